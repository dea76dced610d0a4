import { beforeEach, describe, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import { Fault } from '#shared/fault.ts';
import type { Proof } from '#shared/policy/standing.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import { type ModelDoor, ModelFault } from '#shared/routing/ports.ts';
import type { Attempt } from '#shared/routing/routed-delta.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import { journalAttempts } from '#shared/turn/journal-attempts.ts';
import { drain } from '#shared/turn/turn.ts';
import { question } from '../builders/leave-documents.ts';
import { changePolicy, twoEndpoints } from '../builders/two-endpoints.ts';

const town = twoEndpoints();
const { ask } = town;
beforeEach(() => town.house.accept());

const answer =
  'Un agent à 80 % sur 4 jours par semaine a 20 jours de congés annuels [1]. À temps plein, il a 25 jours [1].';

test('keeps what the endpoint says it served with and where, and the reader is told no other model', async () => {
  town.endpoint.plan({
    kind: 'answer',
    text: answer,
    servedModel: 'un-autre-modele-2506',
    region: 'France Central',
  });
  const { outcome } = await ask();
  const [entry] = await town.house.journal();
  expect(entry).toMatchObject({ servedModel: 'un-autre-modele-2506', region: 'France Central' });
  expect(entry?.model).not.toBe('un-autre-modele-2506');
  expect(outcome.endpoint?.model).toBe('un-autre-modele-2506');
});

test('counts the tokens of every call, that of the question’s vector too', async () => {
  await town.reopen({ embedding: true });
  await ask();
  const [entry] = await town.house.journal();
  const [withVector] = [entry?.tokens];
  await town.reopen({ embedding: false });
  const { outcome } = await ask();
  expect((await town.house.journal())[0]?.tokens).toEqual(outcome.endpoint?.usage);
  expect(withVector?.input).toBeGreaterThan(outcome.endpoint?.usage?.input ?? 0);
});

describe('each call of a model has its own account in the line', () => {
  const proof = { type: 'self-hosted', reference: 'test' };

  test('an answer that broke off keeps what its endpoint had said of itself', async () => {
    const serving = { servedModel: 'un-autre-modele-2506', region: 'France Central' };
    const door: ModelDoor = {
      chat: async function* () {
        yield { kind: 'text', text: `${answer} Et la suite` };
        throw new ModelFault('stream-cut', serving);
      },
      embed: () => Promise.reject(new ModelFault('empty')),
      rerank: () => Promise.reject(new ModelFault('empty')),
      probe: () => Promise.reject(new ModelFault('empty')),
    };
    const gateway = openGateway(door, town.house.ports);
    const ports = { ...town.house.ports, gateway };
    const outcome = await drain(answerQuestion(town.house.request(question), ports));
    expect(outcome).toMatchObject({ kind: 'partial', endpoint: { serving } });
    const [entry] = await town.house.journal();
    expect(entry).toMatchObject({ ...serving, attempts: [{ ...serving, proof }] });
  });

  test('one that failed, one that answered: place, proof and tokens of each', async () => {
    town.endpoint.plan({ kind: 'empty' });
    town.second.plan({ kind: 'answer', text: answer, region: 'France Central' });
    const { outcome } = await ask();
    const usage = outcome.endpoint?.usage;
    const [entry] = await town.house.journal();
    expect(entry?.attempts).toMatchObject([
      { endpoint: 'stand-in-1', ended: 'empty', region: null, proof, estimated: true, output: 0 },
      {
        endpoint: 'stand-in-2',
        ended: 'served',
        ...{ region: 'France Central', proof, estimated: false },
        ...usage,
      },
    ]);
  });

  test('one that was refused at the door of its endpoint cost nothing', async () => {
    town.endpoint.plan({ kind: 'status', status: 401 });
    await ask();
    const [entry] = await town.house.journal();
    expect(entry?.attempts[0]).toMatchObject({ ended: 'unauthorized', input: 0, output: 0 });
  });

  test('their sum is what the line says and what the account counts, estimated or not', async () => {
    town.endpoint.plan({ kind: 'empty' });
    town.second.plan({ kind: 'answer', text: answer, usage: false });
    await ask();
    const [entry] = await town.house.journal();
    const sum = (of: 'input' | 'output'): number =>
      (entry?.attempts ?? []).reduce((all, attempt) => all + (attempt[of] ?? 0), 0);
    expect(entry?.tokens).toEqual({ input: sum('input'), output: sum('output') });
    const day = dayIn(Date.now(), 'Europe/Paris');
    const spent = await town.house.ports.ledger.spent(entry?.person ?? null, null, day);
    expect(spent.personDay).toBe(sum('input') + sum('output'));
    expect(spent.personDay).toBeGreaterThan(0);
  });

  test('the hash of what Azure said, or the reference of the contract', () => {
    const [endpoint] = town.house.snapshot().policy.endpoints;
    const [model] = endpoint?.models ?? [];
    if (endpoint === undefined || model === undefined) throw new Error('no model');
    const attempt: Attempt = {
      candidate: { endpoint, model },
      ended: 'stream-cut',
      usage: null,
      ...{ sent: 8, received: 4, seconds: null, servedModel: null, region: null },
    };
    const told = (said: Proof | null) =>
      journalAttempts([attempt], { proofOf: () => said })[0]?.proof;
    const place = { location: 'FR', checkedAt: '2026-11-01', expiresAt: null };
    expect(told({ type: 'contract', reference: 'DPA 12', ...place })).toEqual({
      type: 'contract',
      reference: 'DPA 12',
    });
    const arm = { resource: '/r', location: 'francecentral', sku: 'Standard', hash: 'abc' };
    expect(told({ type: 'arm', ...arm, checkedAt: 1, expiresAt: 2 })).toEqual({
      type: 'arm',
      reference: 'abc',
    });
    expect(told(null)).toBeNull();
  });
});

test('names the endpoint to which a question went, though its reader left', async () => {
  town.endpoint.plan({ kind: 'stall', after: 24 });
  const events = answerQuestion(town.house.request(question), town.house.ports);
  const reading = (async () => {
    for await (const event of events) if (event.kind === 'text') break;
  })();
  await reading;
  expect(await town.house.journal()).toMatchObject([
    { outcome: 'interrupted', endpoint: 'stand-in-1', attempts: [{ ended: 'aborted' }] },
  ]);
  expect((await town.house.journal())[0]?.model).toBeTruthy();
});

test('an answer that was stopped names the endpoint that wrote what is shown', async () => {
  town.endpoint.plan({ kind: 'stall', after: 24 });
  const stop = new AbortController();
  const events = answerQuestion(
    town.house.request(question, { signal: stop.signal }),
    town.house.ports,
  );
  const outcomes = [];
  for await (const event of events) {
    if (event.kind === 'text') stop.abort();
    if (event.kind === 'outcome') outcomes.push(event.outcome);
  }
  expect(outcomes).toMatchObject([{ kind: 'interrupted', endpoint: { id: 'stand-in-1' } }]);
});

test('a fault is thrown under the reference of its one line', async () => {
  const ports = {
    ...town.house.ports,
    knowledge: {
      ...town.house.ports.knowledge,
      search: async () => {
        throw new Fault('store-busy', { folder: '.calame' });
      },
    },
  };
  const thrown: unknown = await drain(answerQuestion(town.house.request(question), ports)).catch(
    (fault: unknown) => fault,
  );
  const [entry, ...others] = await town.house.journal();
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ kind: 'fault', reason: 'store-busy' });
  expect(thrown).toMatchObject({ code: 'store-busy', reference: entry?.id });
});

const full = async (): Promise<never> => {
  throw new Fault('store-full');
};

test.each([
  ['its conversation cannot be kept', 'not-kept', 'conversations', 'append'],
  ['what it consumed cannot be counted', 'not-counted', 'ledger', 'add'],
] as const)(
  'a finished answer is told though %s, and the journal says so',
  async (_, outcome, room, method) => {
    const { ports } = town.house;
    const request = town.house.request(question, { conversationId: 'c-1' });
    const broken = { ...ports, [room]: { ...ports[room], [method]: full } };
    expect((await drain(answerQuestion(request, broken))).kind).toBe('answered');
    expect(await town.house.journal()).toMatchObject([
      { kind: 'turn', outcome: 'answered' },
      { kind: 'fault', outcome, reason: 'store-full' },
    ]);
  },
);

test('a budget that cannot be read stops the question: nothing leaves uncounted', async () => {
  changePolicy(town.house, ({ quotas }) => ({
    quotas: { ...quotas, perAgent: { tokensPerDay: 1_000 } },
  }));
  const ports = { ...town.house.ports, ledger: { ...town.house.ports.ledger, spent: full } };
  await expect(drain(answerQuestion(town.house.request(question), ports))).rejects.toMatchObject({
    code: 'store-full',
  });
  expect([...town.endpoint.requests, ...town.second.requests]).toEqual([]);
});

test('a vector that does not come at once is done without: one call, and the answer all the same', async () => {
  await town.reopen({ embedding: true });
  const busy = { kind: 'status', status: 429, headers: { 'retry-after': '1' } } as const;
  for (const one of [town.endpoint, town.second]) one.planModel('vecteurs', busy);
  const { outcome } = await ask();
  expect(outcome.kind).toBe('answered');
  const calls = [...town.endpoint.requests, ...town.second.requests];
  expect(calls.filter(({ body }) => body.model === 'vecteurs')).toHaveLength(2);
});
