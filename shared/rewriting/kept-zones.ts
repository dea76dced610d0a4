/** Characters that no rule may touch; offsets in UTF-16 units, `end` excluded. */
export type Zone = { readonly start: number; readonly end: number };

/**
 * Links, addresses, paths, file names, code, mark-up, masked data and what is still to be completed: French typography
 * would break them.
 */
const kept = new RegExp(
  [
    String.raw`(?:https?|ftp|file|mailto|tel|urn|data):[^\s<>«»]*`,
    String.raw`www\.[^\s<>«»]+`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*`,
    String.raw`(?<![\p{L}\p{N}._()'’°-])[\p{L}\p{N}][\p{L}\p{N}._()'’°-]{0,120}\.(?:docx?|dotx|xlsx?|pptx?|pdf|odt|ods|csv|txt|md|json|xml|html?|zip|png|jpe?g|eml|msg)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:fr|com|org|net|eu|gouv)(?:/[^\s<>«»]*)?(?![\p{L}\p{N}])`,
    String.raw`[A-Za-z]:\\(?:[^\n"<>|*?]{0,200}\.\w{2,5}(?!\w)|[^\s]*)`,
    String.raw`(?<![\p{L}\p{N}])/[\w.-]+(?:/[\w.-]*)+`,
    '```[\\s\\S]*?(?:```|$)',
    '`[^`\n]*`',
    String.raw`</?[A-Za-z][^<>\n]{0,200}>`,
    String.raw`&(?:#\d+|[A-Za-z]+);`,
    String.raw`\[(?:à compléter|a completer|à vérifier)[^[\]\n]{0,220}\]`,
    '⟦[^⟦⟧]{0,40}⟧',
    String.raw`\{\{[^{}\n]{0,80}\}\}`,
    String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
  ].join('|'),
  'giu',
);

/** The zones of a text that stay as they are, in order. */
export function keptZones(text: string): readonly Zone[] {
  return [...text.matchAll(kept)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** `text.replace(pattern, …)` for the matches that touch none of its kept zones; `pattern` is global. */
export function replaceOutside(
  text: string,
  zones: readonly Zone[],
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
): string {
  let [written, reached, zone] = ['', 0, 0];
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    while ((zones[zone]?.end ?? Number.POSITIVE_INFINITY) <= match.index) zone += 1;
    if ((zones[zone]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    written += text.slice(reached, match.index) + replace(match);
    reached = end;
  }
  return written + text.slice(reached);
}
