import { basename } from 'node:path';
import type { Hasher } from '#shared/ports.ts';

/**
 * The id of a document: what its head says, else made from its place, so that it stays when the content changes.
 * `#` parts a document from its passages in a citation and has no place in an id.
 */
export function documentId(said: string | undefined, origin: string, hasher: Hasher): string {
  const own = (said ?? '').replace(/[#\s]+/g, '-').slice(0, 200);
  if (own !== '') return own;
  const name = basename(origin)
    .replace(/\.[^.]+$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name || 'document'}-${hasher.sha256(origin).slice(0, 8)}`;
}
