import type { DatabaseSync } from 'node:sqlite';
import type { OwnReference } from '#shared/acts/references/ports.ts';
import { readOwnReference } from './read-own-reference.ts';
import { jsonOf, numberOf, textOf } from './read-row.ts';

export type ActReferencesCore = {
  readonly list: () => readonly OwnReference[];
  readonly add: (own: OwnReference) => boolean;
  readonly replace: (own: OwnReference) => boolean;
  readonly remove: (id: string) => boolean;
};

/** The legal references that the organisation added. */
export function actReferencesOf(database: DatabaseSync): ActReferencesCore {
  const all = database.prepare('SELECT * FROM act_references ORDER BY number');
  const insert = database.prepare(
    'INSERT OR IGNORE INTO act_references (id, person, at, record) VALUES (?, ?, ?, ?)',
  );
  const update = database.prepare(
    'UPDATE act_references SET person = ?, at = ?, record = ? WHERE id = ?',
  );
  const remove = database.prepare('DELETE FROM act_references WHERE id = ?');
  return {
    list: () =>
      all.all().map((row) => ({
        reference: readOwnReference(jsonOf(row, 'record')),
        by: textOf(row, 'person'),
        at: numberOf(row, 'at'),
      })),
    add: ({ reference, by, at }) =>
      insert.run(reference.id, by, at, JSON.stringify(reference)).changes > 0,
    replace: ({ reference, by, at }) =>
      update.run(by, at, JSON.stringify(reference), reference.id).changes > 0,
    remove: (id) => remove.run(id).changes > 0,
  };
}
