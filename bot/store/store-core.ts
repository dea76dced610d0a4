import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { once } from '../once.ts';
import { type AcceptancesCore, acceptancesOf } from './acceptances-core.ts';
import { type ActReferencesCore, actReferencesOf } from './act-references-core.ts';
import { type ActTemplatesCore, actTemplatesOf } from './act-templates-core.ts';
import { type ActValidationsCore, actValidationsOf } from './act-validations-core.ts';
import { type ConflictsCore, conflictsOf } from './conflicts-core.ts';
import { type ConversationsCore, conversationsOf } from './conversations-core.ts';
import { dataTables } from './data-tables.ts';
import { type DraftsCore, draftsOf } from './drafts-core.ts';
import { type EvaluationsCore, evaluationsOf } from './evaluations-core.ts';
import { type JobsCore, jobIdsOf, jobsOf } from './jobs-core.ts';
import { type JournalCore, openJournal } from './journal-core.ts';
import { journalWitnessOf } from './journal-witness.ts';
import { type KnowledgeCore, knowledgeOf } from './knowledge-core.ts';
import { type LedgerCore, ledgerOf } from './ledger-core.ts';
import { type LetterheadCore, letterheadOf } from './letterhead-core.ts';
import { type MembershipsCore, membershipsOf } from './memberships-core.ts';
import { type OldestCore, oldestOf } from './oldest-core.ts';
import { openDatabase } from './open-database.ts';
import { type PersonsCore, personsOf } from './persons/persons-core.ts';
import { type PoliciesCore, policiesOf } from './policies-core.ts';
import { type ReadyRequestsCore, readyRequestsOf } from './ready-requests-core.ts';
import { type ResidencyCore, residencyOf } from './residency-core.ts';
import { type SourcesCore, sourcesOf } from './sources-core.ts';
import { sweepJobFiles } from './sweep-job-files.ts';
import { type TeamsMemoryCore, teamsMemoryOf } from './teams-memory-core.ts';
import { type TicketPlacesCore, ticketPlacesOf } from './ticket-places-core.ts';
import { type TicketsCore, ticketsOf } from './tickets-core.ts';
import { type UnansweredCore, unansweredOf } from './unanswered-core.ts';
import { type UnreadFilesCore, unreadFilesOf } from './unread-files-core.ts';
import { type ValidatedCore, validatedOf } from './validated-core.ts';

const dataFile = 'calame.db';

/** What the store keeps, room by room, as the one thread that holds the files gives it: synchronous. */
export type StoreRooms = {
  readonly knowledge: KnowledgeCore;
  readonly acceptances: AcceptancesCore;
  readonly conflicts: ConflictsCore;
  readonly conversations: ConversationsCore;
  readonly teams: TeamsMemoryCore;
  readonly tickets: TicketsCore;
  readonly ticketPlaces: TicketPlacesCore;
  readonly residency: ResidencyCore;
  readonly ledger: LedgerCore;
  readonly policies: PoliciesCore;
  readonly memberships: MembershipsCore;
  readonly evaluations: EvaluationsCore;
  readonly validated: ValidatedCore;
  readonly unanswered: UnansweredCore;
  readonly unreadFiles: UnreadFilesCore;
  readonly sources: SourcesCore;
  readonly actReferences: ActReferencesCore;
  readonly actTemplates: ActTemplatesCore;
  readonly actValidations: ActValidationsCore;
  readonly drafts: DraftsCore;
  readonly letterheads: LetterheadCore;
  readonly readyRequests: ReadyRequestsCore;
  readonly jobs: JobsCore;
  readonly persons: PersonsCore;
  readonly oldest: OldestCore;
  readonly journal: Omit<JournalCore, 'close'>;
};

export type StoreCore = { readonly rooms: StoreRooms; readonly close: () => void };

function openData(folder: string): DatabaseSync {
  return openDatabase(join(folder, dataFile), { synchronous: 'full', migrations: dataTables });
}

/** The store of a data folder; each file is opened, and made, when a room that needs it is first used. */
export function openCore(folder: string): StoreCore {
  const closers: (() => void)[] = [];
  const closing = <Held extends { close: () => void }>(held: Held): Held => {
    closers.push(() => held.close());
    return held;
  };
  const data = once(() => closing(openData(folder)));
  const sweep = (): void => sweepJobFiles(folder, jobIdsOf(data()));
  return {
    rooms: lazily<StoreRooms>({
      knowledge: () => knowledgeOf(data()),
      conflicts: () => conflictsOf(data()),
      acceptances: () => acceptancesOf(data()),
      conversations: () => conversationsOf(data()),
      teams: () => teamsMemoryOf(data()),
      tickets: () => ticketsOf(data()),
      ticketPlaces: () => ticketPlacesOf(data()),
      residency: () => residencyOf(data()),
      ledger: () => ledgerOf(data()),
      policies: () => policiesOf(data()),
      memberships: () => membershipsOf(data()),
      evaluations: () => evaluationsOf(data()),
      validated: () => validatedOf(data()),
      unanswered: () => unansweredOf(data()),
      unreadFiles: () => unreadFilesOf(data()),
      sources: () => sourcesOf(data()),
      actReferences: () => actReferencesOf(data()),
      actTemplates: () => actTemplatesOf(data()),
      actValidations: () => actValidationsOf(data()),
      drafts: () => draftsOf(data()),
      letterheads: () => letterheadOf(data()),
      readyRequests: () => readyRequestsOf(data()),
      jobs: () => jobsOf(data(), sweep),
      persons: () => personsOf(data(), sweep),
      oldest: () => oldestOf(data()),
      journal: () => closing(openJournal(folder, journalWitnessOf(data))),
    }),
    close: () => {
      for (const close of closers.splice(0)) close();
    },
  };
}

/** Rooms that are opened when they are first asked for, once. */
function lazily<Rooms extends object>(
  openers: {
    readonly [Room in keyof Rooms]: () => Rooms[Room];
  },
): Rooms {
  const rooms = {};
  for (const [name, open] of Object.entries(openers)) {
    Object.defineProperty(rooms, name, { get: once(open as () => unknown), enumerable: true });
  }
  // Each property gives what its opener gives.
  return rooms as Rooms;
}
