import { isAbsolute, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Config, configFrom } from '../../bot/config.ts';

type Variables = Readonly<Record<string, string>>;

/** The code of the fault, or `null` when the configuration is taken. */
function faultOf(variables: Variables): string | null {
  try {
    configFrom(variables);
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? 'not a fault';
  }
}

const tenant = '33333333-3333-4333-8333-333333333333';
const single: Variables = {
  MicrosoftAppId: 'app',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenant,
  MicrosoftAppPassword: 'secret',
};

test('nothing configured: this computer only, the demo policy, a data folder in the project', () => {
  const config = configFrom({});
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 3978,
    loopback: true,
    app: { mode: 'loopback' },
    serviceHosts: [],
    issuerMetadata: null,
    systemUser: expect.stringMatching(/./),
  });
  expect(config.policyFile).toMatch(/infra[\\/]policies[\\/]demo\.yaml$/);
  expect(config.dataFolder).toMatch(/\.calame$/);
});

test('an option is stronger than a variable; both are made absolute', () => {
  const variables = { CALAME_POLICY: 'a.yaml', CALAME_DATA: 'donnees' };
  expect(configFrom(variables)).toMatchObject({
    policyFile: resolve('a.yaml'),
    dataFolder: resolve('donnees'),
  });
  const config = configFrom(variables, { policy: 'b.yaml', data: '/tmp/autre' });
  expect(config).toMatchObject({
    policyFile: resolve('b.yaml'),
    dataFolder: resolve('/tmp/autre'),
  });
});

test('who asks at the keyboard is told by the system, not by a variable', () => {
  expect(configFrom({ USER: 'maire', USERNAME: 'maire' }).systemUser).toBe(
    configFrom({}).systemUser,
  );
});

describe('the port', () => {
  test('any whole number from 0 to 65535 is taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
        expect(configFrom({ CALAME_PORT: ` ${port} ` }).port).toBe(port);
      }),
    );
  });

  test('anything else is refused: a slip must not open a random port', () => {
    const other = fc.oneof(
      fc.integer({ min: 65_536 }).map(String),
      fc.integer({ max: -1 }).map(String),
      fc.double().map((number) => `${number}.5`),
      fc.string().filter((text) => text.trim() !== '' && !/^\s*\d{1,5}\s*$/.test(text)),
      fc.constantFrom('0x10', '1e3', '80 81', '٣٩٧٨', '+80', '8_0'),
    );
    fc.assert(
      fc.property(other, (text) => {
        expect(faultOf({ CALAME_PORT: text })).toBe('port-invalid');
      }),
    );
  });
});

describe('the address', () => {
  test.each(['127.0.0.1', '127.9.8.7', 'localhost', 'LOCALHOST', '::1', '[::1]', ' 127.0.0.1 '])(
    '%s is this computer: no identity is needed',
    (host) => {
      expect(configFrom({ CALAME_HOST: host })).toMatchObject({
        loopback: true,
        host: expect.not.stringMatching(/[[\]\sA-Z]/),
      });
    },
  );

  test.each([
    '0.0.0.0',
    '::',
    '10.0.0.1',
    '127.1',
    '127.0.0.1.example.org',
    'localhost.example.org',
    '0',
  ])('%s is not: refused without an identity', (host) => {
    expect(faultOf({ CALAME_HOST: host })).toBe('app-identity-incomplete');
  });

  test('no address but loopback is ever open without an identity', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.domain()), (host) => {
        const open = faultOf({ CALAME_HOST: host }) === null;
        const ours = host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
        expect(open).toBe(ours);
        expect(configFrom({ CALAME_HOST: host, ...single }).loopback).toBe(ours);
      }),
    );
  });
});

describe('the identity', () => {
  const appOf = (variables: Variables): Config['app'] => configFrom(variables).app;

  test('one tenant and a password, or a managed identity without one', () => {
    expect(appOf(single)).toEqual({
      mode: 'entra',
      appId: 'app',
      appType: 'SingleTenant',
      tenantId: tenant,
      password: 'secret',
    });
    const { MicrosoftAppPassword: _, ...managed } = single;
    expect(appOf({ ...managed, MicrosoftAppType: 'UserAssignedMsi' })).toMatchObject({
      appType: 'UserAssignedMsi',
      password: null,
    });
  });

  test.each(Object.keys(single).filter((name) => name !== 'MicrosoftAppId'))(
    'refused without %s: the library would fall back to another kind without a word',
    (name) => {
      const rest = Object.fromEntries(Object.entries(single).filter(([key]) => key !== name));
      expect(faultOf(rest)).toBe('app-identity-incomplete');
      expect(faultOf({ ...rest, [name]: '  ' })).toBe('app-identity-incomplete');
    },
  );

  test('any other kind of application is refused', () => {
    const kinds = fc
      .string()
      .filter((kind) => !['SingleTenant', 'UserAssignedMsi'].includes(kind.trim()));
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('MultiTenant', 'singletenant'), kinds), (kind) => {
        expect(faultOf({ ...single, MicrosoftAppType: kind })).toBe('app-identity-incomplete');
      }),
    );
  });
});

test('hosts of the channel: a list with commas or spaces', () => {
  const { serviceHosts } = configFrom({ CALAME_SERVICE_HOSTS: 'a.example, b.example  c.example,' });
  expect(serviceHosts).toEqual(['a.example', 'b.example', 'c.example']);
});

test('a test issuer is taken on loopback only, at both ends', () => {
  const local = 'http://127.0.0.1:9/meta';
  expect(configFrom({ CALAME_TEST_ISSUER: local }).issuerMetadata).toBe(local);
  expect(configFrom({ CALAME_TEST_ISSUER: 'http://[::1]:9/m' }).issuerMetadata).not.toBeNull();
  expect(faultOf({ CALAME_TEST_ISSUER: 'https://login.example/meta' })).toBe('usage');
  expect(faultOf({ CALAME_TEST_ISSUER: 'not an address' })).toBe('usage');
  expect(faultOf({ ...single, CALAME_HOST: '0.0.0.0', CALAME_TEST_ISSUER: local })).toBe('usage');
});

test('what stands in for Entra in tests is taken on loopback only, at both ends', () => {
  const local = 'http://127.0.0.1:9';
  const standIn = { ...single, CALAME_TEST_SIGN_IN: `${local}/` };
  expect(configFrom(standIn).signInStandIn).toBe(local);
  expect(configFrom(single).signInStandIn).toBeNull();
  for (const address of ['https://login.example', 'http://10.0.0.1', 'not an address']) {
    expect(faultOf({ ...single, CALAME_TEST_SIGN_IN: address })).toBe('usage');
  }
  expect(faultOf({ ...standIn, CALAME_HOST: '0.0.0.0' })).toBe('usage');
});

test('what stands in for the hosts of files in tests is taken on loopback only, at both ends', () => {
  const standIn = { CALAME_TEST_FILES: 'http://127.0.0.1:9/' };
  expect(configFrom(standIn).filesStandIn).toBe('http://127.0.0.1:9');
  expect(configFrom({}).filesStandIn).toBeNull();
  expect(faultOf({ CALAME_TEST_FILES: 'https://valbrume-my.sharepoint.com' })).toBe('usage');
  expect(faultOf({ ...single, ...standIn, CALAME_HOST: '0.0.0.0' })).toBe('usage');
});

test('folders of the project do not depend on where the command is run', () => {
  const { tabFolder, sampleFolder, iconFolder } = configFrom({});
  expect([tabFolder, sampleFolder, iconFolder].every(isAbsolute)).toBe(true);
});

test('the public name is said or not known: where the server listens tells nothing of it', () => {
  expect(configFrom({ CALAME_HOST: '127.0.0.2' }).publicHost).toBeNull();
  expect(configFrom({ CALAME_PUBLIC_HOST: ' calame.ville.example ' }).publicHost).toBe(
    'calame.ville.example',
  );
});
