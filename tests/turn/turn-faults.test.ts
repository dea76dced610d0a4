import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import { drain } from '#shared/turn/turn.ts';
import { leave, question, remoteWork } from '../builders/leave-documents.ts';
import { hearTurn, openTurnHouse, type TurnHouse } from '../builders/turn-house.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

let endpoint: StandInEndpoint;
let second: StandInEndpoint;
let house: TurnHouse;

beforeEach(async () => {
  endpoint = await startEndpoint();
  second = await startEndpoint();
  house = await openTurnHouse({
    endpoints: [endpoint.baseURL, second.baseURL],
    documents: [leave, remoteWork],
  });
});
afterEach(async () => {
  await Promise.all([endpoint.close(), second.close()]);
});

const ask = (text = question, more = {}) =>
  hearTurn(answerQuestion(house.request(text, more), house.ports));
describe('without a model', () => {
  beforeEach(() => house.accept());

  test('the best passages are quoted word for word and said to be extracts', async () => {
    house = await openTurnHouse({ documents: [leave, remoteWork] });
    await house.accept();
    const { outcome } = await ask();
    expect(outcome).toMatchObject({
      kind: 'degraded',
      reason: { kind: 'not-configured' },
      endpoint: null,
    });
    expect(outcome.text).toMatch(/^\*\*Sans IA : extraits des documents\.\*\*/);
    expect(outcome.text).toContain('> Un agent à temps partiel à 80 % qui travaille 4 jours');
    expect(outcome.citations[0]).toMatchObject({ n: 1, documentId: 'conges' });
  });

  test.each([
    [{ kind: 'status', status: 401 }, 'unauthorized'],
    [{ kind: 'status', status: 404 }, 'not-found'],
    [{ kind: 'status', status: 429 }, 'rate-limited'],
    [{ kind: 'status', status: 500 }, 'server'],
    [{ kind: 'redirect', status: 307, to: 'http://127.0.0.1:9/v1' }, 'redirect'],
    [{ kind: 'garbage', shape: 'html' }, 'garbage'],
    [{ kind: 'empty' }, 'empty'],
    [{ kind: 'silent' }, 'timeout-first-token'],
  ] as const)('%o at every endpoint ends in extracts', async (plan, last) => {
    for (const one of [endpoint, second]) one.plan(plan, plan, plan);
    const { outcome, streamed } = await ask();
    expect(outcome).toMatchObject({ kind: 'degraded', reason: { kind: 'endpoints-failed', last } });
    expect(streamed).toBe('');
    expect(outcome.text).toContain('20 jours');
  });

  test('the next endpoint of the route answers when the first refuses', async () => {
    endpoint.plan({ kind: 'status', status: 401 });
    const { outcome } = await ask();
    expect(outcome).toMatchObject({ kind: 'answered', endpoint: { id: 'stand-in-2' } });
    expect((await house.journal())[0]?.attempts.map(({ ended }) => ended)).toEqual([
      'unauthorized',
      'served',
    ]);
  });
});

describe('a broken stream', () => {
  beforeEach(() => house.accept());

  test('keeps what was proven and says that it is incomplete, from one author alone', async () => {
    const text =
      'Un agent à 80 % sur 4 jours par semaine a 20 jours de congés annuels [1]. À temps plein, il a 25 jours [1]. Et la suite';
    const cut = await startEndpoint({ answer: () => text });
    cut.plan({ kind: 'cut', after: 24 });
    house = await openTurnHouse({
      endpoints: [cut.baseURL, second.baseURL],
      documents: [leave, remoteWork],
    });
    await house.accept();
    const { outcome, streamed } = await ask();
    await cut.close();
    expect(outcome.kind).toBe('partial');
    expect(outcome.text.startsWith(streamed.trimEnd())).toBe(true);
    expect(outcome.text).toContain('Réponse incomplète');
    expect(second.requests).toHaveLength(0);
  });

  test('a finished answer that reached its length is partial too', async () => {
    endpoint.plan({
      kind: 'answer',
      text: 'Un agent à 80 % sur 4 jours par semaine a 20 jours de congés annuels [1]. Et',
      finish: 'length',
    });
    expect((await ask()).outcome).toMatchObject({ kind: 'partial', reason: 'length' });
  });
});

describe('leaving and failing', () => {
  beforeEach(() => house.accept());

  test('a reader who leaves closes the call to the model and still leaves a line', async () => {
    endpoint.plan({ kind: 'stall', after: 1 });
    const events = answerQuestion(house.request(question), house.ports);
    for await (const event of events) if (event.kind === 'status' && event.step === 'asking') break;
    expect(await house.journal()).toMatchObject([{ outcome: 'interrupted' }]);
  });

  test('a stop asked for ends as interrupted', async () => {
    endpoint.plan({ kind: 'stall', after: 1 });
    const stop = new AbortController();
    const heard = ask(question, { signal: stop.signal });
    while (endpoint.requests.length === 0) await new Promise((done) => setImmediate(done));
    stop.abort();
    expect((await heard).outcome.kind).toBe('interrupted');
    expect(await endpoint.requests[0]?.closed).toBe(false);
  });

  test('an answer whose line cannot be written is not told', async () => {
    const ports = {
      ...house.ports,
      journal: {
        append: async () => {
          throw new Error('disk');
        },
      },
    };
    await expect(drain(answerQuestion(house.request(question), ports))).rejects.toThrow('disk');
  });

  test('a turn keeps the policy it began with while the file changes', async () => {
    const before = house.snapshot().hash;
    const events = answerQuestion(house.request(question), house.ports);
    const seen: string[] = [];
    for await (const event of events) {
      if (event.kind === 'status') {
        house.swap((snapshot) => ({ ...snapshot, hash: `${snapshot.hash}-changed` }));
      }
      if (event.kind === 'outcome') seen.push(event.outcome.policyHash);
    }
    expect(seen).toEqual([before]);
    expect((await house.journal())[0]?.policyHash).toBe(before);
  });
});
