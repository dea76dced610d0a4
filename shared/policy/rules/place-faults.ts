import type { PolicyRule } from '../../language/policy-texts.ts';
import { addressKind } from '../network/address-kind.ts';
import { readAddress } from '../network/read-address.ts';
import type { DeclaredNetworks } from '../network/read-declared-networks.ts';
import { findKnownHost, isAzureHost } from './find-known-host.ts';
import { type BaseUrlReading, readBaseUrl } from './read-base-url.ts';

/** What an endpoint says of its address, proof and sign-in, whole or as a file has it; null = not said. */
export type Placing = {
  readonly kind: string | null;
  readonly baseURL: string | null;
  /** Type of the evidence. */
  readonly evidence: string | null;
  /** Type of the sign-in. */
  readonly auth: string | null;
};

/** `at`: the key of the endpoint that is wrong. */
export type PlaceFault = {
  readonly at: readonly ['baseURL'] | readonly ['evidence', 'type'] | readonly ['auth', 'type'];
  readonly rule: PolicyRule;
};

const baseURL = ['baseURL'] as const;
const evidenceType = ['evidence', 'type'] as const;
const authType = ['auth', 'type'] as const;

/**
 * What is wrong between an endpoint's address, the evidence and the sign-in that it asks for. The file is refused for it
 * when it is read, and the door judges by the same function before each call.
 */
export function placeFaults(placing: Placing, networks: DeclaredNetworks): readonly PlaceFault[] {
  const url = placing.baseURL === null ? null : readBaseUrl(placing.baseURL, networks.private);
  if (url !== null && !url.ok) {
    return [{ at: baseURL, rule: url.why }, ...signInFaults(placing, null)];
  }
  const address = url === null ? [] : addressFaults(placing, url, networks);
  return [...address, ...signInFaults(placing, url)];
}

type Readable = Extract<BaseUrlReading, { ok: true }>;

function addressFaults(
  placing: Placing,
  url: Readable,
  networks: DeclaredNetworks,
): readonly PlaceFault[] {
  const { evidence } = placing;
  if (url.standing === 'local') {
    const sound = evidence === null || evidence === 'self-hosted';
    return sound ? [] : [{ at: baseURL, rule: 'url-local-evidence' }];
  }
  const azure = isAzureHost(url.hostname);
  const known = findKnownHost(url.hostname);
  if (known?.most === 'refused') return [{ at: baseURL, rule: 'host-refused' }];
  return known === null && !azure
    ? strangerFaults(placing, networks)
    : providerFaults(placing, url, azure);
}

function providerFaults(
  { kind, evidence }: Placing,
  url: Readable,
  azure: boolean,
): readonly PlaceFault[] {
  const port: readonly PlaceFault[] = url.port === '' ? [] : [{ at: baseURL, rule: 'host-port' }];
  if (evidence === 'self-hosted') return [...port, { at: evidenceType, rule: 'host-not-self' }];
  return [...port, ...proofFaults(kind, evidence, azure)];
}

/** A host that nobody knows: a provider under contract, or the organisation's own server where it says that those stand. */
function strangerFaults(
  { kind, evidence }: Placing,
  { private: inside, own }: DeclaredNetworks,
): readonly PlaceFault[] {
  const nowhere =
    evidence === 'self-hosted' && kind !== 'azure-openai' && inside.length + own.length === 0;
  return nowhere
    ? [{ at: baseURL, rule: 'self-hosted-nowhere' }]
    : proofFaults(kind, evidence, false);
}

/** An Azure name proves nothing by itself, and Azure's proof says nothing of another host (GOVERNANCE §1.3). */
function proofFaults(
  kind: string | null,
  evidence: string | null,
  azureHost: boolean,
): readonly PlaceFault[] {
  if (evidence === null) return [];
  if (evidence === 'arm') return azureHost ? [] : [{ at: evidenceType, rule: 'arm-needs-azure' }];
  const azure = azureHost || kind === 'azure-openai';
  return azure ? [{ at: evidenceType, rule: 'azure-needs-arm' }] : [];
}

function signInFaults(
  { kind, evidence, auth }: Placing,
  url: Readable | null,
): readonly PlaceFault[] {
  if (auth === 'none') {
    const own = evidence === null || evidence === 'self-hosted';
    return own ? [] : [{ at: authType, rule: 'auth-none' }];
  }
  if (auth !== 'entra') return [];
  if (kind === 'openai-compatible') return [{ at: authType, rule: 'auth-entra' }];
  return url === null || mayTakeToken(url.hostname, evidence ?? 'arm')
    ? []
    : [{ at: authType, rule: 'auth-entra-host' }];
}

/**
 * Whether a host may be shown a token of Entra, which opens every Azure account of the identity: Azure's own hosts, whose
 * place is read in Azure. This machine may too, for a stand-in of Azure: from there it goes nowhere.
 */
export function mayTakeToken(hostname: string, evidence: string): boolean {
  if (isAzureHost(hostname)) return evidence === 'arm';
  const address = readAddress(hostname.replace(/^\[|\]$/g, ''));
  return address !== null && addressKind(address) === 'loopback';
}
