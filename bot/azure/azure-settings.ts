import { isIP } from 'node:net';
import { Fault } from '#shared/fault.ts';
import type { AppIdentity } from '../app-identity.ts';

/** The identity that asks Entra for tokens: a managed one of this host, or an application with a secret. */
export type AzureIdentity =
  | { readonly mode: 'none' }
  | { readonly mode: 'managed'; readonly clientId: string }
  | {
      readonly mode: 'secret';
      readonly clientId: string;
      readonly tenantId: string;
      /** The secret itself, or the file that holds it, read at each new token so that it may be renewed. */
      readonly secret: { readonly value: string } | { readonly file: string };
    };

export type AzureSettings = {
  readonly identity: AzureIdentity;
  /** Where this host hands out tokens of its managed identities, as its platform says; null = the usual address. */
  readonly identityEndpoint: string | null;
  /** A server on loopback in the place of Entra and of Azure Resource Manager; null outside tests. */
  readonly standIn: string | null;
};

type ReadVariable = (name: string) => string | undefined;

/**
 * The identity for Azure: the one that `CALAME_AZURE_*` names, else the bot's own.
 * @throws Fault `azure-identity-incomplete` when half of an identity is given, `usage` for a stand-in elsewhere
 * than on loopback, or beside an identity of the bot
 */
export function readAzureSettings(
  variable: ReadVariable,
  bot: AppIdentity,
  loopback: boolean,
): AzureSettings {
  return {
    identity: ownIdentity(variable, bot) ?? botIdentity(bot),
    identityEndpoint: variable('IDENTITY_ENDPOINT') ?? null,
    standIn: readStandIn(variable('CALAME_TEST_AZURE'), bot, loopback),
  };
}

function ownIdentity(variable: ReadVariable, bot: AppIdentity): AzureIdentity | null {
  const clientId = variable('CALAME_AZURE_CLIENT_ID');
  const tenantId = variable('CALAME_AZURE_TENANT_ID');
  const value = variable('CALAME_AZURE_CLIENT_SECRET');
  const file = variable('CALAME_AZURE_CLIENT_SECRET_FILE');
  const given = value === undefined ? (file === undefined ? null : { file }) : { value };
  if (clientId === undefined) {
    if (tenantId === undefined && given === null) return null;
    throw incomplete('CALAME_AZURE_CLIENT_ID');
  }
  if (value !== undefined && file !== undefined) {
    throw incomplete('CALAME_AZURE_CLIENT_SECRET | CALAME_AZURE_CLIENT_SECRET_FILE');
  }
  if (given === null) {
    // Neither tenant nor secret: an identity that this host holds.
    if (tenantId === undefined) return { mode: 'managed', clientId };
    throw incomplete('CALAME_AZURE_CLIENT_SECRET | CALAME_AZURE_CLIENT_SECRET_FILE');
  }
  const tenant = tenantId ?? (bot.mode === 'entra' ? bot.tenantId : undefined);
  if (tenant === undefined) throw incomplete('CALAME_AZURE_TENANT_ID');
  return { mode: 'secret', clientId, tenantId: requireTenant(tenant), secret: given };
}

function botIdentity(bot: AppIdentity): AzureIdentity {
  if (bot.mode === 'loopback') return { mode: 'none' };
  const { appId, appType, tenantId, password } = bot;
  if (appType === 'UserAssignedMsi') return { mode: 'managed', clientId: appId };
  if (password === null) return { mode: 'none' };
  return { mode: 'secret', clientId: appId, tenantId, secret: { value: password } };
}

/** It becomes part of an address: an id or a domain, nothing else. */
function requireTenant(tenant: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9.-]{0,127}$/.test(tenant)) return tenant;
  throw incomplete('CALAME_AZURE_TENANT_ID');
}

function incomplete(missing: string): Fault {
  return new Fault('azure-identity-incomplete', { missing });
}

/** What a stand-in proves would let out the questions of a bot that serves people: it is a trial's, or refused. */
function readStandIn(url: string | undefined, bot: AppIdentity, loopback: boolean): string | null {
  if (url === undefined) return null;
  if (bot.mode !== 'loopback') {
    throw new Fault('usage', { message: 'CALAME_TEST_AZURE + MicrosoftAppId' });
  }
  if (loopback && URL.canParse(url) && isLoopback(new URL(url).hostname))
    return new URL(url).origin;
  throw new Fault('usage', { message: 'CALAME_TEST_AZURE : 127.0.0.1' });
}

function isLoopback(host: string): boolean {
  return isIP(host) === 4 && host.startsWith('127.');
}
