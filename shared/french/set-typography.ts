const noBreak = '\u00A0';
const narrow = '\u202F';
/** Addresses of sites and mailboxes, which typography would break. */
const address =
  /(?:https?:\/\/|www\.|mailto:)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu;

/**
 * A French text as it is printed: typographic apostrophes, « guillemets » with no-break spaces, a
 * no-break space before a colon, a percentage or an amount, a narrow one before « ; ! ? ». Hours as
 * `18:30`, addresses of sites and mailboxes stay as they are. Done twice, it changes nothing more.
 */
export function setTypography(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    parts.push(setAfter(text.slice(from, index), from > 0), found);
    from = index + found.length;
  }
  return parts.concat(setAfter(text.slice(from), from > 0)).join('');
}

/** Words behind an address are set as behind a letter. */
const setAfter = (text: string, isBehind: boolean): string =>
  isBehind ? setWords(`x${text}`).slice(1) : setWords(text);

function setWords(text: string): string {
  return text
    .replace(/(?<=\p{L})['ʼ](?=[\p{L}\p{N}«"[])/gu, '’')
    .replace(/"([^"«»\n]{1,300})"/gu, `«${noBreak}$1${noBreak}»`)
    .replace(/«[ \u00A0\u202F]{0,3}/gu, `«${noBreak}`)
    .replace(/[ \u00A0\u202F]{0,3}»/gu, `${noBreak}»`)
    .replace(/(?<=[\p{L}\p{N}»)\]%€])[ \u00A0\u202F]{0,3}([;!?])(?=\s|$|[»)])/gu, `${narrow}$1`)
    .replace(/(?<=[\p{L}\p{N}»)\]%€])[ \u00A0\u202F]{0,3}:(?=\s|$)/gu, `${noBreak}:`)
    .replace(/(?<=\d)[ \u00A0\u202F]?(%|€)/gu, `${noBreak}$1`)
    .replace(/\b(n°|art\.|M\.|MM\.|Mme|Mmes|L\.|R\.|D\.) (?=[\p{Lu}\d])/gu, `$1${noBreak}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, narrow)
    .replaceAll('...', '…');
}
