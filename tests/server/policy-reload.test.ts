import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { drain } from '#shared/turn/turn.ts';
import { assemble, type House } from '../../bot/assemble.ts';
import { configFrom } from '../../bot/config.ts';
import { personAtTheKeyboard } from '../../bot/identity/person-at-the-keyboard.ts';
import { openTrialTown, policyWithModel, type TrialTown } from '../builders/trial-town.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

const question = 'Combien de jours de congés annuels un agent à 80 % a-t-il ?';
const asked = 60;

let town: TrialTown;
let endpoints: readonly StandInEndpoint[];
let house: House;

beforeEach(async () => {
  endpoints = await Promise.all([startEndpoint(), startEndpoint()]);
  town = await openTrialTown(policyWithModel(baseOf(0)));
  house = assemble(configFrom({}, { policy: town.policy, data: town.data }));
  await (await house.indexer()).add({ paths: [town.documents], space: 'rh' });
});
afterEach(async () => {
  await house.close();
  await town[Symbol.asyncDispose]();
  await Promise.all(endpoints.map(({ close }) => close()));
});

const baseOf = (at: number): string => endpoints[at]?.baseURL ?? '';

test('a policy that changes under load loses no question, and no question sees two policies', async () => {
  const [desk, policy] = await Promise.all([house.desk(), house.policy()]);
  const person = await personAtTheKeyboard(house, configFrom({}), 'claire');
  const { charter } = await desk.charter(person);
  await desk.acceptCharter(person, 'cli', charter.hash);
  const hostOf = new Map<string, string>();
  const running: Promise<{ readonly kind: string; readonly host: string | null }>[] = [];
  for (let at = 0; at < asked; at += 1) {
    const { hash, policy: inForce } = policy.current();
    hostOf.set(hash, new URL(inForce.endpoints[0]?.baseURL ?? '').host);
    const outcome = drain(
      desk.ask({
        person,
        channel: 'cli',
        conversationId: null,
        text: question,
        spaces: null,
        language: 'fr',
        signal: new AbortController().signal,
      }),
    );
    running.push(
      outcome.then(({ kind, endpoint, policyHash }) => {
        expect(endpoint?.host).toBe(hostOf.get(policyHash));
        return { kind, host: endpoint?.host ?? null };
      }),
    );
    if (at % 6 !== 5) continue;
    writeFileSync(town.policy, policyWithModel(baseOf(((at + 1) / 6) % 2)));
    await policy.refresh();
  }
  const answered = await Promise.all(running);
  expect(answered.map(({ kind }) => kind)).toEqual(Array(asked).fill('answered'));
  for (const { baseURL, requests } of endpoints) {
    const told = answered.filter(({ host }) => host === new URL(baseURL).host);
    expect(told.length).toBeGreaterThan(0);
    expect(requests.filter(({ path }) => path.endsWith('/chat/completions'))).toHaveLength(
      told.length,
    );
  }
  expect(hostOf.size).toBe(2);
});
