import { expect, test } from '@jest/globals';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import { assemble, type House } from '../../bot/assemble.ts';
import { configFrom } from '../../bot/config.ts';
import { watchEndpoints } from '../../bot/health/watch-endpoints.ts';
import { loopbackEndpoint, openTrialTown, townPolicy } from '../builders/trial-town.ts';
import { startEndpoint } from '../fakes/endpoint.ts';

/** One call of the first endpoint's model, to its end. */
async function callOnce(house: House): Promise<void> {
  const { policy } = (await house.policy()).current();
  const [endpoint] = policy.endpoints;
  const [model] = endpoint?.models ?? [];
  if (endpoint === undefined || model === undefined) throw new Error('no model');
  const { gateway } = await house.standing();
  const deltas = gateway.ask({
    candidates: [{ endpoint, model }],
    request: {
      messages: [{ role: 'user', content: 'Bonjour' }],
      ...{ maxTokens: 5, temperature: 0, signal: new AbortController().signal },
    },
    policy,
    person: 'p-1',
    report: () => undefined,
  });
  for await (const delta of deltas) expect(delta.kind).toBe('none');
}

async function healthOf(house: House): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for await (const { entry } of (await house.store()).journal.lines()) {
    if (entry?.kind === 'health') entries.push(entry);
  }
  return entries;
}

test('an endpoint that is left alone from now on has its line in the journal', async () => {
  const endpoint = await startEndpoint();
  await using town = openTrialTown(townPolicy({ endpoints: [loopbackEndpoint(endpoint.baseURL)] }));
  const house = assemble(configFrom({}, { policy: town.policy, data: town.data }));
  const watch = await watchEndpoints(house, () => undefined, 'fr');
  endpoint.plan({ kind: 'status', status: 401 });
  await callOnce(house);
  await watch.stop();
  const lines = await healthOf(house);
  await house.close();
  await endpoint.close();
  expect(lines).toMatchObject([
    { outcome: 'open', reason: 'unauthorized', endpoint: 'a', person: null },
  ]);
  expect(lines[0]?.model).toBeTruthy();
  expect(lines[0]?.until).toBeGreaterThan(lines[0]?.at ?? 0);
});
