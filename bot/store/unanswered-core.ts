import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '#shared/fault.ts';
import type { UnansweredQuestion } from '#shared/quality/quality.ts';
import type { KeptQuestion } from '#shared/quality/unanswered-ports.ts';
import { withoutTraces } from './erase-traces.ts';
import { numberOf, type Row, textOf, textsOf } from './read-row.ts';

export type UnansweredCore = {
  readonly keep: (question: KeptQuestion) => void;
  readonly list: (spaces: readonly string[]) => readonly KeptQuestion[];
  readonly dismiss: (
    ids: readonly string[],
    spaces: readonly string[],
    dismissed: boolean,
  ) => number;
  readonly expire: (before: number) => number;
};

const mostListed = 2_000;

/** Questions without an answer, each with the spaces whose keepers may read it. */
export function unansweredOf(database: DatabaseSync): UnansweredCore {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO unanswered (id, question, why, spaces, at) VALUES (?, ?, ?, ?, ?)',
  );
  const ofSpaces = `EXISTS (SELECT 1 FROM json_each(spaces) AS kept JOIN json_each(?1) AS wanted
    ON kept.value = wanted.value)`;
  const select = database.prepare(
    `SELECT * FROM unanswered WHERE NOT dismissed AND ${ofSpaces} ORDER BY at DESC, id LIMIT ${mostListed}`,
  );
  const dismiss = database.prepare(
    `UPDATE unanswered SET dismissed = ?3
     WHERE dismissed <> ?3 AND ${ofSpaces} AND id IN (SELECT value FROM json_each(?2))`,
  );
  const expire = database.prepare('DELETE FROM unanswered WHERE at < ?');
  return {
    keep: ({ id, question, why, spaces, at }) => {
      insert.run(id, question, why, JSON.stringify(spaces), at);
    },
    list: (spaces) => select.all(JSON.stringify(spaces)).map(questionOf),
    dismiss: (ids, spaces, dismissed) => {
      const [wanted, kept] = [JSON.stringify(ids), JSON.stringify(spaces)];
      return Number(dismiss.run(kept, wanted, dismissed ? 1 : 0).changes);
    },
    expire: (before) => withoutTraces(database, Number(expire.run(before).changes)),
  };
}

const reasons: readonly UnansweredQuestion['why'][] = ['not-found', 'disliked', 'not-verifiable'];

function questionOf(row: Row): KeptQuestion {
  const written = textOf(row, 'why');
  const why = reasons.find((reason) => reason === written);
  if (why === undefined) throw new Fault('store-damaged', { column: 'why', wanted: 'a reason' });
  return {
    id: textOf(row, 'id'),
    question: textOf(row, 'question'),
    why,
    spaces: textsOf(row, 'spaces'),
    at: numberOf(row, 'at'),
  };
}
