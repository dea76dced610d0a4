/** Days on which a service is closed, both ends included; ISO `YYYY-MM-DD`. */
export type ClosedPeriod = { readonly from: string; readonly to: string };

/** Where questions handed to HR arrive, and what that service promises. */
export type TicketDeskRule = {
  readonly id: string;
  readonly title: string;
  /** Groups whose questions come here: the first desk of the file that names one of a person's is theirs. */
  readonly for: readonly string[];
  /** Groups that read and answer them. */
  readonly handlers: readonly string[];
  /** Group, or Entra object id of a person, that a late question is opened to. */
  readonly escalateTo?: string;
  readonly dueWorkingDays: number;
  /** Absent = one working day before the last. */
  readonly remindAfterWorkingDays?: number;
  /** `09:00-12:00,14:00-17:00`, from Monday to Friday, in the organisation's time zone. */
  readonly hours: string;
  readonly closed: readonly ClosedPeriod[];
  /** A card in the team's channel for each question, or one list a day. */
  readonly delivery: 'each' | 'digest';
  /** `08:30` */
  readonly digestAt: string;
  /** Space of documents where its answers are validated. */
  readonly space?: string;
};

/** Questions handed to HR; without it, nobody is offered to hand one. */
export type TicketsRule = {
  readonly desks: readonly TicketDeskRule[];
  /** Public holidays: those of France, or with the two of Alsace and Moselle. */
  readonly holidays: 'fr' | 'alsace-moselle';
  /** Whether agents may stay unnamed. */
  readonly anonymous: boolean;
};
