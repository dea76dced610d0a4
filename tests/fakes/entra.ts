import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Failure, failAsPlanned } from './fail-as-planned.ts';
import { appId, tenantId } from './issuer.ts';
import { sendJson } from './send-json.ts';

export const appSecret = 'secret-of-the-bot';
export const claireId = '00000000-0000-4000-8000-0000000000c1';

type Part = 'metadata' | 'keys' | 'token' | 'graph';

/** How a part goes wrong. */
export type TokenWish = {
  readonly header?: Readonly<Record<string, unknown>>;
  /** Claims that differ from a sound token's; undefined takes one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Seconds since the epoch at which it is issued; default: now. */
  readonly at?: number;
  readonly key?: KeyObject;
};

/** Entra ID and Microsoft Graph on loopback, each under its own name in the path; RS256 tokens of people. */
export type FakeEntra = AsyncDisposable & {
  readonly origin: string;
  /** An access token as Teams gives it to a tab. */
  readonly token: (wish?: TokenWish) => string;
  /** The same claims, signed with HMAC over the public key's own text: the oldest forgery. */
  readonly hmacToken: () => string;
  /** A new signing key, with or without telling it; the old one is told no more. */
  readonly rotate: () => void;
  readonly requests: readonly {
    readonly part: Part | 'other';
    readonly path: string;
    readonly body: string;
  }[];
  readonly count: (part: Part) => number;
  /** The groups of people, by object id. */
  readonly members: Map<string, readonly string[]>;
  /** Application permissions that were granted. */
  readonly appRoles: string[];
  readonly trouble: Map<Part, Failure>;
  /** What the metadata says, where it differs. */
  readonly metadata: Record<string, unknown>;
  /** Members that every published key carries besides. */
  readonly keyMembers: Record<string, unknown>;
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

type Signing = {
  readonly kid: string;
  readonly key: KeyObject;
  readonly jwk: object;
  readonly pem: string;
};

function newSigning(): Signing {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const kid = `key-${randomUUID()}`;
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' };
  return { kid, key: privateKey, jwk, pem };
}

/** Making a key takes longer than a test: the first is everybody's, until it is rotated. */
const firstSigning = newSigning();

/** Claims of a sound v2 access token, issued at `now` (seconds). */
const soundClaims = (now: number): Readonly<Record<string, unknown>> => ({
  aud: appId,
  iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
  iat: now,
  nbf: now,
  exp: now + 3_600,
  azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  name: 'Claire Moreau',
  oid: claireId,
  preferred_username: 'claire.moreau@valbrume.example',
  scp: 'access_as_user',
  tid: tenantId,
  ver: '2.0',
});

type State = Omit<
  FakeEntra,
  'token' | 'hmacToken' | 'rotate' | 'count' | 'requests' | typeof Symbol.asyncDispose
> & {
  readonly requests: { part: Part | 'other'; path: string; body: string }[];
  signing: Signing;
};

export async function startEntra(): Promise<FakeEntra> {
  let state: State | null = null;
  const server = createServer((request, response) => {
    if (state !== null) void answer(state, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running: State = {
    origin,
    requests: [],
    members: new Map(),
    appRoles: [],
    trouble: new Map(),
    metadata: {},
    keyMembers: {},
    signing: firstSigning,
  };
  state = running;
  const unsigned = (wish: TokenWish, alg: string): string => {
    const now = wish.at ?? Math.floor(Date.now() / 1_000);
    const header = { typ: 'JWT', alg, kid: running.signing.kid, ...wish.header };
    return `${encode(header)}.${encode({ ...soundClaims(now), ...wish.claims })}`;
  };
  return Object.assign(running, {
    token: (wish: TokenWish = {}) => {
      const body = unsigned(wish, 'RS256');
      const signature = sign('RSA-SHA256', Buffer.from(body), wish.key ?? running.signing.key);
      return `${body}.${signature.toString('base64url')}`;
    },
    hmacToken: () => {
      const body = unsigned({}, 'HS256');
      const mac = createHmac('sha256', running.signing.pem).update(body).digest('base64url');
      return `${body}.${mac}`;
    },
    rotate: () => {
      running.signing = newSigning();
    },
    count: (part: Part) => running.requests.filter((one) => one.part === part).length,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

const partOf = (path: string): Part | 'other' => {
  if (path.endsWith('/v2.0/.well-known/openid-configuration')) return 'metadata';
  if (path.endsWith('/discovery/v2.0/keys')) return 'keys';
  if (path.endsWith('/oauth2/v2.0/token')) return 'token';
  return path.startsWith('/graph.microsoft.com/v1.0/') ? 'graph' : 'other';
};

async function answer(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const part = partOf(path);
  const body = await text(request);
  state.requests.push({ part, path, body });
  const trouble = part === 'other' ? undefined : state.trouble.get(part);
  if (trouble !== undefined) return failAsPlanned(response, trouble);
  switch (part) {
    case 'metadata':
      return sendJson(response, metadataOf(state, path));
    case 'keys':
      return sendJson(response, { keys: [{ ...state.signing.jwk, ...state.keyMembers }] });
    case 'token':
      return issue(state, body, response);
    case 'graph':
      return check(state, path, body, request.headers.authorization ?? '', response);
    case 'other':
      return sendJson(response, {}, 404);
  }
}

function metadataOf({ metadata }: State, path: string): object {
  const tenant = path.split('/')[2] ?? '';
  const authority = `https://login.microsoftonline.com/${tenant}`;
  return {
    issuer: `${authority}/v2.0`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    ...metadata,
  };
}

/** On behalf of whom the assertion names, or for the application itself; the secret is asked for each time. */
function issue(state: State, form: string, response: ServerResponse): void {
  const fields = new URLSearchParams(form);
  if (fields.get('client_secret') !== appSecret) {
    sendJson(response, { error: 'invalid_client', error_description: 'AADSTS7000215: no.' }, 401);
    return;
  }
  const assertion = fields.get('assertion');
  const claims = Buffer.from(assertion?.split('.')[1] ?? '', 'base64url').toString('utf8');
  const { oid } = claims === '' ? { oid: null } : JSON.parse(claims);
  const access = oid === null ? { roles: state.appRoles } : { oid };
  sendJson(response, {
    token_type: 'Bearer',
    expires_in: 3_600,
    access_token: `e30.${encode(access)}.e30`,
  });
}

function check(
  state: State,
  path: string,
  body: string,
  authorization: string,
  response: ServerResponse,
): void {
  const bearer: { readonly oid?: string; readonly roles?: unknown } = JSON.parse(
    Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString('utf8') || '{}',
  );
  const [, named] = /\/users\/([^/]+)\/checkMemberGroups$/.exec(path) ?? [];
  const itself = bearer.oid;
  const who = bearer.roles === undefined ? itself : named;
  if (who === undefined || (named !== undefined && itself !== undefined)) {
    sendJson(response, { error: { code: 'InvalidAuthenticationToken' } }, 401);
    return;
  }
  const { groupIds } = JSON.parse(body) as { groupIds: readonly string[] };
  const held = state.members.get(who) ?? [];
  const tooMany = groupIds.length > 20;
  if (tooMany) sendJson(response, { error: { code: 'Request_BadRequest' } }, 400);
  else sendJson(response, { value: groupIds.filter((id) => held.includes(id)) });
}
