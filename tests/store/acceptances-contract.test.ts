import { describe, expect, test } from '@jest/globals';
import type { Acceptance } from '#shared/charter/ports.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

function acceptance(wanted: Partial<Acceptance> = {}): Acceptance {
  return {
    person: 'entra:t:amelie',
    charterVersion: '1',
    charterHash: 'a1',
    at: 1_000,
    channel: 'teams',
    ...wanted,
  };
}

describe.each(storeAdapters)('the acceptances of the charter, %s', (_, open) => {
  test('there is none before a person accepted', async () => {
    const { acceptances, close } = await open();
    expect(await acceptances.last('entra:t:amelie')).toBeNull();
    await close();
  });

  test('the last one of the person is given, and nobody else’s', async () => {
    const { acceptances, close } = await open();
    await acceptances.record(acceptance());
    await acceptances.record(acceptance({ charterVersion: '2', charterHash: 'b2', at: 2_000 }));
    await acceptances.record(acceptance({ person: 'entra:t:bruno', at: 3_000, channel: 'cli' }));
    expect(await acceptances.last('entra:t:amelie')).toEqual(
      acceptance({ charterVersion: '2', charterHash: 'b2', at: 2_000 }),
    );
    expect(await acceptances.last('entra:t:amelie ')).toBeNull();
    await close();
  });

  test('of two at the same instant the later recorded counts', async () => {
    const { acceptances, close } = await open();
    await acceptances.record(acceptance({ charterHash: 'first' }));
    await acceptances.record(acceptance({ charterHash: 'second' }));
    expect((await acceptances.last('entra:t:amelie'))?.charterHash).toBe('second');
    await close();
  });
});
