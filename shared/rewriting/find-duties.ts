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
      if (isTaken || (family.onlyTurned === true && isDenied(plain, start))) continue;
      found.push({ kind: family.kind, text: text.slice(start, end), start, end, family });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** « n’est pas accordée » neither accepts nor, by itself, is another word than « refusée ». */
const isDenied = (plain: string, start: number): boolean =>
  /(?:pas|plus|jamais|non)[ -](?:(?:encore|été|donc|toujours) )*$/iu.test(
    plain.slice(Math.max(0, start - 30), start),
  );

type Said = { readonly text: string; readonly duties: readonly Duty[] };

const named = ({ duties }: Said, name: string): readonly Duty[] =>
  duties.filter(({ family }) => family.name === name);

/** Obligations, permissions, bans, limits and exceptions that `other` says less often, or no more. */
function lacking(one: Said, other: Said): readonly FactChange[] {
  return dutyFamilies.flatMap((family) => {
    const mine = named(one, family.name);
    const missing = mine.length - named(other, family.name).length;
    if (missing <= 0) return [];
    const turned = family.opposites.some(
      (opposite) => named(other, opposite).length > named(one, opposite).length,
    );
    if (family.onlyTurned === true && !turned) return [];
    const sure = turned || isSilent(family, one, other);
    return mine
      .slice(-missing)
      .map(({ kind, text, start, end }) => ({ kind, text, start, end, sure }));
  });
}

/** Nothing in the other text may say it in other words. */
function isSilent({ elsewise }: DutyFamily, one: Said, other: Said): boolean {
  if (elsewise === undefined) return false;
  const count = ({ text }: Said): number => [...normaliseSpaces(text).matchAll(elsewise)].length;
  return count(other) <= count(one);
}

/** What a rewriting did to obligations and restrictions; sure where one became its opposite, as « doit » became « peut ». */
export function compareDuties(
  before: string,
  after: string,
): { readonly lost: readonly FactChange[]; readonly added: readonly FactChange[] } {
  const left = { text: before, duties: findDuties(before) };
  const right = { text: after, duties: findDuties(after) };
  return { lost: lacking(left, right), added: lacking(right, left) };
}
