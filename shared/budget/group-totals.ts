import { addTotals, type Usage } from './add-totals.ts';
import type { MonthTotal } from './ports.ts';

/** Fewer persons than this are never told apart: their figures would be somebody's. */
const fewestTold: number = 5;

export type GroupedTotals = {
  /** Of at least so many persons each, or of the program itself. */
  readonly told: readonly MonthTotal[];
  /** Everything else as one, without service, use or number of persons; null when there is nothing else. */
  readonly few: Usage | null;
};

/**
 * A month that gives nobody away. Services and uses of fewer than five persons are put together; when
 * even together they are fewer, the smallest other ones are put with them, so that they are not found
 * by taking the others from the whole.
 */
export function groupTotals(totals: readonly MonthTotal[]): GroupedTotals {
  const program = totals.filter(({ persons }) => persons === 0);
  const bySize = totals
    .filter(({ persons }) => persons > 0)
    .sort((one, other) => one.persons - other.persons);
  let count = bySize.filter(({ persons }) => persons < fewestTold).length;
  while (count > 0 && count < bySize.length && isFew(bySize.slice(0, count))) count += 1;
  const few = new Set(bySize.slice(0, count));
  return {
    told: totals.filter((total) => program.includes(total) || !few.has(total)),
    few: few.size === 0 ? null : addTotals([...few]),
  };
}

/** Persons of one service may be the same in each of its uses; those of two services are not. */
function isFew(totals: readonly MonthTotal[]): boolean {
  const byService = new Map<string | null, number>();
  for (const { service, persons } of totals) {
    byService.set(service, Math.max(byService.get(service) ?? 0, persons));
  }
  return [...byService.values()].reduce((sum, persons) => sum + persons, 0) < fewestTold;
}
