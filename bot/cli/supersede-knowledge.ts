import { understandDate } from '#shared/document/understand-date.ts';
import { Fault } from '#shared/fault.ts';
import type { SourceDocument } from '#shared/knowledge/passage.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { findNear } from '#shared/policy/reading/find-near.ts';
import type { Indexer } from '../indexing/open-indexer.ts';
import type { Replacement } from '../indexing/supersede-document.ts';
import { exitStatus } from './cli.ts';
import type { Shown } from './knowledge.ts';

export type SupersedeRequest = {
  readonly id: string;
  readonly space: string;
  /** `from` as people write a date; null = replaced no more. */
  readonly replacement: Replacement | null;
  readonly language: Language;
  /** Documents that may be named to the person, to tell those near a mistyped id. */
  readonly readable: () => Promise<readonly SourceDocument[]>;
};

/** `knowledge supersede`: a date that is not one is `Fault('usage')`. */
export async function supersedeKnowledge(
  indexer: Pick<Indexer, 'supersede'>,
  { id, space, replacement, language, readable }: SupersedeRequest,
): Promise<Shown<{ readonly superseded: boolean }>> {
  const texts = documentTexts[language];
  const from = replacement === null ? '' : understandDate(replacement.from);
  if (from === null) {
    throw new Fault('usage', { message: texts.notADate(replacement?.from ?? '') });
  }
  const by = replacement?.by ?? '';
  const { kind } = await indexer.supersede(
    id,
    space,
    replacement === null ? null : { ...replacement, from },
  );
  switch (kind) {
    case 'by-document':
      return done(true, texts.superseded(id, by, from));
    case 'by-reference':
      return done(true, texts.superseded(id, by, from), texts.freeReference(by));
    case 'taken-back':
      return done(false, texts.takenBack(id));
    case 'leads-back':
      return notDone(texts.leadsBack(id, by));
    case 'no-such-document':
      return notDone(texts.unknownDocument(id), ...(await nearLines(id)));
    case 'no-such-replacement':
      return notDone(texts.unknownReplacement(by), ...(await nearLines(by)));
  }

  async function nearLines(typed: string): Promise<readonly string[]> {
    const near = nearTo(
      typed,
      (await readable()).filter((document) => document.space === space),
    );
    return near.map((document) => `  ${document.id}  ${document.title}`);
  }
}

function done(superseded: boolean, ...lines: readonly string[]): Shown<{ superseded: boolean }> {
  return { json: { superseded }, lines, status: exitStatus.done };
}

function notDone(...lines: readonly string[]): Shown<{ superseded: boolean }> {
  return { json: { superseded: false }, lines, status: exitStatus.notSo };
}

/** Documents whose id is nearly this one, or whose id or title holds it. */
function nearTo(typed: string, documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const word = typed.toLowerCase();
  const mistyped = findNear(
    typed,
    documents.map(({ id }) => id),
  );
  return documents
    .filter(({ id, title }) => id === mistyped || `${id}\n${title}`.toLowerCase().includes(word))
    .slice(0, 5);
}
