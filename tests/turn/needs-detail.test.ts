import { expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { drain } from '#shared/turn/turn.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { openTurnHouse, type TurnHouse } from '../builders/turn-house.ts';
import { startEndpoint } from '../fakes/endpoint.ts';

const resignation = {
  ...toStore({ id: 'demission', space: 'exemple', title: 'Démission d’un agent' }),
  passages: [
    [
      'Fonctionnaire',
      'Aucun préavis de démission n’est fixé. L’administration répond dans un délai de 1 mois.',
    ],
    [
      'Contractuel',
      'Le préavis de démission est de 8 jours avant 6 mois de service et de 2 mois à partir de 2 ans.',
    ],
  ].map(([heading = '', text = ''], index) => ({ index, path: [heading], text, page: null })),
};
const telework = toStore({
  id: 'teletravail',
  space: 'exemple',
  title: 'Télétravail',
  texts: ['Le télétravail est ouvert à tous les agents, deux jours par semaine.'],
});

type Talk = {
  readonly house: TurnHouse;
  readonly say: (text: string) => Promise<Outcome>;
};

async function talk(endpoints: readonly string[] = []): Promise<Talk> {
  const house = await openTurnHouse({ endpoints, documents: [resignation, telework] });
  await house.accept();
  const say = (text: string): Promise<Outcome> =>
    drain(answerQuestion(house.request(text, { conversationId: 'c-1' }), house.ports));
  return { house, say };
}

test('where the rule differs by statut and nobody told it, one question is asked, and nothing is answered yet', async () => {
  const { house, say } = await talk();
  const asked = await say('Quel est mon préavis de démission ?');
  expect(asked).toMatchObject({
    kind: 'needs-detail',
    detail: { fact: 'statut', choices: ['Fonctionnaire', 'Contractuel', 'Je ne sais pas'] },
    citations: [],
    endpoint: null,
  });
  expect(asked.text).toContain('fonctionnaire ou contractuel');
  expect(asked.text).not.toContain('8 jours');
  expect((await house.journal()).at(-1)).toMatchObject({ outcome: 'needs-detail' });
});

test.each(['Contractuel', 'je suis contractuelle', 'En CDD'])(
  'the reply « %s » is answered with the question that waited, and the case is said',
  async (reply) => {
    const { say } = await talk();
    await say('Quel est mon préavis de démission ?');
    const answer = await say(reply);
    expect(answer.kind).toBe('degraded');
    expect(answer.text).toContain('agent contractuel');
    expect(answer.text).toContain('8 jours');
    expect(answer.citations.map(({ path }) => path)).toEqual([['Contractuel']]);
  },
);

test('« Je ne sais pas » is answered for each case, side by side, and nothing is asked again', async () => {
  const { say } = await talk();
  await say('Quel est mon préavis de démission ?');
  const answer = await say('Je ne sais pas');
  expect(answer.kind).toBe('degraded');
  expect(answer.citations.map(({ path }) => path[0]).toSorted()).toEqual([
    'Contractuel',
    'Fonctionnaire',
  ]);
  const again = await say('Quel est le délai de préavis de ma démission ?');
  expect(again.kind).toBe('degraded');
});

test('another question lets the first one go', async () => {
  const { say } = await talk();
  await say('Quel est mon préavis de démission ?');
  const answer = await say('Combien de jours de télétravail puis-je faire ?');
  expect(answer.kind).toBe('degraded');
  expect(answer.citations[0]).toMatchObject({ documentId: 'teletravail' });
});

test('what was told is not asked, nor is a question about anybody', async () => {
  const told = await talk();
  expect((await told.say('Je suis titulaire, quel préavis pour ma démission ?')).kind).toBe(
    'degraded',
  );
  const general = await talk();
  const answer = await general.say('Quelles sont les règles du préavis de démission ?');
  expect(answer.kind).toBe('degraded');
  expect(answer.citations.map(({ path }) => path[0]).toSorted()).toEqual([
    'Contractuel',
    'Fonctionnaire',
  ]);
});

test('the reply still finds its question after the time of a conversation, and a restart', async () => {
  const { house, say } = await talk();
  await say('Quel est mon préavis de démission ?');
  const later = { ...house.ports, clock: { now: () => Date.now() + 3_600_000 } };
  const request = house.request('Contractuel', { conversationId: 'c-1' });
  const answer = await drain(answerQuestion(request, later));
  expect(answer.text).toContain('8 jours');
  const [first, second] = await house.ports.conversations.history(
    house.ports.hasher.pseudonym(request.person.id),
    'c-1',
  );
  expect([first?.asked, second?.asked]).toEqual(['statut', null]);
  expect(second?.question).toBe('Quel est mon préavis de démission ? Contractuel');
});

test('a model is told the case and for whom each source is, and its answer says it', async () => {
  const endpoint = await startEndpoint();
  try {
    const { say } = await talk([`http://127.0.0.1:${endpoint.port}/v1`]);
    await say('Quel est mon préavis de démission ?');
    const answer = await say('Contractuel');
    expect(answer.kind).toBe('answered');
    expect(answer.text).toMatch(/^Réponse pour un agent contractuel/);
    const sent = JSON.stringify(endpoint.requests.at(-1));
    expect(sent).toContain('Situation : un agent contractuel');
    expect(sent).toContain('(pour un agent contractuel)');
    expect(sent).not.toContain('Aucun préavis');
  } finally {
    await endpoint.close();
  }
});
