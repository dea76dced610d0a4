/** Why Word did not do it; each has its French text with what to do next. */
export type WordFaultKind =
  | 'not-in-word'
  | 'below-floor'
  | 'read-only'
  | 'empty-selection'
  | 'scattered-selection'
  | 'selection-in-cell'
  | 'pending-revisions'
  | 'text-changed'
  /** Below WordApi 1.6 alone: some revisions stand, and the panel cannot refuse them. */
  | 'half-rewritten'
  | 'place-not-found'
  | 'not-supported'
  | 'word-failed';
