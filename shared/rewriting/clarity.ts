export const clarityProblems = [
  'long-sentence',
  'long-word',
  'passive',
  'nominalisation',
  'jargon',
  'double-negation',
  'acronym',
  'nested',
  'interruption',
] as const;

/** `nested` = more than two subordinate clauses; `interruption` = what stands between brackets or dashes inside a sentence. */
export type ClarityProblem = (typeof clarityProblems)[number];

/** Where a sentence is hard to read; offsets in UTF-16 units of the whole text, `end` excluded. */
export type FoundProblem = {
  readonly kind: ClarityProblem;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

export type SentenceClarity = {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** 0 = nothing to say of it, 100 = at its worst. */
  readonly penalty: number;
  readonly problems: readonly FoundProblem[];
};

type ClarityMeasures = {
  readonly sentences: number;
  readonly words: number;
  /** Words per sentence, to one decimal. */
  readonly meanWords: number;
  readonly longestWords: number;
  /** How often each problem stands in the text. */
  readonly problems: Readonly<Record<ClarityProblem, number>>;
};

export type Clarity = {
  /** 0 to 100, whole; 100 = no rule finds anything to say. A text without words has 100. */
  readonly score: number;
  readonly perSentence: readonly SentenceClarity[];
  readonly measures: ClarityMeasures;
};
