/** Situations in which a person, not a machine, must answer (PRIVACY §5; RGPD art. 9 for health and belief). */
export type SensitiveSubject =
  | 'distress'
  | 'violence'
  | 'harassment'
  | 'discrimination'
  | 'whistleblowing'
  | 'conflict-of-interest'
  | 'health'
  | 'belief';
