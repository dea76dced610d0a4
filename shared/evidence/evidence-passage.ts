/** A passage as it stood in the prompt, under the number by which the model cites it. */
export type EvidencePassage = {
  /** From 1, as in the prompt. */
  readonly n: number;
  readonly title: string;
  /** Headings above the passage, outermost first. */
  readonly path: readonly string[];
  readonly text: string;
  readonly url: string | null;
  /** ISO date of the source, shown to the model beside the title. */
  readonly date: string | null;
};

/** All that a citation of this passage may rest on: date, title and headings count. */
export const provenText = (passage: EvidencePassage): string =>
  [passage.date ?? '', passage.title, ...passage.path, passage.text].join('\n');
