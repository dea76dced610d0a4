const codeArticle = /^(L\.?O|[LRDA])\.?\s*\*?\.?\s*(\d.*)$/iu;

/** How articles are compared: `L. 332-8`, `L332-8` and `l.332-8` give `L332-8`; `R.* 112-9` gives `R112-9`; `6 bis` gives `6bis`. */
export function articleKey(article: string): string {
  const found = codeArticle.exec(article.trim());
  const bare = (found?.[2] ?? article).replace(/[\s\u00A0\u202F]+/gu, '');
  if (found === null) return bare.toLowerCase();
  const number = /^[\d-]+[a-z]{3,}$/iu.test(bare) ? bare.toLowerCase() : bare.toUpperCase();
  return `${(found[1] ?? '').replace('.', '').toUpperCase()}${number}`;
}

/** A key as people write it: `L332-8` gives `L. 332-8`, `L1453-1A` gives `L. 1453-1 A`, `6bis` gives `6 bis`. */
export function writeArticle(key: string): string {
  const series = /^(LO|[LRDA])(\d[\d-]*)([A-Z]?|[a-z]{3,})$/u.exec(key);
  if (series === null) return key.replace(/^([\d-]+)([a-z]{3,})$/u, '$1 $2');
  const [, letters = '', number = '', suffix = ''] = series;
  return `${letters}. ${number}${suffix === '' ? '' : ` ${suffix}`}`;
}

/** `L`, `LO`, `R`, `D` or `A`; empty for an article of a law or a decree. */
export function seriesOf(key: string): string {
  return /^(LO|[LRDA])(?=\d)/u.exec(key)?.[1] ?? '';
}
