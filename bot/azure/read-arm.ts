import { azureAccountId } from '#shared/policy/azure-account-id.ts';
import type { AzureAccount, AzureDeployment } from '#shared/residency/azure-account.ts';
import { EntraFault, type EntraTokens } from '../model/entra-tokens.ts';
import { readRetryAfter } from '../model/read-retry-after.ts';
import { readAccount, readDeployments } from './arm-schema.ts';
import { type AzureReach, armHost } from './reach-azure.ts';
import { ReachFault } from './reach-fault.ts';

/** What came of asking Azure Resource Manager for an account: told apart by what to do next. */
export type ArmReading =
  | { readonly kind: 'read'; readonly account: AzureAccount }
  /** There is no such account, or its resource id is none. */
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'unreachable';
      readonly why: ArmObstacle;
      /** Code that Entra refused with; null otherwise. */
      readonly code: string | null;
      /** Milliseconds that it asked to wait; null when it did not. */
      readonly retryAfter: number | null;
    };

type ArmObstacle =
  /** No identity is given to ask with. */
  | 'no-identity'
  /** Entra gives that identity no token. */
  | 'identity-refused'
  /** The identity may not read this account: it needs the role Reader. */
  | 'forbidden'
  | 'rate-limited'
  | 'server'
  | 'unreachable'
  /** What came back is not what this API promises, or points to another host. */
  | 'garbage';

type ArmPorts = {
  readonly reach: AzureReach;
  readonly tokens: EntraTokens;
  readonly now: () => number;
};

const scope = `https://${armHost}/.default`;
const version = 'api-version=2024-10-01';
const mostPages = 20;
/** Longest time for the whole reading, in milliseconds. */
const patience = 30_000;

/** Reads an account and all its deployments, at Azure Resource Manager and nowhere else. */
export async function readArm(
  ports: ArmPorts,
  resource: string,
  signal: AbortSignal,
): Promise<ArmReading> {
  // It becomes a path: nothing but the id of one account.
  if (!azureAccountId.test(resource)) return { kind: 'absent' };
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  try {
    const address = (path: string): URL =>
      new URL(`https://${armHost}${resource}${path}?${version}`);
    const account = readAccount(await get(ports, address(''), bounded));
    if (account === null) throw new Obstacle('garbage');
    const deployments = await readAllPages(ports, address('/deployments'), bounded);
    return { kind: 'read', account: { ...account, deployments } };
  } catch (error) {
    signal.throwIfAborted();
    return readingOf(error);
  }
}

async function readAllPages(
  ports: ArmPorts,
  first: URL,
  signal: AbortSignal,
): Promise<readonly AzureDeployment[]> {
  const deployments: AzureDeployment[] = [];
  let address = first;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = readDeployments(await get(ports, address, signal));
    if (page === null) throw new Obstacle('garbage');
    deployments.push(...page.deployments);
    if (page.next === null) return deployments;
    address = nextPage(page.next, first);
  }
  // A list without an end proves nothing.
  throw new Obstacle('garbage');
}

/** The same list on the same host, or nothing. */
function nextPage(link: string, first: URL): URL {
  const next = URL.canParse(link) ? new URL(link) : null;
  const same =
    next?.origin === first.origin && next.pathname.toLowerCase() === first.pathname.toLowerCase();
  if (next === null || !same || next.username !== '') throw new Obstacle('garbage');
  return next;
}

async function get(
  { reach, tokens, now }: ArmPorts,
  url: URL,
  signal: AbortSignal,
): Promise<unknown> {
  const token = await tokens.token(scope, signal);
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const reply = await reach.send({ url, method: 'GET', headers, signal });
  if (reply.status === 200) return parse(reply.text);
  throw new Obstacle(obstacleOf(reply.status), readRetryAfter(reply.headers, now()));
}

function obstacleOf(status: number): ArmObstacle | 'absent' {
  if (status === 404) return 'absent';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server' : 'garbage';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Obstacle('garbage');
  }
}

class Obstacle extends Error {
  readonly why: ArmObstacle | 'absent';
  readonly retryAfter: number | null;

  constructor(why: ArmObstacle | 'absent', retryAfter: number | null = null) {
    super(why);
    this.why = why;
    this.retryAfter = retryAfter;
  }
}

function readingOf(error: unknown): ArmReading {
  if (error instanceof Obstacle) {
    const { why, retryAfter } = error;
    return why === 'absent'
      ? { kind: 'absent' }
      : { kind: 'unreachable', why, code: null, retryAfter };
  }
  if (error instanceof EntraFault) {
    const why = entraObstacles[error.kind];
    return { kind: 'unreachable', why, code: error.code, retryAfter: null };
  }
  const known = error instanceof ReachFault || isTimeout(error);
  if (!known) throw error;
  const why =
    error instanceof ReachFault && error.kind !== 'unreachable' ? 'garbage' : 'unreachable';
  return { kind: 'unreachable', why, code: null, retryAfter: null };
}

const entraObstacles: Readonly<Record<EntraFault['kind'], ArmObstacle>> = {
  'not-configured': 'no-identity',
  refused: 'identity-refused',
  unreachable: 'unreachable',
};

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
