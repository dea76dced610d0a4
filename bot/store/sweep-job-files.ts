import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './to-store-fault.ts';

/** Deletes the files of jobs that are not among these any more. */
export function sweepJobFiles(dataFolder: string, jobs: readonly string[]): void {
  const folder = join(dataFolder, 'jobs');
  const kept = new Set(jobs);
  for (const name of namesIn(folder)) {
    if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
