import { namedBranches } from '../policy/named-branches.ts';
import { isOfOtherBranch } from './is-of-other-branch.ts';
import type { SearchQuery } from './ports.ts';
import { rankPassages } from './rank-passages.ts';
import type { RankedPassage, RankOptions, Segment, SegmentEntry } from './segment.ts';
import { speaksOfSubject } from './speaks-of-subject.ts';
import type { Standing } from './standing-on.ts';
import { weighByHeadings } from './weigh-by-headings.ts';

/** What the keeper of the documents tells of them. */
type Keeper = {
  readonly allowed: RankOptions['allowed'];
  /** On the day of the search. */
  readonly standing: (entry: SegmentEntry, segment: number) => Standing;
  /** Title and headings that a passage stands under, outermost first. */
  readonly headings: (
    entry: Pick<SegmentEntry, 'space' | 'key'>,
    segment: number,
    passage: number,
  ) => readonly string[];
};

/**
 * Passages of documents in force on the day, and of those overtaken by a text that the base does not hold, as if there were no others. Those past their validity are searched too when
 * nothing in force speaks of the subject; a rule that is not yet in force answers nothing. Where the query names the
 * organisation's branch, passages for other branches alone come after all others, unless the question names theirs.
 */
export function rankInForce(
  segments: readonly Segment[],
  query: SearchQuery,
  keeper: Keeper,
): readonly RankedPassage[] {
  const { text, official, versant, vector, embeddingModel } = query;
  const weigh = weighByHeadings(text);
  let hasPast = false;
  const rank = (counts: (standing: Standing) => boolean): readonly RankedPassage[] => {
    const ranked = rankPassages(segments, text, {
      allowed: (entry, segment) =>
        keeper.allowed(entry, segment) && counts(keeper.standing(entry, segment)),
      limit: query.limit,
      perDocument: query.perDocument,
      ...(official === undefined ? {} : { official }),
      ...(versant === undefined ? {} : { isAside: asideOf(versant, text, keeper) }),
      ...(vector === undefined || embeddingModel === undefined
        ? {}
        : { vector: { model: embeddingModel, unit: vector } }),
    });
    return ranked.map((found) => ({
      ...found,
      coverage: weigh(found.coverage, keeper.headings(found, found.segment, found.passage)),
    }));
  };
  const inForce = rank((standing) => {
    hasPast ||= standing === 'expired';
    return standing === 'in-force' || standing === 'overtaken';
  });
  if (!hasPast || speaksOfSubject(inForce)) return inForce;
  const ever = rank((standing) => standing !== 'not-yet');
  return inForce.length === 0 || speaksOfSubject(ever) ? ever : inForce;
}

function asideOf(
  own: NonNullable<SearchQuery['versant']>,
  question: string,
  { headings }: Keeper,
): NonNullable<RankOptions['isAside']> {
  const wanted = new Set([own, ...namedBranches(question)]);
  return (entry, segment, passage) => isOfOtherBranch(headings(entry, segment, passage), wanted);
}
