import { foldText } from '../french/fold-text.ts';
import { civility, firstNames, notNames, particle, placeBefore } from './names.fr.ts';
import { partOf, type Span, scanText, wholeMatch } from './span.ts';

const part = "\\p{Lu}[\\p{L}'-]*\\p{L}";
const afterCivility = new RegExp(
  `(?<!\\p{L})${civility} ?(?<name>(?:${particle})?${part}(?: (?:${particle})?${part}){0,3})`,
  'gu',
);
const capitals = "\\p{Lu}{2,}(?:[-' ]\\p{Lu}{2,}){0,2}";
const given = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const surnameFirst = new RegExp(
  `(?<![\\p{L}-])(?<surname>${capitals}) (?<given>${given})(?![\\p{L}-])`,
  'gu',
);
const givenFirst = new RegExp(
  `(?<![\\p{L}-])(?<given>${given}|\\p{Lu}{3,}) (?<surname>(?:${particle})?${part}(?:-${part})?)(?![\\p{L}])`,
  'gu',
);

const isFirstName = (word: string): boolean => firstNames.has(foldText(word.split('-')[0] ?? word));
const isCommon = (word: string): boolean => notNames.has(foldText(word));

/** The place of a civility and its name; titles that follow a civility ("Monsieur Le Maire") are no names. */
const acceptCivility = (match: RegExpExecArray): { start: number; end: number } | null => {
  const name = partOf(match, 'name');
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const bare = words.filter((word) => !/^(?:Le|La|Les|L'|De|Du|Des)$/.test(word));
  return bare.length === 0 || isCommon(bare[0] ?? '') ? null : wholeMatch(match);
};

/** Civility and name, `NOM Prénom` and `Prénom Nom` when the first name is a known one. */
export const findNames = (text: string): readonly Span[] => {
  const acceptPair = (match: RegExpExecArray): { start: number; end: number } | null => {
    const surname = partOf(match, 'surname');
    const isName = isFirstName(partOf(match, 'given')) && !isCommon(surname);
    return isName && !placeBefore.test(text.slice(Math.max(0, match.index - 40), match.index))
      ? wholeMatch(match)
      : null;
  };
  return [
    ...scanText(text, afterCivility, 'name', acceptCivility),
    ...scanText(text, surnameFirst, 'name', acceptPair),
    ...scanText(text, givenFirst, 'name', acceptPair),
  ];
};
