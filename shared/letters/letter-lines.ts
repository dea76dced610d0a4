/** A line of a letter, without its line end; offsets in UTF-16 units of the letter. */
export type LetterLine = { readonly start: number; readonly end: number; readonly text: string };

/** The lines of a text with their places; `text` has plain spaces at neither end and no marks of emphasis around it. */
export function splitLines(text: string): readonly LetterLine[] {
  const lines: LetterLine[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const said = raw.replace(/^[\s*_]+|[\s*_]+$/gu, '');
    const at = start + (said === '' ? 0 : raw.indexOf(said));
    lines.push({ start: at, end: at + said.length, text: said });
    start += raw.length + 1;
  }
  return lines;
}
