import type { Unit } from './cut-units.ts';

/** A unit that knows its place: shown now, shown later under a sentence that proves it, or never. */
export type PlacedUnit = {
  readonly unit: Unit;
  /** What opens its line, kept for the rest of the line when the beginning was dropped. */
  readonly opening: string;
  readonly at: number;
};

/** Keeps the layout of what is shown when pieces in between are dropped. */
export type UnitPlacer = {
  /** Takes note of every unit, in order. */
  readonly place: (unit: Unit) => PlacedUnit;
  /** What to write before a unit that is now shown: a space or line breaks, then the line's opening. */
  readonly lead: (placed: PlacedUnit) => string;
};

/** A placer for one answer; units are shown in the order of their places. */
export const createUnitPlacer = (): UnitPlacer => {
  const breaks: number[] = [];
  let shownUpTo = -1;
  let opening = '';
  return {
    place: (unit) => {
      breaks.push(unit.newlines);
      if (unit.newlines > 0) opening = unit.prefix;
      return { unit, opening, at: breaks.length - 1 };
    },
    lead: (placed) => {
      const isFirst = shownUpTo === -1;
      const newlines = Math.min(2, Math.max(...breaks.slice(shownUpTo + 1, placed.at + 1)));
      const isLastPlaced = placed.at === breaks.length - 1;
      shownUpTo = placed.at;
      // The rest of this line goes on without its dash or number.
      if (isLastPlaced) opening = '';
      if (isFirst) return placed.opening;
      return (newlines === 0 ? ' ' : '\n'.repeat(newlines)) + placed.opening;
    },
  };
};
