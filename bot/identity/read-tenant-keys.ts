import { z } from 'zod';
import { type AzureReach, loginHost } from '../azure/reach-azure.ts';

/** An RSA key in the members of RFC 7517, base64url. */
export type TenantKey = {
  readonly keyId: string;
  readonly modulus: string;
  readonly exponent: string;
};

/** Longest time for both documents together, in milliseconds. */
const patience = 5_000;
/** Characters; Entra's are under 20,000. */
const longest = 200_000;

const base64url = z.string().regex(/^[\w-]{1,2000}$/);

const metadataSchema = z.object({ issuer: z.string(), jwks_uri: z.string().max(500) });

const keysSchema = z.object({
  keys: z
    .array(
      z.object({
        kty: z.string(),
        kid: z.string().min(1).max(200).optional(),
        use: z.string().optional(),
        n: base64url.optional(),
        e: base64url.optional(),
        issuer: z.string().max(500).optional(),
      }),
    )
    .max(100),
});

/** Who signs the tokens of this tenant (v2 endpoint). */
export const issuerOf = (tenant: string): string => `https://${loginHost}/${tenant}/v2.0`;

/**
 * Reads the OpenID metadata of a tenant and the keys that it points to, on Entra's own host and nowhere else. Rejects
 * with an error whose message is a code, and holds nothing of what was read.
 */
export async function readTenantKeys(
  reach: AzureReach,
  tenant: string,
): Promise<readonly TenantKey[]> {
  const signal = AbortSignal.timeout(patience);
  const issuer = issuerOf(tenant);
  const address = new URL(`${issuer}/.well-known/openid-configuration`);
  const metadata = metadataSchema.safeParse(await getJson(reach, address, signal));
  if (!metadata.success) throw new Error('metadata-unreadable');
  if (metadata.data.issuer !== issuer) throw new Error('metadata-of-another');
  const { jwks_uri: link } = metadata.data;
  if (!URL.canParse(link)) throw new Error('metadata-unreadable');
  const read = keysSchema.safeParse(await getJson(reach, new URL(link), signal));
  if (!read.success) throw new Error('keys-unreadable');
  return read.data.keys.flatMap(({ kty, kid, use = 'sig', n, e, issuer: of = issuer }) => {
    // A document may carry keys that sign for others, such as personal accounts.
    const ours = of.replace('{tenantid}', tenant) === issuer;
    const whole = kid !== undefined && n !== undefined && e !== undefined;
    if (kty !== 'RSA' || use !== 'sig' || !ours || !whole) return [];
    return [{ keyId: kid, modulus: n, exponent: e }];
  });
}

async function getJson(reach: AzureReach, url: URL, signal: AbortSignal): Promise<unknown> {
  const headers = { accept: 'application/json' };
  const reply = await reach.send({ url, method: 'GET', headers, signal });
  // A redirect is no reply: what signs tokens is read where it is known to stand.
  if (reply.status !== 200) throw new Error(`status-${reply.status}`);
  if (reply.text.length > longest) throw new Error('too-large');
  try {
    return JSON.parse(reply.text);
  } catch {
    throw new Error('not-json');
  }
}
