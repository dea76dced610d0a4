import { expect, test } from '@jest/globals';
import { baseTree } from '../builders/policy-chain.ts';
import { openTrialTown, townPolicy } from '../builders/trial-town.ts';

const base = JSON.stringify(baseTree());
const child = (text: string): string => `extends: base.yaml\n${text}`;

test('policy compare tells every change and whether it widens; the status is 0 either way', async () => {
  await using town = openTrialTown();
  town.write({
    'old.yaml': townPolicy(),
    'new.yaml': townPolicy({ retention: { conversations: '90d', drafts: '5d' } }),
  });
  const files = ['old.yaml', 'new.yaml'].map((name) => `${town.path}/${name}`);
  const [told, read, back] = await Promise.all([
    town.run(['policy', 'compare', ...files]),
    town.run(['policy', 'compare', ...files, '--json']),
    town.run(['policy', 'compare', ...files.toReversed(), '--json']),
  ]);
  expect(read.status).toBe(0);
  const [from, to] = files;
  expect(read.json()).toEqual({
    from,
    to,
    changes: [
      {
        path: 'retention.conversations',
        item: null,
        before: '30d',
        after: '90d',
        widens: true,
        why: 'conservation plus longue',
      },
      {
        path: 'retention.drafts',
        item: null,
        before: '30d',
        after: '5d',
        widens: false,
        why: null,
      },
    ],
  });
  expect(back.json()).toMatchObject({ changes: [{ widens: false }, { widens: true }] });
  expect(told).toMatchObject({
    status: 0,
    out: [
      `De ${from} vers ${to}.`,
      'Un changement élargit ce qui était permis :',
      '- retention.conversations : 30d → 90d ; conservation plus longue',
      'Un changement n’élargit rien :',
      '- retention.drafts : 30d → 5d',
      '',
    ].join('\n'),
  });
});

test('it compares what files mean, bases included; a file alone is the new one, and both sides are named', async () => {
  await using town = openTrialTown(base);
  town.write({ 'base.yaml': base, 'child.yaml': child('retention: { drafts: 9d }\n') });
  const file = `${town.path}/child.yaml`;
  const [against, told, wrong, alone] = await Promise.all([
    town.run(['policy', 'compare', file, '--json']),
    town.run(['policy', 'compare', file]),
    town.run(['policy', 'compare', `${town.path}/absent.yaml`, file, '--json']),
    town.run(['policy', 'compare', '--json']),
  ]);
  expect(against.json()).toMatchObject({
    from: town.policy,
    to: file,
    changes: [{ path: 'retention.drafts', before: '60d', after: '9d', widens: false }],
  });
  expect(told.out.split('\n')[0]).toBe(`De ${town.policy} (en vigueur) vers ${file}.`);
  expect(wrong).toMatchObject({ status: 2 });
  expect(wrong.json()).toMatchObject({ error: { code: 'policy-unreadable' } });
  expect(alone).toMatchObject({ status: 2 });
  expect(alone.json()).toMatchObject({ error: { code: 'usage' } });
});

test('policy check and explain work on a child: a widening is told with both files', async () => {
  await using town = openTrialTown();
  town.write({
    'base.yaml': base,
    'good.yaml': child('residency: { require: fr }\n'),
    'wide.yaml': child('quotas: { perAgent: { tokensPerDay: 2000 } }\n'),
  });
  const words = ['--use', 'hr-answer', '--class', 'internal', '--group', 'group:a', '--json'];
  const [good, wide, explained] = await Promise.all([
    town.run(['policy', 'check', `${town.path}/good.yaml`, '--json']),
    town.run(['policy', 'check', `${town.path}/wide.yaml`, '--json']),
    town.run(['policy', 'explain', `${town.path}/good.yaml`, ...words], {
      env: { CLE_A: 'cle-a' },
    }),
  ]);
  expect(good).toMatchObject({ status: 0 });
  expect(wide.status).toBe(1);
  expect(wide.json()).toEqual({
    ok: false,
    hash: null,
    advice: [],
    warnings: [],
    faults: [
      {
        path: 'quotas.perAgent.tokensPerDay',
        message:
          'wide.yaml élargit ce que permet base.yaml : un plafond est relevé ou retiré (1\u202f000 → 2\u202f000)',
      },
    ],
  });
  expect(explained.out).toContain('loin');
  expect(explained.json()).toMatchObject({ decision: 'allowed', endpoint: 'ici' });
});
