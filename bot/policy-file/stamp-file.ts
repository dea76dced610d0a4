import { stat } from 'node:fs/promises';

/** What tells one state of a file from another without reading it; a file that is not there has its own. */
export async function stampFile(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return 'absent';
  }
}
