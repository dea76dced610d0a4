import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { once } from '../once.ts';
import { type AcceptancesCore, acceptancesOf } from './acceptances-core.ts';
import { type ConflictsCore, conflictsOf } from './conflicts-core.ts';
import { type ConversationsCore, conversationsOf } from './conversations-core.ts';
import { dataTables } from './data-tables.ts';
import { type EvaluationsCore, evaluationsOf } from './evaluations-core.ts';
import { type JournalCore, openJournal } from './journal-core.ts';
import { journalWitnessOf } from './journal-witness.ts';
import { type KnowledgeCore, knowledgeOf } from './knowledge-core.ts';
import { type LedgerCore, ledgerOf } from './ledger-core.ts';
import { type MembershipsCore, membershipsOf } from './memberships-core.ts';
import { openDatabase } from './open-database.ts';
import { type PoliciesCore, policiesOf } from './policies-core.ts';
import { type ResidencyCore, residencyOf } from './residency-core.ts';
import { type SourcesCore, sourcesOf } from './sources-core.ts';
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
  const knowledge = once(() => knowledgeOf(data()));
  const conflicts = once(() => conflictsOf(data()));
  const acceptances = once(() => acceptancesOf(data()));
  const conversations = once(() => conversationsOf(data()));
  const teams = once(() => teamsMemoryOf(data()));
  const tickets = once(() => ticketsOf(data()));
  const ticketPlaces = once(() => ticketPlacesOf(data()));
  const residency = once(() => residencyOf(data()));
  const ledger = once(() => ledgerOf(data()));
  const policies = once(() => policiesOf(data()));
  const memberships = once(() => membershipsOf(data()));
  const evaluations = once(() => evaluationsOf(data()));
  const validated = once(() => validatedOf(data()));
  const unanswered = once(() => unansweredOf(data()));
  const unreadFiles = once(() => unreadFilesOf(data()));
  const sources = once(() => sourcesOf(data()));
  const journal = once(() => closing(openJournal(folder, journalWitnessOf(data))));
  return {
    rooms: {
      get knowledge() {
        return knowledge();
      },
      get conflicts() {
        return conflicts();
      },
      get acceptances() {
        return acceptances();
      },
      get conversations() {
        return conversations();
      },
      get teams() {
        return teams();
      },
      get tickets() {
        return tickets();
      },
      get ticketPlaces() {
        return ticketPlaces();
      },
      get ledger() {
        return ledger();
      },
      get policies() {
        return policies();
      },
      get evaluations() {
        return evaluations();
      },
      get validated() {
        return validated();
      },
      get unanswered() {
        return unanswered();
      },
      get unreadFiles() {
        return unreadFiles();
      },
      get sources() {
        return sources();
      },
      get memberships() {
        return memberships();
      },
      get residency() {
        return residency();
      },
      get journal() {
        return journal();
      },
    },
    close: () => {
      for (const close of closers.splice(0)) close();
    },
  };
}
