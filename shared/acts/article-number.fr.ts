const heading =
  /^\s*art(?:icle|\.)?[\s\u00A0\u202F]*(?:n°\s*)?(premier|1\s?er|\d{1,3}|[ivxl]{1,6}(?![\p{L}]))(?:\s?er)?[\s\u00A0\u202F]*(?:[-–—.:)/][\s\u00A0\u202F]*)*/iu;

/** The opening words of an article: what number it bears (null when it cannot be read), and where its own words begin. */
export type ArticleHeading = { readonly number: number | null; readonly end: number };

/** « Article 1er », « ARTICLE 2 - », « Art. 3 : », « Article premier », « Article IV »; null for any other text. */
export function readArticleHeading(text: string): ArticleHeading | null {
  const found = heading.exec(text);
  if (found === null) return null;
  const written = (found[1] ?? '').toLowerCase().replace(/\s/gu, '');
  return { number: readNumber(written), end: found[0].length };
}

function readNumber(written: string): number | null {
  if (written === 'premier' || written === '1er') return 1;
  const digits = Number(written);
  return Number.isInteger(digits) && digits > 0 ? digits : readRoman(written);
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function readRoman(written: string): number | null {
  const values = [...written].map((letter) => romanValues[letter] ?? 0);
  if (values.includes(0)) return null;
  return values.reduce(
    (sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

/** « Article 1er – Objet », « Article 2 ». */
export function writeArticleHeading(number: number, title: string | null): string {
  const name = `Article\u00A0${number === 1 ? '1er' : number}`;
  return title === null || title.trim() === '' ? name : `${name} – ${title.trim()}`;
}
