import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '#shared/conversation/ports.ts';
import { scriptedSending, scriptedServing } from '../builders/scripted-outcomes.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

function exchange(wanted: Partial<Exchange> = {}): Exchange {
  return {
    question: 'Combien de jours de congés pour [NOM_1] ?',
    answer: 'Vingt-cinq jours [1].',
    kind: 'answered',
    citations: [{ n: 1, space: 'rh', sourceId: 'conges#0', passageHash: 'a1' }],
    dataClass: 'internal',
    serving: null,
    trip: null,
    asked: null,
    at: 1_000,
    ...wanted,
  };
}

describe.each(storeAdapters)('conversations %s', (_, open) => {
  test('are given back in the order in which they were held', async () => {
    const { conversations, close } = await open();
    const held = [
      exchange(),
      exchange({
        question: 'Et à 80 % ?',
        kind: 'needs-detail',
        // As a validated answer numbers them: by its own list, of which one may be closed to the person.
        citations: [3, 1].map((n) => ({ n, space: 'dsi', sourceId: `b#${n}`, passageHash: 'b2' })),
        dataClass: 'personal',
        at: 2_000,
      }),
      exchange({
        serving: scriptedServing,
        trip: { journalId: 'q-1', policyHash: 'abc', at: 3_000, sentTo: [scriptedSending] },
        at: 3_000,
      }),
    ];
    for (const one of held) await conversations.append('amelie', 'c-1', one);
    expect(await conversations.history('amelie', 'c-1')).toEqual(held);
    await close();
  });

  test('are opened by their person alone, even under the same conversation', async () => {
    const { conversations, close } = await open();
    await conversations.append('amelie', 'c-1', exchange());
    expect(await conversations.history('bruno', 'c-1')).toEqual([]);
    expect(await conversations.history('amelie', 'c-2')).toEqual([]);
    await close();
  });

  test('tell the way of the last question of each, and of the last one of all, those that stood alone included', async () => {
    const { conversations, close } = await open();
    const trip = (journalId: string, at: number) =>
      ({ journalId, policyHash: 'abc', at, channel: 'tab', sentTo: [scriptedSending] }) as const;
    expect(await conversations.lastTrip('amelie', null)).toBeNull();
    await conversations.keepTrip('amelie', 'c-1', trip('q-1', 1_000));
    await conversations.keepTrip('amelie', 'c-1', trip('q-2', 2_000));
    await conversations.keepTrip('amelie', null, trip('q-3', 3_000));
    await conversations.keepTrip('bruno', 'c-1', trip('q-4', 4_000));
    expect(await conversations.lastTrip('amelie', 'c-1')).toEqual(trip('q-2', 2_000));
    expect(await conversations.lastTrip('amelie', 'c-9')).toBeNull();
    expect(await conversations.lastTrip('amelie', null)).toEqual(trip('q-3', 3_000));
    await conversations.expire(2_500);
    expect(await conversations.lastTrip('amelie', 'c-1')).toBeNull();
    await conversations.forget('amelie', 'c-1');
    expect(await conversations.lastTrip('amelie', null)).toBeNull();
    expect(await conversations.lastTrip('bruno', null)).toEqual(trip('q-4', 4_000));
    await close();
  });

  test('are forgotten one at a time', async () => {
    const { conversations, close } = await open();
    await conversations.append('amelie', 'c-1', exchange());
    await conversations.append('amelie', 'c-2', exchange());
    await conversations.append('bruno', 'c-1', exchange());
    await conversations.forget('amelie', 'c-1');
    expect(await conversations.history('amelie', 'c-1')).toEqual([]);
    expect(await conversations.history('amelie', 'c-2')).toHaveLength(1);
    expect(await conversations.history('bruno', 'c-1')).toHaveLength(1);
    await close();
  });

  test('expire exchange by exchange, and the count is told', async () => {
    const { conversations, close } = await open();
    await conversations.append('amelie', 'c-1', exchange({ at: 1_000 }));
    await conversations.append('amelie', 'c-1', exchange({ at: 2_000 }));
    await conversations.append('bruno', 'c-9', exchange({ at: 1_999 }));
    expect(await conversations.expire(2_000)).toBe(2);
    expect(await conversations.history('amelie', 'c-1')).toEqual([exchange({ at: 2_000 })]);
    expect(await conversations.expire(2_000)).toBe(0);
    await close();
  });
});
