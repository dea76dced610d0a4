import { articleKey, seriesOf, writeArticle } from './article-key.ts';
import type { CitedArticle } from './found-reference.ts';
import { matchAt, type Scanned } from './scan-text.ts';

/** Articles read from a place, and where the reading ended. */
export type ReadArticles = {
  readonly articles: readonly CitedArticle[];
  readonly end: number;
};

type Item = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
};

/** Spaces and line ends are counted, so that a page of blanks costs nothing. */
const word = /(?:articles?|arts?\.?)\s{0,4}(?:n°\s{0,2})?/y;
const ofCode =
  /(?<![a-z0-9])(l\.?o|[lrda])(?:\s?\.\s?|\s?)\*?\s?\.?\s?(\d{1,5}(?:-\d{1,4}(?!\d|\s?°)){0,6})(?![\d°])([ ](?:[A-G](?=[,;.)]|$| (?:du|de|et|ou|à) )|(?:bis|ter|quater|quinquies|sexies)(?![a-z])))?/iy;
const plainNumber =
  /(\d{1,4}(?:-\d{1,3}(?!\d|\s?°)){0,3})(?![\d/°]|\s?°)(er(?![a-z])|ere(?![a-z]))?(\s(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)(?![a-z]))?/y;
const first = /premier(?![a-z])/y;
/** « 2° », « (1°) », « alinéa 3 », « a) », after the article that they are of. */
const qualifier =
  /(?:\s{0,2},)?\s{0,2}(?:et\s|du\s){0,2}\(?(?:-?\s?\d{1,2}\s?°|\d{1,2}(?:er|e|eme)?\s(?:et\s\d{1,2}(?:e|eme)?\s)?alineas?|(?:premier|second|dernier)\salinea|al(?:inea)?\.?\s\d{1,2}|[a-h]\))\)?/y;
/** « II », told from words by its capitals. */
const romanQualifier = /(?:\s{0,2},)?\s{0,2}(?:et\s|du\s){0,2}\(?[IVX]{1,5}(?![A-Za-z.'-])\)?/y;
const following = /\s{0,2},?\s{0,2}(?:et suivants?|et s\.|et suiv\.?)(?![a-z])/y;
const separator =
  /\s{0,3}(?:[,;]\s{0,3}(?:et\s|ou\s|ainsi que\s)?|(?:et|ou|a|ainsi que)\s)\s{0,3}(?:(?:de l'|des|de|aux|a l'|au|les|l'|d')\s?)?(?:(?:articles?|arts?\.)\s{0,3})?/y;

const mostQualifiers = 6;

/** Articles from a place on: « articles L. 211-2 à L. 211-6 », « L332-8 et L332-14 », « art. 6 bis ». */
export function readArticles(scanned: Scanned, at: number): ReadArticles | null {
  const announced = matchAt(word, scanned.folded, at);
  const from = announced === null ? at : at + announced[0].length;
  const opening = readItem(scanned, from, announced === null ? 'code' : 'any', '');
  if (opening === null) return null;
  const lists = announced !== null && /^art(?:icle)?s/u.test(announced[0]);
  return readList(scanned, announced === null ? opening.start : at, opening, lists);
}

function readList(scanned: Scanned, start: number, opening: Item, lists: boolean): ReadArticles {
  const articles: CitedArticle[] = [];
  let item = opening;
  let from = start;
  for (;;) {
    const tail = readTail(scanned, item.end);
    const next = readNext(scanned, tail.end, item, lists);
    const isRange = next !== null && /^\s*a\b/u.test(scanned.folded.slice(tail.end, next.start));
    const through = isRange ? next : null;
    const closing = through === null ? tail : readTail(scanned, through.end);
    articles.push({
      article: writeArticle(item.key),
      through: through === null ? null : writeArticle(through.key),
      following: closing.following,
      certain: true,
      start: from,
      end: closing.end,
    });
    const after = through === null ? next : readNext(scanned, closing.end, through, lists);
    if (after === null) return { articles, end: closing.end };
    if (saysAgain(scanned, closing.end, after.start)) makeLoose(articles);
    item = after;
    from = after.start;
  }
}

const saysAgain = ({ folded }: Scanned, end: number, start: number): boolean =>
  /art/u.test(folded.slice(end, start));

function makeLoose(articles: CitedArticle[]): void {
  for (const [place, article] of articles.entries())
    articles[place] = { ...article, certain: false };
}

/** Qualifiers and « et suivants » after an article. */
function readTail(
  { plain, folded }: Scanned,
  at: number,
): { readonly end: number; readonly following: boolean } {
  let end = at;
  for (let count = 0; count < mostQualifiers; count += 1) {
    const found = matchAt(qualifier, folded, end) ?? matchAt(romanQualifier, plain, end);
    if (found === null) break;
    end += found[0].length;
  }
  const more = matchAt(following, folded, end);
  return more === null ? { end, following: false } : { end: end + more[0].length, following: true };
}

function readNext(scanned: Scanned, at: number, before: Item, lists: boolean): Item | null {
  const gap = matchAt(separator, scanned.folded, at);
  if (gap === null) return null;
  const isCode = seriesOf(before.key) !== '';
  const says = /art/u.test(gap[0]);
  const wanted = says || (lists && !isCode) ? 'any' : 'code';
  return readItem(scanned, at + gap[0].length, wanted, isCode && lists ? seriesOf(before.key) : '');
}

/** One number. With a series before it, « L. 1111-1, 1111-2 » names twice an article of the legislative part. */
function readItem(
  { plain, folded }: Scanned,
  at: number,
  wanted: 'any' | 'code',
  series: string,
): Item | null {
  const found = matchAt(ofCode, plain, at);
  if (found !== null) {
    const [whole, letters = '', number = '', suffix = ''] = found;
    const key = articleKey(`${letters}${number}${suffix.trim()}`);
    return { key, start: at, end: at + whole.length };
  }
  if (wanted === 'code' && series === '') return null;
  const unit = matchAt(first, folded, at);
  if (unit !== null) return { key: '1er', start: at, end: at + unit[0].length };
  const plainOne = matchAt(plainNumber, folded, at);
  if (plainOne === null) return null;
  const [whole, number = '', ordinal, suffix = ''] = plainOne;
  const item = { start: at, end: at + whole.length };
  if (series !== '') return number.includes('-') ? { ...item, key: `${series}${number}` } : null;
  return { ...item, key: `${number}${ordinal === undefined ? '' : 'er'}${suffix.trim()}` };
}
