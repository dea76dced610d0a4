import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OpenAI } from 'openai';
import { ask, secretPrompt, selfHosted } from '../builders/model-route.ts';
import { hear, openDoorTo } from '../builders/open-door.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

let endpoint: StandInEndpoint;
let elsewhere: StandInEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint();
  elsewhere = await startEndpoint();
});
afterAll(async () => {
  await endpoint.close();
  await elsewhere.close();
});

test.each([301, 302, 303, 307, 308])(
  'a redirect %i to another host is a fault, and that host is never called',
  async (status) => {
    const before = elsewhere.connections();
    endpoint.plan({ kind: 'redirect', status, to: `${elsewhere.baseURL}/chat/completions` });
    const candidate = selfHosted(endpoint.baseURL);
    const door = openDoorTo(candidate);
    const { deltas, fault } = await hear(door, candidate, ask());
    await door.close();
    expect(deltas).toEqual([]);
    expect(fault).toMatchObject({ kind: 'redirect', status });
    expect(elsewhere.connections()).toBe(before);
  },
);

test('a redirect within the same host is not followed either', async () => {
  const before = endpoint.requests.length;
  endpoint.plan({ kind: 'redirect', status: 308, to: '/v2/chat/completions' });
  const candidate = selfHosted(endpoint.baseURL);
  const door = openDoorTo(candidate);
  expect((await hear(door, candidate, ask())).fault?.kind).toBe('redirect');
  await door.close();
  expect(endpoint.requests).toHaveLength(before + 1);
});

/** Why the door has a fetch of its own. When this fails, the client has learnt better. */
test('the client left to itself carries the whole prompt to the other host', async () => {
  endpoint.plan({ kind: 'redirect', status: 307, to: `${elsewhere.baseURL}/chat/completions` });
  const client = new OpenAI({ baseURL: endpoint.baseURL, apiKey: 'cle', maxRetries: 0 });
  await client.chat.completions.create({
    model: 'modele',
    messages: [{ role: 'user', content: secretPrompt }],
  });
  expect(elsewhere.requests.at(-1)?.text).toContain(secretPrompt);
});
