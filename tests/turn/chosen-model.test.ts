import { beforeEach, describe, expect, test } from '@jest/globals';
import type { EndpointModel } from '#shared/policy/endpoint.ts';
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

  test('is passed over when the prompt is longer than its context', async () => {
    offer(sized('etroit', 8, 64), sized('grand', 123));
    town.endpoint.planModel('grand', { kind: 'answer', text: proved });
    expect((await ask()).outcome).toMatchObject({ kind: 'answered', endpoint: { model: 'grand' } });
    expect(asked()).toEqual(['grand']);
  });
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
