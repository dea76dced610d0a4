import { expect, test } from '@jest/globals';
import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import { leave, question, remoteWork } from '../builders/leave-documents.ts';
import { changePolicy, twoEndpoints } from '../builders/two-endpoints.ts';
import type { Plan } from '../fakes/endpoint-plan.ts';

const town = twoEndpoints();
const reranks = () =>
  town.endpoint.requests.filter(({ path }) => path.endsWith('/rerank')).map(({ body }) => body);

/** Both endpoints offer a model that puts passages in order. */
async function open(documents: readonly DocumentToStore[]): Promise<void> {
  await town.reopen({ documents });
  changePolicy(town.house, ({ endpoints }) => ({
    endpoints: endpoints.map((endpoint) => ({
      ...endpoint,
      models: [...endpoint.models, { name: 'ordre', role: 'rerank' }],
    })),
  }));
}

const first = async (): Promise<string | undefined> => {
  const { outcome } = await town.ask();
  return outcome.kind === 'answered' ? outcome.citations[0]?.documentId : outcome.kind;
};

test('without a rerank model in the policy nothing leaves for an order', async () => {
  await town.reopen({ documents: [leave, remoteWork] });
  await town.ask();
  expect(reranks()).toEqual([]);
});

test('the masked question and the passages leave once, and the order that comes back is followed', async () => {
  await open([leave, remoteWork]);
  await town.ask();
  const [sent] = reranks();
  expect(reranks()).toHaveLength(1);
  expect(sent?.query).toContain(question.slice(0, 20));
  const passages = sent?.documents ?? [];
  expect(passages.length).toBeGreaterThan(1);
  const scores = passages.map((_, index) => index);
  town.endpoint.planModel('ordre', { kind: 'answer', scores });
  const { outcome } = await town.ask();
  const [entry] = (await town.house.journal()).slice(-1);
  const title = passages.at(-1)?.split('\n')[0] ?? '';
  expect([leave, remoteWork].map(({ document }) => document.title)).toContain(title);
  const best = [leave, remoteWork].find(({ document }) => document.title === title);
  expect(entry?.sourceIds?.[0]?.startsWith(best?.document.id ?? '?')).toBe(true);
  expect(['answered', 'degraded', 'not-found']).toContain(outcome.kind);
});

const failures: readonly (readonly [string, Plan])[] = [
  ['fails', { kind: 'status', status: 500 }],
  ['does not know how', { kind: 'status', status: 404 }],
  ['drops the line', { kind: 'drop' }],
  ['says nonsense', { kind: 'answer', scores: ['beaucoup'] }],
  ['scores too few', { kind: 'answer', scores: [1] }],
  ['is another model', { kind: 'answer', servedModel: 'un-autre' }],
];

test.each(failures)('when the model %s, the answer is the one without it', async (_, plan) => {
  await town.reopen({ documents: [leave, remoteWork] });
  const without = await first();
  await open([leave, remoteWork]);
  town.endpoint.planModel('ordre', plan);
  town.second.planModel('ordre', plan);
  expect(await first()).toBe(without);
});

test('a model that never answers is not waited for beyond its time', async () => {
  await open([leave, remoteWork]);
  town.endpoint.planModel('ordre', { kind: 'silent' });
  town.second.planModel('ordre', { kind: 'silent' });
  expect((await town.ask()).outcome.kind).toBe('answered');
});

test('a passage that holds more of people than the question does not leave for an order', async () => {
  const named: DocumentToStore = {
    document: { ...remoteWork.document, id: 'nominatif', title: 'Congés de Monsieur Dupont' },
    passages: [
      {
        index: 0,
        text: 'Congés annuels de M. Jean Dupont, né le 3 mars 1970, numéro 1 70 03 75 116 001 72 : 25 jours.',
        path: [],
        page: null,
      },
    ],
  };
  await open([leave, remoteWork, named]);
  await town.ask();
  expect(JSON.stringify(reranks())).not.toContain('Dupont');
});
