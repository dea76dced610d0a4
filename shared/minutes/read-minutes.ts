import { cutUtterances } from './cut-utterances.ts';
import type { Meeting, Minutes, MinutesKind, Transcript } from './minutes.ts';

/** What to read a transcript as, and on which day (ISO). */
export type MinutesTask = {
  readonly kind: MinutesKind;
  readonly meeting: Meeting;
  readonly today: string;
};

/** What rules alone find in a transcript: nothing of it is certain before a person has read it. */
export function readMinutes(transcript: Transcript, { kind, meeting }: MinutesTask): Minutes {
  cutUtterances(transcript);
  return {
    kind,
    meeting,
    attendance: meeting.members,
    quorum: null,
    topics: [],
    decisions: [],
    actions: [],
    warnings: transcript.warnings,
    coverage: 0,
    model: null,
  };
}
