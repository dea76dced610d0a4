import type { Versant } from '../policy/policy.ts';

/** Where a validated answer rests, as HR chose it; `sourceId` when it is a passage of the base. */
export type ValidatedSource = {
  readonly title: string;
  readonly url: string | null;
  readonly sourceId: string | null;
};

/** A question and answer that HR wrote or confirmed: served first, word for word. Dates are ISO `YYYY-MM-DD`. */
export type ValidatedAnswer = {
  readonly id: string;
  readonly space: string;
  readonly question: string;
  /** Other wordings of the same question: those that were asked, those that HR adds. */
  readonly variants: readonly string[];
  /** Markdown without images or HTML. */
  readonly answer: string;
  readonly sources: readonly ValidatedSource[];
  /** Null = for every branch. */
  readonly versant: Versant | null;
  /** As shown: `la DRH`. */
  readonly owner: string;
  readonly validatedAt: string;
  readonly reviewAt: string;
  /** Groups that may read it, of those who read its space; null = all of them. */
  readonly readers: readonly string[] | null;
  /** Withdrawn: kept for the record, never served. */
  readonly withdrawnAt: string | null;
  /** The ticket that it came from, when it came from one. */
  readonly ticketId: string | null;
  /** Pseudonym of who validated it last. */
  readonly validatedBy: string;
  readonly served: number;
  readonly version: number;
};
