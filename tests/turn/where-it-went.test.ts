import { beforeEach, describe, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import { leave, question } from '../builders/leave-documents.ts';
import { hearTurn, openTurnHouse } from '../builders/turn-house.ts';
import { twoEndpoints } from '../builders/two-endpoints.ts';
import { startEndpoint } from '../fakes/endpoint.ts';

const town = twoEndpoints();
beforeEach(() => town.house.accept());

const places = (sentTo: readonly { endpointId: string; role: string; ended: string }[]) =>
  sentTo.map(({ endpointId, role, ended }) => `${endpointId} ${role} ${ended}`);

describe('where a question went', () => {
  test('names the endpoint that answered, with its proof and the policy', async () => {
    const { outcome } = await town.ask();
    expect(places(outcome.sentTo)).toEqual(['stand-in-1 chat served']);
    expect(outcome.sentTo[0]).toMatchObject({
      ...outcome.endpoint?.serving,
      policyHash: outcome.policyHash,
      journalId: outcome.journalId,
    });
  });

  test('names an endpoint that failed before its first word too: the question may have reached it', async () => {
    const refusals = Array.from({ length: 3 }, () => ({ kind: 'status', status: 500 }) as const);
    town.endpoint.plan(...refusals);
    const { outcome } = await town.ask();
    expect(outcome.kind).toBe('answered');
    expect(places(outcome.sentTo)).toEqual(['stand-in-1 chat failed', 'stand-in-2 chat served']);
  });

  test('names the endpoints of an answer made without a model after all of them failed', async () => {
    const drops = Array.from({ length: 3 }, () => ({ kind: 'status', status: 500 }) as const);
    town.endpoint.plan(...drops);
    town.second.plan(...drops);
    const { outcome } = await town.ask();
    expect(outcome).toMatchObject({ kind: 'degraded', endpoint: null });
    expect(places(outcome.sentTo)).toEqual(['stand-in-1 chat failed', 'stand-in-2 chat failed']);
  });

  test('names the endpoint that only turned the question into a vector', async () => {
    await town.reopen({ embedding: true });
    const { outcome } = await town.ask();
    expect(places(outcome.sentTo)).toContain('stand-in-1 embed served');
  });

  test('names an endpoint that answered from another place as such, and the journal keeps that place', async () => {
    town.endpoint.plan({ kind: 'answer', region: 'eastus' });
    town.second.plan({ kind: 'answer', region: 'eastus' });
    const { outcome } = await town.ask();
    expect(outcome).toMatchObject({ kind: 'degraded', endpoint: null });
    expect(places(outcome.sentTo)).toEqual([
      'stand-in-1 chat misplaced',
      'stand-in-2 chat misplaced',
    ]);
    expect(outcome.sentTo[0]).toMatchObject({ region: 'eastus' });
    const line = (await town.house.journal()).at(-1);
    expect(line).toMatchObject({ endpoint: null, region: 'eastus' });
  });

  test('keeps no refused place on the line of an answer that another endpoint gave', async () => {
    town.endpoint.plan({ kind: 'answer', region: 'eastus' });
    const { outcome } = await town.ask();
    expect(places(outcome.sentTo)).toEqual(['stand-in-1 chat misplaced', 'stand-in-2 chat served']);
    const line = (await town.house.journal()).at(-1);
    expect(line).toMatchObject({ endpoint: 'stand-in-2', region: null });
  });

  test('names an endpoint that nobody could reach as one that received nothing', async () => {
    const gone = await startEndpoint();
    await gone.close();
    const house = await openTurnHouse({
      endpoints: [gone.baseURL, town.second.baseURL],
      documents: [leave],
    });
    await house.accept();
    const { outcome } = await hearTurn(answerQuestion(house.request(question), house.ports));
    expect(places(outcome.sentTo)).toEqual(['stand-in-1 chat unreached', 'stand-in-2 chat served']);
  });

  test('is nowhere for a question that no model may see', async () => {
    const { outcome } = await town.ask('Je subis du harcèlement de mon chef');
    expect(outcome.kind).toBe('handed-over');
    expect(outcome.sentTo).toEqual([]);
  });

  test('is kept also of an answer that broke off, with what was shown of it', async () => {
    const shown = 'Un agent à 80 % sur 4 jours par semaine a 20 jours de congés annuels [1].';
    const cut = await startEndpoint({ answer: () => `${shown} Et la suite qui manque` });
    cut.plan({ kind: 'cut', after: 19 });
    await town.reopen({ endpoints: [cut.baseURL] });
    await town.ask(question, { conversationId: 'c-1' });
    await cut.close();
    const { hasher, conversations } = town.house.ports;
    const person = hasher.pseudonym(town.house.request(question).person.id);
    expect(await conversations.history(person, 'c-1')).toMatchObject([
      {
        answer: expect.stringContaining('20 jours'),
        serving: { endpointId: 'stand-in-1' },
        trip: { sentTo: [{ endpointId: 'stand-in-1', ended: 'broken' }] },
      },
    ]);
  });

  test('is kept with the exchange, for who asks later', async () => {
    const { outcome } = await town.ask(question, { conversationId: 'c-1' });
    const { person } = town.house.request(question, {});
    const kept = await town.house.ports.conversations.history(
      town.house.ports.hasher.pseudonym(person.id),
      'c-1',
    );
    expect(kept.at(-1)?.trip).toMatchObject({
      journalId: outcome.journalId,
      policyHash: outcome.policyHash,
      sentTo: outcome.sentTo,
    });
  });
});
