/** Situations in which a person, not a machine, must answer. */
export type SensitiveSubject =
  | 'distress'
  | 'violence'
  | 'harassment'
  | 'discrimination'
  | 'whistleblowing'
  | 'conflict-of-interest'
  | 'health'
  | 'belief';

/** The sensitive situation that someone tells of, or null: a question about the rules is none. */
export const findSensitiveSubject = (_text: string): SensitiveSubject | null => null;
