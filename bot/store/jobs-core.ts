import type { DatabaseSync } from 'node:sqlite';
import type { JobState } from '#shared/wire/job-exchange.ts';
import type { JobOrder, Jobs, JobWhy, KeptJob } from '../jobs/ports.ts';
import { eraseTraces, withoutTraces } from './erase-traces.ts';
import { inTransaction } from './in-transaction.ts';
import { isRunning } from './is-running.ts';
import { documentsOfJobs } from './job-documents-core.ts';
import { reviewsOfJobs } from './job-reviews-core.ts';
import { jsonOrNone, jsonOrNull } from './optional-json.ts';
import { processRun } from './process-run.ts';
import { jsonOf, numberOf, numberOrNull, type Row, textOf, textOrNull } from './read-row.ts';

/** Every room of the port as the thread that holds the file gives it. */
export type JobsCore = {
  readonly [Method in keyof Jobs]: Jobs[Method] extends (
    ...args: infer Args
  ) => Promise<infer Result>
    ? (...args: Args) => Result
    : never;
};

/** Deletes the files of jobs that are no more. */
export type Sweep = () => void;

/** Jobs, and what hangs on each. */
export function jobsOf(database: DatabaseSync, sweep: Sweep): JobsCore {
  return { ...queueOf(database, sweep), ...documentsOfJobs(database), ...reviewsOfJobs(database) };
}

/** In nobody's hand, or in that of a process that is no more. */
const free = (row: Row): boolean =>
  textOf(row, 'run') === '' || !isRunning(textOf(row, 'run'), numberOf(row, 'process'));

function queueOf(
  database: DatabaseSync,
  sweep: Sweep,
): Pick<JobsCore, 'open' | 'find' | 'list' | 'left' | 'claim' | 'move' | 'discard' | 'expire'> {
  const open = database.prepare(
    `INSERT OR IGNORE INTO jobs VALUES (?, ?, ?, ?, NULL, 'gathering', NULL, NULL, '', 0, ?, NULL)`,
  );
  const find = database.prepare('SELECT * FROM jobs WHERE id = ?');
  const list = database.prepare('SELECT * FROM jobs WHERE person = ? ORDER BY opened_at DESC, id');
  const left = database.prepare(
    "SELECT * FROM jobs WHERE state IN ('waiting', 'running') ORDER BY opened_at, id",
  );
  const claim = database.prepare(
    "UPDATE jobs SET state = 'running', why = NULL, ended_at = NULL, run = ?, process = ?, at = ? WHERE id = ?",
  );
  const move = database.prepare(
    `UPDATE jobs SET state = ?, why = ?, at = ?, ended_at = ?, run = '', process = 0
     WHERE id = ? AND state IN (SELECT value FROM json_each(?))`,
  );
  const discard = database.prepare('DELETE FROM jobs WHERE person = ? AND id = ?');
  const old = database.prepare(
    `SELECT id, run, process FROM jobs WHERE at + 86400000 * min(
       iif(record ->> '$.work' = 'minutes', :minutes, :synthesis),
       coalesce(record ->> '$.request.statement.keepDays', :synthesis)
     ) < :now`,
  );
  const remove = database.prepare('DELETE FROM jobs WHERE id = ?');
  const claimFree = (jobId: string, at: number): boolean => {
    const row = find.get(jobId);
    if (row === undefined || !free(row)) return false;
    const state = textOf(row, 'state');
    if (state !== 'waiting' && state !== 'running') return false;
    return claim.run(processRun(), process.pid, at, jobId).changes > 0;
  };
  return {
    open: (order) =>
      open.run(order.jobId, order.person, order.openedAt, order.openedAt, JSON.stringify(order))
        .changes > 0,
    find: (jobId) => {
      const row = find.get(jobId);
      return row === undefined ? null : jobOf(row);
    },
    list: (person) => list.all(person).map(jobOf),
    left: () => left.all().filter(free).map(jobOf),
    claim: (jobId, at) => inTransaction(database, () => claimFree(jobId, at)),
    move: (jobId, from, { state, why, at, ended }) =>
      move.run(state, jsonOrNull(why), at, ended ? at : null, jobId, JSON.stringify(from)).changes >
      0,
    discard: (person, jobId) => {
      const isGone = discard.run(person, jobId).changes > 0;
      if (isGone) eraseTraces(database);
      sweep();
      return isGone;
    },
    expire: (now, { synthesis, minutes }) => {
      const gone = inTransaction(database, () =>
        old
          .all({ now, synthesis, minutes })
          .filter(free)
          .reduce((count, row) => count + Number(remove.run(textOf(row, 'id')).changes), 0),
      );
      // Also what an erasure or a crash left.
      sweep();
      return withoutTraces(database, gone);
    },
  };
}

/** Written by this file alone, as is its JSON. */
function jobOf(row: Row): KeptJob {
  return {
    order: jsonOf(row, 'record') as JobOrder,
    state: textOf(row, 'state') as JobState,
    why: jsonOrNone(row, 'why') as JobWhy | null,
    changedAt: numberOf(row, 'at'),
    endedAt: numberOrNull(row, 'ended_at'),
    model: textOrNull(row, 'model'),
  };
}

/** Every job that there is: files of others have no owner any more. */
export const jobIdsOf = (database: DatabaseSync): readonly string[] =>
  database
    .prepare('SELECT id FROM jobs')
    .all()
    .map((row) => textOf(row, 'id'));
