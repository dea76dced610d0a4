import type { Utterance } from './cut-utterances.ts';

const together =
  / (?:en bloc|ensemble|globalement|d un (?:seul|meme) (?:bloc|vote|coup)|(?:un|par un|d un) vote (?:unique|groupe|global|commun)|vote groupe|groupees?|grouper) /;
const items =
  / (?:rapports?|dossiers?|points?|deliberations?|questions?|numeros?|resolutions?)(?: (?:numeros?|n|de|du|les|le))* /;
const range =
  /^(?:(20\d\d) )?(\d{1,4}) (?:a|au|jusqu a|jusqu au)(?: (?:numero|n|la|le))* (?:20\d\d )?(\d{1,4})(?= )/;
const listed = /^\d{1,4}(?: (?:et |le |la )*\d{1,4})+(?= )/;
/** More items than a sitting takes in one vote: a figure that was misread. */
const mostTogether = 60;

/** Numbers of the items that are put to one vote: « je vous propose de voter en bloc les rapports 12 à 18 »; empty = one item. */
export function itemsTogether(told: readonly Utterance[]): readonly string[] {
  for (const { plain } of told) {
    const start = together.test(plain) ? items.exec(plain) : null;
    if (start === null) continue;
    const numbers = numbersIn(plain.slice(start.index + start[0].length));
    if (numbers.length > 1 && numbers.length <= mostTogether) return numbers;
  }
  return [];
}

function numbersIn(words: string): readonly string[] {
  const bounds = range.exec(words);
  if (bounds !== null) {
    const [, year, from = '0', to = '0'] = bounds;
    const count = Math.max(0, Number(to) - Number(from) + 1);
    const prefix = year === undefined ? '' : `${year}-`;
    return Array.from(
      { length: Math.min(count, mostTogether + 1) },
      (_, at) => `${prefix}${Number(from) + at}`,
    );
  }
  return listed.exec(words)?.[0].match(/\d+/gu) ?? [];
}

/** « même vote que le précédent », « vote identique », asked or told in a breath. */
export const repeatsVote = (plain: string): boolean =>
  plain.length <= 90 &&
  repeats.test(plain) &&
  !/ (?:pas|plus|jamais) (?:le |un )?meme /.test(plain);

const repeats =
  / (?:(?:le |un )?meme (?:vote|resultat|scrutin)|memes (?:votes|voix|resultats)|vote identique|votes identiques|vote inchange) |^ (?:donc |alors |et )?idem /;
