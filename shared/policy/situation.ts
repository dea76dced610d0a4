/** Situations in which a person, not a machine, must answer (PRIVACY §5; RGPD art. 9 for health and belief). */
export type Situation =
  /** Somebody may be hurt now. */
  | 'danger'
  | 'distress'
  | 'violence'
  | 'harassment'
  | 'discrimination'
  | 'whistleblowing'
  | 'conflict-of-interest'
  /** With a colleague or a superior. */
  | 'conflict'
  | 'health'
  | 'belief';
