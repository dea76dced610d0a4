import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rememberTrips } from '../../bot/residency/remember-trips.ts';

const trip = (journalId: string) => ({ journalId, policyHash: 'h', at: 0, sentTo: [] });

test('whatever is kept and forgotten, each finds the last of his own conversation, and nothing of another', () => {
  const names = fc.constantFrom('amelie', 'bruno');
  const conversations = fc.constantFrom('c-1', 'c-2');
  const step = fc.record({ person: names, conversation: conversations, forget: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const memory = rememberTrips();
      const last = new Map<string, string>();
      steps.forEach(({ person, conversation, forget }, at) => {
        const key = `${person} ${conversation}`;
        if (forget) {
          memory.forget(person, conversation);
          last.delete(key);
          return;
        }
        memory.keep(person, conversation, trip(`${key} ${at}`));
        last.set(key, `${key} ${at}`);
      });
      for (const person of ['amelie', 'bruno']) {
        for (const conversation of ['c-1', 'c-2']) {
          const wanted = last.get(`${person} ${conversation}`) ?? null;
          expect(memory.find(person, conversation, null)?.journalId ?? null).toBe(wanted);
          if (wanted === null) continue;
          expect(memory.find(person, conversation, wanted)?.journalId).toBe(wanted);
          expect(memory.find('carole', conversation, wanted)).toBeNull();
        }
      }
    }),
  );
});

test('it holds so many answers of a conversation and so many conversations, the latest ones', () => {
  const memory = rememberTrips();
  for (let at = 0; at < 30; at += 1) memory.keep('amelie', 'c-0', trip(`q-${at}`));
  expect(memory.find('amelie', 'c-0', 'q-9')).toBeNull();
  expect(memory.find('amelie', 'c-0', 'q-10')?.journalId).toBe('q-10');
  for (let at = 1; at <= 2_000; at += 1) memory.keep('amelie', `c-${at}`, trip('q'));
  expect(memory.find('amelie', 'c-0', null)).toBeNull();
  expect(memory.find('amelie', 'c-2000', null)?.journalId).toBe('q');
});
