import type { Anchor, DocModel } from '../../document/doc-model.ts';

/** A document of a free synthesis. */
export type FreeDocument = {
  /** SHA-256 of its bytes. */
  readonly documentId: string;
  readonly file: string;
  readonly model: DocModel;
};

/** What a document says of the question, verbatim: a sentence, or a row of a table with its cells joined by ` | `. */
export type Claim = {
  readonly documentId: string;
  readonly file: string;
  readonly text: string;
  /** Titles above it. */
  readonly path: readonly string[];
  readonly page: number | null;
  readonly anchor: Anchor;
  /** Share of what is asked that it holds, 0 to 1. */
  readonly score: number;
};

/** What one document answers, best first; none = it says nothing of the question. */
type DocumentAnswer = {
  readonly documentId: string;
  readonly file: string;
  readonly title: string;
  /** Year that it gives account of. */
  readonly exercise: number | null;
  readonly claims: readonly Claim[];
};

/** The same thing said by several documents; `value` null = in words. */
export type Agreement = {
  readonly subject: string;
  readonly value: string | null;
  readonly claims: readonly Claim[];
};

/** Different values of one subject and year, each with who says it. */
export type Contradiction = {
  readonly subject: string;
  readonly readings: readonly { readonly value: string; readonly claims: readonly Claim[] }[];
};

export type FreeSynthesis =
  | {
      readonly kind: 'answered';
      readonly question: string;
      readonly answers: readonly DocumentAnswer[];
      readonly agreements: readonly Agreement[];
      readonly contradictions: readonly Contradiction[];
      /** Files that say nothing of the question. */
      readonly silent: readonly string[];
      /** Words of the question that no document holds. */
      readonly unknownWords: readonly string[];
    }
  /** The question asks to score, rank or set aside offers or candidates. */
  | { readonly kind: 'refused'; readonly question: string };
