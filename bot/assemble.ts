import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { developmentPerson } from '#shared/policy/development-people.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Hasher } from '#shared/ports.ts';
import type { Site } from '#shared/residency/legs-of.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { ModelDoor } from '#shared/routing/ports.ts';
import type { Config } from './config.ts';
import type { Desk } from './desk.ts';
import type { Indexer } from './indexing/open-indexer.ts';
import type { OpenedModelDoor } from './model/open-model-door.ts';
import { once } from './once.ts';
import type { DeskPorts } from './open-desk.ts';
import type { OpenedPolicy, PolicyChange } from './policy-file/open-policy.ts';
import { readPseudonymKey } from './read-pseudonym-key.ts';
import type { Store } from './store/open-store.ts';
import { systemClock, systemHasher, systemIds, systemTimers } from './system-ports.ts';

/** The ports and their adapters; each is loaded and opened at its first use, once. */
export type House = {
  readonly hasher: Hasher;
  readonly policy: () => Promise<OpenedPolicy>;
  /** Told of every change of the policy's files, taken or refused. */
  readonly onPolicyChange: (listener: (change: PolicyChange) => void) => void;
  readonly store: () => Promise<Store>;
  readonly ports: () => Promise<DeskPorts>;
  readonly desk: () => Promise<Desk>;
  readonly indexer: () => Promise<Indexer>;
  readonly close: () => Promise<void>;
};

export type HouseOptions = {
  /** `worker` keeps the server's loop free; `inline` starts faster, for one command. */
  readonly store: 'worker' | 'inline';
  /** Language of the policy's faults. */
  readonly language?: Language;
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
  const models = once(() => keep(loadModelRoom(config)));
  const ports = once(() => joinPorts(config, hasher, { policy, store, models }));
  return {
    hasher,
    policy,
    onPolicyChange: (listener) => void listeners.push(listener),
    store,
    ports,
    desk: once(async () =>
      (await import('./open-desk.ts')).openDesk(await ports(), siteOf(config)),
    ),
    indexer: once(() => keep(loadIndexer(hasher, { policy, store, ports }))),
    close: async () => {
      // What is still opening while another room failed is waited for, then closed like the others.
      for (const opening of opened.splice(0).reverse()) {
        const [room] = await Promise.allSettled([opening]);
        if (room.status === 'fulfilled') await room.value.close();
      }
    },
  };
}

/** A trial on somebody's computer: nothing listens elsewhere, and no Teams identity is set. */
function siteOf({ loopback, app }: Config): Site {
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

async function loadModelRoom(config: Config): Promise<OpenedModelDoor> {
  const [{ openModelDoor }, { readKeys }] = await Promise.all([
    import('./model/open-model-door.ts'),
    import('./model/keys.ts'),
  ]);
  return openModelDoor({ keys: readKeys(config.environment) });
}

async function joinPorts(
  config: Config,
  hasher: Hasher,
  {
    policy,
    store,
    models,
  }: Pick<House, 'policy' | 'store'> & {
    readonly models: () => Promise<OpenedModelDoor>;
  },
): Promise<DeskPorts> {
  const [source, kept, { readKeys, standingByKeys }] = await Promise.all([
    policy(),
    store(),
    import('./model/keys.ts'),
  ]);
  return {
    clock: systemClock,
    ids: systemIds,
    hasher,
    timers: systemTimers,
    policy: source,
    acceptances: kept.acceptances,
    conversations: kept.conversations,
    knowledge: kept.knowledge,
    journal: kept.journal,
    gateway: openGateway(lazyDoor(models), { clock: systemClock, timers: systemTimers }),
    standing: standingByKeys(readKeys(config.environment)),
    ledger: kept.ledger,
  };
}

async function loadIndexer(
  hasher: Hasher,
  { policy, store, ports }: Pick<House, 'policy' | 'store' | 'ports'>,
): Promise<Indexer> {
  const [source, kept, turnPorts, { openIndexer }, { openEmbedder }] = await Promise.all([
    policy(),
    store(),
    ports(),
    import('./indexing/open-indexer.ts'),
    import('./indexing/open-embedder.ts'),
  ]);
  return openIndexer({
    policy: source,
    knowledge: kept.knowledge,
    setPending: kept.setPending,
    hasher,
    clock: systemClock,
    openEmbedder: () => openEmbedder(turnPorts).embedder,
  });
}

/** The door to the models with its library is loaded at the first call of a model, not before. */
function lazyDoor(open: () => Promise<ModelDoor>): ModelDoor {
  return {
    chat: async function* (candidate, request, policy) {
      yield* (await open()).chat(candidate, request, policy);
    },
    embed: async (candidate, texts, signal, policy) =>
      (await open()).embed(candidate, texts, signal, policy),
    probe: async (endpoint, policy, signal) => (await open()).probe(endpoint, policy, signal),
  };
}

/** Who asks at the command line: a development identity, or whoever can read the data folder. */
export async function personAtTheKeyboard(
  house: House,
  config: Config,
  name: string | null,
): Promise<Person> {
  const { policy } = (await house.policy()).current();
  if (name === null) {
    const id = `operator:${config.systemUser}`;
    return { id, tenant: null, name: null, roles: ['agent', 'admin'], groups: ['all-agents'] };
  }
  const person = developmentPerson(policy, name);
  if (person !== null) return person;
  const known = policy.identity.development.map(({ id }) => id).join(', ');
  throw new Fault('person-unknown', { person: name, known });
}
