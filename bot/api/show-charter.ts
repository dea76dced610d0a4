import { z } from 'zod';
import { Fault } from '#shared/fault.ts';
import type { AcceptanceRequest, CharterReply } from '#shared/wire/charter-exchange.ts';
import { readJsonBody } from './read-json-body.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

const acceptanceSchema: z.ZodType<AcceptanceRequest> = z.strictObject({
  hash: z.string().max(128),
});

export const showCharter = async ({ ports, person, response }: Visit): Promise<void> => {
  const { charter, accepted } = await ports.desk.charter(person);
  const { version, title, text, hash } = charter;
  const reply: CharterReply = { version, title, text, hash, accepted };
  sendJson(response, 200, reply);
};

/** Records the acceptance of the charter that was read; a charter that changed meanwhile is shown again. */
export const acceptCharter = async (visit: Visit): Promise<void> => {
  const read = acceptanceSchema.safeParse(await readJsonBody(visit.request));
  if (!read.success) throw new Fault('request-unreadable');
  const kept = await visit.ports.desk.acceptCharter(visit.person, 'tab', read.data.hash);
  if (!kept) throw new Fault('charter-changed');
  await showCharter(visit);
};
