import type { BlockRole } from '../../act.ts';
import type { ActReading } from '../../act-reading.ts';
import { readDates, type WrittenDate } from './read-act-dates.ts';
import { type Attendance, readAttendance } from './read-attendance.ts';
import { type KeyDates, readKeyDates } from './read-key-dates.ts';
import { readSignatures, type Signatory } from './read-signatures.ts';
import { readVotes, type Vote } from './read-votes.ts';

/** What an act says, read once for all rules. */
export type ActFacts = {
  readonly attendance: Attendance;
  readonly votes: readonly Vote[];
  readonly dates: readonly WrittenDate[];
  readonly keyDates: KeyDates;
  readonly signatories: readonly Signatory[];
};

export function readActFacts(
  reading: ActReading,
  roleOf: (paragraph: number) => BlockRole | null,
): ActFacts {
  const dates = readDates(reading, roleOf);
  const signatures = reading.blocks.filter(({ role }) => role === 'signature');
  return {
    attendance: readAttendance(reading, roleOf),
    votes: readVotes(reading, roleOf),
    dates,
    keyDates: readKeyDates(dates),
    signatories: readSignatures(reading, signatures),
  };
}
