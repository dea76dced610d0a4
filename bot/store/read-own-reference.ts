import type { Reference } from '#shared/acts/reference.ts';
import { Fault } from '#shared/fault.ts';

/** A reference as this store wrote it. By hand: a schema library would be loaded by every command that opens the store. */
export function readOwnReference(kept: unknown): Reference {
  if (isReference(kept)) return kept;
  throw new Fault('store-damaged', { column: 'record', wanted: 'a reference' });
}

const texts = ['id', 'textId', 'text', 'nature', 'title', 'versionDate', 'checkedAt'] as const;

function isReference(kept: unknown): kept is Reference {
  if (typeof kept !== 'object' || kept === null) return false;
  const members = new Map<string, unknown>(Object.entries(kept));
  return (
    texts.every((name) => typeof members.get(name) === 'string') &&
    members.get('from') === 'organisation' &&
    ['article', 'link', 'superseded', 'checkedWith'].every((name) => members.has(name))
  );
}
