import { supportsDate } from '../french/dates.ts';
import { foldText } from '../french/fold-text.ts';
import { isSameFigure } from '../french/numbers.ts';
import { compareNegations } from './compare-negations.ts';
import type { FactChange, FactComparison, FactKind } from './fact-change.ts';
import { compareDuties } from './find-duties.ts';
import { findStatedFacts, type KeyedFact } from './find-facts-stated.ts';

/**
 * What a rewriting lost of the facts of a text, and what it invented: dates, figures, names, references, contacts, gaps,
 * denials, obligations, restrictions. A change that is `sure` is reason enough to refuse the rewriting; the others are
 * shown to the person. It reads words, not meaning: two facts of one kind that changed places are told, unsure.
 */
export function keepsFacts(before: string, after: string): FactComparison {
  const [left, right] = [findStatedFacts(before), findStatedFacts(after)];
  const duties = compareDuties(before, after);
  const negations = compareNegations(before, after);
  const lost = [
    ...missing(left, right, after),
    ...swapped(left, right),
    ...negations.lost,
    ...duties.lost,
  ];
  const added = [...missing(right, left, before), ...negations.added, ...duties.added];
  return { lost: inOrder(lost), added: inOrder(added) };
}

const inOrder = (changes: readonly FactChange[]): readonly FactChange[] =>
  [...changes].sort((one, other) => one.start - other.start);

const told = ({ kind, text, start, end }: KeyedFact, sure: boolean): FactChange => ({
  kind,
  text,
  start,
  end,
  sure,
});

/** Facts of `mine` that the others do not state. */
function missing(
  mine: readonly KeyedFact[],
  others: readonly KeyedFact[],
  otherText: string,
): readonly FactChange[] {
  const words = wordsOf(otherText);
  const known = byKind(others);
  return mine.flatMap((fact) => {
    if (fact.kind === 'name') {
      return words.has(foldText(fact.text)) ? [] : [told(fact, fact.key.length > 2)];
    }
    const alike = known.get(fact.kind) ?? [];
    if (!alike.some((other) => says(other, fact))) return [told(fact, !isOne(fact))];
    return hasUnit(fact, alike) ? [] : [told(fact, false)];
  });
}

/** The words of a text, folded, whole and by the parts between their hyphens. */
function wordsOf(text: string): ReadonlySet<string> {
  const whole = foldText(text).match(/[\p{L}\p{N}-]+/gu) ?? [];
  return new Set(whole.flatMap((one) => [one, ...one.split('-')]));
}

/** Each fact once, by kind. */
function byKind(facts: readonly KeyedFact[]): ReadonlyMap<FactKind, readonly KeyedFact[]> {
  const known = new Map<FactKind, KeyedFact[]>();
  for (const fact of new Map(facts.map((one) => [`${one.kind} ${one.key}`, one])).values()) {
    known.set(fact.kind, [...(known.get(fact.kind) ?? []), fact]);
  }
  return known;
}

/** Whether `fact` says `claim`: the same, or for a date one that is more precise. */
function says(fact: KeyedFact, claim: KeyedFact): boolean {
  if (fact.kind === 'date') return supportsDate(fact.key, claim.key);
  if (fact.figure !== null && claim.figure !== null) return isSameFigure(fact.figure, claim.figure);
  return fact.key === claim.key;
}

/** False for « 10 % » that became « 10 », or the reverse. */
function hasUnit({ figure }: KeyedFact, others: readonly KeyedFact[]): boolean {
  if (figure === null || figure.unit === null) return true;
  return others.some(
    (other) => other.figure?.value === figure.value && other.figure.unit === figure.unit,
  );
}

const isOne = ({ figure }: KeyedFact): boolean => figure?.value === 1;

/** Kinds whose facts, kept but in another order, may have been given to one another. */
const orderedKinds: readonly FactKind[] = ['figure', 'date', 'name'];

function swapped(before: readonly KeyedFact[], after: readonly KeyedFact[]): readonly FactChange[] {
  return orderedKinds.flatMap((kind) => {
    const once = (facts: readonly KeyedFact[]): readonly string[] => [
      ...new Set(facts.filter((fact) => fact.kind === kind).map(({ key }) => key)),
    ];
    const [left, right] = [once(before), once(after)];
    const kept = left.filter((key) => right.includes(key));
    const moved = kept.find(
      (key, index) => right.filter((one) => kept.includes(one))[index] !== key,
    );
    const fact = before.find((one) => one.kind === kind && one.key === moved);
    return fact === undefined ? [] : [told(fact, false)];
  });
}
