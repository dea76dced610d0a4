import { agrees } from '../../french/written-numbers.ts';
import type { Agreement, Claim, Contradiction } from './free-synthesis.ts';
import type { Fact } from './read-facts.ts';

/** Subjects that share less of their terms are two subjects. */
const sameSubject = 0.6;

/** Facts of several documents laid beside one another: what they agree on, and where they differ. */
export function compareFacts(facts: readonly Fact[]): {
  readonly agreements: readonly Agreement[];
  readonly contradictions: readonly Contradiction[];
} {
  const agreements: Agreement[] = [];
  const contradictions: Contradiction[] = [];
  for (const group of groupBySubject(facts)) {
    const readings = readingsOf(group);
    const subject = shortest(group.map((fact) => fact.subject));
    const documents = new Set(group.map(({ claim }) => claim.documentId));
    if (documents.size < 2) continue;
    if (readings.length > 1) {
      contradictions.push({
        subject,
        readings: readings.map((same) => ({ value: same[0].written, claims: claimsOf(same) })),
      });
    } else {
      agreements.push({ subject, value: group[0].written, claims: claimsOf(group) });
    }
  }
  return { agreements, contradictions };
}

type Group = [Fact, ...Fact[]];

function groupBySubject(facts: readonly Fact[]): readonly Group[] {
  const groups: Group[] = [];
  for (const fact of facts) {
    const group = groups.find(([first]) => isComparable(first, fact));
    if (group === undefined) groups.push([fact]);
    else group.push(fact);
  }
  return groups;
}

/** Of one subject, unit and year: only then do two values contradict one another. */
function isComparable(left: Fact, right: Fact): boolean {
  if (typeof left.value !== typeof right.value || left.year !== right.year) return false;
  if (left.unit !== right.unit && left.unit !== null && right.unit !== null) return false;
  const shared = [...left.terms].filter((term) => right.terms.has(term)).length;
  return shared / Math.sqrt(left.terms.size * right.terms.size) >= sameSubject;
}

function readingsOf(group: Group): readonly Group[] {
  const readings: Group[] = [];
  for (const fact of group) {
    const same = readings.find(([first]) => isSame(first, fact));
    if (same === undefined) readings.push([fact]);
    else same.push(fact);
  }
  return readings;
}

/** A rounded figure says the same as all that it may stand for. */
function isSame(left: Fact, right: Fact): boolean {
  if (typeof left.value === 'string' || typeof right.value === 'string') {
    return left.value === right.value;
  }
  const rough = left.step >= right.step ? left : right;
  const exact = rough === left ? right.value : left.value;
  return agrees({ value: rough === left ? left.value : right.value, step: rough.step }, exact);
}

const claimsOf = (facts: readonly Fact[]): readonly Claim[] => [
  ...new Set(facts.map(({ claim }) => claim)),
];

const shortest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length < best.length ? text : best), texts[0] ?? '');
