/** Why a change was made, as far as a rule can tell; each has its sentence in `rewritingTexts`. */
export const changeReasons = [
  'typography',
  'punctuation',
  'capital',
  'spelling',
  'agreement',
  'repetition',
  'plain-word',
  'formula',
  'formal-word',
  'acronym',
  'number-in-digits',
  'active-voice',
  'split-sentence',
  'shortened',
  'word-order',
  'fact',
  'negation',
  'obligation',
  'added',
  'removed',
  'reworded',
] as const;

/** `reworded` = no rule tells why: it is said so. `fact`, `negation` and `obligation` are to be looked at first. */
export type ChangeReason = (typeof changeReasons)[number];

/** Some characters of a text and what takes their place; offsets in UTF-16 units of the text before, `end` excluded. */
export type WordEdit = {
  readonly start: number;
  readonly end: number;
  /** The text between the offsets; empty for an insertion. */
  readonly before: string;
  /** Empty for a removal. */
  readonly after: string;
};

/** An edit and its reason. */
export type ExplainedEdit = WordEdit & { readonly reason: ChangeReason };

/** An edit of one of several paragraphs. */
export type ParagraphChange = ExplainedEdit & { readonly paragraph: number };
