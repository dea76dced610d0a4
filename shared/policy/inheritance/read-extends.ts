import { type InheritanceRule, inheritanceTexts } from '../../language/inheritance-texts.ts';
import type { Language } from '../../language/language.ts';
import type { PolicyFault } from '../policy.ts';
import { looksSecret } from '../reading/looks-secret.ts';

/** What a file says of the file that it narrows: nothing, a relative path, or something that is none. */
export type ExtendsReading =
  | { readonly ok: true; readonly base: string | null }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** At most so many files in one chain, the one that was asked for included. */
export const mostFiles = 5;

/** Reads `extends`: one relative path with forward slashes, the same on every system, below no address and no drive. */
export function readExtends(tree: object, language: Language): ExtendsReading {
  if (!Object.hasOwn(tree, 'extends')) return { ok: true, base: null };
  const said: unknown = Reflect.get(tree, 'extends');
  const why = faultOf(said);
  if (why === null) return { ok: true, base: String(said) };
  return { ok: false, faults: [{ path: 'extends', message: inheritanceTexts[language][why] }] };
}

/** The file without its `extends`: what the schema knows. */
export function withoutExtends(tree: object): object {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => key !== 'extends'));
}

function faultOf(said: unknown): InheritanceRule | null {
  if (typeof said !== 'string' || said.trim() === '') return 'notPath';
  if (said.length > 1_000 || isOdd(said) || looksSecret(said)) return 'notPath';
  // A drive (`C:`) reads like the beginning of an address: both are refused alike.
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(said)) return 'address';
  return said.startsWith('/') || said.startsWith('~') || said.includes('\\') ? 'absolute' : null;
}

/** Invisible characters would let a name pass for another, and a list of files ends at the first zero. */
function isOdd(text: string): boolean {
  return text !== text.trim() || /\p{C}/u.test(text);
}
