export const falcRuleIds = [
  'short-sentences',
  'one-idea',
  'sentence-per-line',
  'few-negations',
  'active-voice',
  'easy-words',
  'no-long-word',
  'no-acronym',
  'no-abbreviation',
  'no-figurative',
  'digits',
  'no-roman-numeral',
  'no-large-number',
  'dates-in-full',
  'no-special-sign',
  'no-brackets',
  'speaks-to-reader',
] as const;

/** Rules of « L’information pour tous » that a program can count; those on pictures, layout and sense are not among them. */
export type FalcRuleId = (typeof falcRuleIds)[number];

type FalcRule = {
  readonly id: FalcRuleId;
  readonly label: string;
  readonly met: boolean;
  /** Where it is not met; empty when what is missing has no place. Offsets in UTF-16 units, `end` excluded. */
  readonly where: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
};

/** Never a label: a text is in FALC only once people concerned have read and approved it. */
export type FalcCheck = {
  /** « Projet FALC ». */
  readonly title: string;
  /** « À faire relire par des personnes concernées ». */
  readonly review: string;
  /** What the rules do not see, in one paragraph. */
  readonly limits: string;
  readonly rules: readonly FalcRule[];
};
