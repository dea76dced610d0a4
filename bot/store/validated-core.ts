import type { DatabaseSync } from 'node:sqlite';
import { openMatcher } from '#shared/validated/open-matcher.ts';
import type { ValidatedMatch, ValidatedQuery, ValidatedVersion } from '#shared/validated/ports.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import { inSnapshot, inTransaction } from './in-transaction.ts';
import { jsonOf, numberOf, type Row } from './read-row.ts';
import { readValidated } from './read-validated.ts';

export type ValidatedCore = {
  readonly match: (query: ValidatedQuery) => ValidatedMatch;
  readonly list: (spaces: readonly string[]) => readonly ValidatedAnswer[];
  readonly find: (id: string) => ValidatedAnswer | null;
  readonly put: (answer: ValidatedAnswer, at: number) => boolean;
  readonly history: (id: string) => readonly ValidatedVersion[];
  readonly countServed: (id: string) => void;
};

/** Answers that HR validated, every version of them, and how often each was served. */
export function validatedOf(database: DatabaseSync): ValidatedCore {
  const one = database.prepare('SELECT * FROM validated_answers WHERE id = ?');
  const ofSpaces = database.prepare(
    `SELECT * FROM validated_answers WHERE space IN (SELECT value FROM json_each(?))
     ORDER BY changed_at DESC, id`,
  );
  const versions = database.prepare(
    'SELECT * FROM validated_versions WHERE answer = ? ORDER BY version DESC',
  );
  const count = database.prepare('UPDATE validated_answers SET served = served + 1 WHERE id = ?');
  return {
    match: matcherOf(database),
    list: (spaces) => ofSpaces.all(JSON.stringify(spaces)).map(answerOf),
    find: (id) => {
      const row = one.get(id);
      return row === undefined ? null : answerOf(row);
    },
    put: putterOf(database),
    history: (id) =>
      versions.all(id).map((row) => ({
        answer: readValidated(jsonOf(row, 'record')),
        at: numberOf(row, 'at'),
      })),
    countServed: (id) => {
      count.run(id);
    },
  };
}

function putterOf(database: DatabaseSync): ValidatedCore['put'] {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO validated_answers VALUES (?, ?, ?, 0, ?, ?)',
  );
  const replace = database.prepare(
    `UPDATE validated_answers SET space = ?, version = ?, changed_at = ?, record = ?
     WHERE id = ? AND version = ?`,
  );
  const keep = database.prepare('INSERT INTO validated_versions VALUES (?, ?, ?, ?)');
  const touch = database.prepare("UPDATE counters SET value = value + 1 WHERE name = 'validated'");
  return (answer, at) =>
    inTransaction(database, () => {
      const { id, space, version } = answer;
      const record = JSON.stringify(answer);
      const { changes } =
        version === 1
          ? insert.run(id, space, version, at, record)
          : replace.run(space, version, at, record, id, version - 1);
      if (changes === 0) return false;
      keep.run(id, version, at, record);
      touch.run();
      return true;
    });
}

/** Reads the answers anew whenever any process has changed one: the next question sees it. */
function matcherOf(database: DatabaseSync): ValidatedCore['match'] {
  const changes = database.prepare("SELECT value FROM counters WHERE name = 'validated'");
  const all = database.prepare('SELECT * FROM validated_answers ORDER BY changed_at DESC, id');
  let seen = -1;
  let match = openMatcher([]);
  const find = database.prepare('SELECT * FROM validated_answers WHERE id = ?');
  const fresh = ({ id }: ValidatedAnswer): readonly ValidatedAnswer[] =>
    [find.get(id)].flatMap((row) => (row === undefined ? [] : [answerOf(row)]));
  return (query) =>
    inSnapshot(database, () => {
      const now = numberOf(changes.get() ?? {}, 'value');
      if (now !== seen) {
        match = openMatcher(all.all().map(answerOf));
        seen = now;
      }
      const { answer, near } = match(query);
      return {
        answer: answer === null ? null : (fresh(answer)[0] ?? null),
        near: near.flatMap(fresh),
      };
    });
}

/** The count of times served stands beside the record, which a change writes whole. */
function answerOf(row: Row): ValidatedAnswer {
  return { ...readValidated(jsonOf(row, 'record')), served: numberOf(row, 'served') };
}
