import type { Offered } from '../own-files/own-files.ts';
import { type JobPress, readJobPress } from './jobs/read-job-press.ts';
import { readAcceptance } from './read-acceptance.ts';
import { type Activity, hasFile, readText } from './read-activity.ts';
import { type Command, readCommand } from './read-command.ts';
import { readDroppedFiles } from './read-dropped-files.ts';
import { type Press, readPress } from './read-press.ts';
import { type Report, readReport } from './read-report.ts';
import { readSaid } from './read-said.ts';
import { readTicketPress, type TicketPress } from './tickets/read-ticket-press.ts';
import { readWritingPress, type WritingPress } from './writing/read-writing-press.ts';

/** What an activity asks of us. */
export type Intent =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'accept-charter'; readonly hash: string }
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'ticket-press'; readonly press: TicketPress }
  | { readonly kind: 'writing-press'; readonly press: WritingPress }
  | { readonly kind: 'job-press'; readonly press: JobPress }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'unknown-action' }
  | { readonly kind: 'no-text' }
  | {
      readonly kind: 'file';
      /** At least one. */
      readonly files: readonly Offered[];
      /** The question written with it; empty = none. */
      readonly text: string;
    }
  | { readonly kind: 'file-only' }
  /** First contact; two activities announce it. */
  | { readonly kind: 'welcome' }
  | { readonly kind: 'farewell' }
  /** The person deleted a message. */
  | { readonly kind: 'erase' }
  | { readonly kind: 'ignored'; readonly why: string };

/** Reads what an activity other than an invoke asks; never throws. */
export function readIntent(activity: Activity): Intent {
  switch (activity.type) {
    case 'message':
      return readMessage(activity);
    case 'installationUpdate':
      return readInstallation(activity);
    case 'conversationUpdate':
      return readMembers(activity);
    case 'messageDelete':
      return activity.channelData?.eventType === 'softDeleteMessage'
        ? { kind: 'erase' }
        : ignored(activity);
    default:
      return ignored(activity);
  }
}

function readMessage(activity: Activity): Intent {
  const { value } = activity;
  if (value !== undefined && value !== null) return readValue(value, activity);
  const text = readText(activity);
  const files = readDroppedFiles(activity);
  return files.length === 0 ? readWords(text, activity) : { kind: 'file', files, text };
}

/** What each card sends; the first that knows the value has it. */
const valueReaders: readonly ((value: unknown) => Intent | null)[] = [
  wrap(readAcceptance, (hash) => ({ kind: 'accept-charter', hash })),
  wrap(readPress, (press) => ({ kind: 'press', press })),
  wrap(readReport, (report) => ({ kind: 'report', report })),
  wrap(readTicketPress, (press) => ({ kind: 'ticket-press', press })),
  wrap(readWritingPress, (press) => ({ kind: 'writing-press', press })),
  wrap(readJobPress, (press) => ({ kind: 'job-press', press })),
];

function wrap<Read>(
  read: (value: unknown) => Read | null,
  toIntent: (found: Read) => Intent,
): (value: unknown) => Intent | null {
  return (value) => {
    const found = read(value);
    return found === null ? null : toIntent(found);
  };
}

function readValue(value: unknown, activity: Activity): Intent {
  for (const read of valueReaders) {
    const intent = read(value);
    if (intent !== null) return intent;
  }
  const said = readSaid(value);
  return said === null ? { kind: 'unknown-action' } : readWords(said.trim(), activity);
}

function readWords(text: string, activity: Activity): Intent {
  if (text === '') return { kind: hasFile(activity) ? 'file-only' : 'no-text' };
  const command = readCommand(text);
  return command === null ? { kind: 'question', text } : { kind: 'command', command };
}

function readInstallation(activity: Activity): Intent {
  if (activity.action?.startsWith('add') === true) return { kind: 'welcome' };
  if (activity.action?.startsWith('remove') === true) return { kind: 'farewell' };
  return ignored(activity);
}

function readMembers(activity: Activity): Intent {
  const us = activity.recipient?.id;
  const names = (members: readonly { readonly id: string }[] | undefined): boolean =>
    us !== undefined && (members ?? []).some(({ id }) => id === us);
  if (names(activity.membersAdded)) return { kind: 'welcome' };
  if (names(activity.membersRemoved)) return { kind: 'farewell' };
  return ignored(activity);
}

/** The kind as the journal may keep it: a name of the protocol, never a text that somebody wrote. */
const ignored = ({ type, channelData }: Activity): Intent => ({
  kind: 'ignored',
  why: [type, channelData?.eventType ?? '']
    .map((name) => name.replace(/[^a-z]/giu, '').slice(0, 40))
    .filter((name) => name !== '')
    .join(' '),
});
