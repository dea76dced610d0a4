import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const appId = '22222222-2222-4222-8222-222222222222';
export const tenantId = '33333333-3333-4333-8333-333333333333';

const channelIssuer = 'https://api.botframework.com';

type TokenWish = {
  readonly serviceUrl?: string;
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds from now; negative = expired. */
  readonly lifetime?: number;
  readonly key?: KeyObject;
  readonly keyId?: string;
};

/** A stand-in for the issuer of the channel's tokens: OpenID metadata and keys on loopback, RS256 tokens. */
export type Issuer = {
  readonly metadata: string;
  readonly token: (wish?: TokenWish) => string;
  readonly stop: () => void;
};

export const newSigningKey = (): KeyObject =>
  generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey;

export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const jwk = {
    ...publicKey.export({ format: 'jwk' }),
    kid: 'k1',
    use: 'sig',
    alg: 'RS256',
    endorsements: ['msteams'],
  };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const body = request.url?.endsWith('/keys')
      ? { keys: [jwk] }
      : { issuer: channelIssuer, jwks_uri: `${origin}/keys` };
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    metadata: `${origin}/.well-known/openidconfiguration`,
    token: (wish = {}) => signToken(wish, privateKey),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function signToken(wish: TokenWish, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: wish.issuer ?? channelIssuer,
    aud: wish.audience ?? appId,
    ...(wish.serviceUrl === undefined ? {} : { serviceurl: wish.serviceUrl }),
    nbf: now - 2_000,
    iat: now - 2_000,
    exp: now + (wish.lifetime ?? 600),
  };
  const encode = (value: unknown): string =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = `${encode({ alg: 'RS256', typ: 'JWT', kid: wish.keyId ?? 'k1' })}.${encode(claims)}`;
  const signature = sign('RSA-SHA256', Buffer.from(body), wish.key ?? key);
  return `${body}.${signature.toString('base64url')}`;
}
