/** The largest that each part of a writing request may be; what is longer is refused before it is read. */
export const draftBounds = {
  /** Characters of an instruction. */
  instruction: 2_000,
  /** Characters of the letter received, or of the act to start from. */
  material: 40_000,
  /** Facts, and characters of one of them. */
  facts: 80,
  fact: 4_000,
  /** Points of a letter, and characters of one with what is to be answered. */
  points: 30,
  point: 1_000,
  /** Paragraphs of a selection, and their characters together. */
  paragraphs: 200,
  selection: 20_000,
} as const;
