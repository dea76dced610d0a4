import type { DatabaseSync } from 'node:sqlite';
import type { Evaluation } from '#shared/quality/ports.ts';
import { readEvaluation } from './read-evaluation.ts';
import { jsonOf } from './read-row.ts';

export type EvaluationsCore = {
  readonly keep: (evaluation: Evaluation) => void;
  readonly list: (golden?: string) => readonly Evaluation[];
  readonly expire: (before: number) => number;
};

/** The runs of the golden sets. */
export function evaluationsOf(database: DatabaseSync): EvaluationsCore {
  const put = database.prepare('INSERT INTO evaluations (golden, at, record) VALUES (?, ?, ?)');
  const select = database.prepare(
    `SELECT record FROM evaluations WHERE ?1 IS NULL OR golden = ?1 ORDER BY at DESC, number DESC`,
  );
  const remove = database.prepare(
    `DELETE FROM evaluations WHERE at < ? AND number NOT IN
       (SELECT last_value(number) OVER (PARTITION BY golden ORDER BY at, number
          RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM evaluations)`,
  );
  return {
    keep: (evaluation) => {
      put.run(evaluation.golden, evaluation.at, JSON.stringify(evaluation));
    },
    list: (golden) =>
      select.all(golden ?? null).map((row) => readEvaluation(jsonOf(row, 'record'))),
    expire: (before) => Number(remove.run(before).changes),
  };
}
