import { readFileSync } from 'node:fs';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import { mayTakeToken } from '#shared/policy/rules/place-faults.ts';
import { ModelFault, type ModelFaultKind } from '#shared/routing/ports.ts';
import { EntraFault, type EntraFaultKind, type EntraTokens } from './entra-tokens.ts';

/** The secrets of the endpoints, read when a call needs them so that a renewed key needs no restart. */
export type Keys = {
  /** Whether the secret or the identity is given; nothing is asked of the network to know it. */
  readonly configured: (endpoint: Endpoint) => boolean;
  /**
   * The key or token of one call. Null when it is not given; the empty string when the endpoint asks
   * for none. Throws `ModelFault` when Entra gives no token, or the signal's reason.
   */
  readonly key: (endpoint: Endpoint, signal: AbortSignal) => string | null | Promise<string | null>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Of Azure OpenAI and Foundry (Microsoft Learn, "Managed identity with Azure OpenAI"). */
const azureScope = 'https://cognitiveservices.azure.com/.default';

// A key travels in a header: anything but visible ASCII would break it or add another header to it.
const headerValue = /^[\x21-\x7e]{1,8192}$/;

const noIdentity: EntraTokens = {
  configured: false,
  token: () => Promise.reject(new EntraFault('not-configured')),
};

/** Keys by the name that the policy gives: a variable of `environment`, a file, or a token of Entra. */
export function readKeys(environment: Environment, entra: EntraTokens = noIdentity): Keys {
  const given = ({ auth }: Endpoint): string | null => {
    if (auth.type === 'none') return '';
    if (auth.type === 'entra') return null;
    const secret = auth.env === undefined ? readSecretFile(auth.file) : environment[auth.env];
    const trimmed = secret?.trim() ?? '';
    return headerValue.test(trimmed) ? trimmed : null;
  };
  return {
    configured: (endpoint) =>
      endpoint.auth.type === 'entra' ? entra.configured : given(endpoint) !== null,
    key: (endpoint, signal) =>
      endpoint.auth.type === 'entra' ? tokenFor(endpoint, entra, signal) : given(endpoint),
  };
}

const faults: Readonly<Record<EntraFaultKind, ModelFaultKind>> = {
  'not-configured': 'not-configured',
  refused: 'unauthorized',
  unreachable: 'unreachable',
};

async function tokenFor(
  { kind, baseURL, evidence }: Endpoint,
  entra: EntraTokens,
  signal: AbortSignal,
): Promise<string | null> {
  if (!entra.configured) return null;
  // The token opens every Azure account of the identity: nobody else may see it.
  if (kind !== 'azure-openai' || !mayTakeToken(new URL(baseURL).hostname, evidence.type)) {
    throw new ModelFault('host-refused');
  }
  try {
    const token = await entra.token(azureScope, signal);
    if (headerValue.test(token)) return token;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof EntraFault)) throw new ModelFault('unauthorized');
    throw new ModelFault(faults[error.kind], { cause: new Error(error.code ?? error.kind) });
  }
  throw new ModelFault('unauthorized');
}

function readSecretFile(file: string | undefined): string | null {
  if (file === undefined) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Absent and unreadable are one state for the reader of the policy: not configured.
    return null;
  }
}
