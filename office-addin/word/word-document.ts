import type { Act, ActBlock } from '#shared/acts/act.ts';
import type { ActDocument, ActParagraph } from '#shared/acts/act-document.ts';
import type { BlockTag } from '#shared/acts/block-tag.ts';
import type { FindingPlace } from '#shared/acts/finding.ts';
import type { Report } from '#shared/report/report.ts';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';

/** What this Word can do: asked once, so that what it cannot is said before a click, not after. */
export type WordAbilities = {
  /** Below WordApi 1.4 nothing is written. */
  readonly floor: boolean;
  readonly tracking: boolean;
  readonly comments: boolean;
  /** WordApi 1.5. */
  readonly footnotes: boolean;
  readonly styles: boolean;
  /** WordApi 1.6: each change can be accepted or refused from the panel. */
  readonly trackedChanges: boolean;
  readonly readOnly: boolean;
};

/** What the drafter selected. */
export type WordSelection = {
  readonly kind: 'text' | 'empty' | 'cell' | 'scattered';
  readonly paragraphs: readonly ActParagraph[];
  /** The place holds revisions that nobody settled: nothing is rewritten there. */
  readonly pendingRevisions: boolean;
};

/** One paragraph of the selection, rewritten. */
export type ParagraphChange = {
  /** In the paragraphs of the selection. */
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
  /** Told in the comment of the change; null = none. */
  readonly reason: string | null;
};

/** A change that stands in the document as revisions; `id` serves to settle it. */
export type PlacedChange = ParagraphChange & { readonly id: string };

/** A block of ours as it stands in the document now. */
export type PlacedBlock = BlockTag & {
  readonly tag: string;
  readonly text: string;
  /** Of the document's paragraphs. */
  readonly paragraph: number;
};

/** Nothing was half-changed when it is thrown, what had been written was taken back; but for `half-rewritten`. */
export class WordFault extends Error {
  readonly kind: WordFaultKind;

  constructor(kind: WordFaultKind, cause?: unknown) {
    super(kind, { cause });
    this.name = 'WordFault';
    this.kind = kind;
  }
}

export type Where = 'cursor' | 'end' | 'replace-document';

/** What of ours the document holds before something is inserted. */
export type HeldBefore = {
  /** Of its controls, in order; none where the document is about to be replaced. */
  readonly tags: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  /** Null = it bears none. */
  readonly mention: string | null;
};

/** What goes into the document with an act, as one with it: properties of the file, and the mention (null = as it is). */
export type InsertionMarks = {
  readonly properties: Readonly<Record<string, string | null>>;
  readonly mention: string | null;
};

export type MarkInsertion = (held: HeldBefore) => InsertionMarks;

/** The open document, as the panel sees it: the only way to Word. Every call rejects with `WordFault`. */
export type WordDocument = {
  readonly abilities: () => Promise<WordAbilities>;
  readonly read: () => Promise<ActDocument>;
  readonly readSelection: () => Promise<WordSelection>;
  /** Blocks of ours in the document, in order. */
  readonly blocks: () => Promise<readonly PlacedBlock[]>;
  /**
   * The whole act, one tagged control a block, in the document's own styles where it has them, with its marks: four
   * syncs, of which two write.
   */
  readonly insertAct: (act: Act, where: Where, mark?: MarkInsertion) => Promise<void>;
  /** Blocks after the block that holds the cursor, or at the cursor. */
  readonly insertBlocks: (blocks: readonly ActBlock[]) => Promise<void>;
  /** Text at the cursor, with a footnote for its citation (a bracketed note where footnotes are not supported). */
  readonly insertQuote: (text: string, note: string) => Promise<void>;
  /** A report after the place of the cursor, with its tables, and footnotes for its quotes. */
  readonly insertReport: (report: Report) => Promise<void>;
  /** Word-level revisions, tracked whatever the document's own mode, which is given back in the end. */
  readonly placeChanges: (changes: readonly ParagraphChange[]) => Promise<readonly PlacedChange[]>;
  /** Accepts or refuses the revisions of one change. */
  readonly settleChange: (id: string, verdict: 'accept' | 'refuse') => Promise<void>;
  /** A comment on a place: an unverified reference, a reason. */
  readonly comment: (place: FindingPlace, text: string) => Promise<void>;
  readonly select: (place: FindingPlace) => Promise<void>;
  /** Selects the n-th placeholder of the document, in its order; from 0. */
  readonly selectPlaceholder: (index: number) => Promise<void>;
  /** Puts a value in the place of every placeholder with this label; gives how many. */
  readonly fillPlaceholder: (label: string, value: string) => Promise<number>;
  /** Sets the mentions, one paragraph in a control of its own at the end; null takes it away. */
  readonly setMention: (text: string | null) => Promise<void>;
  /** Custom properties of the document; null takes one away. */
  readonly setProperties: (properties: Readonly<Record<string, string | null>>) => Promise<void>;
  /** The document as it is now, whole. */
  readonly file: () => Promise<Uint8Array>;
  /** Told when the selection moves; gives the way to stop listening. */
  readonly onSelection: (listener: () => void) => () => void;
};
