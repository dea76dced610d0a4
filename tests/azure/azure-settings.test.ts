import { describe, expect, test } from '@jest/globals';
import { configFrom } from '../../bot/config.ts';

const bot = {
  MicrosoftAppId: 'the-bot',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: 'the-tenant',
  MicrosoftAppPassword: 'its-secret',
};
const settings = (variables: Record<string, string>) => configFrom(variables).azure;

describe('the identity for Azure', () => {
  test('is none on this computer alone', () => {
    expect(settings({})).toEqual({
      identity: { mode: 'none' },
      identityEndpoint: null,
      standIn: null,
    });
  });

  test('is the bot’s own by default', () => {
    expect(settings(bot).identity).toEqual({
      mode: 'secret',
      clientId: 'the-bot',
      tenantId: 'the-tenant',
      secret: { value: 'its-secret' },
    });
    const managed = { ...bot, MicrosoftAppType: 'UserAssignedMsi' };
    expect(settings(managed).identity).toEqual({ mode: 'managed', clientId: 'the-bot' });
  });

  test('is another one when it is named, with its secret or the file that holds it', () => {
    const named = { ...bot, CALAME_AZURE_CLIENT_ID: 'reader' };
    expect(settings({ ...named, CALAME_AZURE_CLIENT_SECRET: 's' }).identity).toEqual({
      mode: 'secret',
      clientId: 'reader',
      tenantId: 'the-tenant',
      secret: { value: 's' },
    });
    const file = { CALAME_AZURE_CLIENT_SECRET_FILE: '/run/s', CALAME_AZURE_TENANT_ID: 'other' };
    expect(settings({ ...named, ...file }).identity).toEqual({
      mode: 'secret',
      clientId: 'reader',
      tenantId: 'other',
      secret: { file: '/run/s' },
    });
    expect(settings(named).identity).toEqual({ mode: 'managed', clientId: 'reader' });
  });

  test.each([
    ['a tenant alone', { CALAME_AZURE_TENANT_ID: 't' }],
    ['a secret alone', { CALAME_AZURE_CLIENT_SECRET: 's' }],
    ['a secret without a tenant', { CALAME_AZURE_CLIENT_ID: 'c', CALAME_AZURE_CLIENT_SECRET: 's' }],
    ['a tenant without a secret', { CALAME_AZURE_CLIENT_ID: 'c', CALAME_AZURE_TENANT_ID: 't' }],
    [
      'two secrets',
      {
        CALAME_AZURE_CLIENT_ID: 'c',
        CALAME_AZURE_TENANT_ID: 't',
        CALAME_AZURE_CLIENT_SECRET: 's',
        CALAME_AZURE_CLIENT_SECRET_FILE: '/f',
      },
    ],
    [
      'a tenant that would change the address',
      {
        CALAME_AZURE_CLIENT_ID: 'c',
        CALAME_AZURE_CLIENT_SECRET: 's',
        CALAME_AZURE_TENANT_ID: '../common',
      },
    ],
  ])('%s is refused at start', (_, variables: Record<string, string>) => {
    expect(() => settings(variables)).toThrow('azure-identity-incomplete');
  });

  test('a stand-in stands on loopback, under a server on loopback, or not at all', () => {
    expect(settings({ CALAME_TEST_AZURE: 'http://127.0.0.1:9/' }).standIn).toBe(
      'http://127.0.0.1:9',
    );
    expect(() => settings({ CALAME_TEST_AZURE: 'http://azure.example' })).toThrow('usage');
    // Evidence of a stand-in must not let a real identity's questions out.
    expect(() => settings({ ...bot, CALAME_TEST_AZURE: 'http://127.0.0.1:9' })).toThrow('usage');
    const open = { ...bot, CALAME_HOST: '0.0.0.0', CALAME_TEST_AZURE: 'http://127.0.0.1:9' };
    expect(() => settings(open)).toThrow('usage');
  });
});
