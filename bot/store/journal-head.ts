import type { DatabaseSync } from 'node:sqlite';
import { emptyHead, type JournalHead } from '#shared/registers/chain-line.ts';
import { inTransaction } from './in-transaction.ts';
import { openDatabase } from './open-database.ts';
import { numberOf, textOf } from './read-row.ts';
import { isBusy } from './to-store-fault.ts';

/**
 * The last line known to be in the journal, kept in a second file: a journal that ends before it was
 * cut. It is written after the line is on the disk and only moves forward, so a kill between the two
 * writes leaves it behind the journal, never ahead, and gives no false alarm. It is therefore not
 * flushed line by line. It exists, flushed, before the first line does: lines without it are a
 * journal whose record was taken away. Its write lock is also what one process holds while it opens a new month.
 */
export type HeadRecord = {
  readonly read: () => JournalHead | null;
  /** Makes the record of a journal that has no line yet; returns once it is on the disk. */
  readonly begin: () => void;
  readonly advance: (head: JournalHead) => void;
  /** Runs `work` while no other process opens or deletes journal files. */
  readonly alone: <Result>(work: () => Result) => Result;
  readonly close: () => void;
};

const migrations: readonly string[] = [
  `CREATE TABLE head (
     one INTEGER PRIMARY KEY CHECK (one = 1),
     seq INTEGER NOT NULL,
     hash TEXT NOT NULL
   ) STRICT;`,
];

export function openHeadRecord(file: string): HeadRecord {
  const database: DatabaseSync = openDatabase(file, { synchronous: 'normal', migrations });
  const select = database.prepare('SELECT seq, hash FROM head');
  const upsert = database.prepare(
    `INSERT INTO head (one, seq, hash) VALUES (1, ?, ?)
     ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash
     WHERE excluded.seq > head.seq`,
  );
  return {
    read: () => {
      const row = select.get();
      return row === undefined ? null : { seq: numberOf(row, 'seq'), hash: textOf(row, 'hash') };
    },
    begin: () => {
      database.exec('PRAGMA synchronous = full');
      try {
        upsert.run(emptyHead.seq, emptyHead.hash);
      } finally {
        database.exec('PRAGMA synchronous = normal');
      }
    },
    advance: ({ seq, hash }) => {
      try {
        upsert.run(seq, hash);
      } catch (error) {
        // The line itself is safe; the next one moves the record past this one too.
        if (!isBusy(error)) throw error;
      }
    },
    alone: (work) => inTransaction(database, work),
    close: () => database.close(),
  };
}
