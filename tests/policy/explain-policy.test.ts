import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { Standing } from '#shared/policy/standing.ts';
import { checkPolicy, type ExplainOptions, explainPolicy } from '../../bot/cli/policy.ts';
import { endpointTree, policyText, sha256, type Tree } from '../builders/policy-text.ts';
import { configured } from '../builders/standing.ts';

const folder = mkdtempSync(join(tmpdir(), 'calame-explain-'));
const file = join(folder, 'politique.yaml');
const write = (changes: Tree = {}): void => {
  writeFileSync(file, policyText(changes));
  writeFileSync(join(folder, 'charte.fr.md'), '# Charte\n');
};
afterEach(() => rmSync(file, { force: true }));

const withKeys =
  (...ids: readonly string[]) =>
  (): Standing =>
    configured((id) => ids.includes(id));
const explain = (options: Partial<ExplainOptions> = {}) =>
  explainPolicy(file, {
    use: 'hr-answer',
    dataClass: 'internal',
    language: 'fr',
    hasher: sha256,
    standingOf: withKeys('a', 'b'),
    ...options,
  });

const two: Tree = {
  endpoints: [
    endpointTree({ residency: 'eu' }),
    endpointTree({ id: 'b', baseURL: 'https://secours.example/v1' }),
  ],
  uses: {
    'hr-answer': { dataClasses: ['public', 'internal', 'personal'], route: ['a', 'b'] },
    synthesis: { for: ['group:rh'], route: ['b'] },
  },
  dataClasses: { personal: { minResidency: 'fr' }, sensitive: { handOver: 'rh' } },
  contacts: { rh: { title: 'Service RH', mail: 'rh@essai.example' } },
  identity: { development: [{ id: 'sophie', name: 'Sophie', groups: ['group:rh'] }] },
};

test('tells who serves, where the data stays, and who takes over', async () => {
  write(two);
  expect(await explain()).toEqual({
    decision: 'allowed',
    endpoint: 'a',
    why: [
      '« a » sert la demande, avec le modèle m (api.scaleway.ai) : c’est le premier de la route qui peut le faire.',
      'Les données envoyées à « a » restent dans l’Union européenne ; il est exigé qu’elles restent dans l’Union européenne.',
      'La politique ne demande pas de masquage pour cette classe de données.',
    ],
    fallbacks: [
      {
        endpoint: 'b',
        why: '« b » prend la suite si les précédents ne répondent pas ; les données y restent en France.',
      },
    ],
    skipped: [],
    degraded: false,
  });
});

test('tells what is left out and why', async () => {
  write(two);
  const explanation = await explain({ dataClass: 'personal' });
  expect(explanation).toMatchObject({
    endpoint: 'b',
    fallbacks: [],
    skipped: [{ endpoint: 'a', why: expect.stringMatching(/résidence est plus faible/) }],
  });
  expect(explanation.why).toContain('Les données personnelles sont masquées avant l’envoi.');
});

test('tells that nothing serves and what is given instead', async () => {
  write(two);
  expect(await explain({ standingOf: withKeys() })).toMatchObject({
    decision: 'allowed',
    endpoint: null,
    degraded: true,
    why: [
      'Aucun point d’accès de la route ne peut servir cette demande.',
      'La réponse est donnée sans IA : extraits des documents.',
      '« a » est laissé de côté : sa clé n’est pas configurée.',
      '« b » est laissé de côté : sa clé n’est pas configurée.',
    ],
  });
});

test('tells a refusal and a hand-over as what they are, not as degraded answers', async () => {
  write(two);
  expect(await explain({ use: 'synthesis' })).toEqual({
    decision: 'refused',
    endpoint: null,
    why: ['Aucun des groupes de cette personne ne figure dans « for ».'],
    fallbacks: [],
    skipped: [],
    degraded: false,
  });
  expect(await explain({ dataClass: 'sensitive' })).toMatchObject({
    decision: 'hand-over',
    why: [expect.any(String), 'Elle est transmise à : Service RH : rh@essai.example.'],
  });
  expect(await explain({ use: 'minutes' })).toMatchObject({
    why: ['La politique n’ouvre pas cet usage.', expect.stringContaining('uses: { minutes:')],
  });
});

test('answers for a group or for a development identity', async () => {
  write(two);
  expect(await explain({ use: 'synthesis', groups: ['group:rh'] })).toMatchObject({
    endpoint: 'b',
  });
  expect(await explain({ use: 'synthesis', person: 'sophie' })).toMatchObject({ endpoint: 'b' });
  await expect(explain({ person: 'personne' })).rejects.toMatchObject({ code: 'person-unknown' });
});

test('explains in English on demand', async () => {
  write(two);
  const { why } = await explain({ language: 'en' });
  expect(why[0]).toMatch(/serves the request/);
});

test('a file with faults is not explained, and the fault lists them', async () => {
  write({ surprise: 1, organisation: 'x' });
  await expect(explain()).rejects.toMatchObject({
    code: 'policy-invalid',
    details: {
      file,
      count: 2,
      faults: expect.stringMatching(/- organisation : .*\n- surprise : /s),
    },
  });
});

test('a check gives the hash that the server would put in force, or the faults', async () => {
  write();
  expect(await checkPolicy(file, 'fr', sha256)).toEqual({
    ok: true,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    faults: [],
    advice: [],
    warnings: expect.any(Array),
  });
  write({ surprise: 1 });
  expect(await checkPolicy(file, 'fr', sha256)).toEqual({
    ok: false,
    hash: null,
    faults: [{ path: 'surprise', message: 'clé inconnue « surprise »' }],
    advice: [],
    warnings: [],
  });
});

test('a charter that is missing, empty or a folder is a fault of charter.file', async () => {
  write({ charter: { version: '1', file: 'absente.md' } });
  expect(await checkPolicy(file, 'fr', sha256)).toMatchObject({
    ok: false,
    faults: [{ path: 'charter.file', message: expect.stringMatching(/introuvable/) }],
  });
  write({ charter: { version: '1', file: '.' } });
  expect(await checkPolicy(file, 'fr', sha256)).toMatchObject({
    faults: [{ path: 'charter.file' }],
  });
  write();
  writeFileSync(join(folder, 'charte.fr.md'), ' \n');
  expect(await checkPolicy(file, 'fr', sha256)).toMatchObject({
    faults: [{ path: 'charter.file', message: expect.stringMatching(/vide/) }],
  });
});

test('a file that is not UTF-8 is told at the root, one that is absent is a fault of its own', async () => {
  writeFileSync(file, Buffer.from([0x76, 0xe9, 0x0a]));
  expect(await checkPolicy(file, 'fr', sha256)).toMatchObject({
    faults: [{ path: '$', message: 'le fichier n’est pas en UTF-8' }],
  });
  await expect(checkPolicy(join(folder, 'absent.yaml'), 'fr', sha256)).rejects.toMatchObject({
    code: 'policy-unreadable',
  });
});

test('says that the smallest of several models comes first', async () => {
  const sized = (name: string, billions: number): Tree => ({
    name,
    role: 'chat',
    params: { activeB: [billions, billions], totalB: [billions, billions] },
  });
  write({ endpoints: [endpointTree({ models: [sized('grand', 123), sized('petit', 8)] })] });
  const { endpoint, fallbacks, why } = await explain();
  expect({ endpoint, fallbacks }).toEqual({ endpoint: 'a', fallbacks: [] });
  expect(why[0]).toMatch(/avec le modèle petit/);
  expect(why).toContain(
    'petit est le plus petit des 2 modèles de « a » qui conviennent à cet usage ; les autres ne sont appelés qu’après lui.',
  );
});

test('says nothing of size where none is known', async () => {
  const models = [
    { name: 'un', role: 'chat' },
    { name: 'autre', role: 'chat' },
  ];
  write({ endpoints: [endpointTree({ models })] });
  expect((await explain()).why.join(' ')).not.toMatch(/plus petit/);
});

test('says what is asked of the operator, and who is left out for it', async () => {
  const operator = { name: 'Nuage', headquarters: 'FR', nonEuLaw: 'no' };
  write({
    ...two,
    residency: { operator: { nonEuLaw: 'no' } },
    endpoints: [
      endpointTree({ operator }),
      endpointTree({
        id: 'b',
        baseURL: 'https://secours.example/v1',
        operator: { ...operator, secNumCloud: 'yes' },
      }),
    ],
    dataClasses: {
      personal: { operator: { nonEuLaw: 'no', secNumCloud: 'yes', headquarters: ['FR', 'DE'] } },
    },
  });
  expect((await explain()).why).toContain(
    'Il est exigé de l’exploitant : aucun droit extérieur à l’Union européenne.',
  );
  const personal = await explain({ dataClass: 'personal' });
  expect(personal).toMatchObject({ endpoint: 'b', skipped: [{ endpoint: 'a' }] });
  expect(personal.why).toContain(
    'Il est exigé de l’exploitant : aucun droit extérieur à l’Union européenne ; la qualification SecNumCloud ; un siège dans l’un de ces pays : FR, DE.',
  );
  expect(personal.why).toContain(
    '« a » est laissé de côté : son exploitant ne répond pas à ce que la politique demande.',
  );
});
