import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './store/to-store-fault.ts';

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a file system refuses new entries with
 * `ENOENT`, as /proc does: each level is tried twice at most here. Throws what the file system says.
 */
export function makeFolder(path: string, mode: number = 0o777): void {
  try {
    makeOne(path, mode);
  } catch (error) {
    const parent = dirname(path);
    if (systemCode(error) !== 'ENOENT' || parent === path) throw error;
    makeFolder(parent, mode);
    makeOne(path, mode);
  }
}

function makeOne(path: string, mode: number): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
