import { diffWords } from '#shared/rewriting/diff-words.ts';
import { alignEdits } from './align-edits.ts';
import { runWord } from './run-word.ts';
import { syncWhole } from './sync-whole.ts';
import { wholeParagraphs } from './whole-paragraphs.ts';
import { requireWriting } from './word-abilities.ts';
import { type ParagraphChange, type PlacedChange, WordFault } from './word-document.ts';

/**
 * Rewrites paragraphs of the selection as word-level revisions. Refused where a revision waits, since nobody could tell
 * which words are meant, and where the text is no longer the one that was rewritten. The document's own mode of tracking
 * is given back whatever happens.
 */
export function placeChanges(
  changes: readonly ParagraphChange[],
): Promise<readonly PlacedChange[]> {
  const { trackedChanges } = requireWriting();
  return runWord(async (context) => {
    const { document } = context;
    const selection = document.getSelection();
    const members = trackedChanges ? 'items/text,items/uniqueLocalId' : 'items/text';
    const paragraphs = selection.paragraphs.load(members);
    const revisions = wholeParagraphs(selection, trackedChanges);
    document.load('changeTrackingMode');
    await context.sync();
    if (revisions.pending()) throw new WordFault('pending-revisions');
    const wanted = pair(changes, paragraphs.items);
    const words = wanted.map(({ paragraph }) =>
      paragraph.getTextRanges([' '], false).load('items/text'),
    );
    await context.sync();
    await tracked(context, async () => {
      for (const [at, { paragraph, change }] of wanted.entries()) {
        rewrite(paragraph, words[at]?.items ?? [], change);
      }
      await writeWhole(wanted, trackedChanges, context);
    });
    return wanted.map(({ paragraph, change }, at) => ({
      ...change,
      id: trackedChanges ? paragraph.uniqueLocalId : `c-${at}`,
    }));
  });
}

/** Does this with every change tracked; the document's own mode, which is loaded, is given back in the end. */
async function tracked(context: Word.RequestContext, work: () => Promise<void>): Promise<void> {
  const { document } = context;
  const mode = document.changeTrackingMode;
  const giveBack = async (): Promise<void> => {
    document.changeTrackingMode = mode;
    await context.sync();
  };
  try {
    // Within one batch, Word would not track what follows.
    document.changeTrackingMode = 'TrackAll';
    await context.sync();
    await work();
  } finally {
    await giveBack().catch(giveBack);
  }
}

/** No revision stood in these paragraphs before: those that do are ours. A Word that cannot refuse them keeps them, and says so. */
async function writeWhole(
  wanted: readonly Wanted[],
  trackedChanges: boolean,
  context: Word.RequestContext,
): Promise<void> {
  if (trackedChanges) {
    await syncWhole(context, () => {
      for (const { paragraph } of wanted) {
        paragraph.getRange('Whole').getTrackedChanges().rejectAll();
      }
    });
    return;
  }
  try {
    await context.sync();
  } catch (error) {
    const read = wanted.map(({ paragraph }) => paragraph.getReviewedText('Current'));
    await context.sync();
    const isHalf = read.some(({ value }, at) => value !== wanted[at]?.change.before);
    throw isHalf ? new WordFault('half-rewritten', error) : error;
  }
}

type Wanted = { readonly paragraph: Word.Paragraph; readonly change: ParagraphChange };

/** Each change with its paragraph: those without words are not counted, as `readSelection` does not give them. */
function pair(
  changes: readonly ParagraphChange[],
  paragraphs: readonly Word.Paragraph[],
): readonly Wanted[] {
  const written = paragraphs.filter(({ text }) => text.trim() !== '');
  return changes
    .filter(({ before, after }) => before !== after)
    .map((change) => {
      const paragraph = written[change.paragraph];
      if (paragraph === undefined || paragraph.text !== change.before) {
        throw new WordFault('text-changed');
      }
      return { paragraph, change };
    });
}

function rewrite(
  paragraph: Word.Paragraph,
  words: readonly Word.Range[],
  { before, after }: ParagraphChange,
): void {
  const edits = alignEdits(
    before,
    words.map(({ text }) => text),
    diffWords(before, after),
  );
  if (edits === null) {
    paragraph.getRange('Content').insertText(after, 'Replace');
    return;
  }
  for (const { first, last, text } of edits) {
    const [from, to] = [words[first], words[last]];
    if (from === undefined || to === undefined) continue;
    const range = first === last ? from : from.expandTo(to);
    if (text === '') range.delete();
    else range.insertText(text, 'Replace');
  }
}
