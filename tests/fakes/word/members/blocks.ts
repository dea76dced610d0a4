import { runOf, type Spot, spotAfter, spotBefore } from '../paragraph-text.ts';
import { insertInline, insertParagraphAt } from '../revise.ts';
import { edgesOf, paragraphsOf } from '../span.ts';
import { invalidArgument, notImplemented } from '../word-error.ts';
import type { Argument, WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { child, childrenOf, create, type Element, is } from '../xml-tree.ts';
import { placeIn } from './arguments.ts';
import { insertTableAt } from './tables.ts';

/** The place before the first paragraph of an object, or after the last one. */
function besideParagraphs(object: WordObject, place: 'Before' | 'After'): Spot {
  const paragraphs = paragraphsOf(object);
  const node = place === 'Before' ? paragraphs[0] : paragraphs.at(-1);
  if (node === undefined) throw invalidArgument('a place without paragraph');
  return place === 'Before' ? spotBefore(node) : spotAfter(node);
}

/** A table beside a paragraph or a range: inside the cell where that stands, if it stands in one. */
export const insertTableBeside = (
  object: WordObject,
  args: readonly Argument[],
  state: WordState,
): WordObject =>
  insertTableAt(besideParagraphs(object, placeIn(args, 2, ['Before', 'After'])), args, 3, state);

export function insertTableInside(
  holder: Element,
  args: readonly Argument[],
  state: WordState,
): WordObject {
  const isStart = placeIn(args, 2, ['Start', 'End']) === 'Start';
  const [first] = childrenOf(holder).filter((one) => !is(one, 'tcPr'));
  const before = isStart ? (first ?? null) : child(holder, 'sectPr');
  return insertTableAt({ parent: holder, before }, args, 3, state);
}

/** A line break, or a page break in a paragraph of its own. */
export function insertBreak(object: WordObject, args: readonly Argument[], state: WordState): null {
  const [kind] = args;
  const place = placeIn(args, 1, ['Before', 'After', 'Start', 'End']);
  const isBefore = place === 'Before' || place === 'Start';
  if (kind === 'Line') {
    const [start, end] = edgesOf(object);
    insertInline(runOf(object.node, '\v', null), isBefore ? start : end, state);
    return null;
  }
  if (kind !== 'Page') throw notImplemented(`a break of kind ${String(kind)}`);
  const spot = besideParagraphs(object, isBefore ? 'Before' : 'After');
  const paragraph = insertParagraphAt('', spot, null, state);
  const page = create(paragraph, 'r', {}, create(paragraph, 'br', { type: 'page' }));
  insertInline(page, { parent: paragraph, before: null }, state);
  return null;
}
