import { expect, test } from '@jest/globals';
import { storeAdapters } from '../builders/store-adapters.ts';

const rh = '7c1e0a52-0000-4000-8000-000000000001';
const dsi = '7c1e0a52-0000-4000-8000-000000000002';

test.each(storeAdapters)(
  '%s: the last reading of a person’s groups replaces the one before',
  async (_, open) => {
    const { memberships, close } = await open();
    expect(await memberships.recall('p1')).toBeNull();
    await memberships.keep('p1', { asked: [rh, dsi], held: [rh], until: 2_000 });
    await memberships.keep('p2', { asked: [rh], held: [], until: 1_000 });
    expect(await memberships.recall('p1')).toEqual({ asked: [rh, dsi], held: [rh], until: 2_000 });
    await memberships.keep('p1', { asked: [rh, dsi], held: [], until: 3_000 });
    expect(await memberships.recall('p1')).toEqual({ asked: [rh, dsi], held: [], until: 3_000 });
    await close();
  },
);

test.each(storeAdapters)(
  '%s: what is not known any more is deleted, the rest stays',
  async (_, open) => {
    const { memberships, close } = await open();
    await memberships.keep('p1', { asked: [rh], held: [rh], until: 1_000 });
    await memberships.keep('p2', { asked: [rh], held: [rh], until: 1_001 });
    expect(await memberships.expire(1_000)).toBe(1);
    expect(await memberships.recall('p1')).toBeNull();
    expect((await memberships.recall('p2'))?.until).toBe(1_001);
    expect(await memberships.expire(1_000)).toBe(0);
    await close();
  },
);
