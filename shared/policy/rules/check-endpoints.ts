import { isPrivateNetwork } from '../network/address-kind.ts';
import { readNetwork } from '../network/read-network.ts';
import type { PolicyFault } from '../policy.ts';
import type { Path } from '../reading/format-path.ts';
import { listAt, textAt } from '../reading/tree.ts';
import { findKnownHost, isAzureHost } from './find-known-host.ts';
import { type BaseUrlReading, readBaseUrl } from './read-base-url.ts';
import { type RuleInput, ruleFault } from './rule-input.ts';

/** Addresses, and the evidence and sign-in that each kind of address asks for. */
export function checkEndpoints(input: RuleInput): readonly PolicyFault[] {
  return listAt(input.tree, ['endpoints']).flatMap((_, at) => {
    const place = ['endpoints', at];
    return [...addressFaults(input, place), ...authFaults(input, place)];
  });
}

/** `networks.private` opens plain http and IP literals: it may name nothing that is on the Internet. */
export function checkNetworks(input: RuleInput): readonly PolicyFault[] {
  return listAt(input.tree, ['networks', 'private']).flatMap((text, at) => {
    if (typeof text !== 'string') return [];
    const network = readNetwork(text);
    const path = ['networks', 'private', at];
    if (network === null) return [ruleFault(input, path, 'network')];
    return isPrivateNetwork(network) ? [] : [ruleFault(input, path, 'network-public')];
  });
}

function addressFaults(input: RuleInput, place: Path): readonly PolicyFault[] {
  const path = [...place, 'baseURL'];
  const text = textAt(input.tree, path);
  if (text === null) return [];
  const url = readBaseUrl(text, input.privateNetworks);
  if (!url.ok) return [ruleFault(input, path, url.why)];
  const evidence = textAt(input.tree, [...place, 'evidence', 'type']);
  if (url.standing === 'local') {
    return evidence === null || evidence === 'self-hosted'
      ? []
      : [ruleFault(input, path, 'url-local-evidence')];
  }
  return [
    ...providerFaults(input, place, url, evidence),
    ...azureFaults(input, place, url, evidence),
  ];
}

type Readable = Extract<BaseUrlReading, { ok: true }>;

function providerFaults(
  input: RuleInput,
  place: Path,
  url: Readable,
  evidence: string | null,
): readonly PolicyFault[] {
  const path = [...place, 'baseURL'];
  const provider = findKnownHost(url.hostname);
  if (provider?.most === 'refused') return [ruleFault(input, path, 'host-refused')];
  if (provider === null && !isAzureHost(url.hostname)) return [];
  return [
    ...(url.port === '' ? [] : [ruleFault(input, path, 'host-port')]),
    ...(evidence === 'self-hosted'
      ? [ruleFault(input, [...place, 'evidence', 'type'], 'host-not-self')]
      : []),
  ];
}

/** An Azure name proves nothing by itself, and Azure's proof says nothing of another host (GOVERNANCE §1.3). */
function azureFaults(
  input: RuleInput,
  place: Path,
  url: Readable,
  evidence: string | null,
): readonly PolicyFault[] {
  const path = [...place, 'evidence', 'type'];
  const azure = isAzureHost(url.hostname);
  if (evidence === 'arm' && !azure) return [ruleFault(input, path, 'arm-needs-azure')];
  const isAzure = azure || textAt(input.tree, [...place, 'kind']) === 'azure-openai';
  return isAzure && evidence === 'contract' ? [ruleFault(input, path, 'azure-needs-arm')] : [];
}

function authFaults(input: RuleInput, place: Path): readonly PolicyFault[] {
  const path = [...place, 'auth', 'type'];
  const auth = textAt(input.tree, path);
  const evidence = textAt(input.tree, [...place, 'evidence', 'type']);
  const kind = textAt(input.tree, [...place, 'kind']);
  if (auth === 'none' && evidence !== null && evidence !== 'self-hosted') {
    return [ruleFault(input, path, 'auth-none')];
  }
  return auth === 'entra' && kind === 'openai-compatible'
    ? [ruleFault(input, path, 'auth-entra')]
    : [];
}
