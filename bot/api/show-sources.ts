import { Fault } from '#shared/fault.ts';
import type { SourceDocument } from '#shared/knowledge/passage.ts';
import type { SourceCard, SourceReply, SourcesReply } from '#shared/wire/source-replies.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

const toCard = (document: SourceDocument): SourceCard => ({
  id: document.id,
  space: document.space,
  title: document.title,
  url: document.url,
  date: document.date,
  validFrom: document.validFrom,
  validUntil: document.validUntil,
  owner: document.owner,
  reviewAt: document.reviewAt,
  nature: document.nature,
  source: document.source,
  supersededBy: document.supersededBy,
  supersededFrom: document.supersededFrom,
  supersededNote: document.supersededNote,
});

export const listSources = async ({ ports, person, response }: Visit): Promise<void> => {
  const reply: SourcesReply = { documents: (await ports.desk.sources(person)).map(toCard) };
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
  const reply: SourceReply = { document: toCard(opened.document), passages: opened.passages };
  sendJson(response, 200, reply);
};
