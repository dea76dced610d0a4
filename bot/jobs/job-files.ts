import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { toStoreFault } from '../store/to-store-fault.ts';

/** Files of jobs as they were brought, readable by the account of the program alone. */
export type JobFiles = {
  /** Returns the SHA-256 of the bytes, which the file is found by. Throws `Fault` for a disk that does not take it. */
  readonly keep: (jobId: string, bytes: Uint8Array) => Promise<string>;
  /** Throws `Fault('job-unknown')` when it is not there any more. */
  readonly read: (jobId: string, documentId: string) => Promise<Uint8Array>;
  readonly remove: (jobId: string) => Promise<void>;
};

/** `jobs/<job>/<sha256>` under the data folder. */
export function openJobFiles(dataFolder: string): JobFiles {
  const folderOf = (jobId: string): string => join(dataFolder, 'jobs', jobId);
  return {
    keep: async (jobId, bytes) => {
      const documentId = createHash('sha256').update(bytes).digest('hex');
      const folder = folderOf(jobId);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const place = join(folder, documentId);
        await writeWhole(`${place}.part`, bytes);
        await rename(`${place}.part`, place);
      } catch (error) {
        throw toStoreFault(error, dataFolder);
      }
      return documentId;
    },
    read: (jobId, documentId) =>
      readFile(join(folderOf(jobId), documentId)).catch((cause: unknown) => {
        throw new Fault('job-unknown', {}, cause);
      }),
    remove: (jobId) => rm(folderOf(jobId), { recursive: true, force: true }),
  };
}

/** On the disk before it is named: a job that is resumed after a crash finds whole files. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await using file = await open(path, 'w', 0o600);
  await file.writeFile(bytes);
  await file.sync();
}
