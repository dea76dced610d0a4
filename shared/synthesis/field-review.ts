import type { RejectionReason } from '../rejection-reason.ts';

/** What a person said of one field of a filled sheet; the last one counts. */
export type FieldReview = {
  readonly fieldId: string;
  readonly decision: 'accepted' | 'corrected' | 'rejected';
  /** As the person wrote it; null unless corrected, or filled by the agent. */
  readonly written: string | null;
  readonly reason: RejectionReason | null;
  /** Seconds spent on the field. */
  readonly seconds: number;
};

/** The measure of quality and of the time that is left. */
export type ReviewCount = {
  readonly accepted: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly open: number;
  readonly seconds: number;
};
