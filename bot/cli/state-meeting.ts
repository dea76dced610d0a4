import { Fault } from '#shared/fault.ts';
import { minutesTexts } from '#shared/language/minutes-texts.ts';
import { minutesVerbTexts } from '#shared/language/minutes-verb-texts.ts';
import type { MeetingStatement } from '#shared/minutes/meeting-statement.ts';
import type { MinutesKind } from '#shared/minutes/minutes.ts';
import { type ReservedMeeting, reservedMeetings } from '#shared/reserved-meeting.ts';
import { type Cli, optionText } from './cli.ts';

/**
 * What is stated of the meeting: by the options; of whoever sits at the keyboard, by running the command, which they are
 * told (as of the charter). `days` = what the policy keeps transcripts at most.
 */
export function stateMeeting(cli: Cli, kind: MinutesKind, days: number): MeetingStatement {
  const texts = minutesVerbTexts[cli.language];
  const isOperator = optionText(cli.options, 'as') === null;
  const informed = cli.options['informed'] === true;
  const purpose = optionText(cli.options, 'purpose');
  const keep = readDays(cli);
  const statement: MeetingStatement = {
    participantsInformed: informed || isOperator,
    purpose: purpose ?? (isOperator ? minutesTexts[cli.language].kinds[kind] : ''),
    keepDays: keep ?? (isOperator ? days : 0),
    reserved: readReserved(cli),
  };
  if (isOperator && !(informed && purpose !== null && keep !== null)) {
    cli.remark(texts.stated(statement.purpose, statement.keepDays));
  }
  return statement;
}

function readDays({ options, language }: Cli): number | null {
  const keep = optionText(options, 'keep');
  if (keep === null) return null;
  if (/^\d{1,4}$/u.test(keep)) return Number(keep);
  throw new Fault('usage', { message: minutesVerbTexts[language].keep });
}

function readReserved({ options, language }: Cli): ReservedMeeting | null {
  const named = optionText(options, 'reserved');
  if (named === null) return null;
  const reserved = reservedMeetings.find((one) => one === named);
  if (reserved !== undefined) return reserved;
  const message = minutesVerbTexts[language].reserved(reservedMeetings.join(', '));
  throw new Fault('usage', { message });
}
