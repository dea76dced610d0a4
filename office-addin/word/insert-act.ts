import type { Act, ActBlock } from '#shared/acts/act.ts';
import { readBlockTag } from '#shared/acts/block-tag.ts';
import { type LaidBlock, layOutAct } from '#shared/acts/lay-out-act.ts';
import { askStyles } from './act-word-styles.ts';
import { askRemoval } from './ask-removal.ts';
import { type AskedMarks, askMarks } from './mark-insertion.ts';
import { runWord } from './run-word.ts';
import { letGo, takeBack, toHold } from './take-back.ts';
import { requireWriting } from './word-abilities.ts';
import type { MarkInsertion, Where } from './word-document.ts';
import { type Place, writeBlocks } from './write-blocks.ts';

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
      const toComplete = writeBlocks(laid, placeOf(context, where, around), prepare());
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

/** What the cursor stands in. */
type Around = { readonly table: Word.Table; readonly control: Word.ContentControl };

function askAround({ document }: Word.RequestContext): Around {
  const selection = document.getSelection();
  return {
    table: selection.parentTableOrNullObject.load('rowCount'),
    control: selection.parentContentControlOrNullObject.load('tag'),
  };
}

/** A paragraph after a cell lands in the cell, and one after the last of a block in its control: both are stepped over. */
function startAtCursor(
  { document }: Word.RequestContext,
  { table, control }: Around,
  text: string,
): Word.Paragraph {
  if (!control.isNullObject && readBlockTag(control.tag) !== null) {
    return control.insertParagraph(text, 'After');
  }
  if (!table.isNullObject) return table.insertParagraph(text, 'After');
  return document.getSelection().paragraphs.getLast().insertParagraph(text, 'After');
}

function placeOf(context: Word.RequestContext, where: Where, around: Around): Place {
  const { body } = context.document;
  let holder: Word.ContentControl | null = null;
  const start = (text: string): Word.Paragraph =>
    where === 'cursor' ? startAtCursor(context, around, text) : body.insertParagraph(text, 'End');
  return {
    paragraph: (text) => {
      if (holder !== null) return holder.insertParagraph(text, 'End');
      const first = start(text);
      holder = toHold(first);
      return first;
    },
    table: (values) => {
      const [columns = []] = values;
      holder ??= toHold(start(''));
      return holder.insertTable(values.length, columns.length, 'End', values);
    },
  };
}
