import type { DataClass } from './policy.ts';

const weakestFirst: readonly DataClass[] = ['public', 'internal', 'personal', 'sensitive'];

/** The class that a request has when it holds data of all these classes: the one that is most closely kept. */
export function strongestClass(first: DataClass, ...others: readonly DataClass[]): DataClass {
  return others.reduce(
    (strongest, one) =>
      weakestFirst.indexOf(one) > weakestFirst.indexOf(strongest) ? one : strongest,
    first,
  );
}
