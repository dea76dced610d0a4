import { foldText } from '../../french/fold-text.ts';
import { type CodeName, codeNames } from './code-names.fr.ts';
import { matchAt, type Scanned } from './scan-text.ts';

const words = /(?:code|livre)(?:\s{1,4}|'|[a-z-]){1,90}/y;
const acronym = /(?:[A-Z]\.?){2,5}[A-Z0-9]?\.?(?![A-Za-z])/y;

const foldName = (name: string): string => foldText(name.replace(/’/gu, "'"));

/** Folded names, the longest first: « code rural et de la pêche maritime » before « code rural ». */
const named: readonly (readonly [string, CodeName])[] = codeNames
  .flatMap((one) => [one.name, ...one.otherNames].map((name) => [foldName(name), one] as const))
  .toSorted(([one], [other]) => other.length - one.length);

const byAcronym: ReadonlyMap<string, CodeName> = new Map(
  codeNames.flatMap((one) => one.acronyms.map((letters) => [letters, one] as const)),
);

/** The code named at this place, in full or by its letters; null = none that is known. */
export function findCodeName(
  { plain, folded }: Scanned,
  at: number,
): { readonly code: CodeName; readonly end: number } | null {
  const letters = matchAt(acronym, plain, at);
  if (letters !== null) {
    const code = byAcronym.get(letters[0].replaceAll('.', ''));
    if (code !== undefined) return { code, end: at + letters[0].replace(/\.$/u, '').length };
  }
  const written = matchAt(words, folded, at);
  if (written === null) return null;
  const found = named.find(([name]) => startsWithName(written[0], name) !== null);
  if (found === undefined) return null;
  const [name, code] = found;
  return { code, end: at + (startsWithName(written[0], name) ?? 0) };
}

/** How long the name is as written, where blanks may be several; null = another name. */
function startsWithName(written: string, name: string): number | null {
  let at = 0;
  for (const letter of name) {
    const width = letter === ' ' ? blanksAt(written, at) : Number(written[at] === letter);
    if (width === 0) return null;
    at += width;
    // « de l' administration », as some texts have it.
    if (letter === "'" && written[at] === ' ') at += 1;
  }
  return /[a-z]/u.test(written[at] ?? '') ? null : at;
}

const blanksAt = (written: string, at: number): number =>
  /^\s{0,4}/u.exec(written.slice(at, at + 4))?.[0].length ?? 0;
