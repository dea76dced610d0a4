import type { ResidencyClass } from './policy.ts';

/** fr ⊂ eu ⊂ eu-efta: the smaller the rank, the stronger the class. */
const ranks: Readonly<Record<ResidencyClass, number>> = { fr: 0, eu: 1, 'eu-efta': 2 };

export function isResidencyClass(value: unknown): value is ResidencyClass {
  return typeof value === 'string' && Object.hasOwn(ranks, value);
}

/** Whether data kept within `offered` also stays within `demanded`. */
export function isAtLeast(offered: ResidencyClass, demanded: ResidencyClass): boolean {
  return ranks[offered] <= ranks[demanded];
}

/** The class that both promises hold together. */
export function weakerOf(one: ResidencyClass, other: ResidencyClass): ResidencyClass {
  return isAtLeast(one, other) ? other : one;
}

/** The class that satisfies both demands. */
export function strongerOf(one: ResidencyClass, other: ResidencyClass): ResidencyClass {
  return isAtLeast(one, other) ? one : other;
}
