import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Failure, failAsPlanned } from './fail-as-planned.ts';
import { sendJson } from './send-json.ts';

export const azureTenant = '33333333-3333-4333-8333-333333333333';
export const azureClient = '44444444-4444-4444-8444-444444444444';
export const azureSecret = 'secret-of-the-application';
export const armResource =
  '/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/ia/providers/Microsoft.CognitiveServices/accounts/ville';

type DeploymentWish = {
  readonly name: string;
  readonly sku?: string | null;
  readonly model?: string;
  readonly state?: string;
};

export type AccountWish = {
  readonly location?: string;
  /** Custom subdomain; its hosts follow from it. */
  readonly subdomain?: string;
  readonly deployments?: readonly DeploymentWish[];
  readonly disableLocalAuth?: boolean;
};

type Part = 'token' | 'account' | 'deployments';

/** How the next request of a part goes wrong. */
type AzurePlan =
  | Failure
  /** A list whose next page is said to stand at this address. */
  | { readonly kind: 'next'; readonly link: string };

type Recorded = {
  readonly part: Part | 'managed-identity' | 'other';
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
};

/** Entra, Azure Resource Manager and a host's managed identity on loopback, each under its own name in the path. */
export type StandInAzure = {
  readonly origin: string;
  /** Where `IDENTITY_ENDPOINT` points on a host with managed identities. */
  readonly identityEndpoint: string;
  readonly requests: readonly Recorded[];
  /** The account of `armResource`, or no account at all. */
  readonly setAccount: (wish: AccountWish | null) => void;
  /** Seconds that tokens issued from now on last. */
  readonly setLifetime: (seconds: number) => void;
  /** Deployments told on one page. */
  readonly setPageSize: (deployments: number) => void;
  /** The next requests of this part get these plans, in order; afterwards it answers well again. */
  readonly plan: (part: Part, ...plans: readonly AzurePlan[]) => void;
  /** From now on this part fails so, until told otherwise by null. */
  readonly planAll: (part: Part, plan: AzurePlan | null) => void;
  readonly close: () => Promise<void>;
};

export const soundAccount: AccountWish = {
  location: 'swedencentral',
  subdomain: 'ville',
  deployments: [{ name: 'gpt-4.1-mini', sku: 'DataZoneStandard' }],
};

type State = {
  readonly requests: Recorded[];
  readonly queued: Record<Part, AzurePlan[]>;
  readonly standing: Map<Part, AzurePlan>;
  readonly issued: Set<string>;
  account: AccountWish | null;
  pageSize: number;
  lifetime: number;
};

export async function startAzure(account: AccountWish = soundAccount): Promise<StandInAzure> {
  const state: State = {
    requests: [],
    queued: { token: [], account: [], deployments: [] },
    standing: new Map(),
    issued: new Set(),
    account,
    pageSize: 100,
    lifetime: 3_600,
  };
  const server = createServer((request, response) => void answer(state, request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    identityEndpoint: `${origin}/msi/token`,
    requests: state.requests,
    setAccount: (wish) => {
      state.account = wish;
    },
    setLifetime: (seconds) => {
      state.lifetime = seconds;
    },
    setPageSize: (deployments) => {
      state.pageSize = deployments;
    },
    plan: (part, ...wanted) => void state.queued[part].push(...wanted),
    planAll: (part, plan) => {
      if (plan === null) state.standing.delete(part);
      else state.standing.set(part, plan);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { headers, url: address = '/' } = request;
  const url = new URL(address, 'http://127.0.0.1');
  const said = await text(request);
  const part = partOf(url.pathname);
  state.requests.push({ part, path: address, headers, text: said });
  if (part === 'other') return sendJson(response, { error: { code: 'NotFound' } }, 404);
  if (part === 'managed-identity') return answerManaged(state, url, headers, response);
  const plan = state.queued[part].shift() ?? state.standing.get(part);
  if (plan !== undefined && plan.kind !== 'next') return failAsPlanned(response, plan);
  if (part === 'token') {
    return hasSecret(said) ? issue(state, response) : sendJson(response, badSecret, 401);
  }
  const bearer = headers.authorization?.replace(/^Bearer /, '') ?? '';
  if (!state.issued.has(bearer))
    return sendJson(response, { error: { code: 'InvalidToken' } }, 401);
  if (state.account === null) return sendJson(response, { error: { code: 'NotFound' } }, 404);
  const reply =
    part === 'account'
      ? accountReply(state.account)
      : pageReply(state.account, url, state.pageSize, plan?.link ?? null);
  return sendJson(response, reply);
}

/** As Azure Container Apps and App Service hand out tokens of a managed identity. */
function answerManaged(
  state: State,
  url: URL,
  headers: IncomingMessage['headers'],
  response: ServerResponse,
): void {
  const good = headers['x-identity-header'] === 'header-of-this-host';
  if (good && url.searchParams.get('client_id') === azureClient) issue(state, response);
  else sendJson(response, { error: 'invalid_request', error_description: 'no identity' }, 400);
}

function issue({ issued, lifetime }: State, response: ServerResponse): void {
  const token = `token-${issued.size + 1}-${Math.random().toString(36).slice(2)}`;
  issued.add(token);
  sendJson(response, {
    token_type: 'Bearer',
    expires_in: lifetime,
    expires_on: Math.floor(Date.now() / 1_000) + lifetime,
    access_token: token,
  });
}

const badSecret = {
  error: 'invalid_client',
  error_description: `AADSTS7000215: Invalid client secret provided for app '${azureClient}'.`,
  error_codes: [7_000_215],
};

function hasSecret(form: string): boolean {
  const fields = new URLSearchParams(form);
  return fields.get('client_id') === azureClient && fields.get('client_secret') === azureSecret;
}

function partOf(path: string): Recorded['part'] {
  if (path === `/login.microsoftonline.com/${azureTenant}/oauth2/v2.0/token`) return 'token';
  if (path === '/msi/token') return 'managed-identity';
  if (path === `/management.azure.com${armResource}`) return 'account';
  return path === `/management.azure.com${armResource}/deployments` ? 'deployments' : 'other';
}

function accountReply({
  location = 'swedencentral',
  subdomain = 'ville',
  ...more
}: AccountWish): unknown {
  return {
    id: armResource,
    kind: 'OpenAI',
    location,
    sku: { name: 'S0' },
    properties: {
      customSubDomainName: subdomain,
      endpoint: `https://${subdomain}.openai.azure.com/`,
      endpoints: { 'OpenAI Language Model Instance API': `https://${subdomain}.openai.azure.com/` },
      disableLocalAuth: more.disableLocalAuth ?? true,
      publicNetworkAccess: 'Enabled',
      provisioningState: 'Succeeded',
    },
  };
}

function pageReply(
  { deployments = [] }: AccountWish,
  url: URL,
  pageSize: number,
  planned: string | null,
): unknown {
  const from = Number(url.searchParams.get('$skip') ?? 0);
  const value = deployments
    .slice(from, from + pageSize)
    .map(({ name, sku = 'Standard', ...rest }) => ({
      name,
      sku: sku === null ? null : { name: sku, capacity: 10 },
      properties: {
        model: { format: 'OpenAI', name: rest.model ?? name, version: '2025-04-14' },
        provisioningState: rest.state ?? 'Succeeded',
      },
    }));
  const here = `https://management.azure.com${armResource}/deployments?api-version=2024-10-01`;
  const next = from + pageSize;
  const link = planned ?? (next < deployments.length ? `${here}&$skip=${next}` : null);
  return link === null ? { value } : { value, nextLink: link };
}
