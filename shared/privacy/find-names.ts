import { foldText } from '../french/fold-text.ts';
import {
  civility,
  firstNames,
  notNames,
  particle,
  placeBefore,
  shortCivility,
  smallWords,
  wordNames,
} from './names.fr.ts';
import { namedPart, partOf, type Span, scanText, wholeMatch } from './span.ts';

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

const small = "\\p{Ll}[\\p{Ll}'-]{2,}";
const afterShortCivility = new RegExp(
  `(?<!\\p{L})${shortCivility} (?<first>${small})(?<second> ${small})?(?!\\p{L})`,
  'gu',
);
const surnameThenGiven = new RegExp(
  `(?<![\\p{L}-])(?<surname>\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?) (?<given>${given})(?![\\p{L}-]| \\p{Lu}\\p{L})`,
  'gu',
);
/** A sentence begins with a capital: what stands there is a surname only when the sentence ends with the first name. */
const sentenceStart = /(?:^|[.!?:\n«(-])\s*$/u;
const nameAlone = /^\s*(?:$|[,;:)\n.»-])/u;
/** Who writes, or of whom, however it is typed. */
const introduced = new RegExp(
  `(?<!\\p{L})(?:je suis|je m'appelle|je me nomme|mon nom est|nomm[ée]e?|appel[ée]e?|ici|coll[èe]gue|agente?|cheff?e?|responsable|dossier de) (?<name>(?<first>\\p{L}{2,}(?:-\\p{L}{2,})?)(?<second> ${small})?)(?!\\p{L})`,
  'dgiu',
);
const greeting =
  /^(?:Bonjour|Bonsoir|Merci|Ch[eè]re?s?|Salut|Coucou|Pour|Avec|Chez|Selon|Par|Dont|Prénom|Nom)$/u;
/** What bears the name of the dead, or of a saint. */
const placeWord =
  /^(?:Saint|Sainte|Rue|Avenue|Boulevard|Place|Square|Quai|All[ée]e|Impasse|Cours|[ÉE]cole|Coll[èe]ge|Lyc[ée]e|Salle|Gymnase|Stade|Cr[èe]che|M[ée]diath[èe]que|Biblioth[èe]que|Espace|R[ée]sidence|H[ôo]pital|Centre|Parc|Pont|Tour|Maison|Fondation|Institut|Loi|Rapport|Prix|Plan|Arr[êe]t|D[ée]cret|Villa|Port|Fort|Mont|Bassin|Groupe|Port|Th[ée][âa]tre|Universit[ée])$/u;
const saysName = /(?:appelle|nomme|nom est)/iu;

const isFirstName = (word: string): boolean => firstNames.has(foldText(word.split('-')[0] ?? word));
const isCommon = (word: string): boolean => notNames.has(foldText(word));

/** The place of a civility and its name; titles that follow a civility ("Monsieur Le Maire") are no names. */
const acceptCivility = (match: RegExpExecArray): { start: number; end: number } | null => {
  const name = partOf(match, 'name');
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const bare = words.filter((word) => !/^(?:Le|La|Les|L'|De|Du|Des)$/.test(word));
  return bare.length === 0 || isCommon(bare[0] ?? '') ? null : wholeMatch(match);
};

const isSmallWord = (word: string): boolean => {
  const folded = foldText(word.trim());
  return smallWords.has(folded) || notNames.has(folded);
};

/** « Mme martin », « mme sophie lebrun »: a second word belongs to the name after a first name only. */
const acceptSmall = (match: RegExpExecArray): { start: number; end: number } | null => {
  const [first, second] = [partOf(match, 'first'), partOf(match, 'second')];
  if (isSmallWord(first)) return null;
  const isWhole = second !== '' && isFirstName(first) && !isSmallWord(second);
  const end = match.index + match[0].length;
  return { start: match.index, end: isWhole ? end : end - second.length };
};

/** « je suis jean dupont »: a known first name and a surname; after « je m'appelle » the first name is enough. */
const acceptIntroduced = (match: RegExpExecArray): { start: number; end: number } | null => {
  const [first, second] = [partOf(match, 'first'), partOf(match, 'second')];
  if (!isFirstName(first)) return null;
  const place = namedPart('name')(match);
  if (place === null) return null;
  if (second !== '' && !isSmallWord(second)) {
    return wordNames.has(foldText(first)) && !saysName.test(match[0]) ? null : place;
  }
  return saysName.test(match[0]) ? { start: place.start, end: place.end - second.length } : null;
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
  const acceptReversed = (match: RegExpExecArray): { start: number; end: number } | null => {
    const surname = partOf(match, 'surname');
    const isOrdinary = wordNames.has(foldText(partOf(match, 'given'))) || isSmallWord(surname);
    if (isOrdinary || greeting.test(surname) || placeWord.test(surname)) return null;
    const isOpening = sentenceStart.test(text.slice(Math.max(0, match.index - 5), match.index));
    const isAlone = nameAlone.test(text.slice(match.index + match[0].length));
    return isOpening && !isAlone ? null : acceptPair(match);
  };
  return [
    ...scanText(text, afterShortCivility, 'name', acceptSmall),
    ...scanText(text, surnameThenGiven, 'name', acceptReversed),
    ...scanText(text, introduced, 'name', acceptIntroduced),
    ...scanText(text, afterCivility, 'name', acceptCivility),
    ...scanText(text, surnameFirst, 'name', acceptPair),
    ...scanText(text, givenFirst, 'name', acceptPair),
  ];
};
