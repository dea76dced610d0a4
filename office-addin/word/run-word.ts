import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import { WordFault } from './word-document.ts';

/** What Word says went wrong (office.js error codes), as the panel tells it. */
const kinds: ReadonlyMap<string, WordFaultKind> = new Map([
  ['AccessDenied', 'read-only'],
  ['NotAllowed', 'read-only'],
  ['ReadOnly', 'read-only'],
  ['ItemNotFound', 'place-not-found'],
  ['ApiNotFound', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
]);

/**
 * The one door to Word: a piece of work with a context of its own. Whatever Word refuses comes out as a `WordFault`, and
 * so does its absence.
 */
export async function runWord<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Word === 'undefined') throw new WordFault('not-in-word');
  try {
    return await Word.run(work);
  } catch (error) {
    throw toWordFault(error);
  }
}

function toWordFault(error: unknown): WordFault {
  if (error instanceof WordFault) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new WordFault(kinds.get(code) ?? 'word-failed', error);
}
