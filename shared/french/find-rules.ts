import { normaliseSpaces } from './normalise-spaces.ts';

/** A named rule of law: `L621-1`, `2010-997`, `art 57`; written in any usual way it has one normal form. */
export type FoundRule = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly normal: string;
};

/** Of a code: « article L. 621-1 », « L621-1 », « R.* 4121-3 ». */
const codeArticle =
  /(?<![\p{L}\p{N}])(LO|[LRDA])\.?\s?\*?\s?(\d{1,4}(?:-\d{1,3}){1,4})(?![\p{N}]|-\d)/gu;
/** « article 57 », « art. 6 bis », « article 1er ». */
const plainArticle =
  /(?<!\p{L})art(?:icles?|\.)\s?(?:n°\s?)?(\d{1,4})(?:er)?(?:\s(bis|ter|quater|quinquies|sexies|septies))?(?![\p{L}\p{N}-])/giu;
/** A decree's, law's or directive's number: « n° 2010-997 », « 84-53 », « (UE) 2016/679 ». */
const textNumber = /(?<![\p{L}\p{N}/.-])((?:19|20)?\d{2}[-/]\d{2,5})(?![\p{N}/]|-\d)/gu;

/** Every rule that a text names, in order, none inside another. */
export const findRules = (text: string): readonly FoundRule[] => {
  const plain = normaliseSpaces(text).replace(/[\u2010-\u2013]/g, '-');
  const found: FoundRule[] = [];
  const add = (start: number, length: number, normal: string): void => {
    const end = start + length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ start, end, text: text.slice(start, end), normal });
  };
  for (const match of plain.matchAll(codeArticle)) {
    add(match.index, match[0].length, `${match[1]}${match[2]}`);
  }
  for (const match of plain.matchAll(plainArticle)) {
    const suffix = match[2] === undefined ? '' : ` ${match[2].toLowerCase()}`;
    add(match.index, match[0].length, `art ${match[1]}${suffix}`);
  }
  for (const match of plain.matchAll(textNumber)) {
    const number = match[1] ?? '';
    const isDayAndMonth = /^\d{2}\/\d{2}$/.test(number);
    if (!isDayAndMonth) add(match.index, match[0].length, number.replace('/', '-'));
  }
  return found.sort((left, right) => left.start - right.start);
};
