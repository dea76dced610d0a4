import type { DatabaseSync } from 'node:sqlite';
import type { Acceptance } from '#shared/charter/ports.ts';
import { numberOf, textOf } from './read-row.ts';

export type AcceptancesCore = {
  readonly last: (personId: string) => Acceptance | null;
  readonly record: (acceptance: Acceptance) => void;
};

/** Every acceptance is kept: which text was accepted, when, and where. */
export function acceptancesOf(database: DatabaseSync): AcceptancesCore {
  const select = database.prepare(
    'SELECT * FROM acceptances WHERE person = ? ORDER BY at DESC, number DESC LIMIT 1',
  );
  const insert = database.prepare(
    `INSERT INTO acceptances (person, charter_version, charter_hash, at, channel)
     VALUES (?, ?, ?, ?, ?)`,
  );
  return {
    last: (personId) => {
      const row = select.get(personId);
      if (row === undefined) return null;
      return {
        person: textOf(row, 'person'),
        charterVersion: textOf(row, 'charter_version'),
        charterHash: textOf(row, 'charter_hash'),
        at: numberOf(row, 'at'),
        channel: textOf(row, 'channel'),
      };
    },
    record: ({ person, charterVersion, charterHash, at, channel }) => {
      insert.run(person, charterVersion, charterHash, at, channel);
    },
  };
}
