import type { DocumentNature } from '../document/doc-model.ts';

/** By what a source was replaced. */
export type CitedReplacement = {
  /** A text named as people do, `décret n° 2025-197`; null = another document, which the person may not be one to read. */
  readonly by: string | null;
  /** ISO date; null = not said. */
  readonly from: string | null;
  /** What changed, in words; null = not said. */
  readonly note: string | null;
};

/** A source shown with an answer; `n` is the `[n]` of the text. */
export type Citation = {
  readonly n: number;
  readonly sourceId: string;
  readonly documentId: string;
  readonly space: string;
  readonly title: string;
  /** Headings above the passage, outermost first. */
  readonly path: readonly string[];
  readonly page: number | null;
  readonly url: string | null;
  /** ISO date of the source, or null when it has none. */
  readonly date: string | null;
  /** The passage, verbatim. */
  readonly passage: string;
  /** What it is, and so what it is worth in law; null = not known. */
  readonly nature: DocumentNature | null;
  /** Not to be relied on without HR's word. Age alone does not make it so: the date tells it. */
  readonly stale: boolean;
  /**
   * `superseded`: a later text has replaced it, and `replacement` says which; `expired`: past the end of its own validity;
   * `to-review`: its owner was to look at it again by now, and no later version is here.
   */
  readonly staleReason: 'superseded' | 'expired' | 'to-review' | null;
  /** Null unless `staleReason` is `superseded`. */
  readonly replacement: CitedReplacement | null;
  readonly owner: string | null;
  /** Publisher's mention, such as `DILA – Service-Public.fr`. */
  readonly source: string | null;
  readonly versant: 'FPE' | 'FPT' | 'FPH' | null;
};
