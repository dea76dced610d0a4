/** A passage as it stood in the prompt, under the number by which the model cites it. */
export type EvidencePassage = {
  /** From 1, as in the prompt. */
  readonly n: number;
  readonly title: string;
  /** Headings above the passage, outermost first. */
  readonly path: readonly string[];
  readonly text: string;
  readonly url: string | null;
};
