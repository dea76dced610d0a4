/** A legal reference that somebody compared with the text: the only kind that becomes a visa without a mark. */
export type Reference = {
  /** Stable, lower case, short: `cgfp-l332-8`, `crpa-l211-2`, `org-2026-12`. At most 40 characters. */
  readonly id: string;
  /** Id of the text: `cgfp`, `crpa`, `ct`; of one of the organisation's own, its own id. */
  readonly textId: string;
  /** As it is cited, without an article: `code général de la fonction publique`. */
  readonly text: string;
  readonly nature: 'code' | 'loi' | 'ordonnance' | 'decret' | 'arrete' | 'deliberation' | 'other';
  /** `L. 332-8`; null when the whole text is meant. */
  readonly article: string | null;
  /** What it is about, from its heading. */
  readonly title: string;
  /** ISO date from which this wording is in force; where the source tells no such day of each article, the day of the version of the text that it holds. */
  readonly versionDate: string;
  readonly link: string | null;
  /** ISO date on which it was compared with its text, and with what. */
  readonly checkedAt: string;
  readonly checkedWith: string;
  /** In force no more since this day (ISO), and what took its place (an id, or words); null = in force. */
  readonly superseded: { readonly since: string; readonly by: string | null } | null;
  /** Shipped with the product, or added by the organisation. */
  readonly from: 'calame' | 'organisation';
};

/** A text known by its name, and a code by all its articles, so that one that does not exist can be told. */
export type KnownText = {
  readonly textId: string;
  readonly text: string;
  /** Other ways to write it: `CRPA`. */
  readonly aliases: readonly string[];
  readonly link: string | null;
  /** Articles in force, without dots and spaces: `L211-2`; null = the text is not held whole. */
  readonly articles: ReadonlySet<string> | null;
  /** Series of articles held whole, `L`, `R`, `D`: of another one nothing can be told. */
  readonly series: readonly string[];
  /** ISO date of the version held; later articles are not known. Null = not held whole. */
  readonly asOf: string | null;
  /** Articles abrogated, or to be, with the day (ISO) from which, where it is known. */
  readonly abrogated: ReadonlyMap<string, string | null>;
  /** The whole text is replaced; null = it is not, or nothing is known of it. */
  readonly superseded: TextReplacement | null;
};

/** What took the place of a whole text. */
export type TextReplacement = {
  /** ISO date. */
  readonly since: string;
  /** Id of a known text, or words. */
  readonly by: string;
  /** Where this is told. */
  readonly source: string;
  /** Whether it was compared with the text itself; false is told to the reader as « à vérifier ». */
  readonly verified: boolean;
};

export type ReferenceBase = {
  readonly references: readonly Reference[];
  readonly texts: readonly KnownText[];
};
