import type { DatabaseSync } from 'node:sqlite';
import type { KeptPolicy, PolicyFile, PolicyPeriod } from '#shared/policy/ports.ts';
import { readPolicyFiles } from './read-policy-files.ts';
import { jsonOf, numberOf, type Row, textOf } from './read-row.ts';

export type PoliciesCore = {
  readonly keep: (hash: string, files: readonly PolicyFile[], at: number) => void;
  readonly find: (start: string) => readonly KeptPolicy[];
  readonly history: () => readonly PolicyPeriod[];
  readonly expire: (before: number) => number;
};

/** The policies that were in force: what a hash in the journal stands for. */
export function policiesOf(database: DatabaseSync): PoliciesCore {
  const put = database.prepare(
    `INSERT INTO policies (hash, first_at, last_at, files) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET
       first_at = min(first_at, excluded.first_at), last_at = max(last_at, excluded.last_at)`,
  );
  const latestFirst = 'ORDER BY last_at DESC, first_at DESC, hash';
  const select = database.prepare(
    `SELECT * FROM policies WHERE substr(hash, 1, length(?1)) = ?1 ${latestFirst}`,
  );
  const list = database.prepare(`SELECT hash, first_at, last_at FROM policies ${latestFirst}`);
  const remove = database.prepare('DELETE FROM policies WHERE last_at < ?');
  return {
    keep: (hash, files, at) => void put.run(hash, at, at, JSON.stringify(files)),
    find: (start) =>
      select.all(start).map((row) => ({
        ...periodOf(row),
        files: readPolicyFiles(jsonOf(row, 'files')),
      })),
    history: () => list.all().map(periodOf),
    expire: (before) => Number(remove.run(before).changes),
  };
}

function periodOf(row: Row): PolicyPeriod {
  return {
    hash: textOf(row, 'hash'),
    firstAt: numberOf(row, 'first_at'),
    lastAt: numberOf(row, 'last_at'),
  };
}
