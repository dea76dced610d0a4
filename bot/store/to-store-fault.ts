import { statfsSync } from 'node:fs';
import { Fault, type FaultCode } from '#shared/fault.ts';

/** Bytes that SQLite asks for before its first write: the index of the write-ahead log (sqlite.org/walformat.html). */
const smallestFile = 32_768;

/** Primary result codes of SQLite (sqlite.org/rescode.html), the low byte of an extended code. */
const codeOf: Readonly<Record<number, FaultCode>> = {
  3: 'store-unwritable',
  5: 'store-busy',
  6: 'store-busy',
  8: 'store-unwritable',
  10: 'store-unwritable',
  11: 'store-damaged',
  13: 'store-full',
  14: 'store-unwritable',
  26: 'store-damaged',
};

const systemCodeOf: Readonly<Record<string, FaultCode>> = {
  EACCES: 'store-unwritable',
  EPERM: 'store-unwritable',
  EROFS: 'store-unwritable',
  ENOTDIR: 'store-unwritable',
  EEXIST: 'store-unwritable',
  ENOENT: 'store-unwritable',
  EIO: 'store-unwritable',
  ENOSPC: 'store-full',
  EDQUOT: 'store-full',
  EBUSY: 'store-busy',
};

/** Extended codes of a read that came back short or a page whose checksum is wrong. */
const damagedReads: readonly number[] = [522, 8202];

/** SQLite's extended result code, or null for any other error. */
function sqliteCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
}

/** The system's name of what failed, such as `ENOENT`, or null for any other error. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error);
  return code !== null && codeOf[code & 0xff] === 'store-busy';
}

function faultCodeOf(error: unknown): FaultCode {
  const code = sqliteCode(error);
  if (code !== null) {
    return damagedReads.includes(code) ? 'store-damaged' : (codeOf[code & 0xff] ?? 'internal');
  }
  return systemCodeOf[systemCode(error) ?? ''] ?? 'internal';
}

/** What a person is told when the store fails: the folder and what to do, never a content. */
export function toStoreFault(error: unknown, folder: string): Fault {
  if (error instanceof Fault) {
    return new Fault(error.code, { folder, ...error.details }, error.cause);
  }
  const code = faultCodeOf(error);
  const full = code === 'store-unwritable' && isFull(folder);
  return new Fault(full ? 'store-full' : code, { folder }, error);
}

/** SQLite calls a file that it cannot lengthen unwritable; the disk tells the two apart. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < smallestFile;
  } catch {
    return false;
  }
}
