import type { DatabaseSync } from 'node:sqlite';
import type { Letterhead } from '../act-files/act-desk.ts';
import { bytesOf, numberOf, textOf } from './read-row.ts';

export type LetterheadCore = {
  readonly current: () => Letterhead | null;
  readonly put: (letterhead: Letterhead) => void;
  readonly remove: () => boolean;
};

/** The organisation's own Word template, one at a time. */
export function letterheadOf(database: DatabaseSync): LetterheadCore {
  const read = database.prepare('SELECT file, at, bytes FROM act_letterhead');
  const put = database.prepare('INSERT OR REPLACE INTO act_letterhead VALUES (1, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM act_letterhead');
  return {
    current: () => {
      const row = read.get();
      if (row === undefined) return null;
      const bytes = bytesOf(row, 'bytes');
      return { name: textOf(row, 'file'), at: numberOf(row, 'at'), bytes };
    },
    put: ({ name, at, bytes }) => {
      put.run(name, at, bytes);
    },
    remove: () => remove.run().changes > 0,
  };
}
