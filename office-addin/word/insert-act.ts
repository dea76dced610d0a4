import type { Act, ActBlock } from '#shared/acts/act.ts';
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

/** Holds all that is being inserted, so that it goes as one when Word stops halfway; gone itself in the end. */
const holderTag = 'calame-en-cours';

async function insertLaid(laid: readonly LaidBlock[], where: Where): Promise<void> {
  const abilities = requireWriting();
  try {
    await runWord(async (context) => {
      const table = context.document.getSelection().parentTableOrNullObject.load('rowCount');
      const dress = await prepareStyles(context, abilities.styles);
      await context.sync();
      const outside = table.isNullObject ? null : table;
      const toComplete = writeBlocks(laid, placeOf(context, where, outside), dress);
      await context.sync();
      for (const { items } of toComplete) {
        for (const range of items) range.font.highlightColor = '#FFFF00';
      }
      letGo(context);
      await context.sync();
    });
  } catch (error) {
    await runWord(takeBack).catch(() => undefined);
    throw error;
  }
}

/** A paragraph after a cell lands in the cell: an act goes after the table. */
function placeOf({ document }: Word.RequestContext, where: Where, table: Word.Table | null): Place {
  if (where === 'replace-document') document.body.clear();
  let holder: Word.ContentControl | null = null;
  const start = (text: string): Word.Paragraph => {
    if (where !== 'cursor') return document.body.insertParagraph(text, 'End');
    if (table !== null) return table.insertParagraph(text, 'After');
    return document.getSelection().paragraphs.getLast().insertParagraph(text, 'After');
  };
  const hold = (first: Word.Paragraph): Word.ContentControl => {
    const control = first.insertContentControl();
    control.tag = holderTag;
    return control;
  };
  return {
    paragraph: (text) => {
      if (holder !== null) return holder.insertParagraph(text, 'End');
      const first = start(text);
      holder = hold(first);
      return first;
    },
    table: (values) => {
      const [columns = []] = values;
      holder ??= hold(start(''));
      return holder.insertTable(values.length, columns.length, 'End', values);
    },
  };
}

const letGo = ({ document }: Word.RequestContext): void =>
  document.contentControls.getByTag(holderTag).getFirst().delete(true);

/** A control that is deleted with its content leaves an empty paragraph: the controls go first, then what they held. */
async function takeBack(context: Word.RequestContext): Promise<void> {
  const holders = context.document.contentControls.getByTag(holderTag).load('items');
  await context.sync();
  const held = holders.items.map(({ contentControls, paragraphs, tables }) => ({
    controls: contentControls.load('items'),
    paragraphs: paragraphs.load('items/tableNestingLevel'),
    tables: tables.load('items'),
  }));
  await context.sync();
  for (const { controls } of held) for (const control of controls.items) control.delete(true);
  for (const holder of holders.items) holder.delete(true);
  for (const { tables } of held) for (const table of tables.items) table.delete();
  for (const { paragraphs } of held) {
    // Those of a table went with it.
    for (const paragraph of paragraphs.items) {
      if (paragraph.tableNestingLevel === 0) paragraph.delete();
    }
  }
  await context.sync();
}
