import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { announcedSource } from '../documents/detect-kind.ts';

export type ListedFiles = {
  /** Absolute, sorted, each once. */
  readonly files: readonly string[];
  /** Of a kind that Calame does not read. */
  readonly skipped: readonly string[];
  /** Folders that could not be opened: nothing is known of what lies under them. */
  readonly closed: readonly string[];
};

type Walk = { files: Set<string>; skipped: Set<string>; closed: Set<string>; seen: Set<string> };

/**
 * Lists the documents under paths. Left out: hidden files and folders, the lock files that Office leaves beside an
 * open document (`~$…`). A link that leads back to a folder already walked is not followed.
 * Throws `Fault('input-unreadable')` when a path itself is not there: an absent share is no reason to forget its documents.
 */
export async function listFiles(paths: readonly string[]): Promise<ListedFiles> {
  const walk: Walk = { files: new Set(), skipped: new Set(), closed: new Set(), seen: new Set() };
  for (const path of paths) {
    const root = resolve(path);
    const found = await stat(root).catch((cause: unknown) => {
      throw new Fault('input-unreadable', { file: path }, cause);
    });
    if (found.isDirectory()) await walkFolder(root, walk);
    else walk.files.add(root);
  }
  const sorted = (set: ReadonlySet<string>): string[] => [...set].sort();
  return {
    files: sorted(walk.files),
    skipped: sorted(walk.skipped),
    closed: sorted(walk.closed),
  };
}

async function walkFolder(folder: string, walk: Walk): Promise<void> {
  const entries = await openFolder(folder, walk);
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await kindOfTarget(path) : kindOf(entry);
    if (kind === 'folder') await walkFolder(path, walk);
    else if (kind === 'file' && isCandidate(path)) walk.files.add(path);
    else walk.skipped.add(path);
  }
}

async function openFolder(folder: string, walk: Walk): Promise<readonly Dirent[]> {
  try {
    const real = await realpath(folder);
    if (walk.seen.has(real)) return [];
    walk.seen.add(real);
    return await readdir(folder, { withFileTypes: true });
  } catch {
    walk.closed.add(folder);
    return [];
  }
}

/** A file without extension may be any document: its content tells. */
function isCandidate(path: string): boolean {
  return announcedSource(path) !== null || extname(path) === '';
}

function kindOf(entry: Dirent): 'file' | 'folder' | 'other' {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

async function kindOfTarget(path: string): Promise<'file' | 'folder' | 'other'> {
  try {
    const target = await stat(path);
    if (target.isDirectory()) return 'folder';
    return target.isFile() ? 'file' : 'other';
  } catch {
    return 'other';
  }
}
