import type { DataClass } from './policy.ts';

/** All classes of data, the one that is least closely kept first. */
export const weakestFirst: readonly DataClass[] = ['public', 'internal', 'personal', 'sensitive'];

/** The class that a request has when it holds data of all these classes: the one that is most closely kept. */
export function strongestClass(first: DataClass, ...others: readonly DataClass[]): DataClass {
  return others.reduce(
    (strongest, one) =>
      weakestFirst.indexOf(one) > weakestFirst.indexOf(strongest) ? one : strongest,
    first,
  );
}
