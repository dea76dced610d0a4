import type { Endpoint } from '#shared/policy/endpoint.ts';

const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'NODE_USE_ENV_PROXY'];
const tls = ['NODE_TLS_REJECT_UNAUTHORIZED'];

/**
 * The variables of the environment that other programs obey and this one does not: the doctor names
 * them, so that nobody counts on them. A variable that the policy names as a key is not ignored.
 */
export function ignoredVariables(
  environment: Readonly<Record<string, string | undefined>>,
  endpoints: readonly Pick<Endpoint, 'auth'>[],
): readonly string[] {
  const keys = new Set(endpoints.flatMap(({ auth }) => (auth.type === 'key' ? [auth.env] : [])));
  return Object.keys(environment)
    .filter((name) => (environment[name] ?? '') !== '' && !keys.has(name))
    .filter((name) => name.startsWith('OPENAI_') || isProxyOrTls(name.toUpperCase()))
    .sort();
}

function isProxyOrTls(name: string): boolean {
  return proxies.includes(name) || tls.includes(name);
}
