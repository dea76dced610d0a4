import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { makeFolder } from '../make-folder.ts';
import { systemCode, toStoreFault } from '../store/to-store-fault.ts';

const keyBytes = 32;

/**
 * The key that turns people into pseudonyms in the journal, made once in the data folder. Deleting
 * it makes every pseudonym written so far unreadable for good.
 */
export function readPseudonymKey(folder: string): Buffer {
  const file = join(folder, 'pseudonym.key');
  return readKey(file) ?? makeKey(file, folder);
}

function readKey(file: string): Buffer | null {
  try {
    const key = readFileSync(file);
    return key.length === keyBytes ? key : null;
  } catch {
    return null;
  }
}

/** Written beside and linked in place: two processes that start together end with the same key. */
function makeKey(file: string, folder: string): Buffer {
  const draft = `${file}.${process.pid}`;
  try {
    makeFolder(folder, 0o700);
    writeFileSync(draft, randomBytes(keyBytes), { mode: 0o600, flag: 'w' });
    try {
      linkSync(draft, file);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    rmSync(draft, { force: true });
  } catch (cause) {
    throw toStoreFault(cause, folder);
  }
  const key = readKey(file);
  if (key === null) throw new Fault('store-damaged', { folder });
  return key;
}
