import type { DatabaseSync } from 'node:sqlite';
import type { JobState } from '#shared/wire/job-exchange.ts';
import type { AskAnswer } from '../jobs/job-work.ts';
import type { JobWhy, KeptDocument } from '../jobs/ports.ts';
import { inTransaction } from './in-transaction.ts';
import type { JobsCore } from './jobs-core.ts';
import { jsonOrNone, jsonOrNull } from './optional-json.ts';
import { jsonOf, numberOf, type Row, textOf } from './read-row.ts';

/** Documents of jobs, what they gave, and what models answered about them. */
export function documentsOfJobs(
  database: DatabaseSync,
): Pick<
  JobsCore,
  | 'documents'
  | 'addDocument'
  | 'setBeside'
  | 'putDocument'
  | 'result'
  | 'together'
  | 'putTogether'
  | 'answer'
  | 'answers'
> {
  const documents = database.prepare(
    `SELECT document, rank, file, bytes, beside, state, asked, to_ask, why, coverage
     FROM job_documents WHERE job = ? ORDER BY rank`,
  );
  const add = database.prepare(
    `INSERT INTO job_documents (job, document, rank, file, bytes, state)
     VALUES (:job, :document, (SELECT count(*) FROM job_documents WHERE job = :job), :file, :bytes, 'waiting')
     ON CONFLICT DO UPDATE SET file = excluded.file`,
  );
  const touch = database.prepare('UPDATE jobs SET at = ? WHERE id = ?');
  const beside = database.prepare(
    'UPDATE job_documents SET beside = document IN (SELECT value FROM json_each(?)) WHERE job = ?',
  );
  const progress = database.prepare(
    'UPDATE job_documents SET state = ?, asked = ?, to_ask = ?, why = ? WHERE job = ? AND document = ?',
  );
  const give = database.prepare(
    "UPDATE job_documents SET result = :result, coverage = :result -> '$.coverage' WHERE job = :job AND document = :document",
  );
  const result = database.prepare(
    'SELECT result FROM job_documents WHERE job = ? AND document = ?',
  );
  const together = database.prepare('SELECT together FROM jobs WHERE id = ?');
  const putTogether = database.prepare('UPDATE jobs SET together = ? WHERE id = ?');
  return {
    documents: (jobId) => documents.all(jobId).map(documentOf),
    addDocument: (jobId, { documentId, file, bytes }, at) =>
      inTransaction(database, () => {
        add.run({ job: jobId, document: documentId, file, bytes });
        touch.run(at, jobId);
      }),
    setBeside: (jobId, documentIds) => {
      beside.run(JSON.stringify(documentIds), jobId);
    },
    putDocument: (jobId, documentId, { state, asked, toAsk, why }, gave) =>
      inTransaction(database, () => {
        progress.run(state, asked, toAsk, jsonOrNull(why), jobId, documentId);
        if (gave !== undefined)
          give.run({ result: JSON.stringify(gave), job: jobId, document: documentId });
      }),
    result: (jobId, documentId) => {
      const row = result.get(jobId, documentId);
      return row === undefined ? null : jsonOrNone(row, 'result');
    },
    together: (jobId) => {
      const row = together.get(jobId);
      return row === undefined ? null : jsonOrNone(row, 'together');
    },
    putTogether: (jobId, gave) => {
      putTogether.run(jsonOrNull(gave), jobId);
    },
    ...answersOf(database),
  };
}

function answersOf(database: DatabaseSync): Pick<JobsCore, 'answer' | 'answers'> {
  const state = database.prepare('SELECT state FROM jobs WHERE id = ?');
  const keep = database.prepare('INSERT OR REPLACE INTO job_answers VALUES (?, ?, ?)');
  const count = database.prepare(
    'UPDATE job_documents SET asked = asked + 1 WHERE job = ? AND document = ?',
  );
  const served = database.prepare('UPDATE jobs SET model = ? WHERE id = ? AND model IS NULL');
  const answers = database.prepare(
    `SELECT key, job_answers.record FROM job_answers JOIN jobs ON jobs.id = job
     WHERE person = ? AND key IN (SELECT value FROM json_each(?)) ORDER BY opened_at`,
  );
  return {
    answer: (jobId, documentId, key, answer) =>
      inTransaction(database, () => {
        const row = state.get(jobId);
        // Deleted meanwhile: nothing of it is kept.
        if (row === undefined) return null;
        keep.run(jobId, key, JSON.stringify(answer));
        if (documentId !== null) count.run(jobId, documentId);
        if (answer.model !== null) served.run(answer.model, jobId);
        return textOf(row, 'state') as JobState;
      }),
    answers: (person, keys) =>
      new Map(
        answers
          .all(person, JSON.stringify(keys))
          .map((row) => [textOf(row, 'key'), jsonOf(row, 'record') as AskAnswer]),
      ),
  };
}

/** Written by this file alone, as is its JSON. */
function documentOf(row: Row): KeptDocument {
  const coverage = jsonOrNone(row, 'coverage');
  return {
    documentId: textOf(row, 'document'),
    rank: numberOf(row, 'rank'),
    file: textOf(row, 'file'),
    bytes: numberOf(row, 'bytes'),
    beside: numberOf(row, 'beside') === 1,
    state: textOf(row, 'state') as KeptDocument['state'],
    asked: numberOf(row, 'asked'),
    toAsk: numberOf(row, 'to_ask'),
    why: jsonOrNone(row, 'why') as JobWhy | null,
    // Of minutes it is a share, which no summary tells.
    coverage: typeof coverage === 'object' ? (coverage as KeptDocument['coverage']) : null,
  };
}
