import type { RewriteScores, RewrittenParagraph, TargetLanguage } from '../drafting/rewriting.ts';
import type { RewriteMode } from '../rewriting/rewrite-mode.ts';
import type { TurnLine } from './turn-line.ts';

/** Body of `POST /api/rewrites`. Sizes: `draftBounds`. */
export type RewriteRequest = {
  readonly mode: RewriteMode;
  /** Of the selection, in order; empty ones keep their place. */
  readonly paragraphs: readonly string[];
  /** Of `traduire`, null otherwise. */
  readonly to: TargetLanguage | null;
};

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
