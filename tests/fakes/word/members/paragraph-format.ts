import { changeParagraph, paragraphProperty } from '../formatting.ts';
import { propertiesOf, setProperty } from '../revise.ts';
import { invalidArgument } from '../word-error.ts';
import type { Members, Plain, WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { attribute, child, create, emptyCopyOf, W } from '../xml-tree.ts';

const alignments: Readonly<Record<string, string>> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
};

const twipsPerPoint = 20;

/** A length of the file in points; 0 where none is set. */
const points =
  (element: string, name: string, otherwise = 0) =>
  ({ node }: WordObject, state: WordState): number => {
    const found = paragraphProperty(node, element, state);
    const value = found === null ? null : attribute(found, name);
    return value === null ? otherwise : Number(value) / twipsPerPoint;
  };

const setPoints =
  (element: string, name: string) =>
  ({ node }: WordObject, value: Plain, state: WordState) => {
    if (typeof value !== 'number') throw invalidArgument('the value is not a number of points');
    changeParagraph(node, state, () => {
      const known = child(propertiesOf(node), element);
      const made = known === null ? create(node, element) : emptyCopyOf(known);
      made.setAttributeNS(W, `w:${name}`, String(Math.round(value * twipsPerPoint)));
      setProperty(node, made);
    });
  };

function firstLineIndent({ node }: WordObject, state: WordState): number {
  const found = paragraphProperty(node, 'ind', state);
  const hanging = found === null ? null : attribute(found, 'hanging');
  if (hanging !== null) return -Number(hanging) / twipsPerPoint;
  return points('ind', 'firstLine')({ type: 'Paragraph', node }, state);
}

function setFirstLineIndent(object: WordObject, value: Plain, state: WordState): void {
  const { node } = object;
  const known = child(propertiesOf(node), 'ind');
  for (const name of ['firstLine', 'hanging']) known?.removeAttributeNS(W, name);
  if (typeof value === 'number' && value < 0) setPoints('ind', 'hanging')(object, -value, state);
  else setPoints('ind', 'firstLine')(object, value, state);
}

export const paragraphFormat: Required<Pick<Members, 'scalars' | 'setters'>> = {
  scalars: {
    Alignment: ({ node }, state) => {
      const found = paragraphProperty(node, 'jc', state);
      return alignments[(found === null ? null : attribute(found, 'val')) ?? 'left'] ?? 'Unknown';
    },
    OutlineLevel: ({ node }, state) => {
      const found = paragraphProperty(node, 'outlineLvl', state);
      const value = found === null ? null : attribute(found, 'val');
      return value === null || value === '9' ? 10 : Number(value) + 1;
    },
    FirstLineIndent: firstLineIndent,
    LeftIndent: points('ind', 'left'),
    RightIndent: points('ind', 'right'),
    SpaceBefore: points('spacing', 'before'),
    SpaceAfter: points('spacing', 'after'),
    LineSpacing: points('spacing', 'line', 12),
  },
  setters: {
    Alignment: ({ node }, value, state) => {
      const found = Object.entries(alignments).find(([, name]) => name === value)?.[0];
      if (found === undefined) throw invalidArgument(`${String(value)} is not an alignment`);
      changeParagraph(node, state, () => setProperty(node, create(node, 'jc', { val: found })));
    },
    OutlineLevel: ({ node }, value, state) => {
      if (typeof value !== 'number' || value < 1 || value > 10)
        throw invalidArgument('the level is not from 1 to 10');
      const level = create(node, 'outlineLvl', { val: String(value - 1) });
      changeParagraph(node, state, () => setProperty(node, level));
    },
    FirstLineIndent: setFirstLineIndent,
    LeftIndent: setPoints('ind', 'left'),
    RightIndent: setPoints('ind', 'right'),
    SpaceBefore: setPoints('spacing', 'before'),
    SpaceAfter: setPoints('spacing', 'after'),
    LineSpacing: setPoints('spacing', 'line'),
  },
};
