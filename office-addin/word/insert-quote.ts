import { runWord } from './run-word.ts';
import { syncWhole } from './sync-whole.ts';
import { requireWriting } from './word-abilities.ts';

/** Text at the cursor with a footnote for its source; in a Word without footnotes, the source in brackets after it. */
export function insertQuote(text: string, note: string): Promise<void> {
  const { footnotes } = requireWriting();
  return runWord(async (context) => {
    const selection = context.document.getSelection();
    const quoted = selection.insertText(footnotes ? text : `${text} (${note})`, 'End');
    await context.sync();
    if (!footnotes) return;
    quoted.insertFootnote(note);
    // Where Word has no place for a footnote, as in a text box, nothing is quoted without its source.
    await syncWhole(context, () => quoted.delete());
  });
}
