import type { Dirent } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FoundItem, SourceFault } from './ports.ts';

export type ListedFolder = {
  readonly items: readonly FoundItem[];
  /** Folders that could not be opened: nothing is known of what lies under them. */
  readonly closed: readonly string[];
};

/**
 * Every file under a folder. Links are not followed: what they lead to lies in the folder itself or does not belong to
 * it. Throws `SourceFault('away')` when the folder is not there: an absent share is no reason to forget its documents.
 */
export async function listFolder(root: string, signal: AbortSignal): Promise<ListedFolder> {
  const found = await stat(root).catch(() => null);
  if (found === null || !found.isDirectory()) throw new SourceFault('away');
  const walk: Walk = { items: [], closed: [], folders: [root] };
  for (let folder = walk.folders.pop(); folder !== undefined; folder = walk.folders.pop()) {
    signal.throwIfAborted();
    await walkFolder(folder, walk);
  }
  if (walk.closed.includes(root)) throw new SourceFault('away');
  return walk;
}

type Walk = {
  readonly items: FoundItem[];
  readonly closed: string[];
  /** Still to be opened. */
  readonly folders: string[];
};

async function walkFolder(folder: string, walk: Walk): Promise<void> {
  const entries = await entriesOf(folder);
  if (entries === null) walk.closed.push(folder);
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (entry.isFile()) await addFile(path, entry.name, walk);
    else if (entry.isDirectory() && !entry.name.startsWith('.')) walk.folders.push(path);
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  return await readdir(folder, { withFileTypes: true }).catch(() => null);
}

async function addFile(path: string, name: string, { items, closed }: Walk): Promise<void> {
  const file = await lstat(path).catch((error: NodeJS.ErrnoException) => error.code ?? '');
  if (typeof file === 'string') {
    // Gone since the folder was read, or not to be looked at now: only the first is known to be gone.
    if (file !== 'ENOENT') closed.push(path);
    return;
  }
  const version = `${file.size}-${file.mtimeMs}`;
  items.push({
    ...{ id: path, parent: null, isFolder: false, name, version, tag: version },
    ...{ size: file.size, url: null },
  });
}
