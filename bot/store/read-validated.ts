import { Fault } from '#shared/fault.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';

/** An answer as this store wrote it. By hand: a schema library would be loaded by every command that opens the store. */
export function readValidated(kept: unknown): ValidatedAnswer {
  if (isValidated(kept)) return kept;
  throw new Fault('store-damaged', { column: 'record', wanted: 'a validated answer' });
}

const texts = [
  'id',
  'space',
  'question',
  'answer',
  'owner',
  'validatedAt',
  'reviewAt',
  'validatedBy',
] as const;
const lists = ['variants', 'sources'] as const;

function isValidated(kept: unknown): kept is ValidatedAnswer {
  if (typeof kept !== 'object' || kept === null) return false;
  const members = new Map<string, unknown>(Object.entries(kept));
  return (
    texts.every((name) => typeof members.get(name) === 'string') &&
    lists.every((name) => Array.isArray(members.get(name))) &&
    typeof members.get('version') === 'number' &&
    typeof members.get('served') === 'number'
  );
}
