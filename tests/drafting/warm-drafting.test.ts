import { expect, test } from '@jest/globals';
import { warmDrafting } from '../../bot/drafting/warm-drafting.ts';
import { openDraftingHouse } from '../builders/drafting-house.ts';

test('what a first draft waits for is read once the server answers, each part of it once', async () => {
  const { desk } = await openDraftingHouse(null);
  const asked: string[] = [];
  await warmDrafting({
    references: () => {
      asked.push('references');
      return desk.references();
    },
    templates: () => {
      asked.push('templates');
      return desk.templates();
    },
  });
  expect(asked).toEqual(['references', 'templates']);
});

test('a base that cannot be read stops no server: the first draft tells it', async () => {
  const { desk } = await openDraftingHouse(null);
  const references = () => Promise.reject(new Error('no such file'));
  await expect(warmDrafting({ ...desk, references })).resolves.toBeUndefined();
});
