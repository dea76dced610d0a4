import type { DatabaseSync } from 'node:sqlite';
import type { JournalEntry, JournalLine } from '#shared/registers/journal-line.ts';
import { openDatabase } from './open-database.ts';
import { jsonOf, numberOf, type Row, textOf } from './read-row.ts';

/** Lines are written once: the file itself refuses a change, a deletion and a replacement. */
const migrations: readonly string[] = [
  `CREATE TABLE lines (
     seq INTEGER PRIMARY KEY,
     kind TEXT NOT NULL,
     entry TEXT NOT NULL,
     previous TEXT NOT NULL,
     hash TEXT NOT NULL
   ) STRICT;
   CREATE TRIGGER lines_are_never_changed BEFORE UPDATE ON lines
     BEGIN SELECT RAISE(ABORT, 'journal lines are never changed'); END;
   CREATE TRIGGER lines_are_never_deleted BEFORE DELETE ON lines
     BEGIN SELECT RAISE(ABORT, 'journal lines are never deleted'); END;
   CREATE TRIGGER lines_are_never_replaced BEFORE INSERT ON lines
     WHEN NEW.seq <= (SELECT coalesce(max(seq), 0) FROM lines)
     BEGIN SELECT RAISE(ABORT, 'journal lines are never replaced'); END;`,
];

/** One month of the journal, open for writing. */
export type JournalFile = {
  readonly database: DatabaseSync;
  readonly last: () => JournalLine | null;
  readonly insert: (line: JournalLine) => void;
  readonly close: () => void;
};

export function openJournalFile(path: string): JournalFile {
  const database = openDatabase(path, { synchronous: 'full', migrations });
  const selectLast = database.prepare('SELECT * FROM lines ORDER BY seq DESC LIMIT 1');
  const insert = database.prepare(
    'INSERT INTO lines (seq, kind, entry, previous, hash) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    database,
    last: () => {
      const row = selectLast.get();
      return row === undefined ? null : lineOf(row);
    },
    insert: ({ seq, kind, entry, previous, hash }) => {
      insert.run(seq, kind, JSON.stringify(entry), previous, hash);
    },
    close: () => database.close(),
  };
}

/** A line as its row holds it; its content is proved by its hash, not by its type. */
export function lineOf(row: Row): JournalLine {
  return {
    seq: numberOf(row, 'seq'),
    kind: textOf(row, 'kind') as JournalLine['kind'],
    entry: jsonOf(row, 'entry') as JournalEntry | null,
    previous: textOf(row, 'previous'),
    hash: textOf(row, 'hash'),
  };
}
