/** A source shown with a reply. */
export type ShownSource = {
  readonly documentId: string;
  readonly title: string;
  readonly passage: string;
  /** Title and headings keep it to another branch than the asker's and those that the question names. */
  readonly ofOtherBranch: boolean;
  /** The reader is warned that it is not to be relied on. */
  readonly warned: boolean;
  /** Replaced or past its validity on the day of the run, by what the base says of it. */
  readonly expired: boolean;
};

/** What came of one question, without anything of the person. */
export type GoldenReply = {
  /** The outcome's kind, or `fault`. */
  readonly kind: string;
  /** What the person reads. */
  readonly text: string;
  /** In the order shown. */
  readonly shown: readonly ShownSource[];
  /** A detail was asked for first, and given. */
  readonly askedBack: boolean;
  /** A model wrote the text; otherwise the passages shown are the reply. */
  readonly byModel: boolean;
};
