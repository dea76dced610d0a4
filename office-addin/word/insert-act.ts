import type { Act, ActBlock } from '#shared/acts/act.ts';
import { readBlockTag } from '#shared/acts/block-tag.ts';
import { type LaidBlock, layOutAct } from '#shared/acts/lay-out-act.ts';
import { prepareStyles } from './act-word-styles.ts';
import { runWord } from './run-word.ts';
import { requireWriting } from './word-abilities.ts';
import type { Where } from './word-document.ts';
import { type Place, writeBlocks } from './write-blocks.ts';

/** A whole act, in at most five syncs. What had been written is taken back when Word stops halfway. */
export function insertAct(act: Act, where: Where): Promise<void> {
  return insertLaid(layOutAct(act), where);
}

/** Blocks at the cursor, numbered as they are. */
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

function insertLaid(laid: readonly LaidBlock[], where: Where): Promise<void> {
  const abilities = requireWriting();
  return runWord(async (context) => {
    const selection = context.document.getSelection();
    const table = selection.parentTableOrNullObject.load('rowCount');
    const controls = context.document.contentControls.load('items/id');
    const dress = await prepareStyles(context, abilities.styles);
    await context.sync();
    const before = new Set(controls.items.map(({ id }) => id));
    const outside = table.isNullObject ? null : table;
    try {
      const toComplete = writeBlocks(laid, placeOf(context, where, outside), dress);
      await context.sync();
      for (const { items } of toComplete) {
        for (const range of items) range.font.highlightColor = '#FFFF00';
      }
      await context.sync();
    } catch (error) {
      if (where !== 'replace-document') await takeBack(before, context);
      throw error;
    }
  });
}

/** A paragraph after a cell lands in the cell: an act goes after the table. */
function placeOf({ document }: Word.RequestContext, where: Where, table: Word.Table | null): Place {
  if (where === 'replace-document') document.body.clear();
  let last: Word.Paragraph | Word.Table | null = null;
  const start = (text: string): Word.Paragraph => {
    if (where !== 'cursor') return document.body.insertParagraph(text, 'End');
    if (table !== null) return table.insertParagraph(text, 'After');
    return document.getSelection().paragraphs.getLast().insertParagraph(text, 'After');
  };
  const paragraph = (text: string): Word.Paragraph => {
    const added = last === null ? start(text) : last.insertParagraph(text, 'After');
    last = added;
    return added;
  };
  return {
    paragraph,
    table: (values) => {
      const [first = []] = values;
      const before = last ?? paragraph('');
      const added = before.insertTable(values.length, first.length, 'After', values);
      last = added;
      return added;
    },
  };
}

async function takeBack(before: ReadonlySet<number>, context: Word.RequestContext): Promise<void> {
  const controls = context.document.contentControls.load('items/id,items/tag');
  await context.sync();
  for (const control of controls.items) {
    if (!before.has(control.id) && readBlockTag(control.tag) !== null) control.delete(false);
  }
  await context.sync();
}
