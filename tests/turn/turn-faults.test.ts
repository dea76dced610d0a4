import { beforeEach, describe, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import { drain } from '#shared/turn/turn.ts';
import { question } from '../builders/leave-documents.ts';
import { twoEndpoints } from '../builders/two-endpoints.ts';
import { startEndpoint } from '../fakes/endpoint.ts';

const town = twoEndpoints();
const { ask } = town;

describe('without a model', () => {
  beforeEach(() => town.house.accept());

  test('the best passages are quoted word for word and said to be extracts', async () => {
    await town.reopen({ endpoints: [] });
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
    for (const one of [town.endpoint, town.second]) one.plan(plan, plan, plan);
    const { outcome, streamed } = await ask();
    expect(outcome).toMatchObject({ kind: 'degraded', reason: { kind: 'endpoints-failed', last } });
    expect(streamed).toBe('');
    expect(outcome.text).toContain('20 jours');
  });

  test('the next endpoint of the route answers when the first refuses', async () => {
    town.endpoint.plan({ kind: 'status', status: 401 });
    const { outcome } = await ask();
    expect(outcome).toMatchObject({ kind: 'answered', endpoint: { id: 'stand-in-2' } });
    expect((await town.house.journal())[0]?.attempts.map(({ ended }) => ended)).toEqual([
      'unauthorized',
      'served',
    ]);
  });
});

describe('a broken stream', () => {
  beforeEach(() => town.house.accept());

  test('keeps what was proven and says that it is incomplete, from one author alone', async () => {
    const text =
      'Un agent à 80 % sur 4 jours par semaine a 20 jours de congés annuels [1]. À temps plein, il a 25 jours [1]. Et la suite';
    const cut = await startEndpoint({ answer: () => text });
    cut.plan({ kind: 'cut', after: 24 });
    await town.reopen({ endpoints: [cut.baseURL, town.second.baseURL] });
    const { outcome, streamed } = await ask();
    await cut.close();
    expect(outcome.kind).toBe('partial');
    expect(outcome.text.startsWith(streamed.trimEnd())).toBe(true);
    expect(outcome.text).toContain('Réponse incomplète');
    expect(town.second.requests).toHaveLength(0);
  });

  test('a finished answer that reached its length is partial too', async () => {
    town.endpoint.plan({
      kind: 'answer',
      text: 'Un agent à 80 % sur 4 jours par semaine a 20 jours de congés annuels [1]. Et',
      finish: 'length',
    });
    expect((await ask()).outcome).toMatchObject({ kind: 'partial', reason: 'length' });
  });
});

describe('leaving and failing', () => {
  beforeEach(() => town.house.accept());

  test('a reader who leaves closes the call to the model and still leaves a line', async () => {
    town.endpoint.plan({ kind: 'stall', after: 1 });
    const events = answerQuestion(town.house.request(question), town.house.ports);
    for await (const event of events) if (event.kind === 'status' && event.step === 'asking') break;
    expect(await town.house.journal()).toMatchObject([{ outcome: 'interrupted' }]);
  });

  test('a stop asked for ends as interrupted', async () => {
    town.endpoint.plan({ kind: 'stall', after: 1 });
    const stop = new AbortController();
    const heard = ask(question, { signal: stop.signal });
    while (town.endpoint.requests.length === 0) await new Promise((done) => setImmediate(done));
    stop.abort();
    const { outcome } = await heard;
    expect(outcome.kind).toBe('interrupted');
    // A server that stops interrupts as well: nobody is said to have asked for it.
    expect(outcome.text).not.toContain('demande');
    expect(await town.endpoint.requests[0]?.closed).toBe(false);
  });

  test('an answer whose line cannot be written is not told', async () => {
    const ports = {
      ...town.house.ports,
      journal: {
        append: async () => {
          throw new Error('disk');
        },
      },
    };
    await expect(drain(answerQuestion(town.house.request(question), ports))).rejects.toThrow(
      'disk',
    );
  });

  test('a turn keeps the policy it began with while the file changes', async () => {
    const before = town.house.snapshot().hash;
    const events = answerQuestion(town.house.request(question), town.house.ports);
    const seen: string[] = [];
    for await (const event of events) {
      if (event.kind === 'status') {
        town.house.swap((snapshot) => ({ ...snapshot, hash: `${snapshot.hash}-changed` }));
      }
      if (event.kind === 'outcome') seen.push(event.outcome.policyHash);
    }
    expect(seen).toEqual([before]);
    expect((await town.house.journal())[0]?.policyHash).toBe(before);
  });
});
