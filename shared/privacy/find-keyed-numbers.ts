import { ibanHolds, ibanLength } from './check-iban.ts';
import { nirHolds } from './check-nir.ts';
import { sirenHolds, siretHolds, vatHolds } from './check-siret.ts';
import { type Span, scanText, wholeMatch } from './span.ts';

const compacted = (text: string): string => text.toUpperCase().replace(/[^A-Z\d]/g, '');

const nir =
  /(?<![\p{L}\d])[1-478](?:[\s.\-/_]{0,2}\d){5}[\s.\-/_]{0,2}[\dab](?:[\s.\-/_]{0,2}\d){8}(?!\d)/giu;
/** 13 digits without a key up to 16 by a typing mistake: a person only beside a word that says so. */
const nirLike =
  /(?<![\p{L}\d])\d(?:[\s.\-/_]{0,2}\d){5}[\s.\-/_]{0,2}[\dab](?:[\s.\-/_]{0,2}\d){6,9}(?!\d)/giu;
const nirWords =
  /(?<!\p{L})(?:NIR|NIA|INSEE|num[ée]ro\s+d'immatriculation|s[ée]cu(?:rit[ée]\s+sociale)?|carte\s+vitale|assur[ée]e?\s+social)(?!\p{L})/iu;
const nirWordReach = 60;

const nearNirWord = (text: string, start: number, end: number): boolean =>
  nirWords.test(text.slice(Math.max(0, start - nirWordReach), start)) ||
  nirWords.test(text.slice(end, end + nirWordReach / 2));

const findNir = (text: string): readonly Span[] => [
  ...scanText(text, nir, 'nir', (match) =>
    nirHolds(compacted(match[0])) ? wholeMatch(match) : null,
  ),
  ...scanText(text, nirLike, 'nir', (match) => {
    const place = wholeMatch(match);
    return place !== null && nearNirWord(text, place.start, place.end) ? place : null;
  }),
];

const ibanStart = /(?<![\p{L}\d])[A-Z]{2}[\s.\-_]{0,2}\d[\s.\-_]{0,2}\d/giu;

/** The end of the next `length` letters and digits from `start`, with up to two separators between them; null when the text does not go so far. */
const endOfCharacters = (text: string, start: number, length: number): number | null => {
  let end = start;
  let taken = 0;
  let separators = 0;
  while (taken < length && end < text.length) {
    const character = text.charAt(end);
    if (/[A-Z\d]/i.test(character)) {
      taken += 1;
      separators = 0;
    } else {
      separators += 1;
      if (separators > 2 || !/[\s.\-_]/.test(character)) return null;
    }
    end += 1;
  }
  return taken === length ? end : null;
};

const findIban = (text: string): readonly Span[] =>
  scanText(text, ibanStart, 'iban', (match) => {
    const length = ibanLength(match[0].slice(0, 2).toUpperCase());
    if (length === null) return null;
    const end = endOfCharacters(text, match.index, length);
    if (end === null || /[\p{L}\d]/u.test(text.charAt(end))) return null;
    return ibanHolds(compacted(text.slice(match.index, end))) ? { start: match.index, end } : null;
  });

const siret = /(?<![\p{L}\d])\d{3}[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{2}(?!\d)/gu;
const siren = /(?<![\p{L}\d])\d{3}([ .-]?)\d{3}\1\d{3}(?!\d)/gu;
const vat = /(?<![\p{L}\d])FR ?\d{2}(?: ?\d{3}){3}(?!\d)/giu;
const amountAfter =
  /^(?:[,.]\d| \d|\s?(?:€|EUR|euros?|k€|M€|%|kWh|MWh|m²|m2|m³|m3|km|t|habitants?)(?!\p{L}))/iu;

/** "1 234 567 890 12345" is one long number: digits grouped like ours with a group more on the left. */
const continuesOnLeft = (text: string, match: RegExpExecArray): boolean =>
  /\D/.test(match[0]) && /\d[ .-]$/.test(text.slice(0, match.index));

const findBusinessIds = (text: string): readonly Span[] => [
  ...scanText(text, siret, 'siret', (match) =>
    siretHolds(compacted(match[0])) && !continuesOnLeft(text, match) ? wholeMatch(match) : null,
  ),
  ...scanText(text, siren, 'siren', (match) => {
    const isAmount = amountAfter.test(text.slice(match.index + match[0].length));
    const holds = sirenHolds(compacted(match[0])) && !isAmount && !continuesOnLeft(text, match);
    return holds ? wholeMatch(match) : null;
  }),
  ...scanText(text, vat, 'siren', (match) =>
    vatHolds(compacted(match[0])) ? wholeMatch(match) : null,
  ),
];

/** Social security numbers, bank accounts and company numbers: those that carry a key. */
export const findKeyedNumbers = (text: string): readonly Span[] => [
  ...findNir(text),
  ...findIban(text),
  ...findBusinessIds(text),
];
