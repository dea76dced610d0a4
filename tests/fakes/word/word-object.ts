import type { WordState } from './word-state.ts';
import type { Element } from './xml-tree.ts';

export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * An object of Word's model as the stand-in holds it: its class name in the Word API, and where it
 * stands in the document. A Range stands between two marks, `node` and `end`; `withMark` says that it
 * takes the mark of its last paragraph in. A collection holds its `items`; a part (Font, List…) tells
 * what it is `of`.
 */
export type WordObject = {
  readonly type: string;
  readonly node: Element;
  readonly end?: Element;
  readonly withMark?: boolean;
  readonly items?: readonly WordObject[];
  readonly of?: WordObject;
  readonly key?: string;
  /** What makes up a tracked change: insertions, deletions, marks of paragraphs. */
  readonly parts?: readonly Element[];
  readonly fields?: Record<string, Plain>;
};

export type Answer = WordObject | Plain | undefined;

export const isWordObject = (value: Answer): value is WordObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'node' in value;

export const objectOf = (
  type: string,
  node: Element,
  more: Partial<WordObject> = {},
): WordObject => ({
  type,
  node,
  ...more,
});

/**
 * The members of one class that the stand-in knows, by their names on the wire (PascalCase). What
 * writes in the document stands apart: it is refused on a read-only document, and kept for undo.
 */
export type Members = {
  readonly scalars?: Readonly<Record<string, (object: WordObject, state: WordState) => Plain>>;
  readonly properties?: Readonly<
    Record<string, (object: WordObject, state: WordState) => WordObject | null>
  >;
  readonly reads?: Readonly<Record<string, Method>>;
  readonly writes?: Readonly<Record<string, Method>>;
  readonly setters?: Readonly<
    Record<string, (object: WordObject, value: Plain, state: WordState) => void>
  >;
};

export type Method = (object: WordObject, args: readonly Argument[], state: WordState) => Answer;

/** An argument of a method: a value, or an object of the model. */
export type Argument = Plain | WordObject;

/** A collection; one that stands for a place in the document (its paragraphs…) is looked up at each use. */
export const collectionOf = (
  type: string,
  node: Element,
  items: readonly WordObject[] | (() => readonly WordObject[]),
): WordObject => ({
  type,
  node,
  get items() {
    return typeof items === 'function' ? items() : items;
  },
});

export const paragraphObject = (node: Element): WordObject => objectOf('Paragraph', node);
export const controlObject = (node: Element): WordObject => objectOf('ContentControl', node);
export const tableObject = (node: Element): WordObject => objectOf('Table', node);
export const cellObject = (node: Element): WordObject => objectOf('TableCell', node);
