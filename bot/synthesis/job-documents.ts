import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import type { JobFiles } from '../jobs/job-files.ts';
import type { WorkDocument } from '../jobs/job-work.ts';
import type { JobRoom } from '../jobs/open-jobs.ts';
import type { Jobs, KeptJob } from '../jobs/ports.ts';
import { contractFacts, factFiles, subjectOf } from './contract-facts.ts';

export type JobDocumentsPorts = {
  readonly room: Pick<JobRoom, 'own'>;
  readonly jobs: Pick<Jobs, 'documents' | 'result'>;
  readonly files: Pick<JobFiles, 'read'>;
};

/**
 * A document of a person's own job, with its bytes, once the job has read it: what stands against reading it stands against
 * showing it. Throws `job-unknown`.
 */
export async function openJobDocument(
  person: Person,
  jobId: string,
  documentId: string,
  { room, jobs, files }: JobDocumentsPorts,
): Promise<{ readonly job: KeptJob; readonly document: WorkDocument }> {
  const job = await room.own(person, jobId);
  const found = (await jobs.documents(jobId)).find((one) => one.documentId === documentId);
  const isRead = found !== undefined && (await jobs.result(jobId, documentId)) !== null;
  if (!isRead) throw new Fault('job-unknown');
  const bytes = await files.read(jobId, documentId);
  return { job, document: { documentId, file: found.file, bytes } };
}

/** What the entries of agents for a document are kept under: its contract, else its name. */
export async function subjectOfDocument(
  jobId: string,
  file: string,
  { jobs, files }: Omit<JobDocumentsPorts, 'room'>,
): Promise<string> {
  const documents = await jobs.documents(jobId);
  const isFacts = new Set(factFiles(documents.map((one) => one.file)));
  const beside = await Promise.all(
    documents
      .filter((one) => isFacts.has(one.file))
      .map(async (one) => ({ ...one, bytes: await files.read(jobId, one.documentId) })),
  );
  const main = documents.filter((one) => !isFacts.has(one.file)).map((one) => one.file);
  return subjectOf(file, contractFacts({ file }, beside, main));
}
