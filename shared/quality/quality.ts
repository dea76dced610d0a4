/** A question that got no answer, masked; of who asked nothing is kept. */
export type UnansweredQuestion = {
  readonly id: string;
  readonly question: string;
  readonly why: 'not-found' | 'disliked' | 'not-verifiable';
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** Unanswered questions that ask the same, most asked first. */
export type UnansweredGroup = {
  /** The wording nearest to all others. */
  readonly question: string;
  readonly ids: readonly string[];
  readonly wordings: readonly string[];
  readonly count: number;
  readonly lastAt: number;
};

/** What became of the questions of one day; small numbers are shown as they are: nobody is in them. */
export type QualityDay = {
  /** ISO date in the organisation's time zone. */
  readonly day: string;
  readonly questions: number;
  readonly answered: number;
  readonly validated: number;
  readonly extracts: number;
  readonly notFound: number;
  readonly refused: number;
  readonly handedOver: number;
  readonly likes: number;
  readonly dislikes: number;
  readonly tickets: number;
  readonly ticketsAnswered: number;
  /** Median working hours from a ticket to its answer, of those answered that day; null = none. */
  readonly medianHours: number | null;
};

export type HealthState =
  | 'in-force'
  | 'to-review'
  | 'expired'
  | 'superseded'
  | 'not-yet'
  | 'conflicting'
  | 'never-used'
  | 'failed';

/** Where a document's file lies. `place`: name of the file, or of the place that a space takes its documents from. */
export type DocumentOrigin = {
  readonly kind: 'upload' | 'source' | 'command';
  readonly place: string;
};

/** Health of one document of a space, for those who keep it. */
export type DocumentHealth = {
  readonly id: string;
  readonly space: string;
  readonly title: string;
  readonly owner: string | null;
  readonly date: string | null;
  readonly reviewAt: string | null;
  readonly states: readonly HealthState[];
  /** Answers of the last 90 days that cited it. */
  readonly used: number;
  /** In words, for `failed` and `conflicting`. */
  readonly detail: string | null;
  /** Null = a file that gave no document. */
  readonly comesFrom: DocumentOrigin | null;
};
