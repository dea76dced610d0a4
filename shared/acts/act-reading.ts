import type { BlockRole } from './act.ts';
import type { ActDocument } from './act-document.ts';
import type { ActKind } from './act-kind.ts';

/** A block found in a document, by its tag or else by its words. */
export type ReadBlock = {
  readonly role: BlockRole;
  /** From 1 among the blocks of its role; of an article, the number that it bears, null when it bears none that can be read. */
  readonly number: number | null;
  /** Places in `document.paragraphs`, both included. */
  readonly from: number;
  readonly to: number;
  /** Paragraphs joined by line feeds. */
  readonly text: string;
};

/** A document read as an act: what the checks work on. */
export type ActReading = {
  /** Null = no kind was recognised, and only the rules for any text apply. */
  readonly kind: ActKind | null;
  /** In the order of the document; text that belongs to no block is in none. */
  readonly blocks: readonly ReadBlock[];
  readonly document: ActDocument;
};
