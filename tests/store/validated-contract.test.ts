import { expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import { storeAdapters, temporaryFolder } from '../builders/store-adapters.ts';
import { validatedAnswer } from '../builders/validated-answers.ts';

const badge = validatedAnswer('Que faire si j’oublie de badger ?');
const asked = { text: badge.question, spaces: ['rh'], groups: ['all-agents'] } as const;
const query = { ...asked, versant: 'FPT' } as const;

test.each(storeAdapters)('%s: an answer kept is found by the next question', async (_, open) => {
  const store = await open();
  try {
    expect(await store.validated.match(query)).toEqual({ answer: null, near: [] });
    expect(await store.validated.put(badge, 10)).toBe(true);
    expect((await store.validated.match(query)).answer).toEqual(badge);
    const corrected = { ...badge, answer: 'Prévenez votre responsable.', version: 2 };
    expect(await store.validated.put(corrected, 20)).toBe(true);
    expect((await store.validated.match(query)).answer?.answer).toBe(corrected.answer);
    expect(
      await store.validated.put({ ...corrected, withdrawnAt: '2026-11-22', version: 3 }, 30),
    ).toBe(true);
    expect((await store.validated.match(query)).answer).toBeNull();
    expect((await store.validated.find(badge.id))?.version).toBe(3);
  } finally {
    await store.close();
  }
});

test.each(storeAdapters)('%s: of two who change one version, the first wins', async (_, open) => {
  const store = await open();
  try {
    await store.validated.put(badge, 10);
    const first = { ...badge, answer: 'Le premier.', version: 2 };
    expect(await store.validated.put(first, 20)).toBe(true);
    expect(await store.validated.put({ ...first, answer: 'Le second.' }, 21)).toBe(false);
    expect(await store.validated.put(badge, 22)).toBe(false);
    expect(await store.validated.put({ ...badge, id: 'inconnu', version: 2 }, 23)).toBe(false);
    expect((await store.validated.find(badge.id))?.answer).toBe('Le premier.');
    expect(
      (await store.validated.history(badge.id)).map(({ at, answer }) => [at, answer.version]),
    ).toEqual([
      [20, 2],
      [10, 1],
    ]);
    expect(await store.validated.history('inconnu')).toEqual([]);
  } finally {
    await store.close();
  }
});

test.each(storeAdapters)('%s: how often it was served outlives a change', async (_, open) => {
  const store = await open();
  try {
    await store.validated.put(badge, 10);
    await store.validated.countServed(badge.id);
    await store.validated.countServed(badge.id);
    await store.validated.countServed('inconnu');
    await store.validated.put({ ...badge, version: 2, served: 0 }, 20);
    expect((await store.validated.match(query)).answer?.served).toBe(2);
    expect(await store.validated.list(['rh'])).toEqual([{ ...badge, version: 2, served: 2 }]);
  } finally {
    await store.close();
  }
});

test.each(storeAdapters)('%s: each space has its list, the last changed first', async (_, open) => {
  const store = await open();
  try {
    const other = validatedAnswer('Qui fournit la tenue de travail ?', { space: 'technique' });
    await store.validated.put(other, 10);
    await store.validated.put(badge, 20);
    const ids = async (...spaces: readonly string[]): Promise<readonly string[]> =>
      (await store.validated.list(spaces)).map(({ id }) => id);
    expect(await ids('rh', 'technique')).toEqual([badge.id, other.id]);
    expect(await ids('technique')).toEqual([other.id]);
    expect(await ids()).toEqual([]);
  } finally {
    await store.close();
  }
});

test('an answer that another process corrected is served as corrected', async () => {
  await using folder = temporaryFolder();
  const server = await openStore({ folder: folder.path, mode: 'inline' });
  const command = await openStore({ folder: folder.path, mode: 'inline' });
  await server.validated.put(badge, 10);
  expect((await server.validated.match(query)).answer?.version).toBe(1);
  await command.validated.put({ ...badge, answer: 'Corrigée.', version: 2 }, 20);
  expect((await server.validated.match(query)).answer?.answer).toBe('Corrigée.');
  await Promise.all([server.close(), command.close()]);
});

test.each(storeAdapters)(
  '%s: a question without an answer is kept for those who keep its spaces, until it is dismissed or old',
  async (_, open) => {
    const store = await open();
    try {
      const question = { question: 'Ai-je droit à […] ?', why: 'not-found', at: 10 } as const;
      await store.unanswered.keep({ ...question, id: 'q-1', spaces: ['rh', 'technique'] });
      await store.unanswered.keep({
        ...question,
        id: 'q-2',
        spaces: ['rh'],
        at: 20,
        why: 'disliked',
      });
      await store.unanswered.keep({ ...question, id: 'q-3', spaces: ['technique'], at: 30 });
      await store.unanswered.keep({ ...question, id: 'q-3', spaces: ['rh'], at: 40 });
      const ids = async (...spaces: readonly string[]): Promise<readonly string[]> =>
        (await store.unanswered.list(spaces)).map(({ id }) => id);
      expect(await ids('rh')).toEqual(['q-2', 'q-1']);
      expect(await ids('rh', 'technique')).toEqual(['q-3', 'q-2', 'q-1']);
      expect(await ids()).toEqual([]);
      expect((await store.unanswered.list(['technique']))[1]).toEqual({
        ...question,
        id: 'q-1',
        spaces: ['rh', 'technique'],
      });
      expect(await store.unanswered.dismiss(['q-2', 'q-3'], ['rh'], true)).toBe(1);
      expect(await store.unanswered.dismiss(['q-2', 'q-3'], ['rh'], true)).toBe(0);
      expect(await ids('rh', 'technique')).toEqual(['q-3', 'q-1']);
      expect(await store.unanswered.dismiss(['q-1', 'q-2'], ['rh'], false)).toBe(1);
      expect(await ids('rh', 'technique')).toEqual(['q-3', 'q-2', 'q-1']);
      expect(await store.unanswered.expire(20)).toBe(1);
      expect(await ids('rh', 'technique')).toEqual(['q-3', 'q-2']);
    } finally {
      await store.close();
    }
  },
);

test.each(storeAdapters)(
  '%s: files that could not be read are noted until their place is indexed again',
  async (_, open) => {
    const store = await open();
    try {
      const bad = { origin: '/docs/a.pdf', code: 'damaged' };
      await store.unreadFiles.note(
        'rh',
        ['/docs'],
        [bad, { origin: '/docs/b/c.odt', code: 'empty' }],
        10,
      );
      await store.unreadFiles.note('technique', ['/docs'], [bad], 10);
      expect(await store.unreadFiles.list(['rh', 'technique'])).toHaveLength(3);
      await store.unreadFiles.note('rh', ['/docs/b'], [], 20);
      expect(await store.unreadFiles.list(['rh'])).toEqual([{ ...bad, space: 'rh', at: 10 }]);
      await store.unreadFiles.note('rh', ['/docs'], [], 30);
      expect(await store.unreadFiles.list(['rh'])).toEqual([]);
      expect(await store.unreadFiles.list(['technique'])).toHaveLength(1);
    } finally {
      await store.close();
    }
  },
);
