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
    ...lostOf(left, right, after),
    ...swapped(left, right),
    ...negations.lost,
    ...duties.lost,
  ];
  const added = [...addedTo(left, right, before), ...negations.added, ...duties.added];
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

function lostOf(
  before: readonly KeyedFact[],
  after: readonly KeyedFact[],
  text: string,
): readonly FactChange[] {
  const folded = foldText(text);
  return before.flatMap((fact) => {
    const others = after.filter(({ kind }) => kind === fact.kind);
    if (fact.kind === 'name')
      return folded.includes(foldText(fact.text)) ? [] : [told(fact, fact.key.length > 2)];
    if (others.some((other) => says(other, fact)))
      return hasUnit(fact, others) ? [] : [told(fact, false)];
    return [told(fact, !isOne(fact))];
  });
}

function addedTo(
  before: readonly KeyedFact[],
  after: readonly KeyedFact[],
  text: string,
): readonly FactChange[] {
  const folded = foldText(text);
  return after.flatMap((fact) => {
    const others = before.filter(({ kind }) => kind === fact.kind);
    if (fact.kind === 'name') return folded.includes(foldText(fact.text)) ? [] : [told(fact, true)];
    if (others.some((other) => says(other, fact)))
      return hasUnit(fact, others) ? [] : [told(fact, false)];
    return [told(fact, !isOne(fact))];
  });
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
