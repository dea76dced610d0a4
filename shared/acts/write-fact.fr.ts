import { atStart, withinSentence, writeOffice, writeRepresented } from './agree.fr.ts';
import type { FactAsked } from './template.ts';

/**
 * How a fact is asked to be written: `{{dateSeance.jour}}` with the day of the week, `{{presents.nombre}}` as a
 * count, `{{qualite.phrase}}` as it stands within a sentence and `{{qualite.debut}}` as it opens a line,
 * `{{president.presidence}}` and `{{secretaire.secretariat}}` as the office of that person, and
 * `{{partenaire.represente}}` as the word that agrees with it.
 */
export const factForms = [
  'jour',
  'nombre',
  'phrase',
  'debut',
  'presidence',
  'secretariat',
  'represente',
] as const;
export type FactForm = (typeof factForms)[number];

/** The words of one fact for a French sentence; what is not of its type stays as it was typed. Never empty for a told value. */
export function writeFact(
  value: string | readonly string[],
  type: FactAsked['type'],
  form: FactForm | null = null,
): string {
  if (form === 'nombre') return String(countOf(value));
  if (typeof value !== 'string') return joinWords(value.map(cleanValue).filter(isTold));
  const typed = cleanValue(value);
  const agreed = agree(typed, form);
  if (agreed !== null) return agreed;
  switch (type) {
    case 'date':
      return writeDate(typed, form);
    case 'time':
      return writeTime(typed);
    case 'amount':
      return writeNumber(typed, true);
    case 'number':
      return writeNumber(typed, false);
    default:
      return typed.replace(/\s*\n\s*/gu, ' ');
  }
}

/** The words of a form that agrees with a person, a party or its place; null = the form is none of these. */
export function agree(typed: string, form: FactForm | null): string | null {
  switch (form) {
    case 'presidence':
      return writeOffice(typed, ['Le président', 'La présidente']);
    case 'secretariat':
      return writeOffice(typed, ['Le secrétaire', 'La secrétaire']);
    case 'represente':
      return writeRepresented(typed);
    case 'phrase':
      return withinSentence(typed);
    case 'debut':
      return atStart(typed);
    default:
      return null;
  }
}

/** Every control character but the tab and the line feed, and halves of characters. */
const control = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const kept = new Set(['\t', '\n']);

export const isTold = (value: string): boolean => value.trim() !== '';

/** No sign that Word refuses, and none that would be read as a gap of a template. */
export function cleanValue(value: string): string {
  return value
    .replace(/\{\{|\}\}/gu, '')
    .replace(/\r\n?/gu, '\n')
    .replace(control, (sign) => (kept.has(sign) ? sign : ''))
    .trim();
}

/** « 1er mars 2026 », « lundi 23 novembre 2026 ». */
function writeDate(typed: string, form: FactForm | null): string {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(typed) ? new Date(`${typed}T00:00:00Z`) : null;
  if (date === null || Number.isNaN(date.getTime())) return typed.replace(/\s+/gu, ' ');
  const written = new Intl.DateTimeFormat('fr-FR', {
    dateStyle: form === 'jour' ? 'full' : 'long',
    timeZone: 'UTC',
  }).format(date);
  return written.replace(/(?<!\d)1 (?=\p{L})/u, '1er ');
}

/** « 18 h 30 », « 20 heures ». */
function writeTime(typed: string): string {
  const found = /^(\d{1,2})(?::|\s?(?:h|heures?)\s?)(\d{2})?$/iu.exec(typed);
  if (found === null) return typed.replace(/\s+/gu, ' ');
  const [, hours = '', minutes = '00'] = found;
  const whole = Number(hours);
  if (minutes !== '00') return `${whole}${noBreak}h${noBreak}${minutes}`;
  return `${whole}${noBreak}heure${whole > 1 ? 's' : ''}`;
}

const noBreak = '\u00A0';

/** « 12 500 € », « 12 500,50 € »; decimals only where there are any. */
function writeNumber(typed: string, isAmount: boolean): string {
  const plain = typed
    .replace(/€|euros?$/iu, '')
    .replace(/[\s\u00A0\u202F]/gu, '')
    .replace(',', '.');
  if (!/^-?\d{1,15}(?:\.\d{1,6})?$/u.test(plain)) return typed.replace(/\s+/gu, ' ');
  const value = Number(plain);
  const decimals = isAmount && !Number.isInteger(value) ? 2 : 0;
  const written = new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: isAmount ? 2 : 6,
  }).format(value);
  return isAmount ? `${written}${noBreak}€` : written;
}

/** « Mme Blanc, M. Noir et Mme Roux ». */
function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(', ');
  return before === '' ? last : `${before} et ${last}`;
}

const none = /^(?:aucune?|néant|nul|0)\.?$/iu;

/** « aucun » counts for nothing. */
function countOf(value: string | readonly string[]): number {
  const lines = typeof value === 'string' ? cleanValue(value).split('\n') : value.map(cleanValue);
  return lines.filter((line) => isTold(line) && !none.test(line)).length;
}
