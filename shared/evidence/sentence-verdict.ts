import type { EvidencePassage } from './evidence-passage.ts';

/** Why a sentence of an answer is not shown. */
export type CutReason =
  | 'no-citation'
  | 'unknown-citation'
  | 'figure-absent'
  | 'date-absent'
  | 'rule-absent'
  | 'url-absent'
  | 'figure-misplaced'
  | 'weight-absent'
  | 'negation-flipped'
  | 'unrelated'
  | 'endless';

export type SentenceVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: CutReason;
      /** What the passages do not hold, as the sentence writes it. */
      readonly missing: readonly string[];
    };

/** The passages that may be cited, and the addresses that may be shown beside those of the passages. */
export type Evidence = {
  readonly passages: readonly EvidencePassage[];
  /** Addresses of the person's own message. */
  readonly urls: readonly string[];
};

/** The verdict on a sentence that is not shown. */
export const cut = (why: CutReason, missing: readonly string[] = []): SentenceVerdict => ({
  ok: false,
  why,
  missing,
});
