import { changeParagraph } from '../formatting.ts';
import {
  endOf,
  reviewedText,
  type Spot,
  spotAfter,
  spotBefore,
  startOf,
} from '../paragraph-text.ts';
import { searchText } from '../search-text.ts';
import {
  edgesOf,
  emptyRangeAt,
  isInline,
  paragraphsOf,
  rangeBetween,
  runsOf,
  textOf,
} from '../span.ts';
import { applyStyle, builtInName, shownName, styleIdOf, styleIdOfParagraph } from '../styles.ts';
import { itemNotFound, notImplemented } from '../word-error.ts';
import {
  collectionOf,
  controlObject,
  type Members,
  objectOf,
  type Plain,
  paragraphObject,
  type WordObject,
} from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { above, type Element, is, within } from '../xml-tree.ts';
import { optionsIn, placeIn, textIn, textOfValue } from './arguments.ts';
import { commentsIn } from './comments.ts';
import { footnotesIn } from './notes.ts';
import { parentCell, parentTable, tablesIn } from './table-place.ts';
import { textRangesOf } from './text-ranges.ts';
import { trackedChangesIn } from './tracked-changes.ts';

/** The controls under an object; for a range, those that stand whole in its paragraphs or around a part of them. */
export function controlsIn(object: WordObject): WordObject[] {
  if (object.end === undefined) return within(object.node, 'sdt').map(controlObject);
  const runs = runsOf(object);
  const paragraphs = new Set(paragraphsOf(object));
  const found = new Set<Element>();
  for (const paragraph of paragraphs) {
    const around = above(paragraph, 'sdt');
    if (around !== null && paragraphsOf(controlObject(around)).every((one) => paragraphs.has(one)))
      found.add(around);
  }
  for (const run of runs) {
    const around = above(run, 'sdt');
    if (around !== null && isInline(around)) found.add(around);
  }
  return [...found].map(controlObject);
}

/** One value where all paragraphs agree, an empty text where they differ, as Word answers. */
function common(object: WordObject, of: (paragraph: Element) => string): string {
  const [first = '', ...others] = new Set(paragraphsOf(object).map(of));
  return others.length === 0 ? first : '';
}

function setStyle(object: WordObject, value: Plain, state: WordState): void {
  const id = styleIdOf(textOfValue(value), state);
  for (const paragraph of paragraphsOf(object)) {
    changeParagraph(paragraph, state, () => applyStyle(paragraph, id));
  }
}

/** A place of an object, as Word.RangeLocation names them. */
function rangeOf(object: WordObject, where: string): WordObject {
  if (where === 'Before' || where === 'After') return emptyRangeAt(placeOutside(object, where));
  const [start, end] = edgesOf(object);
  if (where === 'Start' || where === 'End') return emptyRangeAt(where === 'Start' ? start : end);
  const withMark = where === 'Whole' && object.end === undefined && !isInline(object.node);
  return rangeBetween(start, end, object.withMark ?? withMark);
}

/** After a paragraph is past its mark; around a control in a line is beyond its two ends. */
function placeOutside(object: WordObject, where: 'Before' | 'After'): Spot {
  const { node } = object;
  if (isInline(node)) return where === 'Before' ? spotBefore(node) : spotAfter(node);
  if (where === 'Before') throw notImplemented('a place before a whole paragraph');
  if (object.end !== undefined) return spotAfter(object.end);
  const last = paragraphsOf(object).at(-1);
  const next = last?.nextSibling;
  if (last === undefined) throw notImplemented('a place after nothing');
  return is(next, 'p') ? startOf(next) : endOf(last);
}

function orFault(found: WordObject | null, what: string): WordObject {
  if (found === null) throw itemNotFound(`no ${what} around this`);
  return found;
}

/** The nearest control around an object; of a range, around both its ends. */
function parentControl({ node, end }: WordObject): WordObject | null {
  let found = above(node, 'sdt');
  while (found !== null && end !== undefined && (found.compareDocumentPosition(end) & 16) === 0) {
    found = above(found, 'sdt');
  }
  return found === null ? null : controlObject(found);
}

const bodyAround = (node: Element): Element | null =>
  above(node, 'tc', 'body', 'hdr', 'ftr', 'footnote');

/** What a body, a paragraph, a range and a control have in common. */
export const contentMembers: Required<Omit<Members, 'writes'>> = {
  scalars: {
    Text: textOf,
    Style: (object, state) => common(object, (one) => shownName(styleIdOfParagraph(one), state)),
    StyleBuiltIn: (object, state) =>
      common(object, (one) => builtInName(styleIdOfParagraph(one), state)),
  },
  properties: {
    Paragraphs: (object) =>
      collectionOf('ParagraphCollection', object.node, () =>
        paragraphsOf(object).map(paragraphObject),
      ),
    ContentControls: (object) =>
      collectionOf('ContentControlCollection', object.node, () => controlsIn(object)),
    Tables: tablesIn,
    Footnotes: footnotesIn,
    ParentTable: ({ node }) => orFault(parentTable(node), 'table'),
    ParentTableOrNullObject: ({ node }) => parentTable(node),
    ParentTableCell: ({ node }) => orFault(parentCell(node), 'cell'),
    ParentTableCellOrNullObject: ({ node }) => parentCell(node),
    ParentContentControl: (object) => orFault(parentControl(object), 'control'),
    ParentContentControlOrNullObject: parentControl,
    ParentBody: (object, state) => objectOf('Body', bodyAround(object.node) ?? state.body),
    Font: (object) => objectOf('Font', object.node, { of: object }),
  },
  reads: {
    Search: (object, args) =>
      collectionOf(
        'RangeCollection',
        object.node,
        searchText(object, textIn(args, 0), optionsIn(args, 1)),
      ),
    GetRange: (object, args) =>
      rangeOf(
        object,
        placeIn(args, 0, ['Whole', 'Start', 'End', 'Content', 'Before', 'After'], 'Whole'),
      ),
    GetTextRanges: textRangesOf,
    GetContentControls: (object) =>
      collectionOf('ContentControlCollection', object.node, () => controlsIn(object)),
    GetComments: (object, _args, state) => commentsIn(object, state),
    GetTrackedChanges: trackedChangesIn,
    GetReviewedText: (object, args) => {
      const version = placeIn(args, 0, ['Current', 'Original'], 'Current');
      const runs = new Set(runsOf(object));
      if (object.type === 'Range' || isInline(object.node)) return reviewedText([...runs], version);
      return paragraphsOf(object)
        .map((one) => reviewedText(runsOf(paragraphObject(one)), version))
        .join('\r');
    },
    Select: (object, args, state) => {
      const { node, end } = rangeOf(
        object,
        placeIn(args, 0, ['Select', 'Start', 'End'], 'Select') === 'Select'
          ? 'Content'
          : String(args[0]),
      );
      if (end === undefined) throw notImplemented('this selection');
      state.select({ start: node, end });
      return null;
    },
  },
  setters: { Style: setStyle, StyleBuiltIn: setStyle },
};
