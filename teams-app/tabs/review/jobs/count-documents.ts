import type { JobDocument, JobSummary } from '#shared/wire/job-exchange.ts';

/** The documents that have a result of their own: not the facts of a contract, nor an attendance list. */
export const ownDocuments = ({
  documents,
}: Pick<JobSummary, 'documents'>): readonly JobDocument[] =>
  documents.filter(({ beside }) => beside !== true);

/** A synthesis without fields puts documents before a question: there is nothing to review field by field. */
export const isFreeJob = (job: Pick<JobSummary, 'work' | 'documents'>): boolean =>
  job.work === 'synthesis' &&
  ownDocuments(job).every(({ coverage }) => coverage === null || coverage.asked === 0);

/** How many have ended, well or not. */
export const endedCount = (documents: readonly JobDocument[]): number =>
  documents.filter(({ state }) => state === 'done' || state === 'failed').length;

export const failedCount = (documents: readonly JobDocument[]): number =>
  documents.filter(({ state }) => state === 'failed').length;
