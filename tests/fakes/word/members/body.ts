import { endOf, startOf } from '../paragraph-text.ts';
import { deleteParagraphs, deleteText, insertParagraphAt, insertRun } from '../revise.ts';
import { paragraphsUnder, rangeAround } from '../span.ts';
import { notImplemented } from '../word-error.ts';
import { type Members, paragraphObject, type WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { child, childrenOf, type Element, is } from '../xml-tree.ts';
import { oneLine, placeIn, textIn } from './arguments.ts';
import { insertBreak, insertTableInside } from './blocks.ts';
import { contentMembers } from './content.ts';

/** A new paragraph at the start or the end of a body, a cell or a control. */
export function insertInside(
  holder: Element,
  text: string,
  place: 'Start' | 'End',
  state: WordState,
): Element {
  const paragraphs = paragraphsUnder(holder);
  const like = (place === 'Start' ? paragraphs[0] : paragraphs.at(-1)) ?? null;
  const blocks = childrenOf(holder).filter((one) => !is(one, 'sectPr', 'tcPr'));
  const before = place === 'Start' ? (blocks[0] ?? null) : (child(holder, 'sectPr') ?? null);
  return insertParagraphAt(text, { parent: holder, before }, like, state);
}

function insertText(
  object: WordObject,
  text: string,
  place: 'Start' | 'End' | 'Replace',
  state: WordState,
): WordObject {
  const paragraphs = paragraphsUnder(object.node);
  if (place === 'Replace') {
    const [first, ...others] = paragraphs;
    if (first === undefined) throw notImplemented('a body without paragraph');
    deleteText(paragraphObject(first), state);
    deleteParagraphs(others, state);
    return rangeAround(insertRun(text, endOf(first), null, state));
  }
  const paragraph = place === 'Start' ? paragraphs[0] : paragraphs.at(-1);
  if (paragraph === undefined) throw notImplemented('a body without paragraph');
  const spot = place === 'Start' ? startOf(paragraph) : endOf(paragraph);
  return rangeAround(insertRun(text, spot, null, state));
}

export const bodyMembers: Members = {
  ...contentMembers,
  scalars: { ...contentMembers.scalars, Type: (object) => bodyType(object.node) },
  writes: {
    InsertParagraph: (object, args, state) =>
      paragraphObject(
        insertInside(
          object.node,
          oneLine(textIn(args, 0)),
          placeIn(args, 1, ['Start', 'End']),
          state,
        ),
      ),
    InsertText: (object, args, state) =>
      insertText(
        object,
        oneLine(textIn(args, 0)),
        placeIn(args, 1, ['Start', 'End', 'Replace']),
        state,
      ),
    InsertTable: (object, args, state) => insertTableInside(object.node, args, state),
    InsertBreak: (object, args, state) => insertBreak(object, args, state),
    Clear: (object, _args, state) => {
      deleteParagraphs(paragraphsUnder(object.node), state);
      return null;
    },
  },
};

function bodyType(node: Element): string {
  if (is(node, 'tc')) return 'TableCell';
  if (is(node, 'hdr')) return 'Header';
  if (is(node, 'ftr')) return 'Footer';
  return is(node, 'footnote') ? 'Footnote' : 'MainDoc';
}
