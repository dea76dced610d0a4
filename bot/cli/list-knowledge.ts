import { reviewDateOf, staleReasonOf } from '#shared/evidence/to-citation.ts';
import type { SourceDocument } from '#shared/knowledge/passage.ts';
import { standingOn } from '#shared/knowledge/standing-on.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { sourceTexts } from '#shared/language/source-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { Desk } from '../desk.ts';
import { exitStatus } from './cli.ts';
import type { Shown } from './knowledge.ts';

export type ListRequest = {
  readonly person: Person;
  readonly policy: Policy;
  /** Null = every space that the person may read. */
  readonly space: string | null;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
};

/** `knowledge list`: the documents that the person may read, a line each: space, id, date, review date, nature, state, title. */
export async function listKnowledge(
  desk: Pick<Desk, 'sources'>,
  { person, policy, space, today, language }: ListRequest,
): Promise<Shown<{ readonly documents: readonly SourceDocument[] }>> {
  const readable = await desk.sources(person);
  const documents = readable.filter((document) => space === null || document.space === space);
  const stateOf = (document: SourceDocument): string => {
    const texts = documentTexts[language].states;
    const standing = standingOn(document, today);
    const { supersededBy, supersededFrom, supersededNote, validFrom, validUntil } = document;
    if (supersededBy !== null) {
      const replaced = texts.replaced(supersededBy, supersededFrom);
      return supersededNote === null ? replaced : `${replaced} : ${supersededNote}`;
    }
    if (standing === 'expired') return texts.expired(validUntil);
    if (standing === 'not-yet') return texts.notYet(validFrom);
    return staleReasonOf(document, today, everyOf(document)) === null
      ? texts.inForce
      : texts.toReview;
  };
  const everyOf = ({ space: own }: SourceDocument): number | null =>
    policy.knowledge.spaces.find(({ id }) => id === own)?.reviewEveryDays ?? null;
  const lines = documents.map((document) =>
    [
      document.space,
      document.id,
      document.date ?? '—',
      reviewDateOf(document, everyOf(document)) ?? '—',
      document.nature === null ? '—' : sourceTexts[language].nature[document.nature],
      stateOf(document),
      document.title,
    ].join('\t'),
  );
  return { json: { documents }, lines, status: exitStatus.done };
}
