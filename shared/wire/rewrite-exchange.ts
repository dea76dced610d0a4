import type { RewriteMode } from '../rewriting/rewrite-mode.ts';
import type { TurnLine } from './turn-line.ts';

/** Languages that a selection may be translated to. */
export const targetLanguages = ['fr', 'en', 'es', 'de', 'it', 'pt', 'ar', 'uk'] as const;

export type TargetLanguage = (typeof targetLanguages)[number];

/** Body of `POST /api/rewrites`. Sizes: `draftBounds`. */
export type RewriteRequest = {
  readonly mode: RewriteMode;
  /** Of the selection, in order; empty ones keep their place. */
  readonly paragraphs: readonly string[];
  /** Of `traduire`, null otherwise. */
  readonly to: TargetLanguage | null;
};

/** Why a paragraph stays as it was. */
export type RewriteRefusal =
  /** What was written loses or changes a date, an amount, a name or a reference of the paragraph. */
  | 'facts-changed'
  /** Nothing was written of it. */
  | 'not-written';

export type RewrittenParagraph = {
  /** In the paragraphs of the request. */
  readonly paragraph: number;
  readonly before: string;
  /** Same as `before` where there is nothing to change, or where it was refused. */
  readonly after: string;
  /** In the reader's language; null where nothing changes. */
  readonly reason: string | null;
  /** `details` = what would have been lost or invented, for the reader. */
  readonly refused: { readonly why: RewriteRefusal; readonly details: readonly string[] } | null;
};

/** Readability before and after, 0 to 100, higher is easier; null for a translation. */
export type RewriteScores = { readonly before: number; readonly after: number } | null;

export type Rewriting = {
  readonly mode: RewriteMode;
  readonly paragraphs: readonly RewrittenParagraph[];
  readonly scores: RewriteScores;
  /** Rules of easy-to-read writing, for `falc` alone. */
  readonly rules: readonly { readonly label: string; readonly met: boolean }[];
  /** In the reader's language: the model asked back, sentences that only people concerned can judge. */
  readonly notes: readonly string[];
  /** Reference of the turn in the journal. */
  readonly traceId: string;
  /** Null without a model. */
  readonly model: string | null;
};

/** One line of the answer to `POST /api/rewrites` (`application/x-ndjson`): the events of the turn, then the rewriting. */
export type RewriteLine = TurnLine | { readonly kind: 'rewriting'; readonly rewriting: Rewriting };
