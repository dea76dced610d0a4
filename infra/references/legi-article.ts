/** An article as a source tells it. */
export type LegiArticle = {
  /** As `articleKey` gives it. */
  readonly key: string;
  /** Of the article at Légifrance; null = the source has none. */
  readonly id: string | null;
  /** Headings above it, from the part down. */
  readonly path: readonly string[];
  /** ISO day from which this wording is in force; null = the source does not say. */
  readonly from: string | null;
  /** ISO day of an abrogation already decided; null = none. */
  readonly until: string | null;
};

/** A code as a source holds it. */
export type LegiCode = {
  readonly textId: string;
  /** ISO day of the version held. */
  readonly asOf: string;
  /** In the order of the code. */
  readonly articles: readonly LegiArticle[];
};
