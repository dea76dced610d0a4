import type { EvidencePassage } from './evidence-passage.ts';

export type CutReason =
  | 'no-citation'
  | 'unknown-citation'
  | 'figure-absent'
  | 'date-absent'
  | 'rule-absent'
  | 'url-absent'
  | 'negation-flipped'
  | 'unrelated';

export type SentenceVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: CutReason; readonly missing: readonly string[] };

/** The passages a sentence may cite, by number, and the addresses it may show. */
export type Evidence = {
  readonly passages: readonly EvidencePassage[];
  /** Addresses that the person gave; those of the passages are allowed anyway. */
  readonly urls: readonly string[];
};
