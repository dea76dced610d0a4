import { endOf, runsIn, spotAfter, spotBefore, startOf } from '../paragraph-text.ts';
import { deleteParagraphs, deleteRuns, insertParagraphAt, insertRun } from '../revise.ts';
import { paragraphsUnder, rangeAround } from '../span.ts';
import { itemNotFound } from '../word-error.ts';
import { type Members, paragraphObject, type WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { above, child, type Element } from '../xml-tree.ts';
import { numberIn, oneLine, placeIn, textIn } from './arguments.ts';
import { insertBreak, insertTableBeside } from './blocks.ts';
import { contentMembers } from './content.ts';
import { insertControl } from './content-control.ts';
import { attach, detach, listIdOf, listItemOf, listOf, startList } from './lists.ts';
import { paragraphFormat } from './paragraph-format.ts';

function insertText(
  paragraph: Element,
  text: string,
  place: 'Start' | 'End' | 'Replace',
  state: WordState,
): WordObject {
  const runs = runsIn(paragraph);
  const like = place === 'End' ? runs.at(-1) : runs[0];
  const letters = like === undefined ? null : child(like, 'rPr');
  if (place === 'Replace') deleteRuns(runs, state);
  const spot = place === 'Start' ? startOf(paragraph) : endOf(paragraph);
  return rangeAround(insertRun(text, spot, letters, state));
}

/** The paragraph that stands this many places further in the same body. */
function neighbour(paragraph: Element, step: 1 | -1): WordObject | null {
  const body = above(paragraph, 'body', 'hdr', 'ftr', 'footnote');
  const all = body === null ? [] : paragraphsUnder(body);
  const found = all[all.indexOf(paragraph) + step];
  return found === undefined ? null : paragraphObject(found);
}

const neighbourOrFault = (paragraph: Element, step: 1 | -1): WordObject => {
  const found = neighbour(paragraph, step);
  if (found === null) throw itemNotFound('no paragraph there');
  return found;
};

function listOrFault(found: WordObject | null): WordObject {
  if (found === null) throw itemNotFound('the paragraph is of no list');
  return found;
}

export const paragraphMembers: Members = {
  ...contentMembers,
  scalars: {
    ...contentMembers.scalars,
    ...paragraphFormat.scalars,
    TableNestingLevel: ({ node }) => {
      let level = 0;
      for (let at = above(node, 'tbl'); at !== null; at = above(at, 'tbl')) level += 1;
      return level;
    },
    IsListItem: ({ node }, state) => listIdOf(node, state) !== null,
    UniqueLocalId: ({ node }, state) => state.localId(node),
    IsLastParagraph: ({ node }) => neighbour(node, 1) === null,
  },
  properties: {
    ...contentMembers.properties,
    List: (object, state) => listOrFault(listOf(object, state)),
    ListOrNullObject: listOf,
    ListItem: (object, state) => listOrFault(listItemOf(object, state)),
    ListItemOrNullObject: listItemOf,
  },
  reads: {
    ...contentMembers.reads,
    GetNext: ({ node }) => neighbourOrFault(node, 1),
    GetNextOrNullObject: ({ node }) => neighbour(node, 1),
    GetPrevious: ({ node }) => neighbourOrFault(node, -1),
    GetPreviousOrNullObject: ({ node }) => neighbour(node, -1),
  },
  writes: {
    InsertParagraph: ({ node }, args, state) => {
      const place = placeIn(args, 1, ['Before', 'After']);
      const spot = place === 'Before' ? spotBefore(node) : spotAfter(node);
      return paragraphObject(insertParagraphAt(oneLine(textIn(args, 0)), spot, node, state));
    },
    InsertText: ({ node }, args, state) =>
      insertText(
        node,
        oneLine(textIn(args, 0)),
        placeIn(args, 1, ['Start', 'End', 'Replace']),
        state,
      ),
    InsertContentControl: (object, _args, state) => insertControl(object, state),
    StartNewList: (object, _args, state) => startList(object, state),
    AttachToList: (object, args, state) =>
      attach(object, numberIn(args, 0), numberIn(args, 1), state),
    DetachFromList: (object, _args, state) => detach(object, state),
    InsertBreak: (object, args, state) => insertBreak(object, args, state),
    InsertTable: (object, args, state) => insertTableBeside(object, args, state),
    Clear: ({ node }, _args, state) => {
      deleteRuns(runsIn(node), state);
      return null;
    },
    Delete: ({ node }, _args, state) => {
      deleteParagraphs([node], state);
      return null;
    },
  },
  setters: { ...contentMembers.setters, ...paragraphFormat.setters },
};
