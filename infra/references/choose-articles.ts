import type { LegiArticle, LegiCode } from './legi-article.ts';

/** Articles taken from a code, and the names of those that it does not have. */
export type ChosenArticles = {
  readonly articles: readonly LegiArticle[];
  readonly missing: readonly string[];
};

/** The articles that a list of `chosen-references.ts` names, in the order of the code. */
export function chooseArticles({ textId, articles }: LegiCode, chosen: string): ChosenArticles {
  const places = new Map(articles.map(({ key }, place) => [key, place]));
  const wanted = new Set<number>();
  const missing: string[] = [];
  for (const part of chosen.split(/\s+/u).filter((one) => one !== '')) {
    const [first = '', last = first] = part.split('..');
    const [from, to] = [places.get(first), places.get(last)];
    if (from === undefined || to === undefined || to < from) missing.push(`${textId} ${part}`);
    else for (let place = from; place <= to; place += 1) wanted.add(place);
  }
  return { articles: articles.filter((_, place) => wanted.has(place)), missing };
}
