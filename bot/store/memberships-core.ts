import type { DatabaseSync } from 'node:sqlite';
import type { Membership } from '../identity/memberships.ts';
import { numberOf, textsOf } from './read-row.ts';

export type MembershipsCore = {
  readonly recall: (person: string) => Membership | null;
  readonly keep: (person: string, membership: Membership) => void;
  readonly expire: (now: number) => number;
};

/** The last reading of each person's groups. */
export function membershipsOf(database: DatabaseSync): MembershipsCore {
  const select = database.prepare('SELECT * FROM memberships WHERE person = ?');
  const replace = database.prepare('INSERT OR REPLACE INTO memberships VALUES (?, ?, ?, ?)');
  const expire = database.prepare('DELETE FROM memberships WHERE until <= ?');
  return {
    recall: (person) => {
      const row = select.get(person);
      if (row === undefined) return null;
      return {
        asked: textsOf(row, 'asked'),
        held: textsOf(row, 'held'),
        until: numberOf(row, 'until'),
      };
    },
    keep: (person, { asked, held, until }) => {
      replace.run(person, JSON.stringify(asked), JSON.stringify(held), until);
    },
    expire: (now) => Number(expire.run(now).changes),
  };
}
