import type { SegmentDocument } from './segment.ts';

/**
 * Number of the family that a document belongs to: the documents of the same title (articles of one section of a code),
 * or of the same chapters where they have no title. 0 when it names neither.
 */
export function familyOf({ title, passages }: SegmentDocument): number {
  const name = title === '' ? sharedPath(passages).join('\n') : title;
  return name === '' ? 0 : hashText(name);
}

function sharedPath(passages: SegmentDocument['passages']): readonly string[] {
  const [first, ...others] = passages.map(({ path }) => path);
  if (first === undefined) return [];
  const parting = first.findIndex((heading, level) =>
    others.some((path) => path[level] !== heading),
  );
  return parting === -1 ? first : first.slice(0, parting);
}

/** FNV-1a over UTF-16 units: names a family in four bytes; two names that met would only lend each other some score. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash === 0 ? 1 : hash;
}
