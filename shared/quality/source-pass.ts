/** A file of a source that is not shown as its owner would expect. */
export type SourceFailure = {
  /** May be that of a person: told to those who keep the space alone. */
  readonly file: string;
  readonly code: string;
  /** An earlier version of it is still shown. */
  readonly keptEarlier: boolean;
};

/** One pass over the source of a space; counts are documents. */
export type SourcePass = {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly seconds: number;
  /** Why it did not reach its end; null = it did. */
  readonly fault: string | null;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Readers, address or name changed, and the file was not read again. */
  readonly restamped: number;
  /** Of kinds that are not read. */
  readonly skipped: number;
  /** Files still being written, left for the next pass. */
  readonly left: number;
  /** Documents whose files vanished all at once: kept until somebody confirms. */
  readonly held: number;
  readonly failed: readonly SourceFailure[];
  /** Columns that say what was not understood. */
  readonly odd: readonly { readonly file: string; readonly column: string }[];
};

/** Where the source of a space stands. */
export type SourceStatus = {
  readonly space: string;
  readonly title: string;
  readonly kind: 'sharepoint' | 'folder';
  readonly place: string;
  readonly everyMinutes: number;
  readonly last: SourcePass | null;
  /** Milliseconds since the epoch; null = none was run yet. */
  readonly nextAt: number | null;
  /** Passes that failed in a row. */
  readonly failedPasses: number;
};
