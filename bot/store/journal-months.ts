import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './to-store-fault.ts';

/** A calendar month in UTC, `2026-11`: text order is time order, and no time zone or clock change moves a line. */
export type Month = string;

const filePattern = /^journal-(\d{4}-(?:0[1-9]|1[0-2]))\.db$/;

/** The UTC month of an instant in milliseconds since the epoch. */
export function monthOf(at: number): Month {
  return new Date(at).toISOString().slice(0, 7);
}

export function monthAfter(month: Month): Month {
  const [year = '', number = ''] = month.split('-');
  return monthOf(Date.UTC(Number(year), Number(number), 1));
}

export function laterOf(left: Month, right: Month): Month {
  return left > right ? left : right;
}

/** The instant at which a month is over, in milliseconds since the epoch. */
export function endOf(month: Month): number {
  return Date.parse(`${monthAfter(month)}-01T00:00:00Z`);
}

export function fileOf(month: Month): string {
  return `journal-${month}.db`;
}

/** Months that have a file in the journal's folder, oldest first. */
export function listMonths(folder: string): readonly Month[] {
  return readFolder(folder)
    .flatMap((name) => filePattern.exec(name)?.[1] ?? [])
    .sort();
}

function readFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** A month's database, then the files that SQLite may keep beside it: deleted in this order, a kill leaves no half month. */
export function pathsOf(folder: string, month: Month): readonly string[] {
  const file = join(folder, fileOf(month));
  return [file, `${file}-wal`, `${file}-shm`];
}
