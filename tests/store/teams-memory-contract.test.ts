import { describe, expect, test } from '@jest/globals';
import type { Opinion } from '#shared/quality/opinion.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

const minute = 60_000;

function opinion(wanted: Partial<Opinion> = {}): Opinion {
  return {
    answerId: 'q-1',
    activityId: 'a-1',
    person: 'p-1',
    reaction: 'dislike',
    reasons: ['wrong', 'outdated'],
    text: 'La date est fausse.',
    at: 1_000,
    ...wanted,
  };
}

describe.each(storeAdapters)('what the Teams room keeps, %s', (_, open) => {
  test('an activity delivered again within ten minutes is known', async () => {
    const { teams, close } = await open();
    expect(await teams.seen('c', 'a', 0)).toBe(false);
    expect(await teams.seen('c', 'a', 9 * minute)).toBe(true);
    expect(await teams.seen('c', 'b', 9 * minute)).toBe(false);
    expect(await teams.seen('d', 'a', 9 * minute)).toBe(false);
    await close();
  });

  test('an activity id used again after ten minutes is a new one', async () => {
    const { teams, close } = await open();
    await teams.seen('c', 'a', 0);
    expect(await teams.seen('c', 'a', 10 * minute)).toBe(false);
    expect(await teams.seen('c', 'a', 11 * minute)).toBe(true);
    await close();
  });

  test('a conversation is welcomed once, and again after it was forgotten', async () => {
    const { teams, close } = await open();
    expect(await teams.welcome('c')).toBe(true);
    expect(await teams.welcome('c')).toBe(false);
    expect(await teams.welcome('d')).toBe(true);
    await teams.forgetWelcome('c');
    expect(await teams.welcome('c')).toBe(true);
    await close();
  });

  test('work under way is known until it is closed, oldest first', async () => {
    const { teams, close } = await open();
    const later = { id: 'w-2', conversationId: 'c', reference: '{}', startedAt: 2 };
    const first = { id: 'w-1', conversationId: 'd', reference: '{"a":1}', startedAt: 1 };
    await teams.openWork(later);
    await teams.openWork(first);
    expect(await teams.leftOpen()).toEqual([first, later]);
    await teams.closeWork('w-1');
    await teams.closeWork('never-opened');
    expect(await teams.leftOpen()).toEqual([later]);
    await close();
  });

  test('an answer is found by the message that carried it, the last one by its conversation', async () => {
    const { teams, close } = await open();
    await teams.linkAnswer('c', 'a-1', 'q-1');
    await teams.linkAnswer('c', 'a-2', 'q-2');
    await teams.linkAnswer('d', 'a-1', 'q-3');
    expect(await teams.answerOf('c', 'a-1')).toBe('q-1');
    expect(await teams.answerOf('d', 'a-1')).toBe('q-3');
    expect(await teams.answerOf('c', 'a-9')).toBeNull();
    expect(await teams.lastAnswer('c')).toBe('q-2');
    expect(await teams.lastAnswer('e')).toBeNull();
    await teams.linkAnswer('c', 'a-1', 'q-4');
    expect(await teams.answerOf('c', 'a-1')).toBe('q-4');
    expect(await teams.lastAnswer('c')).toBe('q-4');
    await close();
  });

  test('opinions stay with the answer they rate; one on an unknown message is kept too', async () => {
    const { teams, close } = await open();
    await teams.keepOpinion(opinion());
    await teams.keepOpinion(opinion({ reaction: 'like', text: '', person: 'p-2' }));
    await teams.keepOpinion(opinion({ answerId: null, activityId: null }));
    expect(await teams.opinions('q-1')).toEqual([
      opinion(),
      opinion({ reaction: 'like', text: '', person: 'p-2' }),
    ]);
    expect(await teams.opinions('q-2')).toEqual([]);
    await close();
  });

  test('the reasons of a period are counted, the most frequent first', async () => {
    const { teams, close } = await open();
    await teams.keepOpinion(opinion({ reasons: ['wrong', 'outdated'], at: 10 }));
    await teams.keepOpinion(opinion({ reasons: ['outdated'], at: 20, person: 'p-2' }));
    await teams.keepOpinion(opinion({ reasons: [], at: 30 }));
    await teams.keepOpinion(opinion({ reasons: ['spelling'], at: 9 }));
    expect(await teams.countReasons(10)).toEqual([
      { reason: 'outdated', count: 2 },
      { reason: 'wrong', count: 1 },
    ]);
    expect(await teams.countReasons(31)).toEqual([]);
    await close();
  });
});
