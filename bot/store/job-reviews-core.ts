import type { DatabaseSync } from 'node:sqlite';
import type { KeptReview } from '../jobs/ports.ts';
import { withoutTraces } from './erase-traces.ts';
import type { JobsCore } from './jobs-core.ts';
import { jsonOf, numberOf, textOf } from './read-row.ts';

/** What people said of the fields of their jobs, and what they wrote into those that are theirs. */
export function reviewsOfJobs(
  database: DatabaseSync,
): Pick<JobsCore, 'addReview' | 'reviews' | 'putEntry' | 'entries' | 'expireEntries'> {
  const add = database.prepare(
    'INSERT INTO job_reviews (job, person, at, record) VALUES (?, ?, ?, ?)',
  );
  const reviews = database.prepare('SELECT record FROM job_reviews WHERE job = ? ORDER BY number');
  const put = database.prepare('INSERT OR REPLACE INTO sheet_entries VALUES (?, ?, ?, ?, ?, ?)');
  const drop = database.prepare(
    'DELETE FROM sheet_entries WHERE person = ? AND sheet = ? AND subject = ? AND field = ?',
  );
  const entries = database.prepare(
    'SELECT * FROM sheet_entries WHERE person = ? AND sheet = ? AND subject = ? ORDER BY field',
  );
  const expire = database.prepare('DELETE FROM sheet_entries WHERE at < ?');
  return {
    addReview: (jobId, review) => {
      add.run(jobId, review.person, review.at, JSON.stringify(review));
    },
    reviews: (jobId) => reviews.all(jobId).map((row) => jsonOf(row, 'record') as KeptReview),
    putEntry: ({ person, sheetId, subject, fieldId, at, written }) => {
      if (written === '') drop.run(person, sheetId, subject, fieldId);
      else put.run(person, sheetId, subject, fieldId, at, written);
    },
    entries: (person, sheetId, subject) =>
      entries.all(person, sheetId, subject).map((row) => ({
        person,
        sheetId,
        subject,
        fieldId: textOf(row, 'field'),
        written: textOf(row, 'written'),
        at: numberOf(row, 'at'),
      })),
    expireEntries: (before) => withoutTraces(database, Number(expire.run(before).changes)),
  };
}
