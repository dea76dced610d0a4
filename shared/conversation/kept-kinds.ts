/** Outcomes worth remembering as context for the next question, and worth showing again. */
export type KeptKind = 'answered' | 'validated' | 'degraded' | 'partial' | 'needs-detail';

export const keptKinds: readonly KeptKind[] = [
  'answered',
  'validated',
  'degraded',
  'partial',
  // The question waits for one word: that word is the next question.
  'needs-detail',
];
