import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { SpaceSource } from '#shared/policy/space-source.ts';
import { openSources, type SourceRoom } from '../../bot/sources/open-sources.ts';
import { type WatchedHouse, watchSources } from '../../bot/sources/watch-sources.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { settle, sourceHouse } from '../builders/source-house.ts';

type Watched = AsyncDisposable & {
  readonly room: SourceRoom;
  readonly house: WatchedHouse;
  readonly spaces: Map<string, SpaceSource | null>;
  readonly noted: string[];
  readonly titles: () => Promise<readonly string[]>;
  readonly time: { now: number };
};

/** A house whose space `rh` takes its documents from a folder, unless its policy changes. */
async function watched(path: string): Promise<Watched> {
  const own = await sourceHouse();
  const spaces = new Map<string, SpaceSource | null>([
    ['rh', { kind: 'folder', path, every: 900_000 }],
  ]);
  const spacesNow = () =>
    [...spaces].map(([id, source]) => ({
      ...{ id, title: id, readers: ['all-agents'], stewards: [] },
      ...(source?.kind === 'folder' ? { folder: { path: source.path, every: source.every } } : {}),
    }));
  const policy = {
    current: () => ({
      ...scriptedPolicy,
      policy: { ...scriptedPolicy.policy, knowledge: { spaces: spacesNow() } },
    }),
    close: async () => undefined,
  };
  const room = openSources({
    ...own.ports,
    ...{ policy, standIn: null },
    tokens: { configured: false, token: () => Promise.reject(new Error('no tokens here')) },
    timers: { sleep: async () => undefined, jitter: () => 0.5 },
  });
  const noted: string[] = [];
  const desk: Awaited<ReturnType<WatchedHouse['desk']>> = {
    note: async ({ reason }) => `line-${noted.push(reason ?? '')}`,
  };
  return {
    ...{ room, spaces, noted, time: own.time },
    titles: () => own.titles(),
    house: {
      policy: async () => policy,
      store: async () => own.store,
      sources: async () => room,
      desk: async () => desk,
    },
    [Symbol.asyncDispose]: async () => {
      await room.close();
      await own[Symbol.asyncDispose]();
    },
  };
}

function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((_, reject) => {
    if (signal?.aborted === true) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

/** Runs the watch until it has slept so many times; what each sleep lasts goes by at once. */
async function watchFor(
  { house, time }: Watched,
  rounds: number,
  between: (round: number) => void = () => undefined,
): Promise<{ readonly lines: readonly string[]; readonly waits: readonly number[] }> {
  const lines: string[] = [];
  const waits: number[] = [];
  let done = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    done = resolve;
  });
  const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    waits.push(milliseconds);
    time.now += milliseconds;
    between(waits.length);
    if (waits.length < rounds) return Promise.resolve();
    done();
    return untilAborted(signal);
  };
  const clock = { now: () => time.now };
  const watch = watchSources({ house, clock, timers: { sleep }, log: (line) => lines.push(line) });
  await over;
  await watch.stop();
  return { lines, waits };
}

const note = (title: string): string => `# ${title}\n\nTrois jours par an.\n`;

test('each source is gone through when its time has come, and nothing is said of a pass without news', async () => {
  await using files = folderOfFiles({ 'a.md': note('Un') });
  settle(join(files.path, 'a.md'));
  await using town = await watched(files.path);
  const { lines, waits } = await watchFor(town, 18, (round) => {
    if (round !== 10) return;
    writeFileSync(join(files.path, 'Martin Dupont.md'), note('Deux'));
    settle(join(files.path, 'Martin Dupont.md'));
  });
  expect(await town.titles()).toEqual(['Deux', 'Un']);
  expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
  expect(lines.map((line) => line.replace(/ unchanged.*/u, ''))).toEqual([
    'sources: rh: added=1 updated=0',
    'sources: rh: added=1 updated=0',
  ]);
  // Names of files may be those of people: neither the log nor the journal tells them.
  expect(JSON.stringify([lines, town.noted])).not.toContain('Martin');
  expect(town.noted).toHaveLength(2);
});

test('a source that fails is asked more and more seldom, and is there again when it is back', async () => {
  await using files = folderOfFiles({ 'rh/a.md': note('Un') });
  settle(join(files.path, 'rh/a.md'));
  await using town = await watched(join(files.path, 'nowhere'));
  const start = town.time.now;
  const { lines } = await watchFor(town, 150);
  const hours = (town.time.now - start) / 3_600_000;
  expect(hours).toBeGreaterThan(2);
  expect(lines.length).toBeLessThan(5);
  expect(lines[0]).toContain('fault=away');
  const [status] = await town.room.status();
  expect(status).toMatchObject({ failedPasses: lines.length, last: { fault: 'away' } });
});

test('a source that leaves the policy takes its documents with it: nobody would hear of a right withdrawn there', async () => {
  await using files = folderOfFiles({ 'a.md': note('Un') });
  settle(join(files.path, 'a.md'));
  await using town = await watched(files.path);
  await watchFor(town, 1);
  expect(await town.titles()).toEqual(['Un']);
  town.spaces.set('rh', null);
  const { lines } = await watchFor(town, 2);
  expect(await town.titles()).toEqual([]);
  expect(lines).toEqual(['sources: rh: no longer in the policy, removed=1']);
  expect(await town.room.status()).toEqual([]);
});

test('a stop waits for the pass under way and starts no other', async () => {
  await using files = folderOfFiles({ 'a.md': note('Un') });
  await using town = await watched(files.path);
  const watch = watchSources({
    ...{ house: town.house, clock: { now: () => town.time.now }, log: () => undefined },
    timers: { sleep: (_, signal) => untilAborted(signal) },
  });
  await watch.stop();
  expect(await town.titles()).toEqual([]);
});
