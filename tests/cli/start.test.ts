import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Running } from '../builders/run-calame.ts';
import {
  exportedEntries,
  openTrialTown,
  policyWithModel,
  type TrialTown,
  townPolicy,
} from '../builders/trial-town.ts';
import { startEndpoint } from '../fakes/endpoint.ts';

const question = 'Combien de jours de congés annuels ai-je à 80 % ?';

let town: TrialTown;
beforeAll(async () => {
  town = openTrialTown();
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
});
afterAll(async () => {
  await town[Symbol.asyncDispose]();
});

type Addresses = { readonly tab: string; readonly bot: string; readonly api: string };

async function addressesOf(running: Running): Promise<Addresses> {
  return (JSON.parse(await running.line()) as { addresses: Addresses }).addresses;
}

/** A call as the page makes it. */
function call(api: string, path: string, body?: object): Promise<Response> {
  const headers = { origin: new URL(api).origin, 'content-type': 'application/json' };
  return fetch(
    `${api}${path}`,
    body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
  );
}

async function acceptCharter(api: string): Promise<void> {
  const { hash } = (await (await call(api, '/charter')).json()) as { hash: string };
  await call(api, '/charter/acceptance', { hash });
}

const ask = (api: string): Promise<Response> =>
  call(api, '/questions', { text: question, conversationId: 'essai-0001' });

async function stop(running: Running): Promise<number | null> {
  running.child.kill('SIGTERM');
  return (await running.end()).status;
}

describe('a server that runs', () => {
  test('prints one line of JSON when it is ready, answers, and ends on SIGTERM with status 0', async () => {
    const running = town.start(['start', '--json']);
    const line = await running.line();
    const { addresses, missing } = JSON.parse(line) as { addresses: Addresses; missing: string[] };
    expect(missing).toEqual(['CLE_A']);
    expect(addresses).toEqual({
      tab: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
      bot: `${addresses.tab}api/messages`,
      api: `${addresses.tab}api`,
    });
    await acceptCharter(addresses.api);
    const answer = await (await ask(addresses.api)).text();
    expect(answer).toContain('20 jours');
    running.child.kill('SIGTERM');
    const ran = await running.end();
    expect(ran.status).toBe(0);
    expect(ran.out).toBe(`${line}\n`);
    expect(ran.err).toContain('Calame est arrêté.');
    expect(ran.err).not.toContain('jours de congés');
  });

  test('tells people where it is, what is missing, what stands in for Azure and how to add a model', async () => {
    const env = { CALAME_TEST_AZURE: 'http://127.0.0.1:9' };
    const running = town.start(['start', '--lang', 'en'], { env });
    await running.line();
    const status = await stop(running);
    const { out } = await running.end();
    expect(status).toBe(0);
    expect(out).toMatch(
      /^Calame is ready\. To ask a question, open: http:\/\/127\.0\.0\.1:\d+\/$/m,
    );
    expect(out).toContain('The variable CLE_A is missing');
    expect(out).toContain('Ollama');
    expect(out).toContain('Trial: http://127.0.0.1:9 answers in the place of Azure');
  });

  test('follows the policy file: a good change is told and journaled, a bad one keeps the last good one', async () => {
    await using own = openTrialTown();
    const running = own.start(['start', '--json']);
    const { api } = await addressesOf(running);
    const hashNow = async (): Promise<string> =>
      ((await (await call(api, '/status')).json()) as { policyHash: string }).policyHash;
    const first = await hashNow();
    own.write({ 'policy.yaml': townPolicy({ retention: { conversations: '10d' } }) });
    await running.told('Nouvelle politique en vigueur');
    const second = await hashNow();
    expect(second).not.toBe(first);
    own.write({ 'policy.yaml': 'version: 1\nsurprise: 1\n' });
    await running.told(/\nsurprise :/);
    expect(await hashNow()).toBe(second);
    expect(await stop(running)).toBe(0);
    const entries = await exportedEntries(own);
    const told = entries.map(({ outcome, policyHash, reason }) => [outcome, policyHash, reason]);
    expect(told).toEqual([
      ['in-force', first, null],
      ['in-force', second, null],
      ['refused', second, 'organisation'],
    ]);
    expect(entries.map(({ kind }) => kind)).toEqual(['policy', 'policy', 'policy']);
    const { out } = await own.run(['policy', 'history', '--json']);
    const { policies } = JSON.parse(out) as { policies: readonly { readonly hash: string }[] };
    expect(policies.map(({ hash }) => hash)).toEqual([second, first]);
  });

  test('stopped while an answer streams: the answer ends as interrupted, with its journal line', async () => {
    const endpoint = await startEndpoint();
    endpoint.plan({ kind: 'stall', after: 2 });
    await using own = openTrialTown(policyWithModel(endpoint.baseURL));
    await own.run(['knowledge', 'add', own.documents, '--space', 'rh']);
    const running = own.start(['start', '--json']);
    const { api } = await addressesOf(running);
    await acceptCharter(api);
    const answer = ask(api).then((response) => response.text());
    while (endpoint.requests.length === 0) await new Promise((again) => setTimeout(again, 10));
    running.child.kill('SIGTERM');
    // The reader is told, rather than left with half a sentence.
    expect(await answer).toContain('"kind":"interrupted"');
    expect((await running.end()).status).toBe(0);
    const outcomes = (await exportedEntries(own)).map(({ kind, outcome }) => `${kind}:${outcome}`);
    expect(outcomes.at(-1)).toBe('turn:interrupted');
    expect((await own.run(['journal', 'verify'])).status).toBe(0);
    await endpoint.close();
  });

  test('two servers on one data folder: both answer, and the journal verifies', async () => {
    const running = [town.start(['start', '--json']), town.start(['start', '--json'])];
    const apis = (await Promise.all(running.map(addressesOf))).map(({ api }) => api);
    await Promise.all(apis.map(acceptCharter));
    const answers = await Promise.all(
      apis
        .flatMap((api) => [ask(api), ask(api), ask(api)])
        .map(async (sent) => (await sent).text()),
    );
    for (const answer of answers) expect(answer).toContain('"kind":"outcome"');
    expect(await Promise.all(running.map(stop))).toEqual([0, 0]);
    const verdict = await town.run(['journal', 'verify', '--json']);
    expect(verdict.json()).toMatchObject({ ok: true });
  });
});

describe('a server that does not start says why, by status 2', () => {
  const refused = async (
    env: Readonly<Record<string, string>>,
    words: readonly string[] = [],
  ): Promise<{ code: string; message: string; nextAction: string }> => {
    const ran = await town.run(['start', '--json', ...words], { env });
    expect(ran.status).toBe(2);
    return ran.json()['error'] as { code: string; message: string; nextAction: string };
  };

  test('the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as AddressInfo;
    const told = await refused({ CALAME_PORT: String(port) });
    expect(told).toMatchObject({
      code: 'address-in-use',
      message: expect.stringContaining(`127.0.0.1:${port}`),
      nextAction: expect.stringContaining('CALAME_PORT'),
    });
    await new Promise((closed) => other.close(closed));
  });

  test('open to the network without an identity, or with an identity of a kind that is not safe', async () => {
    const [open, kind] = await Promise.all([
      refused({ CALAME_HOST: '0.0.0.0' }),
      refused({ MicrosoftAppId: 'id', MicrosoftAppType: 'MultiTenant' }),
    ]);
    expect(open).toMatchObject({
      code: 'app-identity-incomplete',
      message: expect.stringContaining('MicrosoftAppId'),
    });
    expect(kind).toMatchObject({
      code: 'app-identity-incomplete',
      message: expect.stringContaining('SingleTenant'),
    });
  });

  test('the policy is bad: all its faults', async () => {
    town.write({ 'bad.yaml': 'version: 1\nsurprise: 1\norganisation: { name: Essai }\n' });
    const told = await refused({}, ['--policy', `${town.path}/bad.yaml`]);
    expect(told.code).toBe('policy-invalid');
    for (const path of ['surprise', 'organisation.siren', 'charter']) {
      expect(told.message).toContain(path);
    }
  });

  test('the data folder takes no line of the journal', async () => {
    town.write({ file: 'text' });
    const told = await refused({}, ['--data', `${town.path}/file`]);
    expect(told).toMatchObject({
      code: 'store-unwritable',
      message: expect.stringContaining('/file'),
    });
  });
});
