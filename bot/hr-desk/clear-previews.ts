import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Deletes what programs that are no more left of files that were only looked at: folders of a process that has ended, and
 * those that nothing was put in since `before` (milliseconds), for a number is given again to another process.
 */
export async function clearPreviews(root: string, before: number): Promise<void> {
  const left = await readdir(root).catch(() => []);
  await Promise.all(
    left.map(async (name) => {
      const folder = join(root, name);
      if (isRunning(processOf(name)) && !(await isOlder(folder, before))) return;
      await rm(folder, { recursive: true, force: true });
    }),
  );
}

function processOf(name: string): number | null {
  const [, number] = /^(\d{1,10})-/u.exec(name) ?? [];
  return number === undefined ? null : Number(number);
}

/** A folder of this very number is of an earlier program: this one has none yet. */
function isRunning(other: number | null): boolean {
  if (other === null || other === process.pid) return false;
  try {
    process.kill(other, 0);
    return true;
  } catch (error) {
    // A process of somebody else runs all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isOlder(folder: string, before: number): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  return found !== null && found.mtimeMs < before;
}
