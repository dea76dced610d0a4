import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { type DutyFamily, dutyFamilies } from './duties.fr.ts';
import type { FactChange, StatedFact } from './fact-change.ts';

type Duty = StatedFact & { readonly family: DutyFamily };

/** « ne peut pas » is a ban, and no permission: what an earlier family took, a later one does not see. */
function findDuties(text: string): readonly Duty[] {
  const plain = normaliseSpaces(text);
  const found: Duty[] = [];
  for (const family of dutyFamilies) {
    for (const match of plain.matchAll(family.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const isTaken = found.some((other) => start < other.end && other.start < end);
      if (isTaken) continue;
      found.push({ kind: family.kind, text: text.slice(start, end), start, end, family });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** Obligations, permissions, bans, limits and exceptions of `text` that `other` says less often, or no more. */
function lacking(text: readonly Duty[], other: readonly Duty[]): readonly FactChange[] {
  return dutyFamilies.flatMap((family) => {
    const named = (list: readonly Duty[], name: string): readonly Duty[] =>
      list.filter((duty) => duty.family.name === name);
    const mine = named(text, family.name);
    const missing = mine.length - named(other, family.name).length;
    if (missing <= 0) return [];
    const turned = family.opposites.some(
      (opposite) => named(other, opposite).length > named(text, opposite).length,
    );
    return mine.slice(-missing).map(({ kind, text: said, start, end }) => ({
      kind,
      text: said,
      start,
      end,
      sure: turned,
    }));
  });
}

/** What a rewriting did to obligations and restrictions; sure where one became its opposite, as « doit » became « peut ». */
export function compareDuties(
  before: string,
  after: string,
): { readonly lost: readonly FactChange[]; readonly added: readonly FactChange[] } {
  const left = findDuties(before);
  const right = findDuties(after);
  return { lost: lacking(left, right), added: lacking(right, left) };
}
