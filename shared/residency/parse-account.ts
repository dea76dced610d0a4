import type { AzureAccount, AzureDeployment } from './azure-account.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * An account from the canonical JSON that was kept of it. `account: null` says that there was none; null that the text
 * is none of this program's. By hand: a schema library would be loaded by every command that judges a proof.
 */
export function parseAccount(read: string): { readonly account: AzureAccount | null } | null {
  const told = membersOf(parse(read));
  if (told === 'absent') return { account: null };
  if (told === null) return null;
  const location = told['location'];
  const hosts = listOf(told['hosts'], (host) => (typeof host === 'string' ? host : null));
  const deployments = listOf(told['deployments'], deploymentOf);
  const { localAuthDisabled = null, publicNetworkAccess = null } = told;
  if (typeof location !== 'string' || hosts === null || deployments === null) return null;
  if (localAuthDisabled !== null && typeof localAuthDisabled !== 'boolean') return null;
  if (!isTextOrNull(publicNetworkAccess)) return null;
  return { account: { location, hosts, localAuthDisabled, publicNetworkAccess, deployments } };
}

function deploymentOf(value: unknown): AzureDeployment | null {
  const told = membersOf(value);
  if (told === null || told === 'absent') return null;
  const { name, sku = null, model = null, version = null, provisioningState = null } = told;
  if (typeof name !== 'string' || !isTextOrNull(sku) || !isTextOrNull(model)) return null;
  if (!isTextOrNull(version) || !isTextOrNull(provisioningState)) return null;
  return { name, sku, model, version, provisioningState };
}

/** Null when one of them is none. */
function listOf<Item>(value: unknown, read: (one: unknown) => Item | null): readonly Item[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map(read).filter((item) => item !== null);
  return items.length === value.length ? items : null;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function membersOf(value: unknown): Members | 'absent' | null {
  if (value === null) return 'absent';
  return typeof value === 'object' ? (value as Members) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
