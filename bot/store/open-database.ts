import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '#shared/fault.ts';
import { makeFolder } from '../make-folder.ts';
import { inTransaction } from './in-transaction.ts';
import { numberOf } from './read-row.ts';

/** Milliseconds that a writer waits for another process; 0 would fail at once. */
const busyTimeout = 5_000;

export type DatabaseDesign = {
  /** `full` flushes every transaction to the disk before it returns; `normal` only at checkpoints. */
  readonly synchronous: 'full' | 'normal';
  /** SQL that brings a file from version `index` to `index + 1`. */
  readonly migrations: readonly string[];
};

/** Opens a database file, made with its folder when absent, and brings it to the newest version. */
export function openDatabase(file: string, design: DatabaseDesign): DatabaseSync {
  makeFolder(dirname(file), 0o700);
  const database = new DatabaseSync(file, { timeout: busyTimeout });
  try {
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${design.synchronous};
       PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;`,
    );
    migrate(database, file, design.migrations);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function versionOf(database: DatabaseSync): number {
  return numberOf(database.prepare('PRAGMA user_version').get() ?? {}, 'user_version');
}

function migrate(database: DatabaseSync, file: string, migrations: readonly string[]): void {
  const found = versionOf(database);
  if (found === migrations.length) return;
  if (found > migrations.length) {
    throw new Fault('store-newer', { file, found, known: migrations.length });
  }
  inTransaction(database, () => {
    // Read again: another process may have migrated while this one waited for the lock.
    for (const sql of migrations.slice(versionOf(database))) database.exec(sql);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}
