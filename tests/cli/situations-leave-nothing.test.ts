import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openTrialTown, townPolicy } from '../builders/trial-town.ts';

/** Every byte of the data folder, as each encoding would show it. */
function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .map((bytes) => `${bytes.toString('utf8')}\n${bytes.toString('utf16le')}`)
    .join('\n')
    .toLowerCase();
}

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => word !== 'depuis');

const told =
  'Ma cheffe Bertille Quincampoix me harcèle et m’humilie chaque matin à la médiathèque, je pleure.';
const ordinary = 'Combien de jours de congés annuels pour un jardinier à 80 % ?';

test('what somebody tells of a situation is nowhere in the data folder, an ordinary question is', async () => {
  const contacts = {
    rh: { mail: 'rh@valbrume.example' },
    'medecine-prevention': { title: 'Médecine de prévention', phone: '02 99 00 00 02' },
  };
  await using town = openTrialTown(townPolicy({ contacts }));
  expect((await town.run(['knowledge', 'add', town.documents, '--space', 'rh'])).status).toBe(0);
  const as = ['--as', 'claire', '--conversation', 'conversation-1'];
  expect((await town.run(['charter', 'accept', '--as', 'claire'])).status).toBe(0);
  expect((await town.run(['ask', ordinary, ...as])).status).toBe(4);
  const handedOver = await town.run(['ask', told, ...as, '--json']);
  expect(handedOver.status).toBe(0);
  const outcome = handedOver.json();
  expect(outcome).toMatchObject({ outcome: 'handed-over', situation: 'distress', sentTo: [] });
  expect(String(outcome['text'])).toContain('3114');
  expect(String(outcome['text'])).not.toContain('rh@valbrume.example');

  const kept = everythingIn(town.data);
  expect(wordsOf(told).filter((word) => kept.includes(word))).toEqual([]);
  for (const situation of ['distress', 'harassment', 'détresse', 'harcèlement']) {
    expect(kept).not.toContain(situation);
  }
  expect(kept).toContain('jardinier');

  const exported = await town.run(['journal', 'export']);
  const lines = exported.out.split('\n').filter((line) => line.includes('handed-over'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/"reason":null/u);
  expect(lines[0]).toMatch(/"service":null/u);
  expect(lines[0]).toMatch(/"sourceIds":\[\]/u);
  expect((await town.run(['journal', 'verify'])).status).toBe(0);
});
