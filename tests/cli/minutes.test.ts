import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readDocument } from '../../bot/documents/read-document.ts';
import { runCalame } from '../builders/run-calame.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import { loopbackEndpoint, openTrialTown, townPolicy } from '../builders/trial-town.ts';
import { startEndpoint } from '../fakes/endpoint.ts';
import { makeSittings } from '../golden/sittings/make-sittings.ts';
import { writeVtt } from '../golden/sittings/write-vtt.ts';

const [sitting] = makeSittings();
if (sitting === undefined) throw new Error('no sitting');

/** A transcript and its list, as a secretariat brings them. */
function bring(folder: string, text = writeVtt(sitting?.cues ?? [])) {
  const place = (name: string): string => join(folder, name);
  writeFileSync(place('seance.vtt'), text);
  writeFileSync(place('presences.txt'), sitting?.list ?? '');
  return { place, list: ['--meeting', place('presences.txt')], vtt: place('seance.vtt') };
}

test('a sitting becomes its procès-verbal without a model, with its votes as a table and its transcript made readable', async () => {
  await using folder = temporaryFolder();
  const { place, list, vtt } = bring(folder.path);
  const data = ['--data', folder.path];
  const outs = ['--out', place('pv.docx'), '--clean', place('propre.md')];
  const ran = await runCalame([
    'minutes',
    vtt,
    '--kind',
    'proces-verbal',
    ...list,
    ...outs,
    ...data,
    '--json',
  ]);
  expect([ran.status, ran.err]).toEqual([
    4,
    expect.stringContaining('vous déclarez que les participants'),
  ]);
  const told = ran.json();
  expect(told).toMatchObject({
    outcome: 'degraded',
    out: place('pv.docx'),
    model: null,
    faults: [],
  });
  const members = ['decisions', 'actions', 'attendance', 'topics'] as const;
  for (const member of members)
    expect([member, Array.isArray(told[member])]).toEqual([member, true]);
  expect(told['decisions']).toHaveLength(sitting?.truth.decisions.length ?? 0);
  expect((told['topics'] as readonly object[])[0]).toMatchObject({
    ...{ title: expect.any(String), summary: expect.any(String), quotes: expect.any(Array) },
    ...{ from: expect.any(Number), to: expect.any(Number) },
  });
  const { blocks } = await readDocument({ file: place('pv.docx') });
  const text = blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
  expect(text).toContain('Procès-verbal de la séance du conseil municipal du 12 mars 2026');
  expect(text).toContain('Adopté à l’unanimité');
  expect(readFileSync(place('propre.md'), 'utf8')).toContain('Tarifs de la restauration scolaire');
  const kind = [
    '--kind',
    'liste-des-deliberations',
    ...list,
    '--out',
    place('votes.xlsx'),
    ...data,
  ];
  expect((await runCalame(['minutes', vtt, ...kind])).status).toBe(4);
  const table = await readDocument({ file: place('votes.xlsx') });
  const [rows] = table.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
  expect(rows?.[0]).toEqual(expect.arrayContaining(['COLL_NOM', 'DELIB_ID', 'VOTE_POUR']));
  const journal = await runCalame(['journal', 'export', ...data]);
  expect(journal.out).toContain('"kind":"transcript"');
  expect(journal.out).not.toContain('cantine');
});

test('whoever asks for somebody else states it, and a meeting in camera is not read', async () => {
  await using folder = temporaryFolder();
  const { vtt, place } = bring(folder.path);
  const common = ['--kind', 'compte-rendu', '--as', 'claire', '--data', folder.path, '--json'];
  const before = await runCalame(['minutes', vtt, ...common]);
  expect([before.status, before.json()['outcome']]).toEqual([3, 'needs-charter']);
  await runCalame(['charter', 'accept', '--as', 'claire', '--data', folder.path]);
  const silent = await runCalame(['minutes', vtt, ...common]);
  expect(silent.status).toBe(3);
  expect(silent.json()).toMatchObject({
    outcome: 'refused',
    text: expect.stringContaining('--informed --purpose'),
    decisions: [],
  });
  const stated = ['--informed', '--purpose', 'compte rendu', '--keep', '20'];
  expect((await runCalame(['minutes', vtt, ...common, ...stated])).status).toBe(4);
  const long = await runCalame(['minutes', vtt, ...common, ...stated.slice(0, 4), '400']);
  expect([long.status, long.json()['text']]).toEqual([3, expect.stringContaining('de 1 à 30')]);
  writeFileSync(
    place('clos.vtt'),
    'WEBVTT\n\n00:01:00.000 --> 00:01:05.000\n<v S0>Nous passons à huis clos.</v>\n',
  );
  const closed = await runCalame(['minutes', place('clos.vtt'), ...common, ...stated]);
  expect(closed.status).toBe(3);
  expect(closed.json()).toMatchObject({ text: expect.stringContaining('à 00:01:00'), topics: [] });
});

test('wrong use and files that hold no transcript are told before anything is made', async () => {
  await using folder = temporaryFolder();
  const { vtt, place } = bring(folder.path);
  const data = ['--data', folder.path, '--json'];
  for (const words of [
    ['minutes', '--kind', 'proces-verbal'],
    ['minutes', vtt],
    ['minutes', vtt, '--kind', 'poeme'],
    ['minutes', vtt, '--kind', 'compte-rendu', '--out', place('x.pdf')],
    ['minutes', vtt, '--kind', 'compte-rendu', '--date', '12 mars'],
    ['minutes', vtt, '--kind', 'compte-rendu', '--reserved', 'secret'],
  ]) {
    const ran = await runCalame([...words, ...data]);
    expect([words, ran.status, ran.json()['error']]).toMatchObject([words, 2, { code: 'usage' }]);
  }
  const missing = await runCalame([
    'minutes',
    place('rien.vtt'),
    '--kind',
    'compte-rendu',
    ...data,
  ]);
  expect([missing.status, missing.json()['error']]).toMatchObject([2, { code: 'file-not-read' }]);
  writeFileSync(place('vide.vtt'), 'WEBVTT\n');
  const empty = await runCalame(['minutes', place('vide.vtt'), '--kind', 'compte-rendu', ...data]);
  expect(empty.status).toBe(2);
});

test('a model tells the debate, bound to what was said, and loses no decision of the rules', async () => {
  const endpoint = await startEndpoint({
    answer: (messages) => {
      const text = messages.map(({ content }) => content).join('\n');
      const at = /\[(\d+)\][^\n]*commission des finances a émis/u.exec(text)?.[1] ?? '1';
      return [
        `RÉSUMÉ : La commission des finances a émis un avis favorable sur ce projet [${at}]`,
        `RÉSUMÉ : Le projet coûte 9 999 euros [${at}]`,
        'Voici le résumé demandé.',
      ].join('\n');
    },
  });
  await using town = openTrialTown(
    townPolicy({
      endpoints: [loopbackEndpoint(endpoint.baseURL, { id: 'ici' })],
      uses: {
        minutes: {
          route: ['ici'],
          dataClasses: ['public', 'internal', 'personal'],
          withoutModel: 'extracts',
        },
      },
    }),
  );
  await using folder = temporaryFolder();
  const { vtt, list, place } = bring(folder.path);
  const ran = await town.run([
    'minutes',
    vtt,
    '--kind',
    'compte-rendu',
    ...list,
    '--out',
    place('cr.md'),
    '--json',
  ]);
  expect([ran.status, ran.err]).toEqual([0, expect.any(String)]);
  const told = ran.json();
  expect(told).toMatchObject({ outcome: 'answered', unanswered: 0, model: expect.any(String) });
  expect(told['decisions']).toHaveLength(sitting?.truth.decisions.length ?? 0);
  const made = readFileSync(place('cr.md'), 'utf8');
  expect(made).toContain('La commission des finances a émis un avis favorable sur ce projet');
  expect(made).not.toContain('9 999');
  expect(made).toContain('aide d’une IA');
  const asked = endpoint.requests.length;
  const again = await town.run(['minutes', vtt, '--kind', 'compte-rendu', ...list, '--json']);
  expect([again.status, endpoint.requests.length]).toEqual([0, asked]);
  expect(again.json()).toMatchObject({ outcome: 'answered', decisions: told['decisions'] });
  const sent = JSON.stringify(endpoint.requests);
  expect(sent).not.toContain('LACOMBE');
  await endpoint.close();
}, 30_000);

test('of a model that answers nothing usable, the command says so and writes minutes by rules', async () => {
  const endpoint = await startEndpoint({ answer: () => 'Bonjour, voici un beau texte.' });
  const uses = {
    minutes: {
      route: ['ici'],
      dataClasses: ['public', 'internal', 'personal'],
      withoutModel: 'extracts',
    },
  };
  const endpoints = [loopbackEndpoint(endpoint.baseURL, { id: 'ici' })];
  await using town = openTrialTown(townPolicy({ endpoints, uses }));
  await using folder = temporaryFolder();
  const { vtt, list, place } = bring(folder.path);
  const outs = ['--out', place('pv.md')];
  const ran = await town.run(['minutes', vtt, '--kind', 'proces-verbal', ...list, ...outs]);
  expect([ran.status, ran.err]).toEqual([
    4,
    expect.stringContaining('n’a rien donné d’utilisable'),
  ]);
  expect(ran.err).not.toContain('Sans IA');
  expect(readFileSync(place('pv.md'), 'utf8')).toContain('n’a rien donné d’utilisable');
  await endpoint.close();
}, 30_000);
