import type { Act, ActBlock } from '#shared/acts/act.ts';
import { type LaidBlock, layOutAct } from '#shared/acts/lay-out-act.ts';
import { askStyles } from './act-word-styles.ts';
import { askRemoval } from './ask-removal.ts';
import { type AskedMarks, askMarks } from './mark-insertion.ts';
import { askAround, placeAt } from './place-at.ts';
import { runWord } from './run-word.ts';
import { letGo, takeBack } from './take-back.ts';
import { requireWriting } from './word-abilities.ts';
import type { MarkInsertion, Where } from './word-document.ts';
import { writeBlocks } from './write-blocks.ts';

/**
 * A whole act with its marks, in four syncs: one reads, one writes, one colours what is to complete, one lets go. What had
 * been written is taken back when Word stops halfway.
 */
export function insertAct(act: Act, where: Where, mark?: MarkInsertion): Promise<void> {
  return insertLaid(layOutAct(act), where, mark);
}

/** Blocks after the block that holds the cursor, or at the cursor; numbered as they are. */
export function insertBlocks(blocks: readonly ActBlock[]): Promise<void> {
  const act: Act = {
    kind: 'note',
    templateId: null,
    title: '',
    organisation: { name: '', kind: 'commune' },
    language: 'fr',
    blocks,
  };
  return insertLaid(layOutAct(act), 'cursor');
}

async function insertLaid(
  laid: readonly LaidBlock[],
  where: Where,
  mark?: MarkInsertion,
): Promise<void> {
  const abilities = requireWriting();
  let marks: AskedMarks | null = null;
  let stands = false;
  try {
    await runWord(async (context) => {
      const around = askAround(context);
      const prepare = askStyles(context, abilities.styles);
      const asked = mark === undefined ? null : askMarks(context, where, mark);
      const removal = where === 'replace-document' ? askRemoval(context.document.body) : null;
      await context.sync();
      marks = asked;
      const toComplete = writeBlocks(laid, placeAt(context, where, around), prepare());
      asked?.write();
      letGo(context);
      // What was there goes once all of the new stands: an act that Word stops halfway takes nothing away.
      removal?.();
      await context.sync();
      stands = true;
      // Sent by the end of the run.
      colour(toComplete);
    });
  } catch (error) {
    // An act that stands whole without its colours is inserted.
    if (stands) return;
    await takeBack(marks).catch(() => undefined);
    throw error;
  }
}

function colour(toComplete: readonly Word.RangeCollection[]): void {
  for (const { items } of toComplete) {
    for (const range of items) range.font.highlightColor = '#FFFF00';
  }
}
