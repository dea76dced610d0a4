import { beforeEach, describe, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import type { EndpointModel } from '#shared/policy/endpoint.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import { mayAskAgain } from '#shared/wire/may-ask-again.ts';
import { question } from '../builders/leave-documents.ts';
import { hearTurn } from '../builders/turn-house.ts';
import { changePolicy, twoEndpoints } from '../builders/two-endpoints.ts';

const town = twoEndpoints();
const { ask } = town;
beforeEach(() => town.house.accept());

const proved = 'Un agent à 80 % sur 4 jours par semaine a 20 jours de congés annuels [1].';
const invented = 'Vous avez droit à 60 jours de congés [1].';

const sized = (name: string, billions: number, contextTokens = 128_000): EndpointModel => ({
  name,
  role: 'chat',
  contextTokens,
  params: { activeB: [billions, billions], totalB: [billions, billions] },
});

/** The first endpoint offers these, the second nothing. */
const offer = (...models: readonly EndpointModel[]): void =>
  changePolicy(town.house, (policy) => ({
    endpoints: policy.endpoints.map((endpoint) =>
      endpoint.id === 'stand-in-1' ? { ...endpoint, models } : { ...endpoint, models: [] },
    ),
  }));

const asked = (): readonly (string | undefined)[] =>
  town.endpoint.requests.map(({ body }) => body.model);

describe('the smallest adequate model', () => {
  test('answers alone when its answer can be proven', async () => {
    offer(sized('petit', 8), sized('grand', 123));
    town.endpoint.planModel('petit', { kind: 'answer', text: proved });
    expect((await ask()).outcome).toMatchObject({ kind: 'answered', endpoint: { model: 'petit' } });
    expect(asked()).toEqual(['petit']);
  });

  test('gives way to a larger one when nothing of its answer can be proven', async () => {
    offer(sized('petit', 8), sized('grand', 123));
    town.endpoint.planModel('petit', { kind: 'answer', text: invented });
    town.endpoint.planModel('grand', { kind: 'answer', text: proved });
    const { outcome, streamed } = await ask();
    expect(outcome).toMatchObject({ kind: 'answered', endpoint: { model: 'grand' } });
    expect(streamed).not.toContain('60 jours');
    const [line] = await town.house.journal();
    expect(line?.attempts.map(({ model }) => model)).toEqual(['petit', 'grand']);
  });

  test('is the last word where no larger one is known: the extracts are given', async () => {
    offer(sized('petit', 8), { name: 'sans-taille', role: 'chat' });
    town.endpoint.planModel('petit', { kind: 'answer', text: invented });
    expect((await ask()).outcome).toMatchObject({ reason: { kind: 'not-verifiable' } });
    expect(asked()).toEqual(['petit']);
  });

  test('is believed when it says that the sources do not answer', async () => {
    offer(sized('petit', 8), sized('grand', 123));
    town.endpoint.planModel('petit', { kind: 'answer', text: 'SANS_REPONSE' });
    expect((await ask()).outcome.kind).toBe('not-found');
    expect(asked()).toEqual(['petit']);
  });

  test('is not a mixture that uses few of its many parameters: all of them are held', async () => {
    offer({ name: 'gpt-4.1', role: 'chat' }, { name: 'gpt-4.1-mini', role: 'chat' });
    town.endpoint.planModel('gpt-4.1-mini', { kind: 'answer', text: proved });
    expect((await ask()).outcome).toMatchObject({ endpoint: { model: 'gpt-4.1-mini' } });
    expect(asked()).toEqual(['gpt-4.1-mini']);
  });

  test('gives way to one whose size the method’s table alone knows', async () => {
    offer({ name: 'gpt-4.1-mini', role: 'chat' }, { name: 'mistral-large-2411', role: 'chat' });
    town.endpoint.planModel('gpt-4.1-mini', { kind: 'answer', text: invented });
    town.endpoint.planModel('mistral-large-2411', { kind: 'answer', text: proved });
    expect((await ask()).outcome).toMatchObject({
      kind: 'answered',
      endpoint: { model: 'mistral-large-2411' },
    });
    expect(asked()).toEqual(['gpt-4.1-mini', 'mistral-large-2411']);
  });

  test('is what is told when the larger one does not answer: a model answered, and it could not be verified', async () => {
    offer(sized('petit', 8), sized('grand', 123));
    town.endpoint.planModel('petit', { kind: 'answer', text: invented });
    town.endpoint.planModel('grand', { kind: 'status', status: 401 });
    expect((await ask()).outcome).toMatchObject({ reason: { kind: 'not-verifiable' } });
    const [line] = await town.house.journal();
    expect(line).toMatchObject({ reason: 'not-verifiable', model: 'petit' });
    expect(line?.attempts.map(({ model }) => model)).toEqual(['petit', 'grand']);
  });

  test('leaves a larger one the time that is left of the question’s, and asks none that could not say a word in it', async () => {
    offer(sized('petit', 8), sized('moyen', 24), sized('grand', 123));
    let now = Date.now();
    const asked: (readonly [string | undefined, number | undefined])[] = [];
    const gateway: TurnPorts['gateway'] = {
      ...town.house.ports.gateway,
      ask: async function* ({ candidates: [candidate], bounds, report }) {
        if (candidate === undefined) throw new Error('nobody to ask');
        asked.push([candidate.model.name, bounds?.budget]);
        now += 114_500;
        const told = { usage: null, servedModel: null, region: null };
        report({ candidate, ended: 'served', ...told, sent: 1, received: 1, seconds: null });
        yield { kind: 'text', text: invented };
        yield { kind: 'end', candidate, finish: 'stop', ...told };
      },
    };
    const ports = { ...town.house.ports, gateway, clock: { now: () => now } };
    const { outcome } = await hearTurn(answerQuestion(town.house.request(question), ports));
    expect(outcome).toMatchObject({ reason: { kind: 'not-verifiable' } });
    // 500 milliseconds are left, and the endpoint is given a second for its first word.
    expect(asked).toEqual([['petit', 115_000]]);
    asked.length = 0;
    changePolicy(town.house, ({ endpoints }) => ({
      endpoints: endpoints.map((one) => ({
        ...one,
        timeouts: { ...one.timeouts, firstToken: 400 },
      })),
    }));
    await hearTurn(answerQuestion(town.house.request(question), ports));
    expect(asked).toEqual([
      ['petit', 115_000],
      ['moyen', 500],
    ]);
  });

  test('is passed over when the prompt is longer than its context', async () => {
    offer(sized('etroit', 8, 64), sized('grand', 123));
    town.endpoint.planModel('grand', { kind: 'answer', text: proved });
    expect((await ask()).outcome).toMatchObject({ kind: 'answered', endpoint: { model: 'grand' } });
    expect(asked()).toEqual(['grand']);
  });
});

test('a prompt that no allowed model can hold is told as that, not as forbidden by the policy', async () => {
  offer(sized('etroit', 8, 64), sized('etroit-aussi', 123, 64));
  const { outcome } = await ask();
  expect(outcome).toMatchObject({ kind: 'degraded', reason: { kind: 'prompt-too-long' } });
  expect(outcome.text).toContain('dépassent ce qu’un modèle autorisé peut lire');
  expect(outcome.text).toContain('20 jours');
  expect(asked()).toEqual([]);
});

test('models without a free place are told as busy, not as silent', async () => {
  offer(sized('petit', 8));
  const gateway: TurnPorts['gateway'] = {
    ...town.house.ports.gateway,
    ask: async function* () {
      yield { kind: 'none', last: 'busy' };
    },
  };
  const ports = { ...town.house.ports, gateway };
  const { outcome } = await hearTurn(answerQuestion(town.house.request(question), ports));
  expect(outcome).toMatchObject({ kind: 'degraded', reason: { kind: 'busy' } });
  expect(outcome.text).toContain('occupés');
  expect(mayAskAgain(outcome)).toBe(true);
});

describe('a conversation', () => {
  const conversationId = 'c-garde';

  test('keeps the model that answered it, though the first of the route is back', async () => {
    town.endpoint.plan({ kind: 'status', status: 400 });
    const first = await ask(undefined, { conversationId });
    expect(first.outcome).toMatchObject({ endpoint: { id: 'stand-in-2' } });
    const next = await ask('Et à temps plein ?', { conversationId });
    expect(next.outcome).toMatchObject({ endpoint: { id: 'stand-in-2' } });
    const apart = await ask(undefined, { conversationId: 'c-autre' });
    expect(apart.outcome).toMatchObject({ endpoint: { id: 'stand-in-1' } });
  });

  test('keeps the model of its last answer, not that of its first', async () => {
    expect((await ask(undefined, { conversationId })).outcome).toMatchObject({
      endpoint: { id: 'stand-in-1' },
    });
    town.endpoint.plan({ kind: 'status', status: 400 });
    await ask('Et à temps plein ?', { conversationId });
    const next = await ask('Et à mi-temps ?', { conversationId });
    expect(next.outcome).toMatchObject({ endpoint: { id: 'stand-in-2' } });
  });

  test('does not keep a model whose answer broke off', async () => {
    town.endpoint.plan({ kind: 'status', status: 400 });
    town.second.plan({ kind: 'answer', text: `${proved} ${proved}` }, { kind: 'cut', after: 20 });
    await ask(undefined, { conversationId });
    town.endpoint.plan();
    const broken = await ask('Et à temps plein ?', { conversationId });
    expect(broken.outcome).toMatchObject({ kind: 'partial', endpoint: { id: 'stand-in-2' } });
    const next = await ask('Et à mi-temps ?', { conversationId });
    expect(next.outcome).toMatchObject({ endpoint: { id: 'stand-in-1' } });
  });

  test('goes to the next model when its own is no longer allowed', async () => {
    town.endpoint.plan({ kind: 'status', status: 400 });
    await ask(undefined, { conversationId });
    changePolicy(town.house, ({ uses }) => {
      const use = uses['hr-answer'];
      return use === undefined ? {} : { uses: { 'hr-answer': { ...use, route: ['stand-in-1'] } } };
    });
    const next = await ask('Et à temps plein ?', { conversationId });
    expect(next.outcome).toMatchObject({ endpoint: { id: 'stand-in-1' } });
  });
});
