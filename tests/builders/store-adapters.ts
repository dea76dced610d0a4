import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../bot/store/open-store.ts';
import { inMemoryAcceptances } from './in-memory-acceptances.ts';
import { inMemoryConflicts } from './in-memory-conflicts.ts';
import { inMemoryConversations } from './in-memory-conversations.ts';
import { inMemoryDrafting } from './in-memory-drafting.ts';
import { inMemoryEvaluations } from './in-memory-evaluations.ts';
import { inMemoryUnanswered, inMemoryUnreadFiles, inMemoryValidated } from './in-memory-hr-desk.ts';
import { inMemoryJobs } from './in-memory-jobs.ts';
import { inMemoryJournal } from './in-memory-journal.ts';
import { inMemoryKnowledge } from './in-memory-knowledge.ts';
import { inMemoryLedger } from './in-memory-ledger.ts';
import { inMemoryLetterheads } from './in-memory-letterheads.ts';
import { inMemoryMemberships } from './in-memory-memberships.ts';
import { inMemoryOwnReferences } from './in-memory-own-references.ts';
import { inMemoryPolicies } from './in-memory-policies.ts';
import { inMemoryReadyRequests } from './in-memory-ready-requests.ts';
import { inMemoryResidency } from './in-memory-residency.ts';
import { inMemoryTeamsMemory } from './in-memory-teams-memory.ts';
import { inMemoryTicketPlaces } from './in-memory-ticket-places.ts';
import { inMemoryTickets } from './in-memory-tickets.ts';

export type PortStore = Omit<
  Store,
  'setPending' | 'copyKnowledge' | 'sources' | 'persons' | 'oldest'
>;

function inMemoryStore(): PortStore {
  return {
    knowledge: inMemoryKnowledge(),
    acceptances: inMemoryAcceptances(),
    conflicts: inMemoryConflicts(),
    conversations: inMemoryConversations(),
    journal: inMemoryJournal(),
    teams: inMemoryTeamsMemory(),
    ...inMemoryTickets(),
    ticketPlaces: inMemoryTicketPlaces(),
    residency: inMemoryResidency(),
    ledger: inMemoryLedger(),
    policies: inMemoryPolicies(),
    memberships: inMemoryMemberships(),
    evaluations: inMemoryEvaluations(),
    validated: inMemoryValidated(),
    unanswered: inMemoryUnanswered(),
    unreadFiles: inMemoryUnreadFiles(),
    actReferences: inMemoryOwnReferences(),
    ...inMemoryDrafting(),
    letterheads: inMemoryLetterheads(),
    readyRequests: inMemoryReadyRequests(),
    jobs: inMemoryJobs(),
    close: async () => undefined,
  };
}

/** A folder that is gone at the end of its `await using` block. */
export function temporaryFolder(): AsyncDisposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'calame-store-'));
  return {
    path,
    [Symbol.asyncDispose]: async () => rmSync(path, { recursive: true, force: true }),
  };
}

async function onDisk(mode: 'inline' | 'worker'): Promise<PortStore> {
  const folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode });
  return {
    ...store,
    close: async () => {
      await store.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** Every adapter of the store's ports, for `test.each`: the contract is the same for all. */
export const storeAdapters: readonly (readonly [string, () => Promise<PortStore>])[] = [
  ['in memory', async () => inMemoryStore()],
  ['SQLite in this thread', () => onDisk('inline')],
  ['SQLite in its worker', () => onDisk('worker')],
];
