import { normaliseSpaces } from '../french/normalise-spaces.ts';

/** An address in a text. `disguised` when it is written so that a filter does not see it. */
export type FoundUrl = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly disguised: boolean;
};

const tail = '[^\\s<>"\'«»`|]*';
const topLevel =
  '(?:fr|com|org|net|eu|gouv|info|io|dev|app|co|biz|xyz|me|ly|be|ch|de|uk|us|ru|cn|tk|top|site|online|link|click|page|web|cloud|ai|bzh|re|corsica|paris|alsace|europa|example|test|ninja|live|shop|store|pro|tv|gg|to|cc|ws|la|im|is|it|es|pt|nl|lu|ca|in|jp)';
const label = '[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?';
const dot =
  '(?:\\s?(?:\\[\\s?\\.\\s?\\]|\\(\\s?\\.\\s?\\)|\\{\\s?\\.\\s?\\}|\\[\\s?(?:dot|point)\\s?\\]|\\(\\s?(?:dot|point)\\s?\\))\\s?)';

const forms: readonly { readonly pattern: RegExp; readonly disguised: boolean }[] = [
  {
    pattern:
      /(?<![a-z])h\s?[tx]\s?[tx]\s?p\s?s?\s?\\?[:：]\s?\\?[/／]\s?\\?[/／]\s?[^\s<>"'«»`|]*/giu,
    disguised: false,
  },
  {
    pattern: new RegExp(`(?<![a-z\\d])[a-z][a-z\\d+.-]{1,20}:\\/\\/${tail}`, 'giu'),
    disguised: false,
  },
  {
    pattern: /(?<![a-z])(?:mailto|data|javascript|vbscript|tel|sms):[^\s<>"'«»`|]+/giu,
    disguised: false,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${label}${dot}){1,4}${label}(?:\\/${tail})?`, 'giu'),
    disguised: true,
  },
  {
    pattern:
      /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/giu,
    disguised: false,
  },
  { pattern: new RegExp(`(?<![\\p{L}\\d@.])www\\.${tail}`, 'giu'), disguised: false },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d@.])(?:${label}\\.){1,5}${topLevel}(?![\\p{L}\\d.]\\p{L}|\\p{L}|\\d)(?:[/:?#]${tail})?`,
      'giu',
    ),
    disguised: false,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d@.])(?:${label}\\.){1,5}[a-z]{2,12}\\/${tail}`, 'giu'),
    disguised: false,
  },
];

/** What closes a sentence or a bracket around an address is not part of it. */
const trimEnd = (address: string): string => {
  let text = address;
  for (;;) {
    const last = text.at(-1) ?? '';
    const isExtraClosing = last === ')' && text.split(')').length > text.split('(').length;
    if (!isExtraClosing && !/[.,;:!?\]}*_…]/.test(last)) return text;
    text = text.slice(0, -1);
  }
};

/** Every address of a text, web or e-mail, with or without scheme, disguised ones included; none inside another. */
export const findUrls = (text: string): readonly FoundUrl[] => {
  const plain = normaliseSpaces(text);
  const found: FoundUrl[] = [];
  for (const { pattern, disguised } of forms) {
    for (const match of plain.matchAll(pattern)) {
      const address = trimEnd(match[0]);
      const start = match.index;
      const end = start + address.length;
      if (address === '' || found.some((other) => start < other.end && other.start < end)) continue;
      const hidden = disguised || /\s|^h\s?x|\\|[：／]/iu.test(address);
      found.push({ start, end, text: text.slice(start, end), disguised: hidden });
    }
  }
  return found.sort((left, right) => left.start - right.start);
};

const bare = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?|^www\.|^mailto:/i, '').replace(/\/$/, '');

const hostOf = (address: string): string =>
  bare(address)
    .split(/[/?#:]/)[0]
    ?.toLowerCase() ?? '';

/**
 * Tells whether an address may be shown: verbatim among the allowed ones (scheme, `www.` and a last slash apart), or the
 * bare host of one of them, which can carry nothing away.
 */
export const allowUrls = (allowed: readonly string[]): ((url: FoundUrl) => boolean) => {
  const whole = new Set(allowed.map(bare));
  const hosts = new Set(allowed.filter((address) => !address.includes('@')).map(hostOf));
  return ({ text, disguised }) =>
    !disguised && (whole.has(bare(text)) || (hosts.has(bare(text).toLowerCase()) && text !== ''));
};

/** The addresses of several texts, as they stand. */
export const urlsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    findUrls(text)
      .filter(({ disguised }) => !disguised)
      .map((url) => url.text),
  );
