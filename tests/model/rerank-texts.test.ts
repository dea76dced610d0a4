import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { selfHosted } from '../builders/model-route.ts';
import { type BoundDoor, openDoorTo } from '../builders/open-door.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import type { Plan } from '../fakes/endpoint-plan.ts';

let endpoint: StandInEndpoint;
let door: BoundDoor;

beforeEach(async () => {
  endpoint = await startEndpoint();
  door = openDoorTo(selfHosted(endpoint.baseURL));
});

afterEach(async () => {
  await door.close();
  await endpoint.close();
});

const request = { query: 'Combien de jours ?', documents: ['un', 'deux', 'trois'] };
const rerank = (): ReturnType<BoundDoor['rerank']> =>
  door.rerank(selfHosted(endpoint.baseURL), request, new AbortController().signal);

test('asks in the words that vLLM and Jina share, at the address of the policy', async () => {
  await rerank();
  expect(endpoint.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/rerank',
  ]);
  expect(endpoint.requests[0]?.body).toEqual({ model: 'modele', ...request, top_n: 3 });
});

test.each([['results'], ['data']] as const)(
  'reads scores under `%s`, best first or not, in the order of the texts',
  async (scoresIn) => {
    endpoint.plan({ kind: 'answer', scores: [0.1, -3, 0.9], scoresIn });
    expect(await rerank()).toMatchObject({ scores: [0.1, -3, 0.9], servedModel: 'modele' });
  },
);

test('tells the tokens counted, and that none were', async () => {
  expect((await rerank()).usage).toMatchObject({ output: 0 });
  endpoint.plan({ kind: 'answer', usage: false });
  expect((await rerank()).usage).toBeNull();
});

const nonsense: readonly (readonly [string, Plan])[] = [
  ['a score too few', { kind: 'answer', scores: [1, 2] }],
  ['a score too many', { kind: 'answer', scores: [1, 2, 3, 4] }],
  ['no scores', { kind: 'answer', scores: [] }],
  ['a score that is no number', { kind: 'answer', scores: [1, 'NaN', 3] }],
  ['a score of nothing', { kind: 'answer', scores: [1, null, 3] }],
  ['another shape', { kind: 'garbage', shape: 'wrong-json' }],
  ['half an answer', { kind: 'garbage', shape: 'malformed-line' }],
  ['a page', { kind: 'garbage', shape: 'html' }],
  ['the same text twice', status('{"results":[0,0,1]}')],
  ['a text that was not sent', status('{"results":[0,1,7]}')],
  ['a number out of bounds', status('{"results":[0,1,2]}', '1e999')],
];

/** An answer whose indexes are these. */
function status(indexes: string, score = '1'): Plan {
  const { results } = JSON.parse(indexes) as { results: readonly number[] };
  const items = results.map((index) => `{"index":${index},"relevance_score":${score}}`);
  const headers = { 'content-type': 'application/json' };
  return { kind: 'status', status: 200, headers, body: `{"results":[${items.join(',')}]}` };
}

test.each(nonsense)('%s spoils the answer', async (_, plan) => {
  endpoint.plan(plan);
  await expect(rerank()).rejects.toMatchObject({ kind: 'garbage' });
});

test('scores of another model than the one asked for are refused', async () => {
  endpoint.plan({ kind: 'answer', servedModel: 'un-autre' });
  await expect(rerank()).rejects.toMatchObject({ kind: 'other-model', servedModel: 'un-autre' });
});

test('a server that knows no such address says so', async () => {
  endpoint.plan({ kind: 'status', status: 404 });
  await expect(rerank()).rejects.toMatchObject({ kind: 'not-found' });
});

test('an answer from another place than the declared one is refused, and nothing follows a redirect', async () => {
  endpoint.plan({ kind: 'redirect', status: 307, to: 'https://elsewhere.example/' });
  await expect(rerank()).rejects.toMatchObject({ kind: 'redirect' });
  expect(endpoint.requests).toHaveLength(1);
});
