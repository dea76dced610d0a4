/**
 * Makes a text safe for the Markdown of Teams: no HTML, so no mention or image smuggled in by a
 * document. Works character by character: the result of a beginning is the beginning of the result,
 * which a stream needs.
 */
export function sanitiseMarkdown(text: string): string {
  let safe = '';
  let before = '';
  for (const character of text) {
    if (isHidden(character)) continue;
    safe += escapeAfter(before, character);
    before = character;
  }
  return safe;
}

function escapeAfter(before: string, character: string): string {
  if (character === '<') return '&lt;';
  if (character === '[' && before === '!') return '\\[';
  return character;
}

/** Control characters but tabs and line ends, and the marks that turn the direction of a text. */
function isHidden(character: string): boolean {
  if (character === '\n' || character === '\t') return false;
  return /[\p{Cc}\p{Bidi_Control}]/u.test(character);
}
