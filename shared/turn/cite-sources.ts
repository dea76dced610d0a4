import type { Citation } from '../evidence/citation.ts';
import { toCitation } from '../evidence/to-citation.ts';
import type { Passage, SourceDocument } from '../knowledge/passage.ts';
import type { KnowledgeStore } from '../knowledge/ports.ts';
import { toHit } from '../knowledge/to-hit.ts';
import type { Person } from '../policy/person.ts';
import type { Policy } from '../policy/policy.ts';
import { readableSpaces } from '../policy/readable-spaces.ts';
import type { ValidatedAnswer } from '../validated/validated-answer.ts';

type Reader = {
  readonly policy: Policy;
  readonly person: Person;
  /** ISO date. */
  readonly today: string;
  readonly knowledge: Pick<KnowledgeStore, 'open'>;
};

/** Sources of a validated answer that the person may open, each under its place in the answer's own list. */
export async function citeSources(
  { sources, space }: Pick<ValidatedAnswer, 'sources' | 'space'>,
  { policy, person, today, knowledge }: Reader,
): Promise<readonly Citation[]> {
  if (!readableSpaces(policy, person).includes(space)) return [];
  const cited = await Promise.all(
    sources.map(async ({ sourceId }, at): Promise<Citation | null> => {
      const [documentId, index] = sourceId?.split('#') ?? [];
      if (documentId === undefined) return null;
      const opened = await knowledge.open(space, documentId, person.groups);
      const passage = opened?.passages.find((one) => one.index === Number(index ?? 0));
      if (opened == null || passage === undefined) return null;
      return citePassage(opened.document, passage, at + 1, { policy, today });
    }),
  );
  return cited.filter((citation) => citation !== null);
}

/** A passage that was opened, as source `n` of an answer, with what is to be said of its document on the day. */
export function citePassage(
  document: SourceDocument,
  passage: Passage,
  n: number,
  { policy, today }: Pick<Reader, 'policy' | 'today'>,
): Citation {
  const space = policy.knowledge.spaces.find(({ id }) => id === document.space);
  const hit = toHit(document, passage, { score: 1, coverage: 1 }, today);
  return toCitation(hit, n, { today, reviewEveryDays: space?.reviewEveryDays ?? null });
}
