import type { TargetLanguage } from '../rewriting.ts';

const names: readonly (readonly [RegExp, TargetLanguage])[] = [
  [/anglais|english/u, 'en'],
  [/espagnol/u, 'es'],
  [/allemand/u, 'de'],
  [/italien/u, 'it'],
  [/portugais/u, 'pt'],
  [/arabe/u, 'ar'],
  [/ukrainien/u, 'uk'],
  [/francais|french/u, 'fr'],
];

/** The language that a request names; null where it names none, or one that is not offered. */
export function readTarget(plain: string): TargetLanguage | null {
  return names.find(([name]) => name.test(plain))?.[1] ?? null;
}
