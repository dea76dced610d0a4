import { beforeEach, expect, test } from '@jest/globals';
import type { Person } from '#shared/policy/person.ts';
import type { ValidatedAnswers } from '#shared/validated/ports.ts';
import type { Desk } from '../../bot/desk.ts';
import { openDesk } from '../../bot/open-desk.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { inMemoryConversations } from '../builders/in-memory-conversations.ts';
import { inMemoryValidated } from '../builders/in-memory-hr-desk.ts';
import { inMemoryKnowledge } from '../builders/in-memory-knowledge.ts';
import { claire } from '../builders/scripted-policy.ts';
import { openTurnHouse } from '../builders/turn-house.ts';
import { validatedAnswer } from '../builders/validated-answers.ts';

let desk: Desk;
let validated: ValidatedAnswers;

const search = { words: '', skip: 0, count: 10, language: 'fr' } as const;

beforeEach(async () => {
  const house = await openTurnHouse({ documents: [] });
  validated = inMemoryValidated();
  const knowledge = inMemoryKnowledge();
  await knowledge.put([
    toStore({ id: 'temps', space: 'exemple', title: 'Temps de travail', supersededBy: 'temps-2' }),
    toStore({
      id: 'plan',
      space: 'exemple',
      title: 'Plan social',
      readers: ['organisation:valbrume'],
    }),
  ]);
  const conversations = inMemoryConversations();
  desk = openDesk({ ...house.ports, conversations, knowledge, validatedList: validated.list });
  await validated.put(
    validatedAnswer('Que faire si j’oublie de badger ?', {
      space: 'exemple',
      sources: [{ title: 'Temps de travail', url: null, sourceId: 'temps#0' }],
    }),
    1,
  );
  await validated.put(
    validatedAnswer('Quelle prime pour Valbrume ?', {
      space: 'exemple',
      readers: ['organisation:valbrume'],
    }),
    2,
  );
});

test('an answer is found with who validated it, its sources, and what has overtaken them', async () => {
  const [found] = await desk.findValidated(claire, { ...search, words: 'badg' });
  expect(found).toMatchObject({
    question: 'Que faire si j’oublie de badger ?',
    owner: 'la DRH',
    restricted: false,
  });
  expect(found?.text).toContain('Réponse validée par la DRH le 12 octobre 2026');
  expect(found?.text).toContain('n’est plus en vigueur');
  expect(found?.text).toContain('Signalez-le à votre responsable le jour même.');
});

test('what is kept for some is found by them alone, and marked', async () => {
  const found = await desk.findValidated(claire, { ...search, words: 'prime' });
  expect(found).toMatchObject([{ question: 'Quelle prime pour Valbrume ?', restricted: true }]);
  const karim: Person = { ...claire, id: 'dev:karim', groups: ['all-agents'] };
  expect(await desk.findValidated(karim, { ...search, words: 'prime' })).toEqual([]);
  const nobody: Person = { ...karim, groups: [] };
  expect(await desk.findValidated(nobody, search)).toEqual([]);
});

test('the title of a source that not every agent may open is not in what is dropped into a conversation', async () => {
  await validated.put(
    validatedAnswer('Que devient le service des eaux ?', {
      space: 'exemple',
      sources: [
        { title: 'Plan social', url: null, sourceId: 'plan#0' },
        { title: 'Temps de travail', url: null, sourceId: 'temps#0' },
      ],
    }),
    3,
  );
  const [found] = await desk.findValidated(claire, { ...search, words: 'eaux' });
  expect(found).toMatchObject({ restricted: true });
  expect(found?.text).toContain('Temps de travail');
  expect(found?.text).not.toContain('Plan social');
});

test('results come by pages', async () => {
  const pages = [0, 1, 2].map((skip) => desk.findValidated(claire, { ...search, skip, count: 1 }));
  expect((await Promise.all(pages)).map(({ length }) => length)).toEqual([1, 1, 0]);
});
