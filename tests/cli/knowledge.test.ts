import { describe, expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import {
  exportedEntries,
  openTrialTown,
  type TrialTown,
  townPolicy,
} from '../builders/trial-town.ts';

const add = (town: TrialTown, folder: string, space: string) =>
  town.run(['knowledge', 'add', `${town.path}/${folder}`, '--space', space, '--json']);

describe('knowledge add', () => {
  test('tells each file’s fate, counts what is under the path, and draws no bar outside a terminal', async () => {
    await using town = openTrialTown();
    town.write({
      'documents/image.png': 'x',
      'documents/vide.md': '',
      'documents/faux.docx': 'no zip',
    });
    const first = await add(town, 'documents', 'rh');
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.json()).toMatchObject({
      added: 2,
      updated: 0,
      unchanged: 0,
      removed: 0,
      skipped: [{ file: `${town.documents}/image.png`, reason: expect.stringContaining('.png') }],
      failed: [
        { file: `${town.documents}/faux.docx`, code: 'damaged', message: expect.any(String) },
        { file: `${town.documents}/vide.md`, code: 'empty', message: expect.any(String) },
      ],
      passages: 2,
      seconds: expect.any(Number),
    });
    expect((await add(town, 'documents', 'rh')).json()).toMatchObject({ added: 0, unchanged: 2 });
  });

  test('fails by status 1 when nothing is indexed, by 2 when the path is not there', async () => {
    await using town = openTrialTown();
    town.write({ 'bad/vide.md': '' });
    const none = await add(town, 'bad', 'rh');
    expect(none.status).toBe(1);
    expect(none.json()).toMatchObject({ added: 0, failed: [{ code: 'empty' }] });
    town.write({ 'images/logo.png': 'x' });
    const left = await add(town, 'images', 'rh');
    expect(left.status).toBe(1);
    expect(left.json()).toMatchObject({ failed: [], skipped: [{ file: expect.any(String) }] });
    const absent = await add(town, 'nowhere', 'rh');
    expect(absent.status).toBe(2);
    expect(absent.json()).toMatchObject({
      error: { code: 'input-unreadable', message: expect.stringContaining('nowhere') },
    });
  });

  test('Ctrl-C on the way: status 130, what was done is kept, the same command completes', async () => {
    await using town = openTrialTown();
    const many = Object.fromEntries(
      Array.from({ length: 1_500 }, (_, at) => [
        `many/n${at}.md`,
        `# Note ${at}\n\n${`Le texte numéro ${at} parle de congés. `.repeat(40)}`,
      ]),
    );
    town.write(many);
    const running = town.start([
      'knowledge',
      'add',
      `${town.path}/many`,
      '--space',
      'rh',
      '--json',
    ]);
    const store = await openStore({ folder: town.data, mode: 'inline' });
    let stored = 0;
    // A command that ended by itself would store nothing more.
    while (stored === 0 && running.child.exitCode === null) {
      stored = (await store.knowledge.origins('rh')).length;
      await new Promise((again) => setTimeout(again, 5));
    }
    running.child.kill('SIGINT');
    await store.close();
    const stopped = await running.end();
    expect(stopped.status).toBe(130);
    expect(stopped.json()).toMatchObject({ error: { code: 'interrupted' } });
    const again = await add(town, 'many', 'rh');
    const { added, unchanged } = again.json();
    expect(Number(added) + Number(unchanged)).toBe(1_500);
    expect(Number(unchanged)).toBeGreaterThanOrEqual(stored);
    const outcomes = (await exportedEntries(town)).map(({ kind, outcome }) => `${kind}:${outcome}`);
    expect(outcomes).toEqual(['index:interrupted', 'index:done']);
  });
});

test('list and search show a person what she may read, and nothing else', async () => {
  await using town = openTrialTown();
  await add(town, 'documents', 'rh');
  await add(town, 'dsi', 'dsi');
  const titles = async (as: string): Promise<unknown> => {
    const { documents } = (await town.run(['knowledge', 'list', '--as', as, '--json'])).json();
    return (documents as { title: string }[]).map(({ title }) => title).sort();
  };
  expect(await titles('claire')).toEqual(['Congés annuels', 'Télétravail']);
  expect(await titles('nadia')).toEqual([
    'Congés annuels',
    'Grille indemnitaire confidentielle',
    'Télétravail',
  ]);
  const search = (...more: readonly string[]) =>
    town.run(['knowledge', 'search', 'prime des chefs de pôle', '--json', ...more]);
  const [claire, named, nadia] = await Promise.all([
    search('--as', 'claire'),
    search('--as', 'claire', '--space', 'dsi'),
    search('--as', 'nadia', '--space', 'dsi'),
  ]);
  expect(claire.out + named.out).not.toMatch(/300 euros|indemnitaire/);
  expect(named.json()).toEqual({ hits: [] });
  expect(nadia.json()).toMatchObject({
    hits: [
      {
        sourceId: expect.stringContaining('#'),
        title: 'Grille indemnitaire confidentielle',
        passage: expect.stringContaining('300 euros'),
        score: expect.any(Number),
        date: null,
        url: null,
        expired: false,
      },
    ],
  });
});

test('a policy that changes changes who may read, without indexing again', async () => {
  await using town = openTrialTown();
  town.write({
    'documents/reserve.md': '---\nid: reserve\nlecteurs: rh\n---\n# Réservé\n\nTexte réservé.',
  });
  const told = await add(town, 'documents', 'rh');
  expect(told.json()).toMatchObject({
    warnings: [
      {
        code: 'readers-unknown',
        message: expect.stringContaining('lecteurs inconnus de la politique : rh'),
      },
    ],
  });
  const count = async (as: string): Promise<number> => {
    const { documents } = (await town.run(['knowledge', 'list', '--as', as, '--json'])).json();
    return (documents as readonly unknown[]).length;
  };
  expect([await count('claire'), await count('nadia')]).toEqual([2, 2]);
  const readers = (...groups: readonly string[]): void =>
    town.write({
      'policy.yaml': townPolicy({
        knowledge: { spaces: [{ id: 'rh', title: 'RH', readers: groups }] },
      }),
    });
  readers('group:dsi');
  expect([await count('claire'), await count('nadia')]).toEqual([0, 2]);
  readers('all-agents');
  expect([await count('claire'), await count('nadia')]).toEqual([2, 2]);
});

test('the journal names no file', async () => {
  await using town = openTrialTown();
  town.write({
    'documents/Evaluation DUPONT Jean.md': 'Le badge est à demander au deuxième étage.',
  });
  await add(town, 'documents', 'rh');
  await town.run(['charter', 'accept']);
  const asked = await town.run(['ask', 'Où demander le badge ?', '--json']);
  expect(asked.out).toContain('DUPONT Jean');
  const journal = JSON.stringify(await exportedEntries(town));
  expect(journal).toMatch(/doc-[0-9a-f]{16}#0/);
  expect(journal).not.toMatch(/dupont|evaluation/i);
});

test('a document is replaced, removed by its id, or by its path; what is not there is not so', async () => {
  await using town = openTrialTown();
  await add(town, 'documents', 'rh');
  const { documents } = (await town.run(['knowledge', 'list', '--json'])).json();
  const ids = (documents as { id: string }[]).map(({ id }) => id);
  const [first = '', second = ''] = ids;
  const supersede = (id: string, from: string) =>
    town.run([
      'knowledge',
      'supersede',
      id,
      '--by',
      'délib. 12',
      '--from',
      from,
      '--space',
      'rh',
      '--json',
    ]);
  expect((await supersede(first, '31/12/2026')).json()).toEqual({ superseded: true });
  expect(await supersede('inconnu', '2026-12-31')).toMatchObject({ status: 1 });
  expect(await supersede(first, 'demain')).toMatchObject({ status: 2 });
  const by = (id: string, ...more: readonly string[]) =>
    town.run(['knowledge', 'supersede', id, '--space', 'rh', ...more]);
  const date = ['--from', '2026-01-01'] as const;
  const unknown = await by(first, '--by', second.slice(0, -1), ...date);
  expect(unknown.status).toBe(1);
  expect(unknown.out).toMatch(new RegExp(`rien n’est changé[^]*${second}  \\S`));
  expect(await by(first, '--by', first, ...date)).toMatchObject({ status: 1 });
  expect(await by(first, '--by', second, ...date)).toMatchObject({ status: 0 });
  expect(await by(second, '--by', first, ...date)).toMatchObject({ status: 1 });
  const states = async () => (await town.run(['knowledge', 'list'])).out;
  expect(await states()).toContain(`remplacé par ${second} à partir du 2026-01-01`);
  const hits = await town.run(['knowledge', 'search', 'congés télétravail']);
  expect(hits.out).toContain('plus en vigueur');
  expect(await by(first, '--undo', '--by', second)).toMatchObject({ status: 2 });
  expect(await by(first, '--undo')).toMatchObject({ status: 0 });
  expect(await states()).not.toContain('remplacé');
  expect((await by(first, '--by', 'délib. 12', ...date)).out).toContain('référence libre');
  const note = 'Le plafond passe à dix jours.';
  await by(first, '--by', 'décret n° 2025-197', ...date, '--note', note);
  expect(await states()).toContain(
    `remplacé par décret n° 2025-197 à partir du 2026-01-01 : ${note}`,
  );
  expect(await by(first, '--undo', '--note', note)).toMatchObject({ status: 2 });
  expect(await by(first, '--by', 'none')).toMatchObject({ status: 0 });
  expect(await states()).not.toContain(note);
  const remove = (what: string) =>
    town.run(['knowledge', 'remove', what, '--space', 'rh', '--json']);
  expect((await remove(first)).json()).toEqual({ removed: 1 });
  expect((await remove(town.documents)).json()).toEqual({ removed: 1 });
  expect(await remove('inconnu')).toMatchObject({ status: 1 });
});
