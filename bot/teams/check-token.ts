import { AsyncLocalStorage } from 'node:async_hooks';
import type { Activity as LibraryActivity } from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';

/** Names of the errors of the library that checks signatures and dates of tokens. */
const tokenErrors = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];

const tokenPattern = /^Bearer [\w-]+\.(?<claims>[\w-]+)\.[\w-]+$/u;

const hushed = new AsyncLocalStorage<true>();

/** While it checks a token the library prints keys and reasons on the console: what it prints there is dropped. Returns the way back. */
export function hushLibrary(): () => void {
  const { error, warn } = console;
  const unlessHushed =
    (print: typeof console.error): typeof console.error =>
    (...parts) => {
      if (hushed.getStore() !== true) print(...parts);
    };
  const ours = { error: unlessHushed(error), warn: unlessHushed(warn) };
  Object.assign(console, ours);
  return () => {
    if (console.error === ours.error) Object.assign(console, { error, warn });
  };
}

/**
 * Whether the channel signed this call: issuer, audience, dates, endorsement of the channel, service
 * address, signature. The library calls a forged signature a fault; here it is a refusal like the
 * others. It also takes tokens of the emulator and of other bots: `expectedIssuer` leaves the channel
 * alone in, before anything is fetched for the others (null on loopback, where no token is asked). Throws when the keys could not be fetched.
 */
export async function checkToken(
  authentication: BotFrameworkAuthentication,
  activity: { readonly channelId: string; readonly serviceUrl: string },
  authorization: string,
  expectedIssuer: string | null,
): Promise<boolean> {
  if (expectedIssuer !== null && statedIssuer(authorization) !== expectedIssuer) return false;
  try {
    const { channelId, serviceUrl } = activity;
    const { claimsIdentity } = await hushed.run(true, () =>
      authentication.authenticateRequest(
        { channelId, serviceUrl } as LibraryActivity,
        authorization,
      ),
    );
    const issuer = claimsIdentity?.getClaimValue('iss') ?? null;
    return issuer === expectedIssuer;
  } catch (error) {
    if (error instanceof AuthenticationError) return false;
    if (error instanceof Error && tokenErrors.includes(error.name)) return false;
    throw error;
  }
}

/** The issuer that a token states, unverified: enough to refuse, never to let in. */
function statedIssuer(authorization: string): string | null {
  const claims = tokenPattern.exec(authorization)?.groups?.['claims'];
  if (claims === undefined) return null;
  try {
    const { iss } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as {
      iss?: unknown;
    };
    return typeof iss === 'string' ? iss : null;
  } catch {
    // Not JSON: no token at all.
    return null;
  }
}
