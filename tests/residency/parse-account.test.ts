import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '#shared/registers/canonical-json.ts';
import { parseAccount } from '#shared/residency/parse-account.ts';
import { provingAccount } from '../builders/azure-endpoint.ts';

const textOrNull = fc.option(fc.string());
const account = fc.record({
  location: fc.string(),
  hosts: fc.array(fc.string(), { maxLength: 3 }),
  localAuthDisabled: fc.option(fc.boolean()),
  publicNetworkAccess: textOrNull,
  deployments: fc.array(
    fc.record({
      name: fc.string(),
      sku: textOrNull,
      model: textOrNull,
      version: textOrNull,
      provisioningState: textOrNull,
    }),
    { maxLength: 3 },
  ),
});

test('what was kept of an account is that account again', () => {
  fc.assert(
    fc.property(account, (told) => {
      expect(parseAccount(canonicalJson(told))).toEqual({ account: told });
    }),
  );
  expect(parseAccount('null')).toEqual({ account: null });
});

test('any other text is no account, and no crash', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const parsed = parseAccount(text);
      expect(parsed === null || parsed.account === null).toBe(true);
    }),
  );
});

test.each([
  ['without a place', { location: undefined }],
  ['with a host that is none', { hosts: ['ville.openai.azure.com', 7] }],
  ['without a list of deployments', { deployments: {} }],
  ['with a deployment without a name', { deployments: [{ sku: 'Standard' }] }],
  ['with a deployment that is nothing', { deployments: [null] }],
  ['with a type of deployment that is no text', { deployments: [{ name: 'm', sku: 7 }] }],
])('an account %s is none', (_, changes) => {
  expect(parseAccount(JSON.stringify({ ...provingAccount(), ...changes }))).toBeNull();
});
