/** A validated question, how it is asked again, and questions on the same subject that ask for something else. */
export type AskedAgain = {
  readonly question: string;
  readonly variant: string;
  readonly again: readonly string[];
  readonly other: readonly string[];
};
