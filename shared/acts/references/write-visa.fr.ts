import type { Reference } from '../reference.ts';
import type { FoundReference } from './found-reference.ts';

/** A visa, and the ids of the references that it rests on. */
export type Visa = { readonly text: string; readonly referenceIds: readonly string[] };

const joined = '\u00A0';
/** Before a semicolon. */
const thin = '\u202F';
const feminine =
  /^(?:loi|délibération|directive|circulaire|décision|Constitution|convention|charte|instruction|note|lettre|demande|décision|recommandation|nomenclature|liste|carte|déclaration|résolution|saisine|proposition)(?=\s|$)/iu;
const plural =
  /^(?:statuts|avis favorables|pièces|articles|crédits|lois|décrets|ordonnances|arrêtés)(?=\s|$)/iu;
const vowel = /^[aeiouyâàéèêëîïôûœæ]/iu;

/** « Vu le code général de la fonction publique, notamment l’article L. 332-8 ; » */
export function writeVisa(reference: Reference): string {
  const [visa] = writeVisas([reference]);
  return visa?.text ?? '';
}

/** One visa a text, in the order of the first mention; articles of one text stand together in their own order. */
export function writeVisas(references: readonly Reference[]): readonly Visa[] {
  const byText = new Map<string, Reference[]>();
  for (const reference of references) {
    const same = byText.get(reference.text) ?? [];
    byText.set(reference.text, same);
    same.push(reference);
  }
  return [...byText].map(([text, same]) => ({
    text: `Vu ${withArticle(text)}${articlesOf(same)}${thin};`,
    referenceIds: same.map(({ id }) => id),
  }));
}

/** As one writes it in a sentence: « articles L. 211-2 à L. 211-6 du code … », « loi n° 84-53 du 26 janvier 1984 ». */
export function writeReference({ named, articles }: FoundReference): string {
  const text = named === null ? '' : joinText(named.text);
  if (articles.length === 0) return text;
  const single = articles.length === 1 && articles[0]?.through === null;
  const list = inList(
    articles.map(({ article, through, following }) => {
      const range = through === null ? '' : ` à ${joinArticle(through)}`;
      return `${joinArticle(article)}${range}${following ? ' et suivants' : ''}`;
    }),
  );
  const said = `${single ? 'article' : 'articles'} ${list}`;
  return named === null ? said : `${said} ${ofText(text)}`;
}

function articlesOf(references: readonly Reference[]): string {
  const articles = references
    .flatMap(({ article }) => (article === null ? [] : [article]))
    .toSorted((one, other) => one.localeCompare(other, 'fr', { numeric: true }))
    .map(joinArticle);
  const [only] = articles;
  if (only === undefined) return '';
  return articles.length === 1
    ? `, notamment l’article ${only}`
    : `, notamment les articles ${inList(articles)}`;
}

function inList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
}

const joinArticle = (article: string): string => article.replaceAll(' ', joined);

/** « n° », the day and its month do not part at the end of a line. */
const joinText = (text: string): string =>
  text
    .replace(/ n° ?/gu, ` n°${joined}`)
    .replace(/(?<=\b\d{1,2}(?:er)?) (?=\p{L}{3,9} \d{4})/gu, joined);

function withArticle(text: string): string {
  const written = joinText(text);
  // An organisation may name its text with its article.
  if (/^(?:les? |la |l[’'])/iu.test(written)) return written;
  if (plural.test(written)) return `les ${written}`;
  if (vowel.test(written)) return `l’${written}`;
  return feminine.test(written) ? `la ${written}` : `le ${written}`;
}

function ofText(text: string): string {
  if (vowel.test(text)) return `de l’${text}`;
  return feminine.test(text) ? `de la ${text}` : `du ${text}`;
}
