import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { EndpointAuth } from '#shared/policy/endpoint.ts';
import { readKeys } from '../../bot/model/keys.ts';
import { selfHosted } from '../builders/model-route.ts';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { signal } = new AbortController();
const keyOf = (auth: EndpointAuth, environment: Record<string, string> = {}) =>
  readKeys(environment).key(selfHosted('http://127.0.0.1:1/v1', { auth }).endpoint, signal);

test('a key is read from the variable that the policy names', () => {
  expect(keyOf({ type: 'key', env: 'CLE' }, { CLE: ' sk-1 \n' })).toBe('sk-1');
  expect(keyOf({ type: 'key', env: 'CLE' })).toBeNull();
  expect(keyOf({ type: 'key', env: 'CLE' }, { CLE: '  ' })).toBeNull();
});

test('a key is read from the file that the policy names, as it is now', () => {
  const file = join(folder, 'cle');
  expect(keyOf({ type: 'key', file })).toBeNull();
  writeFileSync(file, 'sk-1\n');
  expect(keyOf({ type: 'key', file })).toBe('sk-1');
  writeFileSync(file, 'sk-2\n');
  expect(keyOf({ type: 'key', file })).toBe('sk-2');
});

test('a folder in the place of the file is no key', () => {
  expect(keyOf({ type: 'key', file: folder })).toBeNull();
});

test.each(['sk-1\r\nX-Other: 1', 'sk 1', 'clé', '\u0000'])(
  'what would break a header is no key: %j',
  (key) => {
    expect(keyOf({ type: 'key', env: 'CLE' }, { CLE: key })).toBeNull();
  },
);

test('a local server needs no key', () => {
  expect(keyOf({ type: 'none' })).toBe('');
  expect(keyOf({ type: 'key' })).toBeNull();
});

test('an endpoint is configured when its secret is there, not otherwise', () => {
  const withKey = selfHosted('http://127.0.0.1:1/v1', {
    id: 'avec',
    auth: { type: 'key', env: 'A' },
  });
  const without = selfHosted('http://127.0.0.1:1/v1', {
    id: 'sans',
    auth: { type: 'key', env: 'B' },
  });
  const keys = readKeys({ A: 'sk' });
  expect([withKey, without].map(({ endpoint }) => keys.configured(endpoint))).toEqual([
    true,
    false,
  ]);
});
