import type { Endpoint } from '#shared/policy/endpoint.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Read by the client of this name, by undici, by Node from version 24 on, or by curl and what follows its habits. */
const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'NODE_USE_ENV_PROXY'];
const tls = ['NODE_TLS_REJECT_UNAUTHORIZED'];
const clients = /^(?:AZURE_)?OPENAI_/;

/**
 * The variables of the environment that other programs obey and this one does not: the doctor names
 * them, so that nobody counts on them. A variable that the policy names as a key is not ignored.
 */
export function ignoredVariables(
  environment: Environment,
  endpoints: readonly Pick<Endpoint, 'auth'>[],
): readonly string[] {
  const keys = new Set(endpoints.flatMap(({ auth }) => (auth.type === 'key' ? [auth.env] : [])));
  return namesOf(environment)
    .filter((name) => !keys.has(name))
    .filter((name) => clients.test(name) || [...proxies, ...tls].includes(name.toUpperCase()));
}

/**
 * The variables that Node itself obeys, whatever the program does, and that add to who is trusted
 * with what is sent: authorities of certificates (a proxy that opens the lines of a town hall needs
 * one) and a record of the keys of the lines. To be told, because they cannot be ignored. Node reads
 * `SSL_CERT_FILE` and `SSL_CERT_DIR` under `--use-openssl-ca` only (nodejs.org/docs/latest-v24.x/api/cli.html).
 */
export function trustedVariables(environment: Environment): readonly string[] {
  const options = environment['NODE_OPTIONS'] ?? '';
  const byOpenssl = /--use-openssl-ca\b/.test(options);
  const obeyed: Readonly<Record<string, boolean>> = {
    NODE_EXTRA_CA_CERTS: true,
    NODE_USE_SYSTEM_CA: environment['NODE_USE_SYSTEM_CA'] === '1',
    NODE_OPTIONS: byOpenssl || /--(?:use-system-ca|tls-keylog)\b/.test(options),
    SSL_CERT_FILE: byOpenssl,
    SSL_CERT_DIR: byOpenssl,
  };
  return namesOf(environment).filter((name) => obeyed[name] === true);
}

function namesOf(environment: Environment): readonly string[] {
  return Object.keys(environment)
    .filter((name) => (environment[name] ?? '') !== '')
    .sort();
}
