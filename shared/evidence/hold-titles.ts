import type { Unit } from './cut-units.ts';
import type { PlacedUnit } from './place-units.ts';

/**
 * Headings, lead-ins and table heads wait for a sentence below them that holds, or are dropped; what they claim themselves
 * is checked when they are released, against the passages of that sentence.
 */
export type TitleHold = {
  /** Takes a title in; the titles that it closes are dropped. */
  readonly wait: (title: PlacedUnit) => void;
  /** A sentence below failed; `isItem` when it stands in a list or table, whose next item may still hold. */
  readonly failed: (isItem: boolean) => void;
  /** A sentence holds: gives out, in order, the titles above it. */
  readonly release: (isItem: boolean) => readonly PlacedUnit[];
};

const boldLineDepth = 7;
const depth = (heading: Unit): number => heading.prefix.match(/#/g)?.length ?? boldLineDepth;

/** Whether a title that waits still stands above a new one. */
const staysAbove = (waiting: PlacedUnit, added: PlacedUnit): boolean => {
  if (added.unit.kind === 'heading') {
    return waiting.unit.kind === 'heading' && depth(waiting.unit) < depth(added.unit);
  }
  if (waiting.unit.kind === 'heading') return true;
  if (added.unit.kind === 'row') return true;
  return added.opening !== '' && waiting.opening === '';
};

/** An empty hold, for one answer. */
export const createTitleHold = (): TitleHold => {
  let titles: readonly PlacedUnit[] = [];
  let itemFailed = false;
  const keepHeadings = (): void => {
    titles = titles.filter(({ unit }) => unit.kind === 'heading');
  };
  return {
    wait: (title) => {
      titles = [...titles.filter((waiting) => staysAbove(waiting, title)), title];
      itemFailed = false;
    },
    failed: (isItem) => {
      if (isItem) itemFailed = true;
      else keepHeadings();
    },
    release: (isItem) => {
      // A list whose items all failed is over once plain text follows: its lead-in announces nothing any more.
      if (!isItem && itemFailed) keepHeadings();
      const released = titles;
      titles = [];
      itemFailed = false;
      return released;
    },
  };
};
