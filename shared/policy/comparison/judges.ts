import { isWithin, readNetwork } from '../network/read-network.ts';
import type { ResidencyClass } from '../policy.ts';
import { listAt } from '../reading/tree.ts';
import { isAtLeast, isResidencyClass } from '../residency-class.ts';
import { classOfAzure } from '../rules/class-of-azure.ts';
import type { Widening } from './change.ts';
import type { ItemsRule, Judge, Verdict } from './rule.ts';

/** Whoever writes it answers for it: it opens nothing. */
export const free: Judge = () => null;

/** Another value is another thing, which nobody has looked at. */
export const fixed =
  (why: Widening): Judge =>
  () => ({ why });

/** A demand or a figure: it may be said where nothing was; what was said stays. */
export const said =
  (why: Widening): Judge =>
  (before) =>
    before === undefined ? null : { why };

/** A ceiling: lower or new is narrower, higher or gone is wider. */
export const atMost =
  (why: Widening): Judge =>
  (before, after) =>
    judged(before !== undefined && !(sizeOf(after, Infinity) <= sizeOf(before, Infinity)), why);

/** A floor of which absence means never: shorter or new is wider. */
export const atLeast =
  (why: Widening): Judge =>
  (before, after) =>
    judged(after !== undefined && !(sizeOf(after, 0) >= sizeOf(before, Infinity)), why);

/** Residency: farther from home, or no demand any more, is wider. */
export const noFarther: Judge = (before, after) => {
  const holds = isResidencyClass(before) && isResidencyClass(after) && isAtLeast(after, before);
  return judged(before !== undefined && !holds, 'residency');
};

export const notTurnedOn =
  (why: Widening): Judge =>
  (_, after) =>
    judged(after === true, why);

export const notTurnedOff =
  (why: Widening): Judge =>
  (before) =>
    judged(before === true, why);

/** Only towards this value. */
export const onlyTo =
  (goal: unknown, why: Widening): Judge =>
  (_, after) =>
    judged(after !== goal, why);

/** A list of which every item must have been there; `absent` tells what no list at all means. */
export const among =
  (why: Widening, absent: 'all' | 'none'): Judge =>
  (before, after) => {
    if (before === undefined && absent === 'all') return null;
    if (after === undefined) return judged(absent === 'all', why);
    const known = listOf(before);
    return strayAt(listOf(after), (item) => known.includes(item), why);
  };

/** Groups: `all-agents` reaches every group and organisation of people, never the program itself. */
export const noMoreGroups: Judge = (before, after) => {
  const known = listOf(before);
  const everybody = known.includes('all-agents');
  return strayAt(
    listOf(after),
    (group) => known.includes(group) || (everybody && group !== 'system'),
    'groups',
  );
};

/** Groups or roles of one person. Everybody is of `all-agents`; to say so gives that person no other group. */
export const holdsNoMore: Judge = (before, after) => {
  const held = listOf(before);
  return strayAt(
    listOf(after),
    (one) => one === 'all-agents' || held.includes(one),
    'trial-person',
  );
};

/** A person who is added may hold what any of those before them held. */
export const holdsWhatOthersHeld: ItemsRule['added'] = (person, { before }) => {
  const heldOf = (one: unknown): readonly unknown[] =>
    ['groups', 'roles'].flatMap((key) => listAt(one, [key]));
  const stray = holdsNoMore(before.flatMap(heldOf), heldOf(person));
  return stray === null ? null : { why: stray.why };
};

/** A list of which no item may go. */
export const keepsAll =
  (why: Widening): Judge =>
  (before, after) => {
    const now = listOf(after);
    return judged(!listOf(before).every((item) => now.includes(item)), why);
  };

/** A route may lose steps; a new one, or another order, sends questions where they did not go first. */
export const subsequence: Judge = (before, after) => {
  const steps = listOf(before);
  let from = 0;
  for (const [at, step] of listOf(after).entries()) {
    const found = steps.indexOf(step, from);
    if (found < 0) return { why: 'route', at };
    from = found + 1;
  }
  return null;
};

/** Networks: one that lies within a former one is narrower. */
export const noNewNetwork: Judge = (before, after) => {
  const known = listOf(before).map((text) => readNetwork(String(text)));
  return strayAt(
    listOf(after),
    (text) => {
      const inner = readNetwork(String(text));
      return inner !== null && known.some((outer) => outer !== null && isWithin(inner, outer));
    },
    'network',
  );
};

/**
 * Where a leg stands, as the organisation states it: a promise that may be made or bettered, not withdrawn. A place without
 * a class is outside all of them.
 */
export const noFartherPlace =
  (classOf: (place: string) => ResidencyClass | null): Judge =>
  (before, after) => {
    const from = before === undefined ? null : classOf(String(before));
    const to = after === undefined ? null : classOf(String(after));
    return judged(to === null || !isAtLeast(to, from ?? 'eu-efta'), 'hosting');
  };

export const azureRegionClass = (region: string): ResidencyClass | null =>
  classOfAzure(region, 'Standard').residency;

/** A use that comes is open unless it says otherwise; one that goes is closed. */
export const useAsWhole: Judge = (_, after) =>
  judged(after !== undefined && Reflect.get(Object(after), 'enabled') !== false, 'use');

function judged(widens: boolean, why: Widening): Verdict {
  return widens ? { why } : null;
}

function strayAt(
  list: readonly unknown[],
  allowed: (item: unknown) => boolean,
  why: Widening,
): Verdict {
  const at = list.findIndex((item) => !allowed(item));
  return at < 0 ? null : { why, at };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Milliseconds; days are compared with days alone. */
const unitOf: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000 };

/** `200000`, `30d`, `1h`, `15m`, `3s`, `500ms` or a day, as a number to compare with another of its kind; NaN for anything else. */
function sizeOf(value: unknown, absent: number): number {
  if (value === undefined) return absent;
  if (typeof value === 'number') return value;
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number(text.replaceAll('-', ''));
  const [, amount = '', unit = ''] = /^(\d+)(d|h|m|s|ms)$/.exec(text) ?? [];
  return amount === '' ? Number.NaN : Number(amount) * (unitOf[unit] ?? 1);
}
