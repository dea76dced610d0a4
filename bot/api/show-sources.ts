import { Fault } from '#shared/fault.ts';
import type { SourceReply, SourcesReply } from '#shared/wire/source-replies.ts';
import { sendJson } from './send-json.ts';
import { toSourceCard } from './to-source-card.ts';
import type { Visit } from './visit.ts';

export const listSources = async ({ ports, person, response }: Visit): Promise<void> => {
  const documents = await ports.desk.sources(person);
  const open = new Set(documents.map(({ space, id }) => `${space}/${id}`));
  const reply: SourcesReply = {
    documents: documents.map((one) => toSourceCard(one, (id) => open.has(`${one.space}/${id}`))),
  };
  sendJson(response, 200, reply);
};

/** A document with its passages, so that a citation opens in its place; absent and not allowed look alike. */
export const openSource = async (
  { ports, person, response }: Visit,
  space: string,
  documentId: string,
): Promise<void> => {
  const opened = await ports.desk.openSource(person, space, documentId);
  if (opened === null) throw new Fault('source-unknown');
  const { document, passages } = opened;
  const by = document.supersededBy;
  const next = by === null ? null : await ports.desk.openSource(person, space, by);
  const reply: SourceReply = { document: toSourceCard(document, () => next !== null), passages };
  sendJson(response, 200, reply);
};
