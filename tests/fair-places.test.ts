import { expect, test } from '@jest/globals';
import { openFairPlaces } from '../bot/fair-places.ts';

const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

test('nobody waits behind all that one person asked for', async () => {
  const places = openFairPlaces({ each: 1, all: 2 });
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (person: string, name: string): Promise<void> =>
    places.within(person, async () => {
      begun.push(name);
      await new Promise<void>((end) => ends.push(end));
    });
  const all = [1, 2, 3, 4].map((at) => ask('claire', `claire ${at}`));
  const other = ask('nadia', 'nadia 1');
  const third = ask('paul', 'paul 1');
  await settle();
  expect(begun).toEqual(['claire 1', 'nadia 1']);
  ends[0]?.();
  await settle();
  expect(begun).toEqual(['claire 1', 'nadia 1', 'claire 2']);
  ends[1]?.();
  await settle();
  expect(begun.at(-1)).toBe('paul 1');
  while (ends.length < 6 || begun.length < 6) {
    for (const end of ends) end();
    await settle();
  }
  for (const end of ends) end();
  await Promise.all([...all, other, third]);
});

test('work that fails gives its place back', async () => {
  const places = openFairPlaces({ each: 1, all: 1 });
  await expect(
    places.within('claire', () => Promise.reject(new Error('broken'))),
  ).rejects.toThrow();
  expect(await places.within('nadia', async () => 'done')).toBe('done');
});
