import { normaliseSpaces } from '../french/normalise-spaces.ts';

/** As acts are matched: capitals are often written without accents, spaces and apostrophes in many ways. Case stays. */
export function plainWords(text: string): string {
  return withoutAccents(normaliseSpaces(text)).trim();
}

/** A pattern for texts of `plainWords`, from one that is written as French is. */
export function bareOf(pattern: RegExp): RegExp {
  return new RegExp(withoutAccents(pattern.source), pattern.flags);
}

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    // The marks that French has: all of `\p{Mn}` takes far longer to look for.
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
