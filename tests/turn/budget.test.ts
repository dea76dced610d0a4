import { beforeEach, describe, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import type { Consumption } from '#shared/budget/ports.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import { openDesk } from '../../bot/open-desk.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { consumption } from '../builders/consumptions.ts';
import { inMemoryConversations } from '../builders/in-memory-conversations.ts';
import { inMemoryKnowledge } from '../builders/in-memory-knowledge.ts';
import { leave, question } from '../builders/leave-documents.ts';
import { claire } from '../builders/scripted-policy.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import { hearTurn } from '../builders/turn-house.ts';
import { changePolicy, twoEndpoints } from '../builders/two-endpoints.ts';

const town = twoEndpoints();
const { ask } = town;
beforeEach(() => town.house.accept());

const today = (): string => dayIn(Date.now(), 'Europe/Paris');
const spent = () => town.house.ports.ledger.spent(person(), null, today());
const person = (): string => town.house.ports.hasher.pseudonym(claire.id);
const consumed = (wanted: Partial<Consumption>): Promise<void> =>
  town.house.ports.ledger.add(consumption({ day: today(), person: person(), ...wanted }));
const bound = (quotas: Partial<Policy['quotas']>, more: Partial<Policy> = {}): void =>
  changePolicy(town.house, (policy) => ({ ...more, quotas: { ...policy.quotas, ...quotas } }));

const known = {
  params: { activeB: [24, 24], totalB: [24, 24] },
  ...{ zone: 'FRA', pue: 1.2, wue: 0.1 },
} as const;
const rh = { id: 'rh', title: 'RH', group: 'all-agents', tokensPerMonth: 100 };

describe('a budget that is spent', () => {
  test.each<[string, string, () => Promise<void>]>([
    [
      'the person’s day',
      'person-day',
      async () => {
        bound({ perAgent: { tokensPerDay: 100 } });
        await consumed({});
      },
    ],
    [
      'the service’s month, spent by colleagues',
      'service-month',
      async () => {
        bound({}, { services: [rh] });
        await consumed({ person: 'p-collegue', service: 'rh' });
      },
    ],
    [
      'the organisation’s month, spent by an indexing',
      'month',
      async () => {
        bound({ perMonth: { tokens: 100 } });
        await consumed({ person: null, use: 'index' });
      },
    ],
    [
      'the month’s carbon',
      'month-gCO2e',
      async () => {
        bound({ perMonth: { gCO2e: 4 } });
        await consumed({});
      },
    ],
  ])('%s: the documents answer all the same, and nothing leaves', async (_name, scope, spend) => {
    await spend();
    const { outcome, steps } = await ask();
    expect(outcome).toMatchObject({
      kind: 'degraded',
      reason: { kind: 'over-quota', budget: { scope, kind: 'spent' } },
      budget: { scope, kind: 'spent' },
      citations: [{ documentId: 'conges' }],
      footprint: null,
    });
    expect(outcome.text).toContain('20 jours de congés annuels');
    expect(steps).not.toContain('asking');
    expect(town.endpoint.requests).toHaveLength(0);
    expect(town.second.requests).toHaveLength(0);
    const [line] = await town.house.journal();
    expect(line).toMatchObject({ outcome: 'degraded', reason: 'over-quota', tokens: null });
  });

  test('is not spent for somebody else, nor the day after', async () => {
    bound({ perAgent: { tokensPerDay: 100 } });
    await consumed({ person: 'p-collegue' });
    await consumed({ day: '2026-01-01' });
    expect((await ask()).outcome).toMatchObject({ kind: 'answered' });
  });

  test('also keeps the question’s own vector from leaving', async () => {
    await town.reopen({ embedding: true });
    bound({ perAgent: { tokensPerDay: 100 } });
    await consumed({});
    expect((await ask()).outcome.kind).toBe('degraded');
    expect(town.sent()).toBe('');
  });
});

describe('a budget that is set', () => {
  test('the answer that spends it is given, with the notice; the next one is extracts', async () => {
    bound({ perAgent: { tokensPerDay: 50 } });
    const first = (await ask()).outcome;
    expect(first).toMatchObject({
      kind: 'answered',
      budget: { scope: 'person-day', kind: 'spent', limit: 50 },
    });
    const { input = 0, output = 0 } = first.endpoint?.usage ?? {};
    expect(first.budget?.used).toBe(input + output);
    expect((await ask()).outcome).toMatchObject({
      kind: 'degraded',
      reason: { kind: 'over-quota' },
    });
    expect(town.endpoint.requests).toHaveLength(1);
  });

  test('a warning comes before the limit, with the answer', async () => {
    bound({ perAgent: { tokensPerDay: 100_000 } });
    await consumed({ tokens: { input: 79_999, output: 0 } });
    expect((await ask()).outcome).toMatchObject({ kind: 'answered', budget: { kind: 'near' } });
  });

  test('the carbon of the answer itself counts in what is told of the month’s', async () => {
    const limit = 4.000_001;
    await consumed({});
    changePolicy(town.house, ({ endpoints, quotas }) => ({
      quotas: { ...quotas, perMonth: { gCO2e: limit } },
      endpoints: endpoints.map((endpoint) => ({
        ...endpoint,
        models: endpoint.models.map((model) => ({ ...model, ...known })),
      })),
    }));
    const { outcome } = await ask();
    const most = outcome.footprint?.known?.gCO2e[1] ?? 0;
    expect(most).toBeGreaterThan(limit - 4);
    expect(outcome).toMatchObject({
      kind: 'answered',
      budget: { scope: 'month-gCO2e', kind: 'spent', limit, used: 4 + most },
    });
  });

  test('nothing is told while there is plenty, nor without a budget', async () => {
    expect((await ask()).outcome.budget).toBeNull();
    bound({ perAgent: { tokensPerDay: 1e9 } });
    expect((await ask()).outcome.budget).toBeNull();
  });
});

describe('nothing slips past the account', () => {
  test('questions asked at the same time share what is left: one is answered, the others get extracts', async () => {
    bound({ perAgent: { tokensPerDay: 100 } });
    const heard = await Promise.all(Array.from({ length: 12 }, () => ask()));
    const kinds = heard.map(({ outcome }) => outcome.kind).sort();
    expect(kinds).toEqual(['answered', ...Array.from({ length: 11 }, () => 'degraded')]);
    expect(town.endpoint.requests).toHaveLength(1);
  });

  test('a question that ended holds nothing of the budget, however it ended', async () => {
    bound({ perAgent: { tokensPerDay: 100_000 }, perMonth: { tokens: 100_000 } });
    town.endpoint.plan({ kind: 'stall', after: 1 });
    const left = answerQuestion(town.house.request(question), town.house.ports);
    for await (const event of left) if (event.kind === 'status' && event.step === 'asking') break;
    const { knowledge } = town.house.ports;
    const search = async (): Promise<never> => {
      throw new Error('disk');
    };
    const broken = { ...town.house.ports, knowledge: { ...knowledge, search } };
    await expect(hearTurn(answerQuestion(town.house.request(question), broken))).rejects.toThrow();
    await ask('Bonjour');
    await ask();
    const here = { person: person(), service: null, day: today() };
    const read = await spent();
    expect(town.house.ports.reservations.open(here).expect(read)).toEqual(read);
  });

  test('what was consumed is counted though the journal takes no line', async () => {
    const append = async (): Promise<never> => {
      throw new Error('disk');
    };
    const broken = { ...town.house.ports, journal: { append } };
    const heard = hearTurn(answerQuestion(town.house.request(question), broken));
    await expect(heard).rejects.toThrow('disk');
    expect(town.endpoint.requests).toHaveLength(1);
    expect((await spent()).personDay).toBeGreaterThan(50);
  });

  test.each([
    ['an endpoint that says another model served', { servedModel: 'un-autre-modele' }],
    ['an endpoint that counts nothing', { usage: false }],
    ['an answer cut by its length', { finish: 'length' }],
  ] as const)('%s', async (_name, plan) => {
    town.endpoint.plan({ kind: 'answer', ...plan });
    await ask();
    expect((await spent()).personDay).toBeGreaterThan(50);
    bound({ perAgent: { tokensPerDay: 50 } });
    expect((await ask()).outcome).toMatchObject({ reason: { kind: 'over-quota' } });
  });

  test('a stream that broke, and the endpoint asked after another one was', async () => {
    town.endpoint.plan({ kind: 'cut', after: 6 });
    await ask();
    const broken = (await spent()).personDay;
    expect(broken).toBeGreaterThan(0);
    town.endpoint.plan({ kind: 'empty' });
    await ask();
    const [empty, second] = (await town.house.journal()).at(-1)?.attempts ?? [];
    expect([empty?.ended, second?.ended]).toContain('empty');
    expect((await spent()).personDay).toBeGreaterThan(broken * 2);
  });

  test('an endpoint that refuses at its door consumed nothing', async () => {
    for (const endpoint of [town.endpoint, town.second])
      endpoint.plan({ kind: 'status', status: 401 });
    expect((await ask()).outcome).toMatchObject({ kind: 'degraded', footprint: null });
    expect((await spent()).personDay).toBe(0);
  });
});

test('deleting the conversation, and a restart of the server, give nothing back', async () => {
  await using folder = temporaryFolder();
  const store = await openStore({ folder: folder.path, mode: 'worker' });
  const knowledge = inMemoryKnowledge();
  await knowledge.put([leave]);
  bound({ perAgent: { tokensPerDay: 50 } });
  const conversations = inMemoryConversations();
  const desk = openDesk({ ...town.house.ports, ledger: store.ledger, conversations, knowledge });
  const asked = () =>
    hearTurn(desk.ask({ ...town.house.request(question), conversationId: 'c-1' }));
  expect((await asked()).outcome.kind).toBe('answered');
  const before = await store.ledger.spent(person(), null, today());
  expect(before.personDay).toBeGreaterThan(50);
  await desk.restart(claire, 'c-1');
  expect(await conversations.history(person(), 'c-1')).toEqual([]);
  expect(await store.ledger.spent(person(), null, today())).toEqual(before);
  expect((await asked()).outcome).toMatchObject({ reason: { kind: 'over-quota' } });
  await store.close();
  const again = await openStore({ folder: folder.path, mode: 'inline' });
  expect(await again.ledger.spent(person(), null, today())).toEqual(before);
  await again.close();
});
