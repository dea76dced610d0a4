import { luhnHolds } from './check-siret.ts';
import { type Span, scanText, wholeMatch } from './span.ts';

const compacted = (text: string): string => text.toUpperCase().replace(/[^A-Z\d]/g, '');

const card = /(?<![\p{L}\d])[3-6]\d{3}([ .-]?)\d{4}\1\d{4}\1\d{4}(?![ .-]?\d)/gu;
const cardWords = /(?<!\p{L})(?:cartes?(?! vitale)|CB|visa|mastercard)(?!\p{L})[^\d\n]{0,30}$/iu;
const account = /(?<![\p{L}\d])\d{5}([ .-]?)\d{5}\1[\dA-Z]{11}\1\d{2}(?!\d)/giu;
const accountWords =
  /(?<!\p{L})(?:RIB|relev[ée] d'identit[ée]|compte(?: bancaire)?)(?!\p{L})[^\d\n]{0,30}$/iu;
const wordReach = 60;

/** Letters of a French account number as digits: A-I and J-R are 1-9, S-Z are 2-9. */
const asDigit = (letter: string): string => {
  const place = letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return String(place < 18 ? (place % 9) + 1 : place - 16);
};

/** Whether 23 characters are a French account: key = 97 − (89 × bank + 15 × branch + 3 × account) mod 97. */
const ribHolds = (compact: string): boolean => {
  const digits = compact.replace(/[A-Z]/g, asDigit);
  const [bank, branch, number] = [digits.slice(0, 5), digits.slice(5, 10), digits.slice(10, 21)];
  const sum = 89 * Number(bank) + 15 * Number(branch) + 3 * Number(number);
  return digits.length === 23 && 97 - (sum % 97) === Number(digits.slice(21));
};

const follows = (words: RegExp, text: string, match: RegExpExecArray): boolean =>
  words.test(text.slice(Math.max(0, match.index - wordReach), match.index));

/** Payment cards and French accounts written without their international number: by their key, or beside their word. */
export const findBankDetails = (text: string): readonly Span[] => [
  ...scanText(text, card, 'iban', (match) =>
    luhnHolds(compacted(match[0])) || follows(cardWords, text, match) ? wholeMatch(match) : null,
  ),
  ...scanText(text, account, 'iban', (match) =>
    ribHolds(compacted(match[0])) || follows(accountWords, text, match) ? wholeMatch(match) : null,
  ),
];
