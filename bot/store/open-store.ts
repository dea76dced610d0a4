import type { OwnReferences } from '#shared/acts/references/ports.ts';
import type { Ledger, LedgerRetention } from '#shared/budget/ports.ts';
import type { Acceptances } from '#shared/charter/ports.ts';
import type { Conversations } from '#shared/conversation/ports.ts';
import type { Conflicts, KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { PolicyArchive } from '#shared/policy/ports.ts';
import type { Evaluations } from '#shared/quality/ports.ts';
import type { Unanswered } from '#shared/quality/unanswered-ports.ts';
import type { UnreadFiles } from '#shared/quality/unread-files.ts';
import type { Journal, JournalLookup, JournalRetention } from '#shared/registers/ports.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';
import type { Tickets, WaysBack } from '#shared/tickets/ports.ts';
import type { ValidatedAnswers } from '#shared/validated/ports.ts';
import type { Letterheads } from '../act-files/act-desk.ts';
import type { Drafts, OwnTemplates, Validations } from '../drafting/ports.ts';
import type { OwnReadyRequests } from '../drafting/ready-ports.ts';
import type { Memberships } from '../identity/memberships.ts';
import type { Jobs } from '../jobs/ports.ts';
import type { SourceStates } from '../sources/ports.ts';
import type { TeamsMemory } from '../teams/ports.ts';
import type { TicketPlaces } from '../teams/ticket-places.ts';
import { callWorker, type WorkerLine } from './call-worker.ts';
import { draftingOver } from './drafting-over-call.ts';
import { hrDeskOver } from './hr-desk-over-call.ts';
import { jobsOver } from './jobs-over-call.ts';
import { journalOver } from './journal-over-call.ts';
import type { Oldest } from './oldest-core.ts';
import { type Persons, personsOver } from './persons/persons-over-call.ts';
import { sourcesOver } from './sources-over-call.ts';
import { runCall, type StoreCall } from './store-call.ts';
import { openCore } from './store-core.ts';
import { ticketsOver } from './tickets-over-call.ts';

export type Store = {
  readonly knowledge: KnowledgeStore;
  readonly acceptances: Acceptances;
  readonly conversations: Conversations;
  readonly journal: Journal & JournalLookup & JournalRetention;
  readonly teams: TeamsMemory;
  readonly tickets: Tickets;
  readonly waysBack: WaysBack;
  readonly ticketPlaces: TicketPlaces;
  readonly residency: ResidencyStore;
  readonly ledger: Ledger & LedgerRetention;
  readonly policies: PolicyArchive;
  readonly validated: ValidatedAnswers;
  readonly unanswered: Unanswered;
  readonly unreadFiles: UnreadFiles;
  readonly sources: SourceStates;
  /** Legal references that the organisation added. */
  readonly actReferences: OwnReferences;
  readonly drafts: Drafts;
  readonly actValidations: Validations;
  /** Templates of the organisation's own. */
  readonly actTemplates: OwnTemplates;
  /** The organisation's own Word template. */
  readonly letterheads: Letterheads;
  /** Ready requests that the organisation added. */
  readonly readyRequests: OwnReadyRequests;
  /** Lists of documents that are worked through. */
  readonly jobs: Jobs;
  readonly memberships: Memberships;
  readonly conflicts: Conflicts;
  readonly evaluations: Evaluations;
  readonly persons: Persons;
  /** When the oldest of what is deleted in time was written. */
  readonly oldest: () => Promise<Oldest>;
  /** Copies the knowledge base alone, index and vectors included, into another data folder, which is made. */
  readonly copyKnowledge: (folder: string) => Promise<void>;
  /** Tells every process how many files this store's indexing has still to read; 0 ends it, and so does the end of the process. */
  readonly setPending: (files: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type StoreOptions = {
  /** The data folder: `calame.db`, `journal-head.db` and `journal/`. Never on a network share. */
  readonly folder: string;
  /** `worker`: in a thread of its own, for the server; `inline`: in this one, for a command that ends soon. */
  readonly mode: 'worker' | 'inline';
};

/** Opens the embedded store. Nothing is read or made before the first call of a room. */
export async function openStore({ folder, mode }: StoreOptions): Promise<Store> {
  const line = mode === 'worker' ? callWorker(folder) : callInline(folder);
  const { call } = line;
  return {
    knowledge: knowledgeOver(call),
    conflicts: {
      report: (pairs, at) => call('conflicts', 'report', pairs, at),
      list: (spaces, since) => call('conflicts', 'list', spaces, since),
    },
    acceptances: {
      last: (personId) => call('acceptances', 'last', personId),
      record: (acceptance) => call('acceptances', 'record', acceptance),
    },
    conversations: {
      history: (personId, id) => call('conversations', 'history', personId, id),
      append: (personId, id, exchange) => call('conversations', 'append', personId, id, exchange),
      keepTrip: (personId, id, trip) => call('conversations', 'keepTrip', personId, id, trip),
      lastTrip: (personId, id) => call('conversations', 'lastTrip', personId, id),
      forget: (personId, id) => call('conversations', 'forget', personId, id),
      expire: (before) => call('conversations', 'expire', before),
    },
    journal: journalOver(call),
    teams: teamsOver(call),
    ...hrDeskOver(call),
    ...ticketsOver(call),
    ...draftingOver(call),
    jobs: jobsOver(call),
    sources: sourcesOver(call),
    actReferences: {
      list: () => call('actReferences', 'list'),
      add: (own) => call('actReferences', 'add', own),
      replace: (own) => call('actReferences', 'replace', own),
      remove: (id) => call('actReferences', 'remove', id),
    },
    persons: personsOver(call),
    oldest: () => call('oldest', 'read'),
    residency: {
      load: () => call('residency', 'load'),
      keep: (records) => call('residency', 'keep', records),
      spend: (record) => call('residency', 'spend', record),
      quarantine: (quarantine) => call('residency', 'quarantine', quarantine),
      release: (server) => call('residency', 'release', server),
    },
    ledger: ledgerOver(call),
    policies: {
      keep: (hash, files, at) => call('policies', 'keep', hash, files, at),
      find: (start) => call('policies', 'find', start),
      history: () => call('policies', 'history'),
      expire: (before) => call('policies', 'expire', before),
    },
    evaluations: {
      keep: (evaluation) => call('evaluations', 'keep', evaluation),
      list: (golden) => call('evaluations', 'list', golden),
      expire: (before) => call('evaluations', 'expire', before),
    },
    copyKnowledge: (copy) => call('knowledge', 'copyTo', copy),
    memberships: {
      recall: (person) => call('memberships', 'recall', person),
      keep: (person, membership) => call('memberships', 'keep', person, membership),
      expire: (now) => call('memberships', 'expire', now),
    },
    setPending: (files) => call('knowledge', 'setPending', files),
    close: line.close,
  };
}

function callInline(folder: string): WorkerLine {
  const core = openCore(folder);
  return {
    call: (async (room, method, ...args) => runCall(core, folder, room, method, args)) as StoreCall,
    close: async () => core.close(),
  };
}

function knowledgeOver(call: StoreCall): KnowledgeStore {
  return {
    search: (query) => call('knowledge', 'search', query),
    state: (spaces, groups) => call('knowledge', 'state', spaces, groups),
    count: (spaces) => call('knowledge', 'count', spaces),
    origins: (space) => call('knowledge', 'origins', space),
    embeddingModels: (spaces) => call('knowledge', 'embeddingModels', spaces),
    put: (batch) => call('knowledge', 'put', batch),
    whole: (space, ids) => call('knowledge', 'whole', space, ids),
    remove: (space, ids) => call('knowledge', 'remove', space, ids),
    supersede: (space, id, by, from, note) =>
      call('knowledge', 'supersede', space, id, by, from, note),
    list: (spaces, groups) => call('knowledge', 'list', spaces, groups),
    open: (space, id, groups) => call('knowledge', 'open', space, id, groups),
    settle: () => call('knowledge', 'settle'),
  };
}

function ledgerOver(call: StoreCall): Ledger & LedgerRetention {
  return {
    add: (consumption) => call('ledger', 'add', consumption),
    spent: (person, service, day) => call('ledger', 'spent', person, service, day),
    totals: (month) => call('ledger', 'totals', month),
    anonymise: (month) => call('ledger', 'anonymise', month),
    expire: (month) => call('ledger', 'expire', month),
  };
}

function teamsOver(call: StoreCall): TeamsMemory {
  return {
    seen: (conversation, activity, at) => call('teams', 'seen', conversation, activity, at),
    welcome: (conversation) => call('teams', 'welcome', conversation),
    forgetWelcome: (conversation) => call('teams', 'forgetWelcome', conversation),
    openWork: (work) => call('teams', 'openWork', work),
    closeWork: (id) => call('teams', 'closeWork', id),
    leftOpen: () => call('teams', 'leftOpen'),
    linkAnswer: (conversation, activity, answer) =>
      call('teams', 'linkAnswer', conversation, activity, answer),
    answerOf: (conversation, activity) => call('teams', 'answerOf', conversation, activity),
    lastAnswer: (conversation) => call('teams', 'lastAnswer', conversation),
    keepOpinion: (opinion) => call('teams', 'keepOpinion', opinion),
    opinions: (answerId) => call('teams', 'opinions', answerId),
    countReasons: (from) => call('teams', 'countReasons', from),
    expireOpinions: (before) => call('teams', 'expireOpinions', before),
  };
}
