import type { Hasher } from '#shared/ports.ts';

/**
 * The id of a document: what its head says, else made from its place, so that it stays when the content changes. Ids
 * stand in the journal, and a file's name may be that of a person: an id that is made tells nothing of it.
 * `#` parts a document from its passages in a citation and has no place in an id.
 */
export function documentId(said: string | undefined, origin: string, hasher: Hasher): string {
  const own = (said ?? '').replace(/[#\s]+/g, '-').slice(0, 200);
  return own === '' ? `doc-${hasher.sha256(origin).slice(0, 16)}` : own;
}
