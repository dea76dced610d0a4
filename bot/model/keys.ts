import { readFileSync } from 'node:fs';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Standing } from '#shared/policy/standing.ts';

/** The secrets of the endpoints, read when a call needs them so that a renewed key needs no restart. */
export type Keys = {
  /** Null when the secret is absent; the empty string when the endpoint asks for none. */
  readonly key: (endpoint: Endpoint) => string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

// A key travels in a header: anything but visible ASCII would break it or add another header to it.
const headerValue = /^[\x21-\x7e]{1,8192}$/;

/** Keys by the name that the policy gives: a variable of `environment`, or a file. */
export function readKeys(environment: Environment): Keys {
  return {
    key: ({ auth }) => {
      if (auth.type === 'none') return '';
      if (auth.type === 'entra') return null;
      const secret = auth.env === undefined ? readSecretFile(auth.file) : environment[auth.env];
      const trimmed = secret?.trim() ?? '';
      return headerValue.test(trimmed) ? trimmed : null;
    },
  };
}

/** What is known of the endpoints by their keys and the policy alone. */
export function standingByKeys(keys: Keys): Standing {
  return {
    faultOf: (endpoint) => (keys.key(endpoint) === null ? 'not-configured' : null),
    proofOf: ({ evidence }) =>
      evidence.type === 'arm' ? null : { ...evidence, expiresAt: evidence.expiresAt ?? null },
  };
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
