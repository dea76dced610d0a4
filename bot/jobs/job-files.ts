import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { toStoreFault } from '../store/to-store-fault.ts';

/** Files of jobs as they were brought, readable by the account of the program alone. */
export type JobFiles = {
  /** Returns the SHA-256 of the bytes, which the file is found by. Throws `Fault` for a disk that does not take it. */
  readonly keep: (jobId: string, bytes: Uint8Array) => Promise<string>;
  /** Throws `Fault('job-unknown')` when it is not there any more, `ReadFault` when it is not what was brought. */
  readonly read: (jobId: string, documentId: string) => Promise<Uint8Array>;
  readonly remove: (jobId: string) => Promise<void>;
};

/** `jobs/<job>/<sha256>` under the data folder. */
export function openJobFiles(dataFolder: string): JobFiles {
  const folderOf = (jobId: string): string => join(dataFolder, 'jobs', jobId);
  return {
    keep: async (jobId, bytes) => {
      const documentId = hashOf(bytes);
      const folder = folderOf(jobId);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const place = join(folder, documentId);
        // Named once it is whole; what a failing disk leaves is told by its hash when it is read.
        await writeFile(`${place}.part`, bytes, { mode: 0o600 });
        await rename(`${place}.part`, place);
      } catch (error) {
        throw toStoreFault(error, dataFolder);
      }
      return documentId;
    },
    read: async (jobId, documentId) => {
      const bytes = await readFile(join(folderOf(jobId), documentId)).catch((cause: unknown) => {
        throw new Fault('job-unknown', {}, cause);
      });
      if (hashOf(bytes) !== documentId) throw new ReadFault('damaged');
      return bytes;
    },
    remove: (jobId) => rm(folderOf(jobId), { recursive: true, force: true }),
  };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
