import type { DatabaseSync } from 'node:sqlite';
import { numberOf } from './read-row.ts';

/**
 * Empties the write-ahead log, which still holds what `secure_delete` has overwritten in the file.
 * A reader of another process can hold it back; SQLite then says so in the row, without an error, and
 * the log is emptied by a later call or when the last process closes the file. True when it is empty.
 */
export function eraseTraces(database: DatabaseSync): boolean {
  return numberOf(database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {}, 'busy') === 0;
}

/** The same after a deletion of so many rows, where there were any. */
export function withoutTraces(database: DatabaseSync, deleted: number): number {
  if (deleted > 0) eraseTraces(database);
  return deleted;
}
