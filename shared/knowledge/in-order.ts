import type { ConflictingPair } from './ports.ts';

/** A pair under one name, whichever of the two was seen first. */
export function inOrder({ one, other }: ConflictingPair): ConflictingPair {
  const name = ({ space, documentId }: ConflictingPair['one']): string =>
    JSON.stringify([space, documentId]);
  return name(one) <= name(other) ? { one, other } : { one: other, other: one };
}
