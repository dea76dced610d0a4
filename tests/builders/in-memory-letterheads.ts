import type { Letterhead, Letterheads } from '../../bot/act-files/act-desk.ts';

export function inMemoryLetterheads(): Letterheads {
  let kept: Letterhead | null = null;
  return {
    current: async () => kept,
    put: async (letterhead) => {
      kept = letterhead;
    },
    remove: async () => {
      const was = kept !== null;
      kept = null;
      return was;
    },
  };
}
