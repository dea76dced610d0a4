/** Chances that fall the same for the same seed. */
export type Dice = {
  /** 0 ≤ x < 1. */
  readonly roll: () => number;
  /** Whole, both ends possible. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  readonly is: (chance: number) => boolean;
};

/** Mulberry32, by Tommy Ettinger, in the public domain. */
export function throwDice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    between: (least, most) => least + Math.floor(roll() * (most - least + 1)),
    pick: ([first, ...others]) =>
      [first, ...others][Math.floor(roll() * (others.length + 1))] ?? first,
    is: (chance) => roll() < chance,
  };
}
