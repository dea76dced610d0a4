import { readBlockTag } from '#shared/acts/block-tag.ts';
import { toHold } from './take-back.ts';
import type { Where } from './word-document.ts';
import type { Place } from './write-blocks.ts';

/** What the cursor stands in. */
export type Around = { readonly table: Word.Table; readonly control: Word.ContentControl };

/** Asked before the sync after which `placeAt` may be called. */
export function askAround({ document }: Word.RequestContext): Around {
  const selection = document.getSelection();
  return {
    table: selection.parentTableOrNullObject.load('rowCount'),
    control: selection.parentContentControlOrNullObject.load('tag'),
  };
}

/** A paragraph after a cell lands in the cell, and one after the last of a block in its control: both are stepped over. */
export function startAtCursor(
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

/** Where what is inserted goes, one paragraph or table after the other, all of it held as one until `letGo`. */
export function placeAt(context: Word.RequestContext, where: Where, around: Around): Place {
  const { body } = context.document;
  let place: Place | null = null;
  const start = (text: string): Word.Paragraph =>
    where === 'cursor' ? startAtCursor(context, around, text) : body.insertParagraph(text, 'End');
  return {
    paragraph: (text) => {
      if (place !== null) return place.paragraph(text);
      const first = start(text);
      place = placeAfter(first);
      return first;
    },
    table: (values) => {
      place ??= placeAfter(start(''));
      return place.table(values);
    },
  };
}

/** What follows a first paragraph, held as one with it. */
export function placeAfter(
  first: Word.Paragraph,
): Place & { readonly holder: Word.ContentControl } {
  const holder = toHold(first);
  return {
    holder,
    paragraph: (text) => holder.insertParagraph(text, 'End'),
    table: (values) => {
      const [columns = []] = values;
      return holder.insertTable(values.length, columns.length, 'End', values);
    },
  };
}
