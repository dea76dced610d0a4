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

/** Why a transcript is not read; its words stand in shared/language/minutes-texts.ts. */
export type StatementRefusal =
  | { readonly kind: 'not-informed' }
  | { readonly kind: 'no-purpose' }
  /** Not a whole number of days from one to what the policy allows. */
  | { readonly kind: 'keep-days'; readonly most: number }
  | {
      readonly kind: 'reserved';
      readonly reserved: ReservedMeeting;
      /** The transcript says so itself, from this second on; null = told beforehand, or without times. */
      readonly at: number | null;
      readonly heard: boolean;
    };

/** What the policy says of transcripts. */
export type MinutesRule = {
  readonly allow: readonly ReservedMeeting[];
  /** Days, at most. */
  readonly keepDays: number;
};

/** Why the transcript of the meeting that was stated may not be read; null = it may. */
export function judgeStatement(
  { participantsInformed, purpose, keepDays, reserved }: MeetingStatement,
  rule: MinutesRule,
): StatementRefusal | null {
  if (reserved !== null && !rule.allow.includes(reserved)) {
    return { kind: 'reserved', reserved, at: null, heard: false };
  }
  if (!participantsInformed) return { kind: 'not-informed' };
  if (purpose.trim().length < 3) return { kind: 'no-purpose' };
  const isDays = Number.isInteger(keepDays) && keepDays >= 1 && keepDays <= rule.keepDays;
  return isDays ? null : { kind: 'keep-days', most: rule.keepDays };
}

/**
 * Why what a transcript says of itself stops its reading: a reserved meeting goes on only where the policy opens it and
 * whoever brings it said beforehand what it is.
 */
export function judgeHeard(
  found: { readonly reserved: ReservedMeeting; readonly at: number | null } | null,
  stated: ReservedMeeting | null,
  rule: MinutesRule,
): StatementRefusal | null {
  if (found === null) return null;
  const isOpen = stated === found.reserved && rule.allow.includes(found.reserved);
  return isOpen ? null : { kind: 'reserved', heard: true, ...found };
}
