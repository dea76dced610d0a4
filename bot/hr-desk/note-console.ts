import type { Person } from '#shared/policy/person.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { Channel } from '#shared/turn/request.ts';
import { blankEntry } from '../journal/blank-entry.ts';
import type { HrDeskPorts } from './ports.ts';

/** What can be done at the HR desk. Names stand in the journal for years: one is added, none is changed. */
export type ConsoleAction =
  | 'validated-created'
  | 'validated-changed'
  | 'validated-withdrawn'
  | 'questions-dismissed'
  | 'questions-restored'
  | 'document-previewed'
  | 'document-published'
  | 'document-superseded'
  | 'document-reinstated'
  | 'document-withdrawn'
  | 'evaluation-started'
  | 'evaluation-failed';

export type Acting = { readonly person: Person; readonly channel: Channel };

/** Writes what was done, by whom and to what; no word of a question, an answer or a document. Gives the line's id. */
export async function noteConsole(
  ports: Pick<HrDeskPorts, 'journal' | 'ids' | 'clock' | 'hasher' | 'policy'>,
  { person, channel }: Acting,
  action: ConsoleAction,
  subject: string,
): Promise<string> {
  const line: JournalEntry = {
    ...blankEntry(ports, person.id, ports.policy.current().hash),
    kind: 'console',
    channel,
    outcome: action,
    reason: subject,
  };
  await ports.journal.append(line);
  return line.id;
}
