import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from '#shared/ports.ts';
import { issuerOf } from './read-tenant-keys.ts';
import type { TenantKeys } from './tenant-keys.ts';

/** Why a token lets nobody in; for the log alone. */
export type TokenRefusal =
  | 'absent'
  | 'malformed'
  | 'algorithm'
  | 'foreign-tenant'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'not-yet'
  | 'unknown-key'
  | 'signature'
  | 'version'
  | 'scope'
  | 'application'
  | 'claims';

export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly why: TokenRefusal;

  constructor(why: TokenRefusal) {
    super(why);
    this.why = why;
  }
}

/** Somebody who signed in, as a verified token says. */
export type TokenBearer = {
  readonly tenant: string;
  readonly objectId: string;
  readonly name: string | null;
  /** Ids of Entra groups; null when the token does not list them, or not all. */
  readonly groups: readonly string[] | null;
  /** Whether the account is of another tenant. */
  readonly guest: boolean;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** The token itself, to ask Graph on behalf of its bearer. */
  readonly token: string;
};

export type TokenRules = {
  readonly appId: string;
  /** Tenants of the policy in force, lower case. */
  readonly tenants: readonly string[];
  readonly keys: TenantKeys;
  readonly clock: Pick<Clock, 'now'>;
};

/** The one permission that the application exposes, asked for by Teams' own sign-in. */
const scope = 'access_as_user';
/** Seconds that two clocks may differ by. */
const leeway = 60;
/** Characters; Entra's tokens are under 5,000, or 10,000 with 200 groups. */
const longest = 20_000;

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;
const guid = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
  .transform((id) => id.toLowerCase());

/** Claims of a v2 access token (learn.microsoft.com, "Access token claims reference"). */
const claimsSchema = z.object({
  tid: guid,
  oid: guid,
  exp: z.number(),
  ver: z.string(),
  scp: z.string().max(2_000).optional(),
  idtyp: z.string().optional(),
  name: z.string().max(300).optional(),
  preferred_username: z.string().max(300).optional(),
  upn: z.string().max(300).optional(),
  idp: z.string().max(500).optional(),
  acct: z.union([z.number(), z.string()]).optional(),
  groups: z.array(z.string().max(100)).max(1_000).optional(),
  hasgroups: z.unknown().optional(),
  _claim_names: z.object({ groups: z.unknown().optional() }).optional(),
});

type Claims = z.infer<typeof claimsSchema>;

/**
 * The bearer of an access token of Entra ID (v2) for this application, or `TokenRefused`. Rejects with
 * `KeysUnavailable` when the keys of the tenant cannot be known.
 */
export async function verifyToken(
  authorization: string | undefined,
  { appId, tenants, keys, clock }: TokenRules,
): Promise<TokenBearer> {
  const token = readBearer(authorization);
  const { tenant, keyId } = readStated(token);
  // Nothing is asked of the network for a tenant that is not ours.
  if (!tenants.includes(tenant)) throw new TokenRefused('foreign-tenant');
  const key = await keys.keyOf(tenant, keyId);
  if (key === null) throw new TokenRefused('unknown-key');
  const { payload } = await jwtVerify(token, key, {
    algorithms: ['RS256'],
    issuer: issuerOf(tenant),
    clockTolerance: leeway,
    currentDate: new Date(clock.now()),
    requiredClaims: ['exp', 'nbf', 'iat', 'aud'],
  }).catch((error: unknown) => {
    throw new TokenRefused(refusalOf(error));
  });
  if (!isForUs(payload, appId)) throw new TokenRefused('audience');
  const read = claimsSchema.safeParse(payload);
  if (!read.success) throw new TokenRefused('claims');
  return toBearer(read.data, token);
}

function readBearer(authorization: string | undefined): string {
  if (authorization === undefined) throw new TokenRefused('absent');
  const token = authorization.length > longest ? null : bearer.exec(authorization)?.[1];
  if (token === null || token === undefined) throw new TokenRefused('malformed');
  return token;
}

/** What the token says of itself, unverified: which keys to look at, and enough to refuse. */
function readStated(token: string): { readonly tenant: string; readonly keyId: string } {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    if (alg !== 'RS256') throw new TokenRefused('algorithm');
    const { tid } = decodeJwt(token);
    if (typeof kid !== 'string' || kid === '') throw new TokenRefused('unknown-key');
    if (typeof tid !== 'string') throw new TokenRefused('claims');
    return { tenant: tid.toLowerCase(), keyId: kid };
  } catch (error) {
    throw error instanceof TokenRefused ? error : new TokenRefused('malformed');
  }
}

function refusalOf(error: unknown): TokenRefusal {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (!(error instanceof errors.JWTClaimValidationFailed)) return 'malformed';
  const byClaim: Readonly<Record<string, TokenRefusal>> = {
    iss: 'issuer',
    aud: 'audience',
    nbf: 'not-yet',
    exp: 'expired',
  };
  return byClaim[error.claim] ?? 'claims';
}

/** The application's id (v2), or the address that it is named by: `api://host/id`, `api://id`. */
function isForUs({ aud }: JWTPayload, appId: string): boolean {
  if (typeof aud !== 'string') return false;
  const named = aud.toLowerCase();
  const id = appId.toLowerCase();
  const before = named.endsWith(id) ? named.slice(0, -id.length) : null;
  return before === '' || /^api:\/\/(?:[a-z0-9.-]+(?::\d{1,5})?\/)?$/.test(before ?? '-');
}

function toBearer(claims: Claims, token: string): TokenBearer {
  if (claims.ver !== '2.0') throw new TokenRefused('version');
  if (claims.idtyp === 'app') throw new TokenRefused('application');
  const scopes = (claims.scp ?? '').split(' ');
  // A token of an application has roles and no scope.
  if (!scopes.includes(scope)) throw new TokenRefused('scope');
  return {
    tenant: claims.tid,
    objectId: claims.oid,
    name: claims.name ?? null,
    groups: isOverage(claims) ? null : (claims.groups?.map((id) => id.toLowerCase()) ?? null),
    guest: isGuest(claims),
    expiresAt: claims.exp * 1_000,
    token,
  };
}

/** Over 200 groups the token lists none and points to Graph instead (claims reference, "Groups overage claim"). */
const isOverage = (claims: Claims): boolean =>
  claims.hasgroups !== undefined || claims._claim_names?.groups !== undefined;

/** Optional claim `acct`, the provider that signed the account in, or the name that an invited account is given. */
function isGuest({ acct, idp, tid, upn, preferred_username }: Claims): boolean {
  const invited = [upn, preferred_username].some((name) => name?.toUpperCase().includes('#EXT#'));
  const elsewhere = idp !== undefined && !idp.toLowerCase().includes(tid);
  return String(acct ?? '0') === '1' || invited || elsewhere;
}
