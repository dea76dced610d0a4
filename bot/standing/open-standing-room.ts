import type { Language } from '#shared/language/language.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Hasher, Ids } from '#shared/ports.ts';
import type { Journal } from '#shared/registers/ports.ts';
import type { ResidencyStore } from '#shared/residency/ports.ts';
import type { Gateway } from '#shared/routing/gateway.ts';
import type { Keys } from '../model/keys.ts';
import { type Confinement, confineByRegion } from './confine-by-region.ts';
import { type OpenedStanding, openStanding } from './open-standing.ts';
import type { ProvingPorts, ReadAccount } from './prove-endpoint.ts';

export type StandingRoomOptions = {
  readonly keys: Pick<Keys, 'configured'>;
  readonly store: { readonly residency: ResidencyStore; readonly journal: Pick<Journal, 'append'> };
  readonly policy: PolicySource;
  readonly gateway: Gateway;
  readonly readAccount: ReadAccount;
  readonly hasher: Hasher;
  readonly clock: Clock;
  readonly ids: Ids;
  /** A line without content. */
  readonly log: (line: string) => void;
  /** Of those lines; English unless it is given. */
  readonly language?: Language;
};

export type StandingRoom = {
  readonly standing: OpenedStanding;
  /** The gateway that everybody asks: who answers from elsewhere is confined. */
  readonly gateway: Gateway;
  /** The probe of the door, watched likewise. */
  readonly watchProbe: Confinement['probe'];
  /** What reads and keeps the evidence of a place. */
  readonly proving: ProvingPorts & { readonly standing: OpenedStanding };
  /** To be closed before the store: resolves once every incident is written. */
  readonly close: () => Promise<void>;
};

/** Proofs, quarantines and health of the endpoints, and the gateway that is watched for them. */
export async function openStandingRoom(options: StandingRoomOptions): Promise<StandingRoom> {
  const { keys, store, policy, readAccount, hasher, clock, ids, log } = options;
  const { residency, journal } = store;
  const standing = await openStanding({
    keys,
    store: residency,
    gateway: options.gateway,
    policy,
    clock,
    hasher,
    log,
  });
  const { language = 'en' } = options;
  const confinement = confineByRegion({ standing, journal, policy, clock, ids, log, language });
  return {
    standing,
    gateway: confinement.gateway(options.gateway),
    watchProbe: confinement.probe,
    proving: { readAccount, standing, journal, hasher, clock, ids },
    close: async () => {
      await confinement.close();
      await standing.close();
    },
  };
}
