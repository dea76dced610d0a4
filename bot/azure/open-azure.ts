import type { Policy } from '#shared/policy/policy.ts';
import type { Clock } from '#shared/ports.ts';
import type { EntraTokens } from '../model/entra-tokens.ts';
import type { AzureSettings } from './azure-settings.ts';
import { openEntra } from './open-entra.ts';
import { reachAzure } from './reach-azure.ts';
import { type ArmReading, readArm } from './read-arm.ts';

/** What the bot asks of Azure: tokens of its identity, and what an account says of itself. */
export type AzureRoom = {
  readonly tokens: EntraTokens;
  /** Rejects only with the signal's reason. */
  readonly readAccount: (resource: string, signal: AbortSignal) => Promise<ArmReading>;
  readonly close: () => Promise<void>;
};

export type AzureOptions = {
  readonly settings: AzureSettings;
  /** The policy in force: its proxy and its private networks. */
  readonly policy: () => Pick<Policy, 'egress' | 'networks'>;
  readonly clock: Clock;
};

export function openAzure({ settings, policy, clock }: AzureOptions): AzureRoom {
  const { identity, identityEndpoint, standIn } = settings;
  const reach = reachAzure({ policy, identityEndpoint, standIn });
  const tokens = openEntra(identity, reach, clock);
  const { now } = clock;
  return {
    tokens,
    readAccount: (resource, signal) => readArm({ reach, tokens, now }, resource, signal),
    close: reach.close,
  };
}
