/** From the server to the process that reads files of acts and mails. */
export type ActOrder = {
  readonly work: 'clean' | 'letterhead' | 'mail';
  readonly bytes: Uint8Array;
};

/** A clean copy, and what the file told of itself. */
export type CleanedAct = {
  readonly work: 'clean';
  readonly documentId: string | null;
  /** Things left to complete: with one, nothing was copied. */
  readonly toComplete: number;
  readonly bytes: Uint8Array;
};

/** What became of an order; a letterhead that is one has nothing to tell. */
export type ActDone =
  | CleanedAct
  | { readonly work: 'letterhead' }
  | { readonly work: 'mail'; readonly text: string };
