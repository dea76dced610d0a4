import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { GoldenQuestion } from '#shared/quality/golden.ts';
import { openEvaluationHouse } from '../builders/evaluation-house.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';
import { goldenQuestion } from '../builders/golden.ts';
import { openTrialTown, policyWithModel } from '../builders/trial-town.ts';
import { startEndpoint } from '../fakes/endpoint.ts';

const signal = new AbortController().signal;
const asked = { language: 'fr', signal } as const;

const leave = (days: number): string =>
  `---\nid: conges\n---\n# Congés annuels\n\n## Nombre de jours\n\nUn agent à temps complet a ${days} jours de congés annuels.\n`;
const files = {
  'a/conges.md': leave(25),
  'a/teletravail.md':
    '---\nid: teletravail\n---\n# Télétravail\n\nLe télétravail est possible deux jours.\n',
};
const questions: readonly GoldenQuestion[] = [
  goldenQuestion({
    id: 'jours',
    question: 'Combien de jours de congés annuels ?',
    mustSay: ['27 jours'],
  }),
  goldenQuestion({
    id: 'teletravail',
    question: 'Le télétravail est-il possible ?',
    sources: ['teletravail'],
  }),
  goldenQuestion({
    id: 'prime',
    question: 'Qui décroche le téléphone d’urgence la nuit ?',
    sources: ['prime'],
  }),
];

test('a preview tells what would be indexed and answered otherwise, and writes nothing', async () => {
  await using folder = folderOfFiles({
    ...files,
    'b/conges.md': leave(27),
    'b/prime.md':
      '---\nid: prime\n---\n# Téléphone d’urgence\n\nLa nuit, le gardien décroche le téléphone d’urgence.\n',
    'b/photo.png': 'x',
  });
  await using opened = await openEvaluationHouse([join(folder.path, 'a')], 'rh');
  const { house, data } = opened;
  const store = await house.store();
  const before = await store.knowledge.origins('rh');
  const room = await house.evaluation();
  const preview = await room.previewAddition([join(folder.path, 'b')], 'rh', {
    ...asked,
    questions,
  });

  expect(preview.report).toMatchObject({ added: 1, failed: [{ code: 'duplicate-id' }] });
  expect(preview.documents.map(({ document }) => document.id)).toEqual(['prime']);
  expect(preview.changed).toMatchObject([
    {
      id: 'prime',
      before: { outcome: 'not-found' },
      after: { documentId: 'prime' },
      verdict: 'better',
    },
  ]);
  expect(preview.tried).toBe(3);
  expect(await store.knowledge.origins('rh')).toEqual(before);
  expect(readdirSync(data).filter((name) => name.startsWith('trial-'))).toEqual([]);
});

test('a replaced document shows what it replaces, its headings, and the answers that get better', async () => {
  await using folder = folderOfFiles(files);
  await using opened = await openEvaluationHouse([join(folder.path, 'a')], 'rh');
  folder.write({ 'a/conges.md': leave(27) });
  const room = await opened.house.evaluation();
  const preview = await room.previewAddition([join(folder.path, 'a')], 'rh', {
    ...asked,
    questions,
  });
  expect(preview.report).toMatchObject({ updated: 1, unchanged: 1 });
  expect(preview.documents).toMatchObject([
    {
      document: { id: 'conges' },
      headings: ['Nombre de jours'],
      replaces: { id: 'conges', title: 'Congés annuels' },
    },
  ]);
  expect(preview.changed.map(({ id, verdict }) => [id, verdict])).toEqual([['jours', 'better']]);
});

test('another policy is compared on the same base: a space that is closed answers nothing', async () => {
  await using folder = folderOfFiles(files);
  await using opened = await openEvaluationHouse([join(folder.path, 'a')], 'rh');
  const room = await opened.house.evaluation();
  const before = (await opened.house.policy()).current();
  const spaces = before.policy.knowledge.spaces.map((space) => ({
    ...space,
    readers: ['group:dsi'],
  }));
  const after = {
    ...before,
    policy: { ...before.policy, knowledge: { ...before.policy.knowledge, spaces } },
  };
  const changed = await room.comparePolicy(before, after, questions, asked);
  expect(changed.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['jours', 'worse'],
    ['teletravail', 'worse'],
  ]);
});

test('a run leaves no conversation and no line of a question behind, and remembers its follow-ups', async () => {
  const follow = goldenQuestion({
    id: 'suite',
    history: ['Le télétravail est-il possible ?'],
    question: 'Et combien de jours ?',
    sources: ['teletravail'],
  });
  await using folder = folderOfFiles({
    ...files,
    'golden.jsonl': `${JSON.stringify(follow)}\n`,
  });
  await using opened = await openEvaluationHouse([join(folder.path, 'a')], 'rh');
  const room = await opened.house.evaluation();
  const ran = await room.evaluate(join(folder.path, 'golden.jsonl'), { ...asked, spaces: ['rh'] });
  expect(ran.evaluation.failures).toEqual([]);
  const { hasher } = await opened.house.ports();
  const store = await opened.house.store();
  expect(await store.conversations.history(hasher.pseudonym('evaluation'), 'golden')).toEqual([]);
  expect(await store.conversations.lastTrip(hasher.pseudonym('evaluation'), null)).toBeNull();
  const turns: string[] = [];
  for await (const { entry } of store.journal.lines())
    if (entry?.kind === 'turn') turns.push(entry.id);
  expect(turns).toEqual([]);
});

test('a set that marks documents as replaced runs on a copy: the base is as before', async () => {
  const head = {
    golden: 1,
    title: 'Remplacés',
    superseded: [
      { id: 'conges', by: 'décret n° 2025-564', from: '2025-06-23' },
      { id: 'inconnu', by: 'décret n° 2025-564', from: '2025-06-23' },
    ],
  };
  const one = goldenQuestion({ question: 'Combien de jours de congés annuels ?', stale: true });
  await using folder = folderOfFiles({
    ...files,
    'golden.jsonl': [head, one].map((line) => JSON.stringify(line)).join('\n'),
  });
  await using opened = await openEvaluationHouse([join(folder.path, 'a')], 'rh');
  const room = await opened.house.evaluation();
  const ran = await room.evaluate(join(folder.path, 'golden.jsonl'), { ...asked, spaces: null });
  expect(ran.unknownReplaced).toEqual(['inconnu']);
  expect(ran.judgements[0]?.reply.shown[0]).toMatchObject({ expired: true, warned: true });
  expect(ran.evaluation.failures).toEqual([]);
  const [kept] = await (await opened.house.store()).knowledge.whole('rh', ['conges']);
  expect(kept?.document.supersededBy).toBeNull();
});

test('a model’s answers are judged by their own words, and what was sent stands in the journal', async () => {
  const endpoint = await startEndpoint();
  await using town = openTrialTown(policyWithModel(endpoint.baseURL));
  await using opened = await openEvaluationHouse([town.documents], 'rh', town.policy);
  const asking = goldenQuestion({
    question: 'Combien de jours de congés annuels ai-je à 80 % ?',
    sources: ['another'],
    mustSay: ['20 jours'],
  });
  town.write({ 'golden.jsonl': JSON.stringify(asking) });
  const room = await opened.house.evaluation();
  const ran = await room.evaluate(join(town.path, 'golden.jsonl'), { ...asked, spaces: ['rh'] });
  expect(ran.evaluation.byModel).toBe(1);
  expect(ran.judgements[0]).toMatchObject({
    reply: { kind: 'answered' },
    reasons: ['wrong-source'],
  });
  const sent: (string | null)[] = [];
  for await (const { entry } of (await opened.house.store()).journal.lines()) {
    if (entry?.kind === 'turn') sent.push(entry.endpoint);
  }
  expect(sent).toHaveLength(1);
  await endpoint.close();
});
