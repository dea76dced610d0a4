import type { NewPart } from '../docx-package.ts';
import { endOf, runOf, spotBefore } from '../paragraph-text.ts';
import { insertInline } from '../revise.ts';
import { rangeAround, runsOf } from '../span.ts';
import { styleIdOf } from '../styles.ts';
import { collectionOf, type Members, objectOf, type WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import {
  above,
  attribute,
  childrenOf,
  create,
  type Element,
  is,
  remove,
  W,
  within,
} from '../xml-tree.ts';

const footnotesPart: NewPart = {
  path: 'word/footnotes.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml',
  relationship: 'footnotes',
  empty: `<w:footnotes xmlns:w="${W}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>`,
};

const notesOf = (state: WordState): Element[] =>
  childrenOf(state.pack.ensure(footnotesPart)).filter((one) => is(one, 'footnote'));

/** Of a note, the object is its reference in the text. */
const noteObject = (reference: Element): WordObject => objectOf('NoteItem', reference);

function noteOf(reference: Element, state: WordState): Element {
  const id = attribute(reference, 'id');
  const found = notesOf(state).find((one) => attribute(one, 'id') === id);
  if (found === undefined) throw new Error('a reference without its note');
  return found;
}

const referencesIn = (object: WordObject): Element[] =>
  runsOf(object).flatMap((run) => within(run, 'footnoteReference'));

export const footnotesIn = (object: WordObject): WordObject =>
  collectionOf('NoteItemCollection', object.node, () => referencesIn(object).map(noteObject));

export function insertFootnote(range: WordObject, text: string, state: WordState): WordObject {
  const root = state.pack.ensure(footnotesPart);
  const id = String(Math.max(0, ...notesOf(state).map((one) => Number(attribute(one, 'id')))) + 1);
  const raised = create(
    root,
    'rPr',
    {},
    create(root, 'rStyle', { val: styleIdOf('FootnoteReference', state) }),
    create(root, 'vertAlign', { val: 'superscript' }),
  );
  const paragraph = create(
    root,
    'p',
    {},
    create(root, 'pPr', {}, create(root, 'pStyle', { val: styleIdOf('FootnoteText', state) })),
  );
  paragraph.appendChild(create(root, 'r', {}, raised.cloneNode(true), create(root, 'footnoteRef')));
  const note = create(root, 'footnote', { id }, paragraph);
  root.appendChild(note);
  insertInline(runOf(note, ` ${text}`, null), endOf(paragraph), state);
  const end = range.end ?? range.node;
  const reference = create(end, 'footnoteReference', { id });
  const letters = create(
    end,
    'rPr',
    {},
    create(end, 'rStyle', { val: styleIdOf('FootnoteReference', state) }),
    create(end, 'vertAlign', { val: 'superscript' }),
  );
  insertInline(create(end, 'r', {}, letters, reference), spotBefore(end), state);
  return noteObject(reference);
}

export const noteMembers: Members = {
  scalars: { Type: () => 'Footnote' },
  properties: {
    Body: ({ node }, state) => objectOf('Body', noteOf(node, state)),
    Reference: ({ node }) => rangeAround(above(node, 'r') ?? node),
  },
  writes: {
    Delete: ({ node }, _args, state) => {
      remove(noteOf(node, state));
      if (node.parentNode !== null) remove(node.parentNode);
      return null;
    },
  },
};
