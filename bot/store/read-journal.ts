import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { JournalLine } from '#shared/registers/journal-line.ts';
import type { ReadLine } from '#shared/registers/verify-chain.ts';
import { lineOf } from './journal-file.ts';
import { fileOf, listMonths, type Month } from './journal-months.ts';
import { numberOf, textOf } from './read-row.ts';
import { isBusy, toStoreFault } from './to-store-fault.ts';

/** Where a reader stands: after this line of this month. */
export type JournalPlace = { readonly month: Month; readonly seq: number };

export type JournalPage = {
  readonly lines: readonly ReadLine[];
  /** Null at the end of the journal. */
  readonly next: JournalPlace | null;
};

const pageLength = 1_000;

/** The next lines of one file, oldest first; where a file cannot be read further, one item without a line. */
export function readJournalPage(folder: string, place: JournalPlace | null): JournalPage {
  const months = listMonths(folder);
  const month = months.find((candidate) => place === null || candidate >= place.month);
  if (month === undefined) return { lines: [], next: null };
  const file = fileOf(month);
  const lines = readLines(join(folder, file), month === place?.month ? place.seq : 0);
  const last = lines.at(-1);
  const read = lines.map((line) => ({ file, line }));
  if (last != null && lines.length === pageLength) {
    return { lines: read, next: { month, seq: last.seq } };
  }
  const following = months.find((candidate) => candidate > month);
  return { lines: read, next: following === undefined ? null : { month: following, seq: 0 } };
}

function readLines(path: string, after: number): readonly (JournalLine | null)[] {
  const lines: (JournalLine | null)[] = [];
  let database: DatabaseSync | null = null;
  try {
    database = openExisting(path);
    if (isUnstarted(database)) return [];
    const select = database.prepare('SELECT * FROM lines WHERE seq > ? ORDER BY seq LIMIT ?');
    for (const row of select.iterate(after, pageLength)) lines.push(lineOf(row));
  } catch (error) {
    if (!isDamage(error)) throw error;
    lines.push(null);
  } finally {
    database?.close();
  }
  return lines;
}

/** Not with `readOnly`: the last reader of a file must be able to clear what SQLite keeps beside it. */
export function openExisting(path: string): DatabaseSync {
  const address = pathToFileURL(path);
  address.searchParams.set('mode', 'rw');
  const database = new DatabaseSync(address, { timeout: 5_000 });
  database.exec('PRAGMA query_only = ON');
  return database;
}

/** A file that a kill left before its first transaction: it has no table and never held a line. */
function isUnstarted(database: DatabaseSync): boolean {
  const version = numberOf(database.prepare('PRAGMA user_version').get() ?? {}, 'user_version');
  if (version !== 0) return false;
  const row = database
    .prepare("SELECT coalesce(group_concat(name), '') AS names FROM sqlite_schema")
    .get();
  return textOf(row ?? {}, 'names') === '';
}

/** What `read` gives, or null when the file is no longer a journal. */
export function readable<Found>(read: () => Found): Found | null {
  try {
    return read();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return null;
  }
}

/** Rights, locks and a full disk are faults to tell; anything else here is a file that is no longer a journal. */
function isDamage(error: unknown): boolean {
  if (isBusy(error)) return false;
  const { code } = toStoreFault(error, '');
  return code !== 'store-unwritable' && code !== 'store-full';
}
