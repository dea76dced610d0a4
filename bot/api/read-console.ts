import { z } from 'zod';
import { Fault } from '#shared/fault.ts';
import type { DismissalRequest, ValidatedRequest } from '#shared/wire/console-answers.ts';
import type { PublicationRequest, SupersessionRequest } from '#shared/wire/console-documents.ts';
import { draftSchema } from '../hr-desk/read-draft.ts';
import { readJsonBody } from './read-json-body.ts';
import type { Visit } from './visit.ts';

const name = z.string().trim().min(1).max(200);
const version = z.int().min(1);
const created: z.ZodType<ValidatedRequest> = z.strictObject({
  version: z.null(),
  draft: draftSchema,
});
const changed: z.ZodType<ValidatedRequest> = z.strictObject({ version, draft: draftSchema });
const withdrawal = z.strictObject({ version });
const dismissal: z.ZodType<DismissalRequest> = z.strictObject({
  ids: z.array(name).min(1).max(500),
  undo: z.boolean().exactOptional(),
});
const publication: z.ZodType<PublicationRequest> = z.strictObject({ previewId: name });
const supersession: z.ZodType<SupersessionRequest> = z
  .strictObject({
    by: name.nullable(),
    from: z.iso.date().nullable(),
    note: z.string().trim().max(1_000).nullable(),
  })
  .refine(({ by, from }) => (by === null) === (from === null));

/** Reads a body by its schema. Throws `Fault('request-unreadable')` for any other, `request-too-large`. */
const read =
  <Body>(schema: z.ZodType<Body>): ((visit: Visit) => Promise<Body>) =>
  async ({ request }) => {
    const found = schema.safeParse(await readJsonBody(request));
    if (!found.success) throw new Fault('request-unreadable');
    return found.data;
  };

/** The bodies of the console, each with its bounds. */
export const consoleBodies: {
  readonly created: (visit: Visit) => Promise<ValidatedRequest>;
  readonly changed: (visit: Visit) => Promise<ValidatedRequest>;
  readonly withdrawal: (visit: Visit) => Promise<{ readonly version: number }>;
  readonly dismissal: (visit: Visit) => Promise<DismissalRequest>;
  readonly publication: (visit: Visit) => Promise<PublicationRequest>;
  readonly supersession: (visit: Visit) => Promise<SupersessionRequest>;
} = {
  created: read(created),
  changed: read(changed),
  withdrawal: read(withdrawal),
  dismissal: read(dismissal),
  publication: read(publication),
  supersession: read(supersession),
};

const upload = z.strictObject({ space: name, name: z.string().min(1).max(500) });
const most = 366;

/** Which file of which space comes in. */
export const readUpload = ({
  request,
}: Visit): { readonly space: string; readonly name: string } => {
  const found = upload.safeParse(Object.fromEntries(queryOf(request.url)));
  if (!found.success) throw new Fault('request-unreadable');
  return found.data;
};

/** `days=` of a query; thirty without it, a year at most. */
export const readDays = ({ request }: Visit): number => {
  const days = queryOf(request.url).get('days') ?? '30';
  if (!/^\d{1,3}$/u.test(days)) throw new Fault('request-unreadable');
  return Math.min(most, Math.max(1, Number(days)));
};

const queryOf = (url = ''): URLSearchParams =>
  new URLSearchParams(url.split('?').slice(1).join('?'));
