import { expect, test } from '@jest/globals';
import { openTrialTown, townPolicy } from '../builders/trial-town.ts';

const question = (more: object): string =>
  JSON.stringify({
    question: 'Combien de jours de congés annuels à 80 % ?',
    expect: 'answer',
    difficulty: 'simple',
    ...more,
  });
const head = (thresholds: object): string =>
  JSON.stringify({ golden: 1, title: 'Essai', lawCheckedAt: '2026-11-22', thresholds });

test('a set is measured, its failures told, its thresholds decide, and its faults are told by line', async () => {
  await using town = openTrialTown();
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  const listed = (await town.run(['knowledge', 'list', '--json'])).json();
  const documents = listed['documents'] as { id: string; title: string }[];
  const id = documents.find(({ title }) => title === 'Congés annuels')?.id ?? '';
  const right = question({ id: 'q1', sources: [id], mustSay: ['20 jours'] });
  const wrong = question({ id: 'q2', sources: ['autre'], difficulty: 'complexe' });
  const absent = question({ id: 'q3', question: 'Recette de la quiche ?', expect: 'absent' });
  town.write({
    'met.jsonl': [head({ correctSource: 0.5, absentRight: 1 }), right, wrong, absent].join('\n'),
    'missed.jsonl': [head({ correctSource: 0.6 }), right, wrong].join('\n'),
    'faults.jsonl': [right, '{oops'].join('\n'),
  });
  const run = (name: string, ...more: readonly string[]) =>
    town.run(['evaluate', 'answers', `${town.path}/${name}`, '--space', 'rh', ...more]);

  const met = await run('met.jsonl', '--json');
  expect(met.status).toBe(0);
  expect(met.json()).toMatchObject({
    questions: 3,
    correctSource: 0.5,
    absentRight: 1,
    refusedRight: null,
    wrongVersant: 0,
    staleUsed: 0,
    ok: true,
    perClass: { simple: { correctSource: 1 }, complexe: { correctSource: 0 } },
    failures: [{ id: 'q2', why: ['wrong-source'], got: `degraded ${id}` }],
  });

  const missed = await run('missed.jsonl');
  expect(missed.status).toBe(1);
  expect(missed.out).toContain('NON ATTEINT : bonne source 50.0 % (seuil 60.0 %)');
  expect(missed.out).toContain('q2  Combien de jours de congés annuels');
  expect(missed.out).toContain('attendu : answer · autre');

  const faults = await run('faults.jsonl');
  expect(faults.status).toBe(2);
  expect(faults.err).toContain('faults.jsonl, ligne 2 :');
});

test('a document and a policy are tried before they are published, with exit 0 and nothing written', async () => {
  await using town = openTrialTown();
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  town.write({
    'new/bicyclette.md':
      '---\nid: velo\n---\n# Bicyclette\n\nLa bicyclette de service se réserve à l’accueil.\n',
    'golden.jsonl': question({
      id: 'q1',
      question: 'Comment réserver une bicyclette ?',
      sources: ['velo'],
    }),
    'closed.yaml': townPolicy({
      knowledge: { spaces: [{ id: 'rh', title: 'RH', readers: ['group:dsi'] }] },
    }),
  });
  const golden = ['--golden', `${town.path}/golden.jsonl`];
  const added = ['knowledge', 'add', `${town.path}/new`, '--space', 'rh'];
  const preview = await town.run([...added, '--preview', ...golden, '--json']);
  expect(preview.status).toBe(0);
  expect(preview.json()).toMatchObject({
    added: 1,
    tried: 1,
    documents: [{ id: 'velo', title: 'Bicyclette', replaces: null }],
    changed: [{ id: 'q1', after: { documentId: 'velo' }, verdict: 'better' }],
  });
  await town.run(added);
  const again = await town.run([...added, '--preview', ...golden]);
  expect(again.out).toContain('aucune n’aurait une autre réponse');

  const closed = ['policy', 'compare', `${town.path}/closed.yaml`, ...golden, '--json'];
  expect((await town.run(closed)).json()).toMatchObject({
    tried: 1,
    changed: [{ id: 'q1', before: { documentId: 'velo' }, verdict: 'worse' }],
  });
});
