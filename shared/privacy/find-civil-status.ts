import { findNames } from './find-names.ts';
import { namedPart, type Span, scanText } from './span.ts';

const months =
  'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre';
const date = `(?<date>\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})|\\d{1,2}(?:er)? (?:${months}) \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)`;
/** « né avant le 1er juillet 1962 » is a rule about many people, no one's date of birth. */
const notOneBirth = '(?:avant|apr[èe]s|depuis|compter|entre|partir)(?!\\p{L})';
const born = new RegExp(
  `(?<!\\p{L})(?:n[ée]{1,2}(?:\\(e\\)|·e|\\.e|-e)?|naissance|n[ée]e?\\(s\\))(?!\\p{L})(?:(?!${notOneBirth})[^\\d\\n]){0,45}?${date}`,
  'dgiu',
);
const staffNumber =
  /(?<!\p{L})matricules?(?!\p{L})(?: agent)?\s*(?:(?:n°|no|num[ée]ro|est(?: le)?|:)\s*){0,2}(?<number>[A-Z]{0,3}[-.]?\d{3,10}[A-Z]?)(?![\p{L}\d])/dgiu;

/** Names, dates of birth and staff numbers. */
export const findCivilStatus = (text: string): readonly Span[] => [
  ...findNames(text),
  ...scanText(text, born, 'birth-date', namedPart('date')),
  ...scanText(text, staffNumber, 'matricule', namedPart('number')),
];
