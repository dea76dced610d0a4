import { describe, expect, test } from '@jest/globals';
import type { Conflict } from '#shared/knowledge/ports.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

const rules = { space: 'rh', documentId: 'reglement' };
const note = { space: 'rh', documentId: 'note' };
const act = { space: 'commune', documentId: 'deliberation' };

const seen = (one: typeof rules, other: typeof rules): Conflict => ({
  ...one,
  otherSpace: other.space,
  otherId: other.documentId,
  at: 2_000,
});

describe.each(storeAdapters)('pairs of documents that contradict each other, %s', (_, open) => {
  test('are kept once, whichever was seen first, under the last time', async () => {
    const { conflicts, close } = await open();
    expect(await conflicts.list(['rh'], 0)).toEqual([]);
    await conflicts.report([{ one: rules, other: note }], 1_000);
    await conflicts.report([{ one: note, other: rules }], 2_000);
    await conflicts.report([{ one: note, other: rules }], 1_500);
    expect(await conflicts.list(['rh'], 0)).toEqual([seen(note, rules)]);
    await close();
  });

  test('are told to who keeps either space, the latest first, from an instant on', async () => {
    const { conflicts, close } = await open();
    await conflicts.report([{ one: rules, other: note }], 1_000);
    await conflicts.report(
      [
        { one: rules, other: act },
        { one: act, other: note },
      ],
      2_000,
    );
    const ofCommune = await conflicts.list(['commune'], 0);
    expect(ofCommune).toEqual([seen(act, note), seen(act, rules)]);
    expect((await conflicts.list(['rh'], 0)).map(({ at }) => at)).toEqual([2_000, 2_000, 1_000]);
    expect(await conflicts.list(['rh'], 1_001)).toHaveLength(2);
    expect(await conflicts.list([], 0)).toEqual([]);
    await close();
  });
});
