import type { Act } from '#shared/acts/act.ts';
import { readBlockTag, writeBlockTag } from '#shared/acts/block-tag.ts';
import { readProvenance, writeProvenance, wroteAny } from '#shared/acts/provenance.ts';
import type { Where, WordDocument } from '../../word/word-document.ts';

/** What goes with the act into the document, so that its file says how it was made. */
export type InsertedWith = {
  readonly traceId: string;
  /** Null without a model. */
  readonly model: string | null;
  /** Mention of the policy for a text that nobody read yet. */
  readonly mention: string;
  /** ISO date of the day. */
  readonly today: string;
  /** Names a document that has no name of ours yet. */
  readonly newId: () => string;
};

const writtenIn = (tags: readonly string[]): number =>
  tags.filter((tag) => readBlockTag(tag)?.origin.by === 'model').length;

/**
 * Puts the act in the document, with the mention and the properties that tell which blocks a model wrote.
 * @throws WordFault
 */
export const insertProposal = (
  word: WordDocument,
  act: Act,
  where: Where,
  { traceId, model, mention, today, newId }: InsertedWith,
): Promise<void> => {
  const generated = wroteAny(act.blocks);
  const added = act.blocks.map((block) => writeBlockTag(block));
  return word.insertAct(act, where, ({ tags, properties }) => {
    const told = readProvenance({ paragraphs: [], headers: [], properties });
    return {
      properties: writeProvenance({
        documentId: told.documentId ?? newId(),
        traces: [...told.traces, traceId],
        models: model === null || !generated ? told.models : [...told.models, model],
        date: generated ? today : told.date,
        blocks: writtenIn(tags) + writtenIn(added),
      }),
      mention: generated ? mention : null,
    };
  });
};
