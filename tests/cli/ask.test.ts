import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  exportedEntries,
  openTrialTown,
  policyWithModel,
  type TrialTown,
} from '../builders/trial-town.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

const question = 'Combien de jours de congés annuels ai-je à 80 % ?';

let town: TrialTown;
let endpoint: StandInEndpoint;

beforeAll(async () => {
  town = openTrialTown();
  endpoint = await startEndpoint();
  town.write({ 'with-model.yaml': policyWithModel(endpoint.baseURL) });
  const added = await town.run(['knowledge', 'add', town.documents, '--space', 'rh', '--json']);
  expect(added).toMatchObject({ status: 0, err: '' });
});
afterAll(async () => {
  await endpoint.close();
  await town[Symbol.asyncDispose]();
});

describe('without a model', () => {
  test('quotes the documents, says so by status 4, and prints one JSON document with every member', async () => {
    const ran = await town.run(['ask', question, '--json']);
    expect(ran.status).toBe(4);
    expect(ran.json()).toMatchObject({
      outcome: 'degraded',
      text: expect.stringContaining('20 jours'),
      citations: [
        {
          n: 1,
          sourceId: expect.stringContaining('#'),
          title: 'Congés annuels',
          date: '2026-01-15',
          url: null,
          passage: expect.stringContaining('20 jours'),
          stale: false,
          versant: null,
        },
      ],
      followUps: [],
      endpoint: null,
      policyHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      journalId: expect.stringMatching(/^q-/),
      footprint: null,
      timings: { total: expect.any(Number) },
    });
    expect(ran.err).not.toContain('20 jours');
  });

  test('speaks French to people, and English when asked', async () => {
    const french = await town.run(['ask', question]);
    expect(french.out).toMatch(/^\*\*Sans IA : extraits des documents\.\*\*/);
    expect(french.out).toContain('Sources :\n[1] Congés annuels · 2026-01-15');
    expect(french.err).toContain('Référence : q-');
    const english = await town.run(['ask', question, '--lang', 'en']);
    expect(english.out).toMatch(/without AI/i);
    expect(english.err).toContain('Reference: q-');
  });

  test('says that it does not know, with status 0, when the words lie in a space not open to the person', async () => {
    const ran = await town.run(['ask', 'prime des chefs de pôle', '--space', 'dsi', '--json']);
    expect(ran.status).toBe(0);
    expect(ran.json()).toMatchObject({ outcome: 'not-found', citations: [] });
  });

  test('refuses what a rule of use forbids, by status 3 and in words', async () => {
    const ran = await town.run(['ask', 'Classe les candidats pour le poste.', '--json']);
    expect(ran.status).toBe(3);
    expect(ran.json()).toMatchObject({
      outcome: 'refused',
      reason: { gate: 'recruitment-screening' },
    });
  });
});

describe('the charter', () => {
  test('is accepted by the operator by using the command: told and recorded once, with channel cli', async () => {
    await using fresh = openTrialTown();
    const first = await fresh.run(['ask', question, '--json']);
    const second = await fresh.run(['ask', question, '--json']);
    const charter = await fresh.run(['charter', 'show', '--json']);
    const { version, hash, accepted } = charter.json();
    expect({ version, accepted }).toEqual({ version: '2026-11', accepted: true });
    expect(first.err).toContain('« Charte d’essai », version 2026-11');
    expect(first.err).toContain(String(hash));
    expect(second.err).not.toMatch(/charte/i);
    const entries = await exportedEntries(fresh);
    expect(entries.map(({ kind }) => kind)).toEqual(['acceptance', 'turn', 'turn']);
    expect(entries[0]).toMatchObject({ channel: 'cli', outcome: 'accepted', reason: hash });
  });

  test('is asked of a named person, by status 3; once accepted, the same question is answered', async () => {
    await using fresh = openTrialTown();
    await fresh.run(['knowledge', 'add', fresh.documents, '--space', 'rh']);
    const asked = await fresh.run(['ask', question, '--as', 'claire', '--json']);
    expect(asked.status).toBe(3);
    expect(asked.json()).toMatchObject({
      outcome: 'needs-charter',
      charter: { version: '2026-11' },
    });
    const accepted = await fresh.run(['charter', 'accept', '--as', 'claire', '--json']);
    expect(accepted).toMatchObject({ status: 0 });
    expect(accepted.json()).toEqual({
      version: '2026-11',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      accepted: true,
    });
    const again = await fresh.run(['charter', 'accept', '--as', 'claire', '--json']);
    expect(again.json()).toMatchObject({ accepted: true });
    expect((await fresh.run(['ask', question, '--as', 'claire'])).status).toBe(4);
    const kinds = (await exportedEntries(fresh)).map(({ kind, outcome }) => `${kind}:${outcome}`);
    expect(kinds).toEqual([
      'index:done',
      'turn:needs-charter',
      'acceptance:accepted',
      'turn:degraded',
    ]);
  });
});

describe('with a model', () => {
  const model = (): readonly string[] => ['--policy', `${town.path}/with-model.yaml`];

  test('answers by status 0 and names the endpoint that served', async () => {
    const ran = await town.run(['ask', question, '--json', ...model()]);
    expect(ran.status).toBe(0);
    expect(ran.json()).toMatchObject({
      outcome: 'answered',
      endpoint: { id: 'a', model: 'm', residency: 'fr' },
      citations: expect.arrayContaining([expect.objectContaining({ title: 'Congés annuels' })]),
    });
  });

  test('Ctrl-C while the model answers: status 130, outcome interrupted, journal line written', async () => {
    endpoint.plan({ kind: 'stall', after: 2 });
    const before = endpoint.requests.length;
    const running = town.start(['ask', question, '--json', ...model()]);
    while (endpoint.requests.length === before) await new Promise((again) => setTimeout(again, 10));
    running.child.kill('SIGINT');
    const ran = await running.end();
    expect(ran.status).toBe(130);
    const { outcome, journalId } = ran.json();
    expect(outcome).toBe('interrupted');
    const entries = await exportedEntries(town);
    expect(entries.find(({ id }) => id === journalId)).toMatchObject({ outcome: 'interrupted' });
  });
});

describe('wrong use', () => {
  const codeOf = async (...words: readonly string[]): Promise<unknown> => {
    const ran = await town.run([...words, '--json']);
    expect(ran.status).toBe(2);
    return (ran.json()['error'] as { code: string }).code;
  };

  test('an empty question, an unknown space and an unknown person are told before anything is asked', async () => {
    const codes = await Promise.all([
      codeOf('ask', '   '),
      codeOf('ask', question, '--space', 'compta'),
      codeOf('ask', question, '--as', 'aad:00000000-0000-4000-8000-000000000020'),
    ]);
    expect(codes).toEqual(['usage', 'space-unknown', 'person-unknown']);
  });

  test('a bad policy: every fault with its path, in the language asked for', async () => {
    town.write({
      'bad.yaml': 'version: 1\nsurprise: 1\norganisation: { name: Essai, kind: village }\n',
    });
    const bad = await town.run(['ask', question, '--policy', `${town.path}/bad.yaml`]);
    expect(bad.status).toBe(2);
    expect(bad.out).toBe('');
    expect(bad.err).toContain('surprise');
    expect(bad.err).toContain('organisation.kind');
    expect(bad.err).toContain('organisation.siren');
    const absent = await town.run([
      'ask',
      question,
      '--policy',
      `${town.path}/none.yaml`,
      '--lang',
      'en',
    ]);
    expect(absent.status).toBe(2);
    expect(absent.err).toMatch(/The policy file .*none\.yaml cannot be read/);
  });

  test('a data folder that cannot be one: the folder and what to do are named', async () => {
    town.write({ 'not-a-folder': 'text' });
    const ran = await town.run(['ask', question, '--data', `${town.path}/not-a-folder`, '--json']);
    expect(ran.status).toBe(2);
    expect(ran.json()).toMatchObject({
      error: {
        code: 'store-unwritable',
        message: expect.stringContaining(`${town.path}/not-a-folder`),
        nextAction: expect.stringContaining('--data'),
      },
    });
  });

  test('a data folder whose database is damaged: told, and left as it is', async () => {
    await using spoilt = openTrialTown();
    await spoilt.run(['knowledge', 'list']);
    rmSync(`${spoilt.data}/calame.db-wal`, { force: true });
    spoilt.write({ 'data/calame.db': 'not a database'.repeat(400) });
    const ran = await spoilt.run(['ask', question, '--json']);
    expect(ran.status).toBe(2);
    expect(ran.json()).toMatchObject({ error: { code: 'store-damaged' } });
  });
});

test('on an empty base, ask and search say that no document is indexed yet, and how to add some', async () => {
  await using town = openTrialTown();
  const asked = await town.run(['ask', 'Combien de jours de congés ai-je ?', '--space', 'rh']);
  expect(asked.err).toContain('Aucun document n’est encore indexé pour cette personne (rh)');
  expect(asked.err).toContain('calame knowledge add DOSSIER --space rh');
  const searched = await town.run(['knowledge', 'search', 'congés']);
  expect(searched.status).toBe(0);
  expect(searched.err).toContain('Aucun document n’est encore indexé');
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  const found = await town.run(['knowledge', 'search', 'xylophone']);
  expect(found.err).not.toContain('indexé');
});
