import { describe, expect, test } from '@jest/globals';
import { answerRecipe } from '#shared/answers/answer-recipe.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { drain, turn } from '#shared/turn/turn.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { inMemoryValidated } from '../builders/in-memory-hr-desk.ts';
import { leave, question, remoteWork } from '../builders/leave-documents.ts';
import { claire } from '../builders/scripted-policy.ts';
import { openTurnHouse, type TurnHouse } from '../builders/turn-house.ts';
import { validatedAnswer } from '../builders/validated-answers.ts';

const pay = toStore({
  id: 'primes',
  space: 'exemple',
  title: 'Grille indemnitaire',
  readers: ['organisation:valbrume'],
  texts: ['La prime de responsabilité des chefs de pôle est de 300 euros par mois.'],
});
const askPay = 'Quelle est la prime de responsabilité des chefs de pôle ?';

async function openHouse(): Promise<TurnHouse> {
  const house = await openTurnHouse({ documents: [leave, remoteWork, pay] });
  await house.accept();
  return house;
}

const ask = (house: TurnHouse, text: string, more: object = {}): Promise<Outcome> =>
  drain(turn(house.request(text, more), answerRecipe, house.ports));

const inGroup = (privateChat: string | null): object => ({ conversationId: 'group', privateChat });

describe('an answer says whether it rests on what not every agent may read', () => {
  test('when a document names its readers', async () => {
    const house = await openHouse();
    expect(await ask(house, askPay)).toMatchObject({ kind: 'degraded', restricted: true });
    expect(await ask(house, question)).toMatchObject({ kind: 'degraded', restricted: false });
  });

  test('when a whole space is not open to all', async () => {
    const house = await openHouse();
    house.swap((snapshot) => {
      const { policy } = snapshot;
      const spaces = policy.knowledge.spaces.map((space) => ({
        ...space,
        readers: ['organisation:valbrume'],
      }));
      return { ...snapshot, policy: { ...policy, knowledge: { ...policy.knowledge, spaces } } };
    });
    expect(await ask(house, question)).toMatchObject({ kind: 'degraded', restricted: true });
  });
});

test('an answer that HR validated for some rests on what not all may read, even where its sources are open', async () => {
  const house = await openHouse();
  const validated = inMemoryValidated();
  const answer = validatedAnswer(question, {
    space: 'exemple',
    sources: [{ title: 'Congés annuels', url: null, sourceId: 'conges#0' }],
  });
  const ports = { ...house.ports, validated };
  const served = (): Promise<Outcome> => drain(turn(house.request(question), answerRecipe, ports));
  await validated.put(answer, 1);
  expect(await served()).toMatchObject({ kind: 'validated', restricted: false });
  await validated.put({ ...answer, version: 2, readers: ['organisation:valbrume'] }, 2);
  expect(await served()).toMatchObject({ kind: 'validated', restricted: true });
  const sources = [{ title: 'Grille', url: null, sourceId: 'primes#0' }];
  await validated.put({ ...answer, version: 3, sources }, 3);
  expect(await served()).toMatchObject({ kind: 'validated', restricted: true });
});

describe('asked for in front of others', () => {
  const historyIn = (house: TurnHouse, conversation: string) =>
    house.ports.conversations.history(house.ports.hasher.pseudonym(claire.id), conversation);

  test('it is kept with the asker’s own chat, so that no later answer in the group leans on it', async () => {
    const house = await openHouse();
    await ask(house, askPay, inGroup('own'));
    expect(await historyIn(house, 'group')).toEqual([]);
    expect(await historyIn(house, 'own')).toHaveLength(1);
    await ask(house, question, inGroup('own'));
    expect(await historyIn(house, 'group')).toHaveLength(1);
  });

  test('it is kept nowhere when there is no such chat', async () => {
    const house = await openHouse();
    await ask(house, askPay, inGroup(null));
    expect(await historyIn(house, 'group')).toEqual([]);
  });
});
