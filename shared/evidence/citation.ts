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
  /** Past its validity, replaced, or older than the space's review period. */
  readonly stale: boolean;
  readonly staleReason: 'expired' | 'to-review' | null;
  readonly owner: string | null;
  /** Publisher's mention, such as `DILA – Service-Public.fr`. */
  readonly source: string | null;
  readonly versant: 'FPE' | 'FPT' | 'FPH' | null;
};
