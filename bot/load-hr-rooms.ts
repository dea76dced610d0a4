import { reviewDays } from '#shared/validated/review-days.ts';
import type { House, HouseOptions } from './assemble.ts';
import type { Config } from './config.ts';
import type { EvaluationRoom } from './evaluation/open-evaluation.ts';
import type { HrDesk } from './hr-desk/open-hr-desk.ts';
import type { ReferenceRoom } from './references/open-references.ts';
import { systemClock } from './system-ports.ts';
import type { TicketRoom } from './tickets/open-ticket-room.ts';

/** The desk of those who keep the spaces. */
export async function loadHrDesk(
  { dataFolder }: Config,
  { ports, store, indexer, evaluation }: Pick<House, 'ports' | 'store' | 'indexer' | 'evaluation'>,
): Promise<HrDesk> {
  const [turnPorts, kept, { openHrDesk }] = await Promise.all([
    ports(),
    store(),
    import('./hr-desk/open-hr-desk.ts'),
  ]);
  const { policy, clock, ids, timers, hasher, journal: lines } = turnPorts;
  const journal = { append: lines.append, lines: kept.journal.lines };
  return openHrDesk({
    ...kept,
    countReasons: kept.teams.countReasons,
    ...{ policy, clock, ids, timers, hasher, journal, indexer, evaluation, dataFolder },
  });
}

/** Questions handed to HR. */
export async function loadTicketRoom({
  ports,
  store,
  hrDesk,
}: Pick<House, 'ports' | 'store' | 'hrDesk'>): Promise<TicketRoom> {
  const { openTicketRoom } = await import('./tickets/open-ticket-room.ts');
  // The desk's rooms are loaded when somebody works there, not with each question.
  return openTicketRoom(await ports(), await store(), {
    suggest: async (person, question) => (await hrDesk()).suggest(person, question),
    counts: async (person) => (await hrDesk()).counts(person),
    reviewDays: () => reviewDays,
    validate: async (person, ticket, channel) =>
      (await hrDesk()).validateTicket({ person, channel }, ticket),
  });
}

/** Golden sets, and changes tried before they are published. */
export async function loadEvaluation(
  { dataFolder }: Config,
  { store: mode }: HouseOptions,
  { ports, store }: Pick<House, 'ports' | 'store'>,
): Promise<EvaluationRoom> {
  const { openEvaluation } = await import('./evaluation/open-evaluation.ts');
  const { openStore } = await import('./store/open-store.ts');
  return openEvaluation(await ports(), {
    dataFolder,
    store: await store(),
    openStore: (folder) => openStore({ folder, mode }),
  });
}

/** Checked legal references, and those that the organisation added. */
export async function loadReferenceRoom(
  hasher: House['hasher'],
  { policy, store }: Pick<House, 'policy' | 'store'>,
): Promise<ReferenceRoom> {
  const [opened, kept, { openReferences }] = await Promise.all([
    policy(),
    store(),
    import('./references/open-references.ts'),
  ]);
  return openReferences({ policy: opened, clock: systemClock, hasher, own: kept.actReferences });
}
