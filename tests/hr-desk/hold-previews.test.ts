import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type HeldPreviews, holdPreviews } from '../../bot/hr-desk/hold-previews.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const at = Date.UTC(2026, 10, 22, 9);
let count = 0;

const open = (data: string, sleep: () => Promise<void> = () => new Promise(() => undefined)) =>
  holdPreviews(data, {
    clock: { now: () => at },
    ids: { next: (prefix) => `${prefix}-${++count}` },
    timers: { sleep },
  });

const put = async (held: HeldPreviews) => {
  const folder = await held.openFolder();
  writeFileSync(join(folder, 'a.md'), '# A');
  const about = { person: 'dev:sophie', space: 'rh', name: 'a.md', title: 'A', publishable: true };
  return held.hold({ ...about, folder, replaces: null });
};

test('a file that nobody comes back to is deleted once its time is over', async () => {
  await using data = temporaryFolder();
  let wake: () => void = () => undefined;
  const held = open(data.path, () => new Promise((resolve) => (wake = resolve)));
  const { id, folder } = await put(held);
  expect(existsSync(folder)).toBe(true);
  wake();
  while (existsSync(folder)) await new Promise((resolve) => setImmediate(resolve));
  await expect(held.take(id, 'dev:sophie')).rejects.toMatchObject({ code: 'preview-unknown' });
  await held.close();
});

test('a second program on the same data takes nothing away from the first, whenever it opens and closes', async () => {
  await using data = temporaryFolder();
  const server = open(data.path);
  const { folder } = await put(server);
  // As if another process had opened them: its number is that of a program that runs.
  const theirs = join(data.path, 'previews', `${process.ppid}-abc`, 'file-1');
  mkdirSync(theirs, { recursive: true });
  await server.close();
  expect(existsSync(folder)).toBe(false);
  expect(existsSync(theirs)).toBe(true);
  const command = open(data.path);
  await command.close();
  expect(existsSync(theirs)).toBe(true);
});

test('what a killed program left is deleted when the next one opens, before anybody hands in a file', async () => {
  await using data = temporaryFolder();
  const { pid: ended } = spawnSync(process.execPath, ['-e', '0']);
  const old = join(data.path, 'previews', `${process.ppid}-old`);
  const left = [join(data.path, 'previews', `${ended}-x`), join(data.path, 'previews', 'file-y')];
  for (const folder of [...left, old]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'salaires.md'), 'x');
  }
  const past = new Date(at - 31 * 60_000);
  utimesSync(old, past, past);
  const held = open(data.path);
  await held.close();
  expect(readdirSync(dirname(old))).toEqual([]);
});

test('a folder that was cleared meanwhile is made again for the next file', async () => {
  await using data = temporaryFolder();
  const held = open(data.path);
  const { folder } = await put(held);
  rmSync(join(data.path, 'previews'), { recursive: true });
  expect(existsSync(folder)).toBe(false);
  expect(existsSync((await put(held)).folder)).toBe(true);
  await held.close();
});
