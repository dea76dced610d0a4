/** Why somebody did not take a value, in one click. */
export const rejectionReasons = [
  'wrong-value',
  'wrong-place',
  'wrong-year',
  'wrong-unit',
  'not-in-document',
  'misread',
  'other',
] as const;

export type RejectionReason = (typeof rejectionReasons)[number];
