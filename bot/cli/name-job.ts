import { createHash } from 'node:crypto';
import type { Hasher } from '#shared/ports.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';

export type BroughtFile = { readonly name: string; readonly bytes: Uint8Array };

/** The name of a job of the command line: the same for the same person, files, sheet and question. */
export function nameJob(
  hasher: Pick<Hasher, 'sha256'>,
  job: {
    readonly person: string;
    readonly files: readonly BroughtFile[];
    readonly sheet: Sheet;
    readonly question: string | null;
  },
): string {
  const files = job.files.map(({ name, bytes }) => [
    name,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  const named = JSON.stringify([job.person, files, job.sheet, job.question]);
  return `cli-${hasher.sha256(named).slice(0, 40)}`;
}
