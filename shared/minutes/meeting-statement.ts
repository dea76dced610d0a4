import type { ReservedMeeting } from '../reserved-meeting.ts';

/** What whoever brings a transcript says before it is read (RGPD art. 5(1)(b) and (e), 13). */
export type MeetingStatement = {
  /** The participants were told that the meeting is recorded and why. */
  readonly participantsInformed: boolean;
  readonly purpose: string;
  /** Days that the transcript is kept here. */
  readonly keepDays: number;
  /** What the meeting is; null = none of the reserved ones. */
  readonly reserved: ReservedMeeting | null;
};
