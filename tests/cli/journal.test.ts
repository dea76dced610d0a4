import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import { journalEntry } from '../builders/journal-entries.ts';
import { runShell } from '../builders/run-calame.ts';
import { openTrialTown, type TrialTown } from '../builders/trial-town.ts';

async function writeLines(town: TrialTown, count: number): Promise<void> {
  const store = await openStore({ folder: town.data, mode: 'inline' });
  for (let at = 0; at < count; at += 1) await store.journal.append(journalEntry({ id: `q-${at}` }));
  await store.close();
}

test('a journal that was tampered with: status 1, its file and its line are named', async () => {
  await using town = openTrialTown();
  await writeLines(town, 4);
  expect((await town.run(['journal', 'verify', '--json'])).json()).toEqual({
    lines: 5,
    ok: true,
    firstBroken: null,
  });
  const [file = ''] = readdirSync(join(town.data, 'journal')).filter((name) =>
    name.endsWith('.db'),
  );
  const database = new DatabaseSync(join(town.data, 'journal', file));
  database.exec(`DROP TRIGGER lines_are_never_changed;
    UPDATE lines SET entry = replace(entry, 'answered', 'refused') WHERE seq = 3`);
  database.close();
  const json = await town.run(['journal', 'verify', '--json']);
  expect(json.status).toBe(1);
  expect(json.json()).toEqual({
    lines: 2,
    ok: false,
    firstBroken: { file, seq: 3, why: 'altered' },
  });
  const told = await town.run(['journal', 'verify']);
  expect(told.out).toContain(`fichier ${file}, ligne 3 : son contenu a été modifié`);
});

test('an empty journal verifies, and the folder that was looked at is named', async () => {
  await using town = openTrialTown();
  const ran = await town.run(['journal', 'verify']);
  expect(ran.status).toBe(0);
  expect(ran.out).toContain(town.data);
});

test('a long export: whole to a reader who waits, quiet for one who leaves, told when it cannot be written', async () => {
  await using town = openTrialTown();
  await writeLines(town, 1_200);
  const place = `--data "${town.data}"`;
  const head = await runShell(`$CALAME journal export ${place} | head -1`, {});
  expect(JSON.parse(head)).toMatchObject({ seq: 1, kind: 'opening' });
  const counted = await runShell(`$CALAME journal export ${place} | wc -l`, {});
  expect(counted.trim()).toBe('1201');
  // A slow reader: the command waits for room instead of filling memory.
  const slow = await runShell(`$CALAME journal export ${place} | (sleep 1; tail -1)`, {});
  expect(JSON.parse(slow)).toMatchObject({ seq: 1_201, kind: 'turn' });
});
