import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { embedBatch } from '../../bot/indexing/embed-batch.ts';
import { openEmbedder } from '../../bot/indexing/open-embedder.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { leave, question, remoteWork } from '../builders/leave-documents.ts';
import { hearTurn, openTurnHouse } from '../builders/turn-house.ts';
import { changePolicy } from '../builders/two-endpoints.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

let endpoint: StandInEndpoint;
beforeEach(async () => {
  endpoint = await startEndpoint({ dimensions: 32 });
});
afterEach(() => endpoint.close());

const inputs = (): readonly string[] =>
  endpoint.requests.flatMap(({ body }) => body.input ?? []).flat();

test('passages and questions become vectors of one model, and the answer is the same with them', async () => {
  const house = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: [],
    embedding: true,
  });
  await house.accept();
  const { embedder } = openEmbedder(house.ports);
  expect(embedder?.model).toBe('vecteurs');
  const { batch, embeddings } = await embedBatch([leave, remoteWork], embedder, undefined);
  expect(embeddings).toBe('done');
  expect(batch.map(({ vectors }) => vectors?.[0]?.length)).toEqual([32, 32]);
  const withVectors = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: batch,
    embedding: true,
  });
  await withVectors.accept();
  const { outcome } = await hearTurn(
    answerQuestion(withVectors.request(question), withVectors.ports),
  );
  expect(outcome.citations[0]).toMatchObject({ documentId: 'conges' });
  expect(inputs().at(-1)).toBe(question);
});

test('vectors are counted though the journal takes no line', async () => {
  const house = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: [],
    embedding: true,
  });
  const append = async (): Promise<never> => {
    throw new Error('disk');
  };
  const { embedder } = openEmbedder({ ...house.ports, journal: { append } });
  await expect(embedBatch([leave], embedder, undefined)).rejects.toThrow('disk');
  const day = new Date().toISOString().slice(0, 10);
  const totals = await house.ports.ledger.totals(day.slice(0, 7));
  expect(totals.reduce((sum, { tokens }) => sum + tokens.input, 0)).toBeGreaterThan(0);
});

test('what a document says of a person is masked before it becomes a vector', async () => {
  const house = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: [],
    embedding: true,
  });
  const named = toStore({ id: 'contact', texts: ['Écrire à jeanne.lefort@valmont.example.'] });
  await embedBatch([named], openEmbedder(house.ports).embedder, undefined);
  expect(inputs().join('\n')).toContain('⟦EMAIL_1⟧');
  expect(inputs().join('\n')).not.toContain('lefort');
  expect(await house.journal()).toMatchObject([
    {
      kind: 'index',
      use: 'index',
      endpoint: 'stand-in-1',
      model: 'vecteurs',
      masked: { email: 1 },
    },
  ]);
});

test('a long document is sent in pieces, and every passage gets its own vector', async () => {
  const house = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: [],
    embedding: true,
  });
  const long = toStore({
    id: 'long',
    texts: Array.from({ length: 150 }, (_, at) => `Passage numéro ${at}.`),
  });
  const { batch } = await embedBatch([long], openEmbedder(house.ports).embedder, undefined);
  expect(batch[0]?.vectors).toHaveLength(150);
  expect(endpoint.requests.map(({ body }) => body.input?.length)).toEqual([64, 64, 22]);
});

test('an endpoint that gives way leaves the documents to their words', async () => {
  const house = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: [leave],
    embedding: true,
  });
  await house.accept();
  endpoint.planModel('vecteurs', { kind: 'status', status: 401 });
  const { embedder } = openEmbedder(house.ports);
  expect((await embedBatch([leave], embedder, undefined)).embeddings).toBe('failed');
  const { outcome } = await hearTurn(answerQuestion(house.request(question), house.ports));
  expect(outcome).toMatchObject({ kind: 'answered', citations: [{ documentId: 'conges' }] });
});

test('a policy without embedding model asks for none', async () => {
  const house = await openTurnHouse({ endpoints: [endpoint.baseURL], documents: [leave] });
  expect(openEmbedder(house.ports)).toEqual({});
});

test('a passage on a person gets no vector from an endpoint that may not see personal data', async () => {
  const house = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: [],
    embedding: true,
  });
  changePolicy(house, ({ endpoints, dataClasses }) => ({
    endpoints: endpoints.map((one) => ({ ...one, residency: 'eu' })),
    dataClasses: { ...dataClasses, personal: { minResidency: 'fr', mask: true } },
  }));
  const mixed = toStore({
    id: 'mixte',
    texts: ['Le télétravail est possible.', 'Écrire à jeanne.lefort@valmont.example.'],
  });
  const { batch, embeddings } = await embedBatch(
    [mixed],
    openEmbedder(house.ports).embedder,
    undefined,
  );
  expect(embeddings).toBe('done');
  expect(batch[0]?.vectors?.map(({ length }) => length)).toEqual([32, 0]);
  expect(inputs()).toHaveLength(1);
  expect(inputs().join('\n')).not.toMatch(/lefort|EMAIL/);
  expect(await house.journal()).toMatchObject([{ dataClass: 'internal', masked: {} }]);
});

test('a batch sees one policy from its first call to its last, the next batch the one in force', async () => {
  const house = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: [],
    embedding: true,
  });
  const { embedder } = openEmbedder(house.ports);
  const before = house.snapshot().hash;
  const change = (): void => {
    house.swap((snapshot) => ({ ...snapshot, hash: 'autre' }));
    changePolicy(house, ({ privacy }) => ({
      privacy: { ...privacy, rules: { ...privacy.rules, email: 'allow' } },
    }));
  };
  // The second call of the batch leaves after the change.
  const texts = Array.from({ length: 65 }, () => 'Écrire à jeanne.lefort@valmont.example.');
  const { ledger } = house.ports;
  const changing: typeof ledger = {
    ...ledger,
    add: async (consumption) => {
      change();
      await ledger.add(consumption);
    },
  };
  await openEmbedder({ ...house.ports, ledger: changing }).embedder?.embed(texts);
  expect(inputs()).toHaveLength(65);
  expect(inputs().join('\n')).not.toContain('lefort');
  await embedder?.embed(['Écrire à jeanne.lefort@valmont.example.']);
  expect(inputs().at(-1)).toContain('lefort');
  const hashes = (await house.journal()).map(({ policyHash }) => policyHash);
  expect(hashes).toEqual([before, before, 'autre']);
});

test.each([
  ['lost its endpoint', (): Partial<Policy> => ({ endpoints: [], uses: {} })],
  [
    'names another model',
    ({ endpoints }: Policy): Partial<Policy> => ({
      endpoints: endpoints.map((one) => ({
        ...one,
        models: one.models.map((model) =>
          model.role === 'embed' ? { ...model, name: 'vecteurs-2' } : model,
        ),
      })),
    }),
  ],
])('an indexing under way sends nothing once the policy %s', async (_, change) => {
  const house = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: [],
    embedding: true,
  });
  const { embedder } = openEmbedder(house.ports);
  expect((await embedBatch([remoteWork], embedder, undefined)).embeddings).toBe('done');
  const sent = endpoint.requests.length;
  changePolicy(house, change);
  expect(await embedBatch([leave], embedder, undefined)).toEqual({
    batch: [leave],
    embeddings: 'failed',
  });
  expect(endpoint.requests).toHaveLength(sent);
});

test('what an indexing consumes counts in the month, and in no person’s day', async () => {
  const house = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: [],
    embedding: true,
  });
  await openEmbedder(house.ports).embedder?.embed(['Le télétravail est possible.']);
  const [line] = await house.journal();
  const read = line?.tokens?.input ?? 0;
  expect(read).toBeGreaterThan(0);
  const month = new Date().toISOString().slice(0, 7);
  expect(await house.ports.ledger.totals(month)).toMatchObject([
    { use: 'index', persons: 0, tokens: { input: read, output: 0 }, unknown: ['embedding'] },
  ]);
});

test('an indexing makes no call once the month’s budget is spent, and the documents keep their words', async () => {
  const house = await openTurnHouse({
    endpoints: [endpoint.baseURL],
    documents: [],
    embedding: true,
  });
  changePolicy(house, ({ quotas }) => ({
    quotas: { ...quotas, perAgent: { tokensPerDay: 1 }, perMonth: { tokens: 5 } },
  }));
  const { embedder } = openEmbedder(house.ports);
  const first = await embedBatch([leave], embedder, undefined);
  expect(first.embeddings).toBe('done');
  const calls = endpoint.requests.length;
  expect(await embedBatch([remoteWork], embedder, undefined)).toEqual({
    batch: [remoteWork],
    embeddings: 'over-quota',
  });
  expect(endpoint.requests).toHaveLength(calls);
});
