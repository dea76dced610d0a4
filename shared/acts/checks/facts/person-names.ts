import { foldText } from '../../../french/fold-text.ts';
import type { Placed } from './text-place.ts';

/** A person as an act names them, without their civility: `Jean DUPONT`. */
export type NamedPerson = Placed<string>;

const civility =
  '(?:M|MM|Mme|Mmes|Mlle|Mlles|Dr|Me)\\.?|Monsieur|Madame|Mesdames|Messieurs|Maître|Docteur';
const word = "\\p{Lu}[\\p{L}'.-]*";
const particle = "(?:(?:de|du|des|la|le) |d'){0,2}";

/** One name, with or without civility, on plain spaces and straight apostrophes. At most six words. */
export const nameSource: string = `(?:(?:${civility}) +)?(?:${particle})${word}(?: +${particle}${word}){0,4}`;

const leadingCivility = new RegExp(`^(?:(?:${civility})(?: et (?:${civility}))?(?= )) *`, 'u');
const wholeName = new RegExp(`^${particle}${word}(?: +${particle}${word}){0,4}$`, 'u');
const bullet = /^[ \t•●▪*–—-]+|^\d{1,3}[.)] +/u;
const inBrackets = /\([^()]{0,200}\)/gu;
const capitals = /^\p{Lu}[\p{Lu}'.-]+$/u;
/** Qualities that stand between commas in a list of names. */
const quality =
  /^(?:le |la )?(?:maire|pr[ée]sidente?|adjointe?|vice[ -]pr[ée]sidente?|conseill[eè]re?s?|d[ée]l[ée]gu[ée]e?s?|d[ée]put[ée]e?|s[ée]nat(?:eur|rice)|membres?|administrat(?:eur|rice)s?|secr[ée]taire|titulaires?|suppl[ée]ante?s?|n[ée]ant|aucune?)(?![\p{L}])/iu;

export type ListedNames = {
  /** Names with their offsets in the text that was given. */
  readonly names: readonly {
    readonly name: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** Whether everything in the text was a name or a quality of one: a list that was only half understood accuses nobody. */
  readonly whole: boolean;
};

/** The names of a list written with commas, semicolons, line feeds and « et ». */
export function readNameList(text: string): ListedNames {
  const plain = text.replace(inBrackets, (inside) => ' '.repeat(inside.length));
  const names: ListedNames['names'][number][] = [];
  let whole = true;
  let isShared = false;
  for (const item of plain.matchAll(/[^,;\n]+/gu)) {
    for (const part of splitPairs(item[0])) {
      const read = readName(part.text, isShared);
      if (read === null) whole &&= isEmptyItem(part.text);
      else {
        isShared ||= read.civility;
        const start = item.index + part.at + read.at;
        names.push({ name: read.name, start, end: start + read.name.length });
      }
    }
  }
  return { names, whole };
}

/** « M. A et Mme B » are two; « Mmes et MM. A » is one. */
function splitPairs(text: string): readonly { readonly text: string; readonly at: number }[] {
  const cut = / et (?!(?:MM|M|Mmes?)\.? )(?=\p{Lu})| et (?=(?:M\.|Mme) )/u.exec(text);
  if (cut === null || leadingCivility.exec(text.trim())?.[0].includes(' et ') === true) {
    return [{ text, at: 0 }];
  }
  const after = cut.index + cut[0].length;
  return [
    { text: text.slice(0, cut.index), at: 0 },
    { text: text.slice(after), at: after },
  ];
}

type ReadName = { readonly name: string; readonly at: number; readonly civility: boolean };

function readName(text: string, isShared: boolean): ReadName | null {
  let rest = text.trimStart();
  rest = rest.replace(bullet, '').trimStart();
  const titled = leadingCivility.exec(rest);
  if (titled !== null) rest = rest.slice(titled[0].length);
  const at = text.length - rest.length;
  const name = rest.trimEnd().replace(/[.]+$/u, '');
  if (quality.test(name) || !wholeName.test(name)) return null;
  const isAlone = !name.includes(' ');
  if (isAlone && titled === null && !isShared && !capitals.test(name)) return null;
  return { name, at, civility: titled !== null };
}

function isEmptyItem(text: string): boolean {
  const said = text.replace(bullet, '').trim();
  return (
    said === '' ||
    said === '.' ||
    quality.test(said) ||
    /^(?:\d{1,2}(?:er|re|e|ère|ème)|premi[eè]re?|deuxi[eè]me|\p{L}+i[eè]me) /u.test(said)
  );
}

/** Words of a name in a form that case, accents, hyphens and their order leave alone. */
function wordsOf(name: string): readonly string[] {
  return foldText(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');
}

/** The same for « Jean DUPONT » and « DUPONT Jean ». */
export function nameKey(name: string): string {
  return [...wordsOf(name)].sort().join(' ');
}

/** Whether two ways of naming can be one person: « J. DUPONT », « DUPONT » and « Jean-Paul DUPONT » can. */
export function mayBeSamePerson(left: string, right: string): boolean {
  const [fewer, more] = [wordsOf(left), wordsOf(right)].sort((a, b) => a.length - b.length);
  if (fewer === undefined || more === undefined || fewer.length === 0) return false;
  const matches = (part: string): boolean =>
    more.includes(part) ||
    (part.length === 1
      ? more.some((other) => other.startsWith(part))
      : more.some((other) => other.length === 1 && part.startsWith(other)));
  return fewer.every(matches) && fewer.some((part) => part.length > 1 && more.includes(part));
}
