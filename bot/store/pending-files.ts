import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { isRunning } from './is-running.ts';
import { processRun } from './process-run.ts';
import { numberOf, textOf } from './read-row.ts';

/** How many files the indexings under way have still to read, each process its own. */
export type PendingFiles = {
  /** Files that this store's indexing has still to read; 0 ends it. */
  readonly set: (files: number) => void;
  readonly count: () => number;
};

export function pendingFilesOf(database: DatabaseSync): PendingFiles {
  const run = `${processRun()} ${randomUUID()}`;
  const upsert = database.prepare(
    `INSERT INTO indexings VALUES (?, ?, ?)
     ON CONFLICT (run) DO UPDATE SET pending = excluded.pending`,
  );
  const remove = database.prepare('DELETE FROM indexings WHERE run = ?');
  const select = database.prepare('SELECT run, process, pending FROM indexings');
  return {
    set: (files) => {
      if (files > 0) upsert.run(run, process.pid, files);
      else remove.run(run);
    },
    count: () =>
      select
        .all()
        .filter((row) => isRunning(textOf(row, 'run'), numberOf(row, 'process')))
        .reduce((sum, row) => sum + numberOf(row, 'pending'), 0),
  };
}
