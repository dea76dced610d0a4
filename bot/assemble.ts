import { openReservations } from '#shared/budget/open-reservations.ts';
import type { Language } from '#shared/language/language.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { Hasher } from '#shared/ports.ts';
import type { Site } from '#shared/residency/legs-of.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { ModelDoor } from '#shared/routing/ports.ts';
import type { ActDesk } from './act-files/act-desk.ts';
import type { AzureRoom } from './azure/open-azure.ts';
import type { Config } from './config.ts';
import type { Desk } from './desk.ts';
import type { DraftingDesk } from './drafting/drafting-desk.ts';
import type { EvaluationRoom } from './evaluation/open-evaluation.ts';
import type { HrDesk } from './hr-desk/open-hr-desk.ts';
import type { IdentityRooms } from './identity/load-identity.ts';
import type { IdentityRoom } from './identity/open-identity.ts';
import type { Indexer } from './indexing/open-indexer.ts';
import type { KeptJournal } from './journal/keep-policies.ts';
import { openKeptJournal } from './journal/open-kept-journal.ts';
import { readPseudonymKey } from './journal/read-pseudonym-key.ts';
import { loadActs } from './load-acts.ts';
import { loadDrafting } from './load-drafting.ts';
import { loadEvaluation, loadHrDesk, loadReferenceRoom, loadTicketRoom } from './load-hr-rooms.ts';
import { loadIndexer } from './load-indexer.ts';
import { loadSources } from './load-sources.ts';
import { loadSynthesis } from './load-synthesis.ts';
import type { EntraTokens } from './model/entra-tokens.ts';
import type { Keys } from './model/keys.ts';
import { lazyDoor } from './model/lazy-door.ts';
import type { OpenedModelDoor } from './model/open-model-door.ts';
import { once } from './once.ts';
import type { DeskPorts } from './open-desk.ts';
import type { OpenedPolicy, PolicyChange } from './policy-file/open-policy.ts';
import type { ReferenceRoom } from './references/open-references.ts';
import type { SourceRoom } from './sources/open-sources.ts';
import type { StandingRoom } from './standing/open-standing-room.ts';
import type { Store } from './store/open-store.ts';
import type { SynthesisRoom } from './synthesis/open-synthesis-room.ts';
import { systemClock, systemHasher, systemIds, systemTimers } from './system-ports.ts';
import type { TicketRoom } from './tickets/open-ticket-room.ts';

/** The ports and their adapters; each is loaded and opened at its first use, once. */
export type House = {
  readonly hasher: Hasher;
  readonly policy: () => Promise<OpenedPolicy>;
  /** Told of every change of the policy's files, taken or refused. */
  readonly onPolicyChange: (listener: (change: PolicyChange) => void) => void;
  readonly store: () => Promise<Store>;
  /** The secrets and the identity that the endpoints are called with. */
  readonly keys: () => Promise<Keys>;
  /** Proofs, quarantines and health of the endpoints, and what reads their evidence. */
  readonly standing: () => Promise<StandingRoom>;
  /** The door to the models itself: for a probe; everybody else asks the gateway. */
  readonly door: () => Promise<Pick<ModelDoor, 'probe'>>;
  readonly ports: () => Promise<DeskPorts>;
  readonly desk: () => Promise<Desk>;
  /** Texts to write. */
  readonly drafting: () => Promise<DraftingDesk>;
  /** Acts as files. */
  readonly acts: () => Promise<ActDesk>;
  /** Questions handed to HR. */
  readonly tickets: () => Promise<TicketRoom>;
  /** Who signs in; null on a trial, where nobody does. */
  readonly identity: () => Promise<IdentityRoom | null>;
  readonly indexer: () => Promise<Indexer>;
  /** Golden sets, and changes tried before they are published. */
  readonly evaluation: () => Promise<EvaluationRoom>;
  /** What those who keep the spaces work with. */
  readonly hrDesk: () => Promise<HrDesk>;
  /** Checked legal references, and those that the organisation added. */
  readonly references: () => Promise<ReferenceRoom>;
  /** The places that the documents of the spaces live in. */
  readonly sources: () => Promise<SourceRoom>;
  /** Documents to fill sheets from, and transcripts. */
  readonly synthesis: () => Promise<SynthesisRoom>;
  readonly close: () => Promise<void>;
};

export type HouseOptions = {
  /** `worker` keeps the server's loop free; `inline` starts faster, for one command. */
  readonly store: 'worker' | 'inline';
  /** Language of the policy's faults. */
  readonly language?: Language;
  /** A line without content. */
  readonly log?: (line: string) => void;
};

type Closable = { readonly close: () => Promise<void> | void };

/** The only place where ports meet their adapters. */
export function assemble(config: Config, options: HouseOptions = { store: 'inline' }): House {
  const listeners: ((change: PolicyChange) => void)[] = [];
  const opened: Promise<Closable>[] = [];
  const hasher = systemHasher(once(() => readPseudonymKey(config.dataFolder)));
  const tell = (change: PolicyChange): void => {
    for (const listener of listeners) listener(change);
  };
  const keep = <Opened extends Closable>(opening: Promise<Opened>): Promise<Opened> => {
    opened.push(opening);
    return opening;
  };
  const policy = once(() => keep(loadPolicyRoom(config, hasher, tell, options.language)));
  const store = once(() => keep(loadStoreRoom(config, options)));
  const azure = once(() => keep(loadAzureRoom(config, policy)));
  const entra = lazyEntra(config, azure);
  const keys = once(async () =>
    (await import('./model/keys.ts')).readKeys(config.environment, entra),
  );
  const models = once(() => keep(loadModelRoom(keys, standing)));
  const log = options.log ?? (() => undefined);
  const journal = once(async () => {
    const kept = await openKeptJournal({ policy, store, log });
    listeners.push((change) => void kept.changed(change));
    return kept;
  });
  const standing: House['standing'] = once(() =>
    keep(
      loadStandingRoom(hasher, options.language, {
        ...{ policy, store, journal, keys },
        ...{ models, azure, log },
      }),
    ),
  );
  const ports = once(() => joinPorts(hasher, { policy, store, journal, standing }));
  const indexer = once(() => keep(loadIndexer(hasher, { policy, store, ports })));
  const evaluation = once(() => loadEvaluation(config, options, { ports, store }));
  const hrDesk = once(() => keep(loadHrDesk(config, { ports, store, indexer, evaluation })));
  const tickets = once(() => loadTicketRoom({ ports, store, hrDesk }));
  const identity = once(() => loadIdentityRoom(config, hasher, { policy, store, keep, log }));
  const desk = once(async () => {
    const { openDesk } = await import('./open-desk.ts');
    return openDesk(await ports(), siteOf(config), (await tickets()).desk);
  });
  return {
    hasher,
    policy,
    onPolicyChange: (listener) => void listeners.push(listener),
    store,
    keys,
    standing,
    door: models,
    ports,
    desk,
    drafting: once(() => loadDrafting({ ports, store })),
    acts: once(() => keep(loadActs({ store, desk }))),
    tickets,
    evaluation,
    hrDesk,
    identity,
    indexer,
    references: once(() => loadReferenceRoom(hasher, { policy, store })),
    sources: once(() => keep(loadSources(config, entra, { ports, store }))),
    synthesis: once(() => keep(loadSynthesis(config, { ports, store, identity }, log))),
    close: () => closeAll(opened.splice(0).reverse()),
  };
}

/** What is still opening while another room failed is waited for, then closed like the others. */
async function closeAll(opened: readonly Promise<Closable>[]): Promise<void> {
  for (const opening of opened) {
    const [room] = await Promise.allSettled([opening]);
    if (room.status === 'fulfilled') await room.value.close();
  }
}

/** A trial on somebody's computer: nothing listens elsewhere, and no Teams identity is set. */
export function siteOf({ loopback, app }: Config): Site {
  return { onThisComputer: loopback && app.mode === 'loopback' };
}

async function loadPolicyRoom(
  config: Config,
  hasher: Hasher,
  onChange: (change: PolicyChange) => void,
  language: Language = 'fr',
): Promise<OpenedPolicy> {
  const { openPolicy } = await import('./policy-file/open-policy.ts');
  return openPolicy({ file: config.policyFile, hasher, clock: systemClock, language, onChange });
}

async function loadStoreRoom(config: Config, options: HouseOptions): Promise<Store> {
  const { openStore } = await import('./store/open-store.ts');
  return openStore({ folder: config.dataFolder, mode: options.store });
}

async function loadAzureRoom(config: Config, policy: House['policy']): Promise<AzureRoom> {
  const [source, { openAzure }] = await Promise.all([policy(), import('./azure/open-azure.ts')]);
  const current = (): Policy => source.current().policy;
  return openAzure({ settings: config.azure, policy: current, clock: systemClock });
}

/** Whether there is an identity is known at once; its library is loaded at the first token. */
function lazyEntra({ azure: { identity } }: Config, open: () => Promise<AzureRoom>): EntraTokens {
  return {
    configured: identity.mode !== 'none',
    token: async (scope, signal) => (await open()).tokens.token(scope, signal),
  };
}

async function loadIdentityRoom(
  config: Config,
  hasher: Hasher,
  rooms: IdentityRooms,
): Promise<IdentityRoom | null> {
  // A trial loads nothing of what signs people in.
  if (config.app.mode === 'loopback') return null;
  const { loadIdentity } = await import('./identity/load-identity.ts');
  return loadIdentity(config.app, config.signInStandIn, hasher, rooms);
}

async function loadModelRoom(
  keys: House['keys'],
  standing: House['standing'],
): Promise<OpenedModelDoor> {
  const [held, room, { openModelDoor }] = await Promise.all([
    keys(),
    standing(),
    import('./model/open-model-door.ts'),
  ]);
  const door = openModelDoor({ keys: held, standing: room.standing });
  return { ...door, probe: room.watchProbe(door.probe) };
}

type StandingRooms = Pick<House, 'policy' | 'store' | 'keys'> & {
  readonly journal: () => Promise<KeptJournal>;
  readonly models: () => Promise<OpenedModelDoor>;
  readonly azure: () => Promise<AzureRoom>;
  readonly log: (line: string) => void;
};

async function loadStandingRoom(
  hasher: Hasher,
  language: Language | undefined,
  { policy, store, journal, keys, models, azure, log }: StandingRooms,
): Promise<StandingRoom> {
  const [source, kept, lines, held, { openStandingRoom }] = await Promise.all([
    policy(),
    store(),
    journal(),
    keys(),
    import('./standing/open-standing-room.ts'),
  ]);
  return openStandingRoom({
    keys: held,
    store: { residency: kept.residency, journal: lines },
    policy: source,
    gateway: openGateway(lazyDoor(models), { clock: systemClock, timers: systemTimers }),
    readAccount: async (resource, signal) => (await azure()).readAccount(resource, signal),
    hasher,
    clock: systemClock,
    ids: systemIds,
    log,
    ...(language === undefined ? {} : { language }),
  });
}

async function joinPorts(
  hasher: Hasher,
  {
    policy,
    store,
    journal,
    standing,
  }: Pick<StandingRooms, 'journal'> & Pick<House, 'policy' | 'store' | 'standing'>,
): Promise<DeskPorts> {
  const [source, kept, lines, room] = await Promise.all([policy(), store(), journal(), standing()]);
  return {
    clock: systemClock,
    ids: systemIds,
    hasher,
    timers: systemTimers,
    policy: source,
    acceptances: kept.acceptances,
    conversations: kept.conversations,
    knowledge: kept.knowledge,
    validated: kept.validated,
    validatedList: kept.validated.list,
    unanswered: kept.unanswered,
    conflicts: kept.conflicts,
    journal: lines,
    gateway: room.gateway,
    standing: room.standing,
    ledger: kept.ledger,
    reservations: openReservations(systemClock),
  };
}
