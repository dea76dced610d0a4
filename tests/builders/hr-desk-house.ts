import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '#shared/policy/person.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import type { Timers } from '#shared/ports.ts';
import type { EvaluationRoom } from '../../bot/evaluation/open-evaluation.ts';
import { readGolden } from '../../bot/evaluation/read-golden.ts';
import { type HrDesk, openHrDesk } from '../../bot/hr-desk/open-hr-desk.ts';
import type { HrDeskPorts } from '../../bot/hr-desk/ports.ts';
import { openIndexer } from '../../bot/indexing/open-indexer.ts';
import { inMemoryEvaluations } from './in-memory-evaluations.ts';
import { inMemoryUnanswered, inMemoryUnreadFiles, inMemoryValidated } from './in-memory-hr-desk.ts';
import { inMemoryJournal } from './in-memory-journal.ts';
import { inMemoryKnowledge } from './in-memory-knowledge.ts';
import { inMemoryTickets } from './in-memory-tickets.ts';
import { scriptedPolicy } from './scripted-policy.ts';

/** Keeps the space `exemple`. */
export const sophie: Person = {
  id: 'dev:sophie.lambert',
  tenant: null,
  name: 'Sophie Lambert',
  roles: ['agent', 'rh', 'referent-documentaire'],
  groups: ['all-agents', 'group:rh'],
};

export type HrDeskHouse = AsyncDisposable & {
  readonly desk: HrDesk;
  readonly ports: HrDeskPorts & {
    readonly knowledge: ReturnType<typeof inMemoryKnowledge>;
    readonly evaluations: ReturnType<typeof inMemoryEvaluations>;
    readonly tickets: ReturnType<typeof inMemoryTickets>['tickets'];
  };
  readonly folder: string;
  readonly clock: { at: number };
  /** Actions in the journal, as `outcome reason`. */
  readonly noted: () => Promise<readonly string[]>;
};

const noEvaluation = async (): Promise<never> => {
  throw new Error('no evaluation here');
};

/** The HR desk over stores in memory, a folder of its own and the real reader of files. */
export function openHrDeskHouse(
  more: {
    readonly snapshot?: PolicySnapshot;
    /** By default the set of the house's own folder is read, and nothing else is done. */
    readonly evaluation?: Partial<EvaluationRoom>;
    /** What is waited for; by default nothing comes to its end. */
    readonly sleep?: Timers['sleep'];
  } = {},
): HrDeskHouse {
  const folder = mkdtempSync(join(tmpdir(), 'calame-hr-'));
  const clock = { at: Date.UTC(2026, 10, 22, 9) };
  const now = { now: () => clock.at };
  const knowledge = inMemoryKnowledge();
  const journal = inMemoryJournal();
  const unreadFiles = inMemoryUnreadFiles();
  const policy = { current: () => more.snapshot ?? scriptedPolicy };
  const hasher = { pseudonym: (id: string) => `p-${id}`, sha256: (text: string) => text };
  let count = 0;
  const indexer = openIndexer({
    ...{ policy, knowledge, hasher, unreadFiles },
    setPending: async () => undefined,
    clock: now,
  });
  const ports: HrDeskHouse['ports'] = {
    ...{ policy, hasher, journal, knowledge, unreadFiles },
    clock: now,
    timers: { sleep: more.sleep ?? (() => new Promise(() => undefined)) },
    ids: { next: (prefix) => `${prefix}-${++count}` },
    validated: inMemoryValidated(),
    unanswered: inMemoryUnanswered(),
    evaluations: inMemoryEvaluations(),
    tickets: inMemoryTickets().tickets,
    conflicts: { list: async () => [] },
    sources: { state: async () => null },
    indexer: async () => indexer,
    evaluation: async () => ({
      goldenInUse: join(folder, 'golden.jsonl'),
      ...{ readGolden, previewAddition: noEvaluation, evaluate: noEvaluation },
      ...more.evaluation,
    }),
    countReasons: async () => [{ reason: 'outdated', count: 2 }],
    dataFolder: folder,
  };
  const desk = openHrDesk(ports);
  return {
    ...{ desk, ports, folder, clock },
    noted: async () => {
      const lines: string[] = [];
      for await (const { entry } of journal.lines()) {
        if (entry?.kind === 'console') lines.push(`${entry.outcome} ${entry.reason}`);
      }
      return lines;
    },
    [Symbol.asyncDispose]: async () => {
      await indexer.close();
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
