import { foldText } from '../french/fold-text.ts';
import { isStopWord } from '../french/stop-words.ts';
import type { Decision, SaidQuote, Vote } from './minutes.ts';

/** Speeches between two tellings of one decision. */
const nearby = 4;
/** Share of the shorter title's words that both hold. */
const alike = 0.6;

/**
 * The decisions of rules and of a model together: a model's joins the one that it tells again, and stands beside the
 * others where none is. Every decision that goes in comes out, alone or as part of another that bears its quotes.
 */
export function mergeDecisions(
  first: readonly Decision[],
  more: readonly Decision[],
): readonly Decision[] {
  const merged = [...first];
  for (const decision of more) {
    const at = merged.findIndex((known) => isSame(known, decision));
    const known = merged[at];
    if (known === undefined) merged.push(decision);
    else merged[at] = join(known, decision);
  }
  return merged.toSorted((left, right) => startOf(left) - startOf(right)).map(renumber);
}

const startOf = ({ quotes }: Decision): number => quotes[0]?.speech ?? Number.POSITIVE_INFINITY;
const renumber = (decision: Decision, at: number): Decision => ({ ...decision, id: `d${at + 1}` });

/** Two tellings of one decision; in doubt they are two, since one too many is seen and one too few is not. */
function isSame(known: Decision, other: Decision): boolean {
  if (known.number !== null && other.number !== null) return known.number === other.number;
  if (disagree(known.vote, other.vote)) return false;
  if (!natureFits(known, other)) return false;
  const near = distanceOf(known.quotes, other.quotes);
  if (near > nearby) return false;
  return (
    likeness(known.title, other.title) >= alike ||
    (near === 0 && other.by !== known.by && sharesMoment(known, other))
  );
}

/** What tells of a decision: its title, and the words of what nobody named. */
const wordsAbout = ({ title, keywords = [] }: Decision): string => [title, ...keywords].join(' ');

const natureFits = (known: Decision, other: Decision): boolean =>
  known.nature === other.nature || known.vote === null || other.vote === null;

/** One moment holds one decision of the rules: a model that cites it alone tells of that one. */
function sharesMoment(known: Decision, other: Decision): boolean {
  const own = new Set(known.quotes.map(({ speech }) => speech));
  return (
    other.quotes.every(({ speech }) => own.has(speech)) &&
    likeness(wordsAbout(known), wordsAbout(other)) > 0
  );
}

function disagree(left: Vote | null, right: Vote | null): boolean {
  if (left === null || right === null) return false;
  if (left.outcome !== 'unknown' && right.outcome !== 'unknown' && left.outcome !== right.outcome) {
    return true;
  }
  return (['inFavour', 'against', 'abstentions'] as const).some(
    (key) => left[key] !== null && right[key] !== null && left[key] !== right[key],
  );
}

function distanceOf(left: readonly SaidQuote[], right: readonly SaidQuote[]): number {
  const gaps = left.flatMap((one) => right.map((other) => Math.abs(one.speech - other.speech)));
  return Math.min(...gaps, Number.POSITIVE_INFINITY);
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (foldText(text).match(/[a-z0-9]{3,}/gu) ?? [])
      .filter((word) => !isStopWord(word))
      .map((word) => word.slice(0, 7)),
  );

function likeness(left: string, right: string): number {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : shared / least;
}

/** What was said stays; what one of them did not know the other tells. */
function join(known: Decision, other: Decision): Decision {
  const quotes = [...known.quotes];
  for (const quote of other.quotes) {
    if (!quotes.some(({ speech, text }) => speech === quote.speech && text === quote.text)) {
      quotes.push(quote);
    }
  }
  const { keywords, ...rest } = known;
  // A title that somebody gave comes before words that were counted.
  const isNamed = keywords === undefined || other.keywords !== undefined;
  return {
    ...(isNamed ? known : { ...rest, title: other.title }),
    number: known.number ?? other.number,
    amended: known.amended || other.amended,
    vote: joinVotes(known.vote, other.vote),
    quotes,
    status: statusOf(known, other),
  };
}

/** Found twice by two ways of reading: as sure as a transcript makes it. Told otherwise: for a person to settle. */
function statusOf(known: Decision, other: Decision): Decision['status'] {
  if (disagree(known.vote, other.vote)) return 'to-check';
  if (known.by === other.by) return known.status;
  return known.status === 'found' || other.status === 'found' ? 'found' : 'to-check';
}

function joinVotes(left: Vote | null, right: Vote | null): Vote | null {
  if (left === null || right === null) return left ?? right;
  return {
    ...left,
    outcome: left.outcome === 'unknown' ? right.outcome : left.outcome,
    said: left.said ?? right.said,
    inFavour: left.inFavour ?? right.inFavour,
    against: left.against ?? right.against,
    abstentions: left.abstentions ?? right.abstentions,
  };
}
