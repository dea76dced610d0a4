import { runWord } from './run-word.ts';
import { requireWriting } from './word-abilities.ts';
import { WordFault } from './word-document.ts';

/** Accepts or refuses the revisions of one change that was placed; the document's other revisions stay as they are. */
export function settleChange(id: string, verdict: 'accept' | 'refuse'): Promise<void> {
  const { trackedChanges } = requireWriting();
  if (!trackedChanges) throw new WordFault('not-supported');
  return runWord(async (context) => {
    const paragraphs = context.document.body.paragraphs.load('items/uniqueLocalId');
    await context.sync();
    const paragraph = paragraphs.items.find(({ uniqueLocalId }) => uniqueLocalId === id);
    if (paragraph === undefined) throw new WordFault('place-not-found');
    const revisions = paragraph.getRange('Whole').getTrackedChanges();
    if (verdict === 'accept') revisions.acceptAll();
    else revisions.rejectAll();
    await context.sync();
  });
}
