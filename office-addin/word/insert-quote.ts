import { runWord } from './run-word.ts';
import { requireWriting } from './word-abilities.ts';

/** Text at the cursor with a footnote for its source; in a Word without footnotes, the source in brackets after it. */
export function insertQuote(text: string, note: string): Promise<void> {
  const { footnotes } = requireWriting();
  return runWord(async (context) => {
    const selection = context.document.getSelection();
    const quoted = selection.insertText(footnotes ? text : `${text} (${note})`, 'End');
    if (footnotes) quoted.insertFootnote(note);
    await context.sync();
  });
}
