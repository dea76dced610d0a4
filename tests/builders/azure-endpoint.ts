import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { AzureAccount } from '#shared/residency/azure-account.ts';
import { armResource } from '../fakes/azure.ts';

type ArmEvidence = Extract<Endpoint['evidence'], { type: 'arm' }>;

const armEvidence: ArmEvidence = {
  type: 'arm',
  location: 'swedencentral',
  sku: 'DataZoneStandard',
  resource: armResource,
  maxAgeHours: 24,
};

/** An Azure endpoint of the EU data zone, whose place is proven through Resource Manager. */
export function armEndpoint(
  changes: Partial<Endpoint> = {},
  evidence: Partial<ArmEvidence> = {},
): Endpoint {
  return {
    id: 'azure-eu',
    kind: 'azure-openai',
    baseURL: 'https://ville.openai.azure.com/openai/v1/',
    residency: 'eu',
    evidence: { ...armEvidence, ...evidence },
    auth: { type: 'entra' },
    models: [{ name: 'gpt-4.1-mini', role: 'chat' }],
    timeouts: { connect: 3_000, firstToken: 20_000, idle: 15_000, total: 110_000 },
    health: { failures: 3, coolDown: 30_000, probeEvery: 0 },
    ...changes,
  };
}

/** The account that proves it. */
export function provingAccount(changes: Partial<AzureAccount> = {}): AzureAccount {
  return {
    location: 'swedencentral',
    hosts: ['ville.openai.azure.com'],
    localAuthDisabled: true,
    publicNetworkAccess: 'Enabled',
    deployments: [
      {
        name: 'gpt-4.1-mini',
        sku: 'DataZoneStandard',
        model: 'gpt-4.1-mini',
        version: '2025-04-14',
        provisioningState: 'Succeeded',
      },
    ],
    ...changes,
  };
}
