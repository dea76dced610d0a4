export const factKinds = [
  'date',
  'figure',
  'name',
  'reference',
  'contact',
  'placeholder',
  'negation',
  'obligation',
  'restriction',
] as const;

/** `obligation`: must, may and must not. `restriction`: unless, only. `contact`: address, link, telephone. */
export type FactKind = (typeof factKinds)[number];

/** Something that a text states, where it stands; offsets in UTF-16 units, `end` excluded. */
export type StatedFact = {
  readonly kind: FactKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** A fact that stands in one of the two texts only. */
export type FactChange = StatedFact & {
  /** False where other words may say the same: to be shown, not to refuse. */
  readonly sure: boolean;
};

/** What a rewriting lost (places in the text before) and invented (places in the text after). */
export type FactComparison = {
  readonly lost: readonly FactChange[];
  readonly added: readonly FactChange[];
};
