import { ambiguousAcronyms } from './code-names.fr.ts';
import type { CitedArticle, FoundReference, NamedText, ReadText } from './found-reference.ts';
import { type ReadArticles, readArticles } from './read-articles.ts';
import { readNamedText, readNextOfKind } from './read-named-text.ts';
import { matchAt, type Scanned, scanText } from './scan-text.ts';

/** Where something may begin. */
const anchor =
  /(?<![a-z0-9])(?:art(?:icle)?s?(?=[\s.])|(?:l\.?o|[lrd])\s?\.?\s?\*?\s?\.?\s?\d{1,5}-\d|code\s|livre\sdes\sproc|lois?(?=\s)|ordonnances?(?=\s)|decrets?(?=[\s-])|arretes?(?=\s)|deliberations?(?=\s)|circulaires?(?=\s)|decisions?(?=\s)|reglements?(?=\s)|directives?(?=\s)|constitution|rgpd|c\.?[a-z3]\.?[a-z]\.?|l\.?p\.?f)/g;

/** Between articles and the text that they are of. */
const toText =
  /\s{0,4},?\s{0,4}\(?(?:du|de la|de l'|des|de|d'un|d'une|d')?\s{0,4}(?:(present|presente|cet|cette|ce)\s{1,4}|(meme|ledit|ladite|dudit|dit|dite)\s{1,4}|(?:nouveau|nouvelle)\s)?/y;
/** « dudit code », « du décret précité ». */
const recalled =
  /(?:(du)dit\s{1,4})?(code|loi|decret|ordonnance|arrete|reglement|directive|deliberation|circulaire|decision)s?(\s{1,4}(?:precitee?|susvisee?|susmentionnee?|modifiee?))?(?![a-z])/y;
/** « , dans sa rédaction antérieure à … » */
const olderWording = /\s{0,3},?\s{0,3}dans (?:sa|leur) (?:redaction|version)/y;
const dudit = /\s{0,4},?\s{0,4}dudit\s{1,4}/y;
/** Between a text and its articles: « , notamment ses articles … ». */
const toArticles =
  /\s{0,4}(?:modifiee?s?|susvisee?s?|precitee?s?)?\s{0,4}[,:(]?\s{0,4}(?:et\s)?((?:plus\s)?(?:notamment|en particulier|particulierement|specialement|pris)\s{0,4}|en\s(?=s)|dans\s(?=s)|a\s(?=s))?(?:pour\s)?(?:en\s|dans\s|a\s)?(?:(ses|son|sa)\s{1,4}|les?\s{1,4}|l'\s?|aux?\s{1,4}|a\sl'\s?)?(?=art|l\.?o?\.?\s?\d|[rd]\.?\s?\*?\.?\s?\d)/y;

/**
 * The legal references of a French text, in order, none inside another. A plain « article 3 » that names no text is none:
 * it may be an article of the act itself. Linear: each place is read once, and every gap is bounded.
 */
export function findReferences(text: string): readonly FoundReference[] {
  const scanned = scanText(text);
  const found: FoundReference[] = [];
  /** Last text of each nature, for « du même code ». */
  const last = new Map<string, NamedText>();
  let at = 0;
  for (const { index } of scanned.folded.matchAll(anchor)) {
    if (index < at) continue;
    const { references, end } = readFrom(scanned, index, last);
    at = end;
    for (const reference of references) {
      found.push(reference);
      if (reference.named !== null) remember(last, reference.named);
    }
  }
  return found;
}

/** What was read from a place; what lies before `end` is not read again. */
type Read = { readonly references: readonly FoundReference[]; readonly end: number };

function remember(last: Map<string, NamedText>, named: NamedText): void {
  const word = /^\p{L}+/u.exec(named.text)?.[0] ?? '';
  last.set(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), named);
}

function readFrom(scanned: Scanned, at: number, last: Map<string, NamedText>): Read {
  const articles = isArticleAnchor(scanned, at) ? readArticles(scanned, at) : null;
  if (articles !== null) return readOfArticles(scanned, at, articles, last);
  const text = readNamedText(scanned, at);
  return text === null ? { references: [], end: at } : readOfTexts(scanned, at, text, last);
}

/** Bare, without « article »: capital letter, and a number of two parts. */
function isArticleAnchor({ plain, folded }: Scanned, at: number): boolean {
  return folded.startsWith('art', at) || /^(?:L|R|D)/u.test(plain[at] ?? '');
}

/** « article L. 2121-29 du code … » */
function readOfArticles(
  scanned: Scanned,
  start: number,
  { articles, end }: ReadArticles,
  last: Map<string, NamedText>,
): Read {
  const own = readTextAfter(scanned, end, last);
  if (own !== null && 'ownNature' in own) {
    last.delete(own.ownNature);
    return { references: [], end };
  }
  if (own !== null) {
    const isOlder = matchAt(olderWording, scanned.folded, own.end) !== null;
    const cited = own.recalled || isOlder ? articles.map(loose) : articles;
    return {
      references: [{ start, end: own.end, named: own.named, articles: cited }],
      end: own.end,
    };
  }
  const ofCodes = articles.filter(({ article }) => /^[A-Z]/u.test(article));
  const references = ofCodes.length === 0 ? [] : [{ start, end, named: null, articles: ofCodes }];
  return { references, end };
}

/** The text after its articles; or, with `ownNature`, the act itself: « du présent code ». */
type TextAfter =
  | (ReadText & {
      /** Named before, and only pointed at here. */
      readonly recalled: boolean;
    })
  | { readonly ownNature: string };

const loose = (article: CitedArticle): CitedArticle => ({ ...article, certain: false });

function readTextAfter(
  scanned: Scanned,
  at: number,
  last: ReadonlyMap<string, NamedText>,
): TextAfter | null {
  const gap = matchAt(dudit, scanned.folded, at) ?? matchAt(toText, scanned.folded, at);
  if (gap === null) return null;
  const from = at + gap[0].length;
  const named = gap[1] === undefined ? readNamedText(scanned, from) : null;
  if (named !== null) return { ...named, recalled: false };
  const recall = matchAt(recalled, scanned.folded, from);
  if (recall === null) return null;
  if (gap[1]?.startsWith('present')) return { ownNature: recall[2] ?? '' };
  const pointing = gap[1] !== undefined || gap[2] !== undefined || recall[3] !== undefined;
  if (!pointing && !/dudit/u.test(gap[0])) return null;
  const known = last.get(recall[2] ?? '');
  if (known === undefined) return null;
  return { named: known, end: from + recall[0].length, recalled: true };
}

const isAmbiguous = (written: string): boolean =>
  ambiguousAcronyms.has(written.replaceAll('.', ''));

/** « code …, notamment ses articles … »; « lois n° … et n° … ». */
function readOfTexts(
  scanned: Scanned,
  at: number,
  first: ReadText,
  last: Map<string, NamedText>,
): Read {
  const references: FoundReference[] = [];
  let [start, text] = [at, first];
  for (;;) {
    const own = readArticlesAfter(scanned, text.end, last);
    const end = own?.end ?? text.end;
    const isName = own !== null || !isAmbiguous(scanned.plain.slice(start, text.end));
    if (isName) {
      references.push({ start, end, named: text.named, articles: own?.articles ?? [] });
    }
    const next = own === null ? readNextOfKind(scanned, end, text.named) : null;
    if (next === null) return { references, end };
    [start, text] = [next.start, next];
  }
}

function readArticlesAfter(
  scanned: Scanned,
  at: number,
  last: ReadonlyMap<string, NamedText>,
): { readonly articles: readonly CitedArticle[]; readonly end: number } | null {
  const gap = matchAt(toArticles, scanned.folded, at);
  if (gap === null) return null;
  const read = readArticles(scanned, at + gap[0].length);
  if (read === null) return null;
  const isSaid = gap[1] !== undefined || gap[2] !== undefined;
  // « le code général et l’article 3 de la loi … »: the articles are of what follows them.
  if (!isSaid && readTextAfter(scanned, read.end, last) !== null) return null;
  // « le code du travail et les articles L. 5 … »: whose they are is not said.
  if (!isSaid && /(?<![a-z])et\s/u.test(gap[0])) return null;
  const plain = read.articles.every(({ article }) => !/^[A-Z]/u.test(article));
  return plain && !isSaid && !/[,(:]/u.test(gap[0]) ? null : read;
}
