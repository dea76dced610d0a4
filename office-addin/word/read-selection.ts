import { paragraphMembers, withTags } from './read-document.ts';
import { runWord } from './run-word.ts';
import { wholeParagraphs } from './whole-paragraphs.ts';
import { wordAbilities } from './word-abilities.ts';
import type { WordSelection } from './word-document.ts';

/**
 * What is selected, in two syncs. Of pieces selected apart, Word gives the last one alone: the panel shows what it read
 * before anything is written.
 */
export function readSelection(): Promise<WordSelection> {
  return runWord(async (context) => {
    const selection = context.document.getSelection();
    selection.load('text,isEmpty');
    const paragraphs = selection.paragraphs.load(paragraphMembers);
    const cell = selection.parentTableCellOrNullObject;
    cell.load('rowIndex');
    const revisions = wholeParagraphs(selection, wordAbilities().trackedChanges);
    await context.sync();
    const read = await withTags(paragraphs.items, context);
    const isEmpty = selection.isEmpty || selection.text.trim() === '';
    const inside = cell.isNullObject ? 'text' : 'cell';
    return {
      kind: isEmpty ? 'empty' : inside,
      paragraphs: isEmpty ? [] : read.filter(({ text }) => text.trim() !== ''),
      pendingRevisions: revisions.pending(),
    };
  });
}
