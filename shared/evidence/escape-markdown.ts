/** Line breaks of every kind, so that no line escapes from the quote it stands in. */
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
/** A lone « […] » is how an excerpt marks what it leaves out: it opens no link. */
const brackets = /\[…\](?![([:])|[[\]]/gu;
/** Lines that would make a title of the line above, or a rule across the page. */
const underline = /^[ \t]*(?:-[ \t]*|=[ \t]*)+$/gmu;
const lineOpening = /^([ \t]*)(#{1,6}(?=[ \t]|$)|>)/gmu;
const entity = /&(?=#?[\p{L}\d]+;)/gu;
const tagOpening = /<(?=[\p{L}/!?])/gu;
const looseUnderscore = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What stands in for a mark: close to it for the eye, nothing to any Markdown. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['[', '［'],
  [']', '］'],
  ['*', '∗'],
  ['`', 'ˋ'],
  ['~', '∼'],
  ['>', '›'],
]);
const standIn = (mark: string): string => standIns.get(mark) ?? mark;

/**
 * A title or a quoted passage as plain words in Markdown, whoever reads it (the tab, Teams, a terminal): no link, image,
 * HTML, citation, emphasis, heading or code comes of it. A backslash would be shown by the readers that do not know it, so
 * each mark gives way to a character of the same look. An address stays visible as written; no label hides one. Line
 * breaks become `\n`; invisible characters go. Applying it twice changes nothing more.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(lineBreaks, '\n')
    .replace(invisible, '')
    .replace(brackets, (found) => (found.length > 1 ? found : standIn(found)))
    .replace(/[*`~]/gu, standIn)
    .replace(looseUnderscore, '＿')
    .replace(tagOpening, '‹')
    .replace(entity, '＆')
    .replace(underline, '—')
    .replace(lineOpening, (_all, gap: string, mark: string) =>
      mark === '>' ? `${gap}${standIn(mark)}` : `${gap}${'＃'.repeat(mark.length)}`,
    );
