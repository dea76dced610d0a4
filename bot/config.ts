import { isIP } from 'node:net';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { type AppIdentity, readAppIdentity } from './app-identity.ts';
import { type AzureSettings, readAzureSettings } from './azure/azure-settings.ts';

const projectRoot = resolve(import.meta.dirname, '..');

/** Everything the environment may say, read once, checked. Secrets of models are read by name when used. */
export type Config = {
  readonly policyFile: string;
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly loopback: boolean;
  readonly app: AppIdentity;
  readonly azure: AzureSettings;
  /** Hosts that Teams answers from; empty = the public cloud's. */
  readonly serviceHosts: readonly string[];
  /** Where the keys of the channel's tokens are described; loopback only, for tests without a tenant. */
  readonly issuerMetadata: string | null;
  /** Origin that answers in the place of Entra and Graph for whoever signs in; loopback only, for tests without a tenant. */
  readonly signInStandIn: string | null;
  /** Origin that answers in the place of the hosts that files of the chat come from; loopback only, for tests without a tenant. */
  readonly filesStandIn: string | null;
  /** Name under which Teams and Word reach this server over https, as written; null = not said. */
  readonly publicHost: string | null;
  readonly tabFolder: string;
  /** Icons of the ribbon and of the package. */
  readonly iconFolder: string;
  readonly paneFolder: string;
  readonly sampleFolder: string;
  readonly systemUser: string;
  /** As it was at start: secrets are read from it by the name that the policy gives. */
  readonly environment: Environment;
};

type Environment = Readonly<Record<string, string | undefined>>;

export type ConfigOverrides = { readonly policy?: string; readonly data?: string };

/** Reads the process's environment: the only place that does. Throws `Fault` when it cannot be served safely. */
export function readConfig(overrides: ConfigOverrides = {}): Config {
  return configFrom({ ...process.env }, overrides);
}

/** The configuration that these variables give. */
export function configFrom(variables: Environment, overrides: ConfigOverrides = {}): Config {
  const environment = (name: string): string | undefined => variables[name]?.trim() || undefined;
  const host = readHost(environment('CALAME_HOST'));
  const loopback = isLoopback(host);
  const app = readAppIdentity(environment, { host, loopback });
  return {
    policyFile: resolve(
      overrides.policy ??
        environment('CALAME_POLICY') ??
        join(projectRoot, 'infra/policies/demo.yaml'),
    ),
    dataFolder: resolve(
      overrides.data ?? environment('CALAME_DATA') ?? join(projectRoot, '.calame'),
    ),
    host,
    port: readPort(environment('CALAME_PORT')),
    loopback,
    app,
    azure: readAzureSettings(environment, app, loopback),
    serviceHosts: (environment('CALAME_SERVICE_HOSTS') ?? '').split(/[\s,]+/).filter(Boolean),
    issuerMetadata: readLoopback('CALAME_TEST_ISSUER', environment, loopback),
    signInStandIn: originOf(readLoopback('CALAME_TEST_SIGN_IN', environment, loopback)),
    filesStandIn: originOf(readLoopback('CALAME_TEST_FILES', environment, loopback)),
    publicHost: environment('CALAME_PUBLIC_HOST') ?? null,
    iconFolder: join(projectRoot, 'teams-app/manifest/icons'),
    tabFolder: join(projectRoot, 'teams-app/tabs/dist'),
    paneFolder: join(projectRoot, 'office-addin/pane/dist'),
    sampleFolder: join(projectRoot, 'infra/sample/documents'),
    systemUser: systemUser(),
    environment: variables,
  };
}

/** A URL writes an IPv6 address between brackets, a socket without. */
function readHost(text: string | undefined): string {
  return text === undefined ? '127.0.0.1' : text.replace(/^\[(.*)\]$/, '$1').toLowerCase();
}

/** Who runs the process, by the system and not by a variable that anybody may set. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that no account has.
    return `uid-${process.getuid?.() ?? 0}`;
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 3978;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Fault('port-invalid', { text });
}

/** What stands in for Microsoft in tests: on this computer, of a server that listens to this computer only. */
function readLoopback(
  name: string,
  environment: (name: string) => string | undefined,
  loopback: boolean,
): string | null {
  const url = environment(name);
  if (url === undefined) return null;
  if (loopback && URL.canParse(url) && isLoopback(readHost(new URL(url).hostname))) return url;
  throw new Fault('usage', { message: `${name} : 127.0.0.1` });
}

function originOf(url: string | null): string | null {
  return url === null ? null : new URL(url).origin;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
