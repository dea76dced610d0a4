import { createHash } from 'node:crypto';
import { openReservations } from '#shared/budget/open-reservations.ts';
import type { Ledger } from '#shared/budget/ports.ts';
import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { Outcome, TurnEvent } from '#shared/turn/outcome.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { TurnRequest } from '#shared/turn/request.ts';
import { openModelDoor } from '../../bot/model/open-model-door.ts';
import { systemTimers } from '../../bot/system-ports.ts';
import { inMemoryAcceptances } from './in-memory-acceptances.ts';
import { inMemoryConflicts } from './in-memory-conflicts.ts';
import { inMemoryConversations } from './in-memory-conversations.ts';
import { inMemoryJournal } from './in-memory-journal.ts';
import { inMemoryKnowledge } from './in-memory-knowledge.ts';
import { inMemoryLedger } from './in-memory-ledger.ts';
import { claire, scriptedPolicy } from './scripted-policy.ts';
import { configured } from './standing.ts';

export type TurnHouse = {
  readonly ports: TurnPorts & { readonly ledger: Ledger };
  readonly snapshot: () => PolicySnapshot;
  /** Puts another policy in force. */
  readonly swap: (change: (snapshot: PolicySnapshot) => PolicySnapshot) => void;
  readonly journal: () => Promise<readonly JournalEntry[]>;
  readonly accept: () => Promise<void>;
  readonly request: (text: string, more?: Partial<TurnRequest>) => TurnRequest;
};

export type TurnHouseOptions = {
  /** `http://127.0.0.1:…/v1` of stand-in endpoints, in policy order; none = nothing is configured. */
  readonly endpoints?: readonly string[];
  readonly documents: readonly DocumentToStore[];
  /** The endpoints offer an embedding model too, for questions and for indexing. */
  readonly embedding?: boolean;
};

/** The real spine over in-memory stores and the real door to stand-in endpoints on loopback. */
export async function openTurnHouse(options: TurnHouseOptions): Promise<TurnHouse> {
  const [model] = scriptedPolicy.policy.endpoints;
  if (model === undefined) throw new Error('the scripted policy has no endpoint');
  const endpoints = (options.endpoints ?? []).map((baseURL, at) =>
    standIn(model, baseURL, at, options.embedding ?? false),
  );
  let snapshot = withEndpoints(scriptedPolicy, endpoints);
  const policy = { current: () => snapshot };
  const knowledge = inMemoryKnowledge();
  await knowledge.put(options.documents);
  const journal = inMemoryJournal();
  const acceptances = inMemoryAcceptances();
  let count = 0;
  const ports: TurnHouse['ports'] = {
    clock: { now: () => Date.now() },
    ids: { next: (prefix) => `${prefix}-${++count}` },
    hasher: {
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      pseudonym: (id) => `p-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`,
    },
    timers: systemTimers,
    policy,
    standing: configured((id) => endpoints.some((endpoint) => endpoint.id === id)),
    acceptances,
    conversations: inMemoryConversations(),
    knowledge,
    conflicts: inMemoryConflicts(),
    gateway: openGateway(openModelDoor({ keys: { key: () => '' } }), {
      clock: { now: () => Date.now() },
      timers: systemTimers,
    }),
    ledger: inMemoryLedger(),
    reservations: openReservations({ now: () => Date.now() }),
    journal,
  };
  return {
    ports,
    snapshot: () => snapshot,
    swap: (change) => {
      snapshot = change(snapshot);
    },
    journal: async () => {
      const entries: JournalEntry[] = [];
      for await (const { entry } of journal.lines()) if (entry !== null) entries.push(entry);
      return entries;
    },
    accept: async () => {
      const { version, hash } = snapshot.charter;
      const charter = { charterVersion: version, charterHash: hash };
      await acceptances.record({ person: claire.id, ...charter, at: 1, channel: 'cli' });
    },
    request: (text, more = {}) => ({
      person: claire,
      channel: 'cli',
      use: 'hr-answer',
      text,
      spaces: null,
      conversationId: null,
      language: 'fr',
      signal: new AbortController().signal,
      ...more,
    }),
  };
}

function standIn(model: Endpoint, baseURL: string, at: number, embedding: boolean): Endpoint {
  return {
    ...model,
    id: `stand-in-${at + 1}`,
    baseURL,
    evidence: { type: 'self-hosted', statement: 'test', signedBy: 'test' },
    auth: { type: 'none' },
    models: [...model.models, ...(embedding ? [{ name: 'vecteurs', role: 'embed' as const }] : [])],
    timeouts: { connect: 1_000, firstToken: 1_000, idle: 500, total: 5_000 },
  };
}

function withEndpoints(snapshot: PolicySnapshot, endpoints: readonly Endpoint[]): PolicySnapshot {
  const { policy } = snapshot;
  const use = policy.uses['hr-answer'];
  if (use === undefined) throw new Error('the scripted policy has no use hr-answer');
  const route = endpoints.length === 0 ? use.route : endpoints.map(({ id }) => id);
  return {
    ...snapshot,
    policy: {
      ...policy,
      endpoints: endpoints.length === 0 ? policy.endpoints : endpoints,
      uses: {
        ...policy.uses,
        'hr-answer': { ...use, route },
        index: { ...use, for: ['system'], route },
      },
    },
  };
}

export type Heard = {
  readonly steps: readonly string[];
  /** Everything streamed, end to end. */
  readonly streamed: string;
  readonly outcome: Outcome;
};

/** Listens to a turn to its end. */
export async function hearTurn(events: AsyncIterable<TurnEvent>): Promise<Heard> {
  const steps: string[] = [];
  let streamed = '';
  for await (const event of events) {
    if (event.kind === 'status') steps.push(event.step);
    else if (event.kind === 'text') streamed += event.text;
    else return { steps, streamed, outcome: event.outcome };
  }
  throw new Error('the turn told no outcome');
}
