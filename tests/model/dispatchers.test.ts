import { afterEach, expect, test } from '@jest/globals';
import type { Dispatcher } from 'undici';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { lookUpOnly, openDispatchers } from '../../bot/model/dispatchers.ts';
import { resolveTo } from '../builders/attack.ts';
import { selfHosted } from '../builders/model-route.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const { signal } = new AbortController();
const opened = openDispatchers(resolveTo('127.0.0.1'));
afterEach(opened.close);

const at = (port: number): Endpoint => selfHosted(`http://127.0.0.1:${port}/v1`).endpoint;
const inside = (...networks: readonly string[]): Policy => ({
  ...scriptedPolicy.policy,
  networks: { private: networks },
});
const isClosed = (dispatcher: Dispatcher): boolean => Reflect.get(dispatcher, 'closed') === true;

test('a line made for one name resolves no other', () => {
  const asked: string[] = [];
  const resolve = async (hostname: string) => {
    asked.push(hostname);
    return [{ address: '51.15.1.1', family: 4 }];
  };
  const rules = { loopback: false, private: [], public: 'any' } as const;
  const found: unknown[] = [];
  lookUpOnly('api.scaleway.ai', rules, resolve)('voleur.example', { all: true }, (...told) => {
    found.push(told);
  });
  expect(found).toMatchObject([[{ kind: 'host-refused' }, '', 0]]);
  expect(asked).toEqual([]);
});

test('a reload that leaves the networks alone keeps the line; one that narrows them opens another', async () => {
  const endpoint = selfHosted('https://ia.mairie.example/v1').endpoint;
  const before = inside('10.20.0.0/16');
  const line = await opened.of(endpoint, before, signal);
  expect(
    await opened.of(endpoint, { ...before, teams: { streaming: false, fileHosts: [] } }, signal),
  ).toBe(line);
  expect(await opened.of(endpoint, inside('10.20.4.0/24'), signal)).not.toBe(line);
});

test('the line that was left alone longest is closed when there are too many, not the oldest', async () => {
  const policy = inside();
  const first = await opened.of(at(1), policy, signal);
  const second = await opened.of(at(2), policy, signal);
  for (let port = 3; port <= 100; port += 1) await opened.of(at(port), policy, signal);
  expect(await opened.of(at(1), policy, signal)).toBe(first);
  await opened.of(at(101), policy, signal);
  expect(isClosed(second)).toBe(true);
  expect(isClosed(first)).toBe(false);
  expect(await opened.of(at(2), policy, signal)).not.toBe(second);
});
