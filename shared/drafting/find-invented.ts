import { findReferences } from '../acts/references/find-references.ts';
import { blankSpans } from '../evidence/blank-spans.ts';
import { findUrls } from '../evidence/find-urls.ts';
import { isArticle } from '../evidence/is-article.ts';
import { findDates, supportsDate } from '../french/dates.ts';
import { findRules } from '../french/find-rules.ts';
import { foldText } from '../french/fold-text.ts';
import { type Figure, findFigures, isSameFigure } from '../french/numbers.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { findUnknownNames, isToldName } from './find-names.ts';
import { findDatesInWords, findStatedWords } from './find-stated-words.ts';
import { digitsOf, flatten, type KnownValues, longNumber, plainTimes } from './known-values.ts';

/** What an invented value is; each has its words in `draftingTexts`. */
type InventedKind =
  | 'date'
  | 'day'
  | 'amount'
  | 'duration'
  | 'time'
  | 'percentage'
  | 'rank'
  | 'figure'
  | 'number'
  | 'name'
  | 'email'
  | 'url'
  | 'vote'
  | 'opinion'
  | 'reference'
  | 'personal';

/** A value that stands in none of the known texts; offsets of the text as it was given. */
export type Invented = {
  readonly kind: InventedKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

type Place = { readonly start: number; readonly end: number };
type Found = Place & { readonly kind: InventedKind; readonly isKnown: boolean };
/** Finds values of one sort; `text` has those found before blanked, at the same places. */
type Finder = (text: string, known: KnownValues) => readonly Found[];

/**
 * Every date, amount, figure, name, address, vote and legal reference of a sentence that no known text gives, in order.
 * A value said otherwise (« 3 février 2026 » for « 03/02/2026 », « 2 mois » for « deux mois ») is known.
 */
export function findInvented(text: string, known: KnownValues): readonly Invented[] {
  let rest = plainTimes(text);
  const invented: Invented[] = [];
  for (const find of finders) {
    const found = find(rest, known);
    for (const { kind, start, end, isKnown } of found) {
      if (!isKnown) invented.push({ kind, start, end, text: text.slice(start, end) });
    }
    rest = blankSpans(rest, found);
  }
  return invented.sort((left, right) => left.start - right.start);
}

const urls: Finder = (text, known) =>
  findUrls(text).map((url) => ({
    ...place(url),
    kind: url.text.includes('@') ? 'email' : 'url',
    isKnown: known.allowsUrl(url),
  }));

/** « article 3 de la présente délibération » is one of its own. */
const ofItself = /^,? (?:ci-dessus|ci-dessous|de la présente|du présent|de cet|de cette)/iu;
/** A law, a code or a decree with its articles. */
const references: Finder = (text, known) =>
  findReferences(text).map(({ start, end, named, articles }) => ({
    ...{ start, end, kind: 'reference' },
    isKnown:
      (named === null || known.legalTexts.has(named.textId)) &&
      articles.every(({ article }) => saysArticle(known, article)),
  }));

const saysArticle = (known: KnownValues, article: string): boolean =>
  findRules(`article ${article}`).every(({ normal }) => known.rules.has(normal));

/** « 2026-2027 » reads as the number of a decree does. */
const schoolYear = /^(?:19|20)\d{2}[-/](?:19|20)\d{2}$/u;
const rules: Finder = (text, known) =>
  findRules(text).map((rule) => ({
    ...place(rule),
    kind: schoolYear.test(rule.text) ? 'date' : 'reference',
    isKnown: known.rules.has(rule.normal) || ofItself.test(text.slice(rule.end)),
  }));

const weekday = /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/giu;

const dates: Finder = (text, known) => [
  ...findDates(text).map((date) => ({
    ...place(date),
    kind: 'date' as const,
    isKnown: known.dates.some((one) => supportsDate(one, date.normal)),
  })),
  ...matches(weekday, text).map((day) => ({
    ...place(day),
    kind: 'day' as const,
    isKnown: known.weekdays.has(foldText(day.text)),
  })),
];

/** « 12 voix pour », « 3 abstentions », « pour : 12 ». */
const voteCount =
  /^ ?(?:voix|votes?|pour|contre|abstentions?|suffrages?)(?!\p{L})|^ ?(?:membres?|conseillers?|élus?) (?:pour|contre)/iu;
/** « conclu pour deux ans » tells no vote: without a colon, what is counted must be nothing else. */
const voteBefore = /(?:(?:pour|contre) ?:|(?:abstentions?|voix|exprimés) ?:?) ?$/iu;

const numbers: Finder = (text, known) =>
  matches(longNumber, text)
    // « 1 200 000 euros » is an amount.
    .filter(
      ({ end, text: number }) =>
        !/^\d{1,3}(?: \d{3})+$/u.test(number) || /^ ?\d/u.test(text.slice(end)),
    )
    .map((number) => ({
      ...place(number),
      kind: 'number',
      isKnown: known.numbers.includes(digitsOf(number.text)),
    }));

const enumerator = /^\s*(?:[-–•*]\s*)?\d{1,2} ?[.)°]\s/u;

const figures: Finder = (text, known) => {
  const opening = enumerator.exec(text)?.[0].length ?? 0;
  return findFigures(text)
    .filter(({ start }) => start >= opening)
    .filter((figure) => !isArticle(figure) && !isPlainOne(figure))
    .map((figure) => ({
      ...place(figure),
      kind: kindOf(figure, text),
      isKnown: known.figures.some((one) => isSameFigure(one, figure)),
    }));
};

/** « un point », « une journée »: the article counts nothing. */
const isPlainOne = ({ value, text }: Figure): boolean =>
  value === 1 && /^une? (?:points?|journées?|années?)/iu.test(text);

function kindOf({ unit, text: written, start, end }: Figure, text: string): InventedKind {
  if (voteCount.test(text.slice(end)) || voteBefore.test(text.slice(0, start))) return 'vote';
  switch (unit) {
    case '€':
      return 'amount';
    case '%':
      return 'percentage';
    case 'rang':
      return 'rank';
    case 'heure':
      return /h ?\d/iu.test(written) ? 'time' : 'duration';
    case 'minute':
    case 'jour':
    case 'semaine':
    case 'mois':
    case 'an':
      return 'duration';
    default:
      return 'figure';
  }
}

const roughly =
  /(?<!\p{L})(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|milliard|moitié|double|triple)s?(?!\p{L})|[^\P{Nd}0-9]+/giu;

const roughFigures: Finder = (text, known) =>
  matches(roughly, text).map((figure) => ({
    ...place(figure),
    kind: 'figure',
    isKnown: says(known, figure.text),
  }));

const persons: Finder = (text, known) =>
  findPersonalData(text, () => true).map((datum) => ({
    ...place(datum),
    kind: datum.type === 'name' ? 'name' : 'personal',
    isKnown:
      isToldName(datum.value, known) ||
      says(known, datum.value) ||
      known.numbers.includes(digitsOf(datum.value)),
  }));

/** A token of ours that nothing gave back hides a value that was never there. */
const strayToken = /⟦[^⟧\n]{0,40}⟧?|⟧/gu;

const tokens: Finder = (text) =>
  matches(strayToken, text).map((token) => ({ ...place(token), kind: 'personal', isKnown: false }));

const names: Finder = (text, known) =>
  findUnknownNames(text, known).map((name) => ({ ...name, kind: 'name', isKnown: false }));

/** In order of trial: what holds others inside it comes first. */
const finders: readonly Finder[] = [
  tokens,
  urls,
  references,
  rules,
  findDatesInWords,
  dates,
  findStatedWords,
  numbers,
  figures,
  roughFigures,
  names,
  persons,
];

const place = ({ start, end }: Place): Place => ({ start, end });

function matches(pattern: RegExp, text: string): readonly (Place & { readonly text: string })[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

const says = (known: KnownValues, words: string): boolean =>
  known.flat.includes(` ${flatten(words)} `);
