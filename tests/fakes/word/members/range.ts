import { type Spot, spotAfter, spotBefore } from '../paragraph-text.ts';
import { deleteParagraphs, deleteText, insertParagraphAt, insertRun } from '../revise.ts';
import {
  paragraphAround,
  paragraphsOf,
  rangeAround,
  rangeBetween,
  runsOf,
  textOf,
} from '../span.ts';
import { invalidArgument } from '../word-error.ts';
import { type Members, paragraphObject, type WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { child, type Element } from '../xml-tree.ts';
import { objectIn, oneLine, placeIn, textIn } from './arguments.ts';
import { insertBreak, insertTableBeside } from './blocks.ts';
import { insertComment } from './comments.ts';
import { contentMembers } from './content.ts';
import { insertControl } from './content-control.ts';
import { insertFootnote } from './notes.ts';
import { hyperlinkOf, languageOf, setHyperlink, setLanguage } from './text-ranges.ts';

type Place = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

const endOfRange = ({ end }: WordObject): Element => {
  if (end === undefined) throw new Error('a range without end');
  return end;
};

function insertText(range: WordObject, text: string, place: Place, state: WordState): WordObject {
  const runs = runsOf(range);
  const isAtStart = place === 'Start' || place === 'Before';
  const like = isAtStart || place === 'Replace' ? runs[0] : runs.at(-1);
  const letters = like === undefined ? null : child(like, 'rPr');
  if (place === 'Replace') deleteText(range, state);
  return rangeAround(insertRun(text, placeOf(range, place), letters, state));
}

function placeOf(range: WordObject, place: Place): Spot {
  if (place === 'Before') return spotBefore(range.node);
  if (place === 'Start') return spotAfter(range.node);
  return place === 'After' ? spotAfter(endOfRange(range)) : spotBefore(endOfRange(range));
}

function deleteRange(range: WordObject, state: WordState): null {
  if (range.withMark === true) deleteParagraphs(paragraphsOf(range), state);
  else deleteText(range, state);
  return null;
}

/** Where this range stands against another, in the words of Word.LocationRelation. */
function compareLocation(one: WordObject, other: WordObject): string {
  const starts = compareSpots(one.node, other.node);
  const ends = compareSpots(endOfRange(one), endOfRange(other));
  if (starts === 0 && ends === 0) return 'Equal';
  return besideOf(one, other) ?? overlapOf(starts, ends);
}

function besideOf(one: WordObject, other: WordObject): string | null {
  const before = compareSpots(endOfRange(one), other.node);
  if (before <= 0) return before === 0 ? 'AdjacentBefore' : 'Before';
  const after = compareSpots(one.node, endOfRange(other));
  if (after >= 0) return after === 0 ? 'AdjacentAfter' : 'After';
  return null;
}

function overlapOf(starts: number, ends: number): string {
  const edge = starts === 0 ? 'Start' : ends === 0 ? 'End' : '';
  if (starts >= 0 && ends <= 0) return `Inside${edge}`;
  if (starts <= 0 && ends >= 0) return `Contains${edge}`;
  return starts < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
}

const isFirst = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

/** Below 0 when `a` stands first; 0 when there is no text and no paragraph between the two. */
function compareSpots(a: Element, b: Element): number {
  const [first, last] = isFirst(a, b) ? [a, b] : [b, a];
  const between: WordObject = { type: 'Range', node: first, end: last };
  if (paragraphAround(a) === paragraphAround(b) && textOf(between) === '') return 0;
  return first === a ? -1 : 1;
}

function expand(one: WordObject, other: WordObject): WordObject {
  if (other.end === undefined) throw invalidArgument('not a range');
  const start = isFirst(one.node, other.node) ? one.node : other.node;
  const [a, b] = [endOfRange(one), endOfRange(other)];
  const last = isFirst(a, b) ? other : one;
  return rangeBetween(spotAfter(start), spotBefore(endOfRange(last)), last.withMark === true);
}

export const rangeMembers: Members = {
  ...contentMembers,
  scalars: {
    ...contentMembers.scalars,
    IsEmpty: (object) => textOf(object) === '',
    Hyperlink: hyperlinkOf,
    LanguageId: languageOf,
  },
  reads: {
    ...contentMembers.reads,
    CompareLocationWith: (object, args) => compareLocation(object, objectIn(args, 0)),
    ExpandTo: (object, args) => expand(object, objectIn(args, 0)),
    ExpandToOrNullObject: (object, args) => expand(object, objectIn(args, 0)),
  },
  writes: {
    InsertText: (object, args, state) =>
      insertText(
        object,
        oneLine(textIn(args, 0)),
        placeIn(args, 1, ['Replace', 'Start', 'End', 'Before', 'After']),
        state,
      ),
    InsertParagraph: (object, args, state) => {
      const place = placeIn(args, 1, ['Before', 'After']);
      const around = paragraphsOf(object);
      const node = place === 'Before' ? around[0] : around.at(-1);
      if (node === undefined) throw invalidArgument('a range without paragraph');
      const spot = place === 'Before' ? spotBefore(node) : spotAfter(node);
      return paragraphObject(insertParagraphAt(oneLine(textIn(args, 0)), spot, node, state));
    },
    InsertContentControl: (object, _args, state) => insertControl(object, state),
    InsertFootnote: (object, args, state) => insertFootnote(object, textIn(args, 0), state),
    InsertComment: (object, args, state) => insertComment(object, textIn(args, 0), state),
    InsertBreak: (object, args, state) => insertBreak(object, args, state),
    InsertTable: (object, args, state) => insertTableBeside(object, args, state),
    Delete: (object, _args, state) => deleteRange(object, state),
    Clear: (object, _args, state) => deleteRange({ ...object, withMark: false }, state),
  },
  setters: { ...contentMembers.setters, Hyperlink: setHyperlink, LanguageId: setLanguage },
};
