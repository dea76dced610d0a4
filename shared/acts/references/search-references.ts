import { analyseText } from '../../french/analyse-text.ts';
import { areKin } from '../../french/are-kin.ts';
import { foldText } from '../../french/fold-text.ts';
import { hrAcronyms } from '../../french/hr-acronyms.fr.ts';
import { splitWords } from '../../french/split-words.ts';
import type { Reference, ReferenceBase } from '../reference.ts';
import { articleKey } from './article-key.ts';

/** What is compared of a reference; made once a base. */
type Entry = {
  readonly reference: Reference;
  /** Empty for a whole text. */
  readonly key: string;
  readonly title: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
  /** Folded words, for one that is still being typed. */
  readonly words: readonly string[];
};

/** A word of the title tells more than one of the code's name, which its hundred articles share. */
const weights = { article: 40, articleStart: 25, title: 6, kin: 4, start: 3, text: 1 } as const;
const articleTyped =
  /(?<![\p{L}\p{N}])(?:art(?:icle|\.)?\s*)?(L\.?O|[LRDA])\s?\.?\s?\*?\s?(\d{1,5}(?:-\d{0,4}){0,6})/giu;

/** « 332-8 », typed without its letter. */
const bareNumber = /(?<![\p{L}\p{N}.-])\d{1,5}-\d[\d-]*/gu;

const prepared = new WeakMap<ReferenceBase, readonly Entry[]>();

/** The references that answer the words typed so far, the best first: « L332-8 », « motivation », « contractuels cgfp ». */
export function searchReferences(
  typed: string,
  base: ReferenceBase,
  most: number = 20,
): readonly Reference[] {
  const wanted = typed.slice(0, 200);
  const keys = [...wanted.matchAll(articleTyped)].map(([, letters = '', number = '']) =>
    articleKey(`${letters}${number}`),
  );
  const numbers = [...wanted.replace(articleTyped, ' ').matchAll(bareNumber)].map(([it]) => it);
  const rest = withMeanings(wanted.replace(articleTyped, ' ').replace(bareNumber, ' '));
  const terms = analyseText(rest);
  const last = foldText(splitWords(rest).at(-1) ?? '');
  const articles = [...keys, ...numbers];
  if (articles.length === 0 && terms.length === 0 && last.length < 2) return [];
  return entriesOf(base)
    .map((entry) => ({ entry, weight: weigh(entry, articles, terms, last) }))
    .filter(({ weight }) => weight > 0)
    .toSorted(
      (one, other) =>
        other.weight - one.weight ||
        Number(one.entry.reference.superseded !== null) -
          Number(other.entry.reference.superseded !== null) ||
        one.entry.key.localeCompare(other.entry.key, 'fr', { numeric: true }),
    )
    .slice(0, most)
    .map(({ entry }) => entry.reference);
}

/** « RIFSEEP » as what it stands for: its first words, which headings have. */
function withMeanings(typed: string): string {
  return typed.replace(/(?<!\p{L})\p{Lu}{3,8}(?!\p{L})/gu, (letters) => {
    const meaning = hrAcronyms.find(([acronym]) => acronym === letters)?.[1];
    if (meaning === undefined) return letters;
    return meaning.startsWith('code ') ? letters : meaning.split(' ').slice(0, 3).join(' ');
  });
}

function weigh(
  entry: Entry,
  keys: readonly string[],
  terms: readonly string[],
  last: string,
): number {
  const ofArticle = keys.map((key) => {
    const own = /^\d/u.test(key) ? entry.key.replace(/^\D+/u, '') : entry.key;
    if (own === key) return weights.article;
    return own.startsWith(key) ? weights.articleStart : 0;
  });
  const ofTerms = terms.map((term) => weighTerm(entry, term));
  const started =
    last.length > 2 && entry.words.some((word) => word.startsWith(last)) ? weights.start : 0;
  const all = [...ofArticle, ...ofTerms];
  // The last word may be unfinished: it alone may be told by its beginning.
  const missing = all.filter((weight) => weight === 0).length - (started > 0 ? 1 : 0);
  if (missing > Math.floor(all.length / 3)) return 0;
  // Of two titles that answer, the shorter speaks more of it.
  const short = 1 / (1 + entry.title.size);
  const weight = all.reduce((sum, one) => sum + one, started);
  return weight === 0 || terms.length === 0 ? weight : weight + short;
}

function weighTerm({ title, text }: Entry, term: string): number {
  if (title.has(term)) return weights.title;
  if ([...title].some((one) => areKin(one, term))) return weights.kin;
  return text.has(term) ? weights.text : 0;
}

function entriesOf(base: ReferenceBase): readonly Entry[] {
  const known = prepared.get(base);
  if (known !== undefined) return known;
  const aliases = new Map(base.texts.map((text) => [text.textId, text.aliases.join(' ')]));
  const entries = base.references.map((reference): Entry => {
    const { title, text, article, textId } = reference;
    const named = `${text} ${aliases.get(textId) ?? ''}`;
    return {
      reference,
      key: article === null ? '' : articleKey(article),
      title: new Set(analyseText(title)),
      text: new Set(analyseText(named)),
      words: splitWords(`${title} ${named}`).map(foldText),
    };
  });
  prepared.set(base, entries);
  return entries;
}
