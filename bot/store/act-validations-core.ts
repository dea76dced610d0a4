import type { DatabaseSync } from 'node:sqlite';
import type { Validation } from '#shared/wire/word-exchange.ts';
import type { KeptValidation } from '../drafting/ports.ts';
import { withoutTraces } from './erase-traces.ts';
import { jsonOf, textOf } from './read-row.ts';

export type ActValidationsCore = {
  readonly add: (documentId: string, person: string, validation: Validation) => void;
  readonly list: (documentId: string) => readonly KeptValidation[];
  readonly expire: (before: number) => number;
};

/** Who has read, or validated, which blocks of a document: added to, never changed. */
export function actValidationsOf(database: DatabaseSync): ActValidationsCore {
  const add = database.prepare(
    'INSERT INTO act_validations (document, person, at, record) VALUES (?, ?, ?, ?)',
  );
  const list = database.prepare('SELECT * FROM act_validations WHERE document = ? ORDER BY number');
  const expire = database.prepare('DELETE FROM act_validations WHERE at < ?');
  return {
    add: (documentId, person, validation) => {
      add.run(documentId, person, validation.at, JSON.stringify(validation));
    },
    // Written by `add` alone.
    list: (documentId) =>
      list.all(documentId).map((row) => ({
        ...(jsonOf(row, 'record') as Validation),
        person: textOf(row, 'person'),
      })),
    expire: (before) => withoutTraces(database, Number(expire.run(before).changes)),
  };
}
