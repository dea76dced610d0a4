import { basename, dirname, join } from 'node:path';
import { announcedSource } from '../documents/detect-kind.ts';

/** Bytes of a name without its kind: file systems take 255, and most of ours are of two or three. */
const longestName = 200;

/**
 * The name under which a file is kept: its last part alone, without what a file system or a reader of lists stumbles
 * over. Null where nothing is left of it, or for a kind that Calame does not read.
 */
export function uploadName(given: string): string | null {
  const last = basename(given.replaceAll('\\', '/').normalize('NFC'));
  const plain = last
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[.~$ ]+/u, '');
  const dot = plain.lastIndexOf('.');
  const stem = beginningOf(plain.slice(0, Math.max(dot, 0)));
  if (dot <= 0 || stem === '' || announcedSource(plain) === null) return null;
  return `${stem}${plain.slice(dot)}`;
}

/** Where the files that a space's keepers hand in are kept; each run of `knowledge add` elsewhere leaves them alone. */
export function uploadPath(dataFolder: string, space: string, name: string): string {
  return join(dataFolder, 'uploads', encodeURIComponent(space), name);
}

/** Whether a document's file is one of those that the keepers of its space handed in. */
export function isUpload(dataFolder: string, space: string, origin: string): boolean {
  return dirname(origin) === dirname(uploadPath(dataFolder, space, 'file'));
}

/** As many whole characters as the name may hold. */
function beginningOf(name: string): string {
  let kept = '';
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > longestName) break;
    kept += character;
  }
  return kept.trim();
}
