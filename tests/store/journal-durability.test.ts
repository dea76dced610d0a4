import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Journal } from '#shared/registers/ports.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { noon } from '../builders/journal-entries.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

const writer = join(import.meta.dirname, 'append-lines.ts');
const day = 24 * 3_600_000;

type Written = { readonly acknowledged: readonly string[]; readonly killed: boolean };

/** Runs a writer to its end, or kills it without warning once so many lines are acknowledged. */
function write(args: readonly string[], killAfter = Number.POSITIVE_INFINITY): Promise<Written> {
  const child: ChildProcess = spawn(process.execPath, [writer, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', (_code, signal) => {
      // What follows the last line end was not said whole.
      resolve({ acknowledged: said.split('\n').slice(0, -1), killed: signal === 'SIGKILL' });
    });
  });
}

async function idsOf(journal: Journal): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { entry } of journal.lines()) if (entry !== null) ids.push(entry.id);
  return ids;
}

describe('the journal of a process killed without warning', () => {
  test('holds every acknowledged line, and its chain verifies, ten times over', async () => {
    await using folder = temporaryFolder();
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      // Ten days a line: the months turn about every third line, so that kills fall on seals too.
      const at = String(noon('2026-01-01') + acknowledged.length * 10 * day);
      const killAfter = 1 + ((round * 7) % 23);
      const args = [folder.path, `r${round}`, '100000', at, String(10 * day)];
      const written = await write(args, killAfter);
      expect(written.killed).toBe(true);
      expect(written.acknowledged.length).toBeGreaterThanOrEqual(killAfter);
      acknowledged.push(...written.acknowledged);
    }
    const store = await openStore({ folder: folder.path, mode: 'inline' });
    const ids = new Set(await idsOf(store.journal));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(await store.journal.verify()).toMatchObject({ ok: true });
    await store.close();
  }, 120_000);
});

describe('the journal of several processes', () => {
  test('is one chain, and no line is lost, while months turn under them', async () => {
    await using folder = temporaryFolder();
    const at = String(noon('2026-01-01'));
    const names = ['a', 'b', 'c'];
    const written = await Promise.all(
      names.map((name) => write([folder.path, name, '60', at, String(3 * day)])),
    );
    const store = await openStore({ folder: folder.path, mode: 'inline' });
    const ids = await idsOf(store.journal);
    expect(ids.toSorted()).toEqual(written.flatMap((one) => one.acknowledged).toSorted());
    expect(ids).toHaveLength(180);
    expect(await store.journal.verify()).toMatchObject({ ok: true });
    await store.close();
  }, 60_000);
});
