import { type CryptoKey, importJWK } from 'jose';
import type { Clock } from '#shared/ports.ts';
import type { AzureReach } from '../azure/reach-azure.ts';
import { readTenantKeys, type TenantKey } from './read-tenant-keys.ts';

/** The keys that Entra signs the tokens of a tenant with. */
export type TenantKeys = {
  /** Null for a key that this tenant does not have. Rejects with `KeysUnavailable` when nothing is known. */
  readonly keyOf: (tenant: string, keyId: string) => Promise<CryptoKey | null>;
};

/** No key of the tenant is known, and Entra does not answer: nobody of it can be let in. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** Milliseconds. Entra advises to read keys again once a day and when an unknown one shows up. */
export const keyTimes: Readonly<
  Record<'fresh' | 'kept' | 'betweenReadings' | 'afterFailure', number>
> = {
  /** After which keys are read again before use. */
  fresh: 24 * 3_600_000,
  /** Until which the last good ones hold while Entra cannot be read. */
  kept: 72 * 3_600_000,
  /** Between two readings that an unknown key asks for: a stream of forged ids costs nothing more. */
  betweenReadings: 300_000,
  /** Between two readings after one that failed. */
  afterFailure: 15_000,
};

type Held = {
  readonly keys: ReadonlyMap<string, CryptoKey>;
  readonly readAt: number;
};

type Tenant = {
  held: Held | null;
  triedAt: number;
  failed: boolean;
  running: Promise<void> | null;
};

/** Keys of each tenant, from memory while they are fresh; one reading at a time. */
export function openTenantKeys(
  reach: AzureReach,
  { now }: Pick<Clock, 'now'>,
  log: (line: string) => void,
): TenantKeys {
  const tenants = new Map<string, Tenant>();
  const stateOf = (id: string): Tenant => {
    const known = tenants.get(id) ?? {
      held: null,
      triedAt: Number.NEGATIVE_INFINITY,
      failed: false,
      running: null,
    };
    tenants.set(id, known);
    return known;
  };
  const read = async (id: string, tenant: Tenant): Promise<void> => {
    tenant.triedAt = now();
    try {
      tenant.held = { keys: await importAll(await readTenantKeys(reach, id)), readAt: now() };
      tenant.failed = false;
    } catch (error) {
      tenant.failed = true;
      log(`identity: keys not read (${error instanceof Error ? error.message : 'unknown'})`);
    }
  };
  const refresh = (id: string, tenant: Tenant): Promise<void> => {
    const pause = tenant.failed ? keyTimes.afterFailure : keyTimes.betweenReadings;
    if (tenant.running === null && now() - tenant.triedAt < pause) return Promise.resolve();
    tenant.running ??= read(id, tenant).finally(() => {
      tenant.running = null;
    });
    return tenant.running;
  };
  return {
    keyOf: async (id, keyId) => {
      const tenant = stateOf(id);
      const age = (): number => now() - (tenant.held?.readAt ?? Number.NEGATIVE_INFINITY);
      const known = (): CryptoKey | undefined => tenant.held?.keys.get(keyId);
      if (known() === undefined || age() >= keyTimes.kept) await refresh(id, tenant);
      // A key that is good enough waits for nobody.
      else if (age() >= keyTimes.fresh) void refresh(id, tenant);
      if (age() >= keyTimes.kept) throw new KeysUnavailable();
      return known() ?? null;
    },
  };
}

async function importAll(keys: readonly TenantKey[]): Promise<ReadonlyMap<string, CryptoKey>> {
  const imported = new Map<string, CryptoKey>();
  for (const { keyId, modulus, exponent } of keys) {
    const key = await importJWK({ kty: 'RSA', n: modulus, e: exponent }, 'RS256');
    if (!(key instanceof Uint8Array)) imported.set(keyId, key);
  }
  return imported;
}
