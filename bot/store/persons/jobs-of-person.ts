import { type PersonRoom, rowsOf, runEach } from './person-room.ts';

const ownJobs = 'SELECT id FROM jobs WHERE person = :pseudonym';

/** Syntheses and minutes that the person launched: documents, results, answers and reviews; their files go with them. */
export const jobsOfPerson: PersonRoom = {
  tables: ['jobs', 'job_documents', 'job_answers', 'job_reviews', 'sheet_entries'],
  held: (database, { pseudonym }) => {
    const rows = (sql: string): ReturnType<typeof rowsOf> => rowsOf(database, sql, { pseudonym });
    return {
      jobs: rows('SELECT * FROM jobs WHERE person = :pseudonym ORDER BY opened_at, id'),
      job_documents: rows(
        `SELECT * FROM job_documents WHERE job IN (${ownJobs}) ORDER BY job, rank`,
      ),
      job_answers: rows(`SELECT * FROM job_answers WHERE job IN (${ownJobs}) ORDER BY job, key`),
      job_reviews: rows('SELECT * FROM job_reviews WHERE person = :pseudonym ORDER BY number'),
      sheet_entries: rows(
        'SELECT * FROM sheet_entries WHERE person = :pseudonym ORDER BY sheet, subject, field',
      ),
    };
  },
  erase: (database, { pseudonym }) => {
    const statements = [
      `DELETE FROM job_documents WHERE job IN (${ownJobs})`,
      `DELETE FROM job_answers WHERE job IN (${ownJobs})`,
      'DELETE FROM job_reviews WHERE person = :pseudonym',
      'DELETE FROM sheet_entries WHERE person = :pseudonym',
      'DELETE FROM jobs WHERE person = :pseudonym',
    ];
    return { items: runEach(database, statements, { pseudonym }), left: 0 };
  },
};
