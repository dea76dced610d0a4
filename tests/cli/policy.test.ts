import { describe, expect, test } from '@jest/globals';
import { openTrialTown, townPolicy } from '../builders/trial-town.ts';

describe('policy check', () => {
  test('a good file: status 0 and its hash; a bad one: status 1 and every fault with a path', async () => {
    await using town = openTrialTown();
    const good = await town.run(['policy', 'check', town.policy, '--json']);
    expect(good.status).toBe(0);
    expect(good.json()).toEqual({
      ok: true,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      faults: [],
      advice: [],
      warnings: expect.any(Array),
    });
    town.write({ 'bad.yaml': 'version: 1\nsurprise: 1\norganisation: { name: Essai }\n' });
    const bad = await town.run(['policy', 'check', `${town.path}/bad.yaml`, '--json']);
    expect(bad.status).toBe(1);
    const { ok, hash, faults } = bad.json();
    expect({ ok, hash }).toEqual({ ok: false, hash: null });
    const paths = (faults as { path: string; message: string }[]).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['surprise', 'organisation.siren', 'charter']));
    expect(paths).not.toContain('');
  });

  test.each([
    ['an empty file', '', /./],
    ['a file that is not YAML', 'version: 1\n  bad: [\n', /ligne \d+, colonne \d+/],
    ['a file that is not text', '\u0000\u0001', /./],
    ['a YAML list', '- 1\n- 2\n', /./],
  ])('%s: status 1 and a fault at the root', async (_name, text, message) => {
    await using town = openTrialTown();
    town.write({ 'bad.yaml': text });
    const ran = await town.run(['policy', 'check', `${town.path}/bad.yaml`, '--json']);
    expect(ran.status).toBe(1);
    const { faults } = ran.json() as { faults: { path: string; message: string }[] };
    expect(faults[0]?.path).toBe('$');
    expect(faults[0]?.message).toMatch(message);
  });

  test('a valid file that opens no use says what to write; explain and the doctor say the same', async () => {
    await using town = openTrialTown(townPolicy({ uses: {} }));
    const advice = /uses: \{ hr-answer: \{ route: \[a\] \} \}/;
    const [checked, explained, examined] = await Promise.all([
      town.run(['policy', 'check']),
      town.run(['policy', 'explain', '--use', 'hr-answer', '--class', 'internal']),
      town.run(['doctor', '--json']),
    ]);
    expect(checked).toMatchObject({ status: 0, out: expect.stringMatching(advice) });
    expect(explained.out).toMatch(advice);
    const { checks } = examined.json() as { checks: { id: string; nextAction: string | null }[] };
    expect(checks.find(({ id }) => id === 'models')?.nextAction).toMatch(advice);
  });

  test('a file that is absent is wrong use, not a bad policy', async () => {
    await using town = openTrialTown();
    const ran = await town.run(['policy', 'check', `${town.path}/absent.yaml`, '--json']);
    expect(ran.status).toBe(2);
    expect(ran.json()).toMatchObject({ error: { code: 'policy-unreadable' } });
  });
});

test('policy explain says which endpoint would serve and why, without its key', async () => {
  await using town = openTrialTown();
  const words = ['policy', 'explain', town.policy, '--use', 'hr-answer', '--class', 'internal'];
  const [without, withKey] = await Promise.all([
    town.run([...words, '--json']),
    town.run([...words, '--json'], { env: { CLE_A: 'une-cle-secrete' } }),
  ]);
  expect(without.json()).toMatchObject({
    endpoint: null,
    degraded: true,
    fallbacks: expect.any(Array),
  });
  expect(withKey.json()).toMatchObject({ decision: 'allowed', endpoint: 'a', degraded: false });
  expect(withKey.out + withKey.err).not.toContain('une-cle-secrete');
});

test('policy schema is a JSON Schema', async () => {
  await using town = openTrialTown();
  const ran = await town.run(['policy', 'schema']);
  expect(ran.json()).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
});

test('policy presets lists the known providers, and the lines that it proposes are accepted', async () => {
  await using town = openTrialTown();
  const listed = await town.run(['policy', 'presets', '--json']);
  expect(listed.status).toBe(0);
  const { presets } = listed.json() as { presets: { name: string; write: string }[] };
  expect(presets.find(({ name }) => name === 'scaleway')).toEqual({
    name: 'scaleway',
    title: 'Scaleway Generative APIs',
    residency: 'fr',
    place: 'Paris, France, selon le fournisseur',
    baseURL: 'https://api.scaleway.ai/v1',
    operator: expect.objectContaining({ headquarters: 'FR' }),
    models: expect.any(Array),
    offers: ['mistral-small-3.2-24b-instruct-2506', 'bge-multilingual-gemma2'],
    limits: null,
    source: {
      title: expect.any(String),
      address: expect.stringMatching(/^https:/),
      dated: '2025-11',
    },
    checkedAt: '2026-11-22',
    remarks: expect.any(Array),
    write: '- preset: scaleway\n  auth: { type: key, env: SCALEWAY_API_KEY }',
  });
  town.write({
    'presets.yaml': [
      'version: 1',
      'organisation: { name: Essai, kind: commune, siren: "213500127", dpd: dpd@essai.example }',
      'residency: { require: eu-efta }',
      'charter: { version: "1", file: charte.md }',
      `endpoints:\n${presets.map(({ write }) => write).join('\n')}`,
    ].join('\n'),
    'charte.md': '# Charte\n\nUn texte.\n',
  });
  const checked = await town.run(['policy', 'check', `${town.path}/presets.yaml`, '--json']);
  expect(checked.json()).toMatchObject({ ok: true, faults: [] });
  const told = await town.run(['policy', 'presets', '--lang', 'en']);
  expect(told.out).toMatch(
    /Residency: fr \(France\); place: Paris, France, as the provider states\./,
  );
});
