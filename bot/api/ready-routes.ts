import { z } from 'zod';
import { metiers, type ReadyRequest, readyBounds } from '#shared/drafting/ready/ready-request.ts';
import { isRewriting, readRequest } from '#shared/drafting/requests/read-request.ts';
import { Fault } from '#shared/fault.ts';
import type {
  OfferedRequest,
  ReadyRequestReply,
  ReadyRequestRequest,
  ReadyRequestsReply,
} from '#shared/wire/ready-exchange.ts';
import type { Sharing } from '../drafting/ready-desk.ts';
import { sharingRoles } from '../drafting/tell-settings.ts';
import { readJsonBody } from './read-json-body.ts';
import type { Route } from './route.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

const words = (longest: number) => z.string().trim().min(1).max(longest);

const requestSchema: z.ZodType<ReadyRequestRequest> = z.strictObject({
  metier: z.enum(metiers),
  title: words(readyBounds.title),
  text: words(readyBounds.text),
  use: z.enum(['draft', 'rewrite', 'ask']),
  templateId: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/u)
    .nullable(),
});

const sharing = ({ person }: Visit): Sharing => ({ person, channel: 'word' });

/** The words are read by the same rules as in a chat. */
const offer = (request: ReadyRequest): OfferedRequest => {
  const read = request.use === 'rewrite' ? readRequest(request.text) : null;
  const move = read?.kind === 'write' ? read.move : null;
  return { ...request, mode: move !== null && isRewriting(move) ? move : null };
};

const list = async ({ ports, request, response }: Visit): Promise<void> => {
  const query = (request.url ?? '').split('?').slice(1).join('?');
  const wanted = new URLSearchParams(query).get('words')?.slice(0, 200) ?? '';
  const found = await ports.drafting.ready.list(wanted);
  const reply: ReadyRequestsReply = { requests: found.map(offer) };
  sendJson(response, 200, reply);
};

const share = async (visit: Visit): Promise<void> => {
  const read = requestSchema.safeParse(await readJsonBody(visit.request));
  if (!read.success) throw new Fault('request-unreadable');
  const reply: ReadyRequestReply = {
    request: await visit.ports.drafting.ready.share(sharing(visit), read.data),
  };
  sendJson(visit.response, 201, reply);
};

const remove = async (visit: Visit, id: string): Promise<void> => {
  await visit.ports.drafting.ready.remove(sharing(visit), id);
  sendJson(visit.response, 200, {});
};

const sharers = { roles: sharingRoles } as const;

/** Ready requests: read by everybody, shared by those who keep documents for the others. */
export const readyRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/requests', rule: 'person', run: list },
  { method: 'POST', path: '/api/requests', rule: sharers, run: share },
  { method: 'DELETE', path: '/api/requests/:request', rule: sharers, run: remove },
];
