import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { liesUnder } from '#shared/knowledge/lies-under.ts';
import type { FolderSource } from '#shared/policy/space-source.ts';
import type { Clock } from '#shared/ports.ts';
import { oversized } from '../documents/detect-kind.ts';
import { readLimits } from '../documents/limits.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { listFolder } from './list-folder.ts';
import type { Described, FoundItem, Library } from './ports.ts';

/** A file changed less than so many milliseconds ago may still be being written. */
const stillWarm = 10_000;

const openToAll: Described = { readers: null, said: null, closed: null, odd: [] };

/** A folder of this computer as a source: its files are open to all who read the space. */
export function openFolder(
  { path }: Pick<FolderSource, 'path'>,
  clock: Pick<Clock, 'now'>,
): Library {
  const root = resolve(path);
  return {
    root,
    place: `folder:${root}`,
    within: [],
    asks: '',
    isGuarded: true,
    originOf: ({ id }) => id,
    keyOf: ({ id }) => id,
    list: async (_, signal) => {
      const { items, closed } = await listFolder(root, signal);
      return { items, closed, gone: [], cursor: null, isLast: true };
    },
    describe: async (files) => files.map(() => openToAll),
    load: (item) => load(root, item, clock.now()),
    close: async () => undefined,
  };
}

async function load(
  root: string,
  { id, version, size }: FoundItem,
  now: number,
): Promise<Uint8Array | 'later' | 'failed'> {
  if (size > readLimits.fileBytes) throw oversized(size, readLimits.fileBytes);
  try {
    if (!(await isBelow(root, id))) return 'failed';
    // A name that has become a link since it was listed is not followed.
    await using file = await open(id, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const before = await stampOf(file);
    if (before.version !== version || Math.abs(now - before.changed) < stillWarm) return 'later';
    const bytes = await file.readFile();
    return (await stampOf(file)).version === version ? bytes : 'later';
  } catch (error) {
    if (error instanceof ReadFault) throw error;
    return 'failed';
  }
}

/** By the real names of both: a folder on the way may have become a link. */
async function isBelow(root: string, path: string): Promise<boolean> {
  const [top, real] = await Promise.all([realpath(root), realpath(path)]);
  return liesUnder(real, top) && relative(top, real) === relative(root, path);
}

async function stampOf(
  file: FileHandle,
): Promise<{ readonly version: string; readonly changed: number }> {
  const { size, mtimeMs } = await file.stat();
  return { version: `${size}-${mtimeMs}`, changed: mtimeMs };
}
