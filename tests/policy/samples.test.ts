import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { policyDescriptions } from '#shared/language/policy-descriptions.ts';
import { decide } from '#shared/policy/decide.ts';
import { developmentPeople } from '#shared/policy/development-people.ts';
import type { DataClass } from '#shared/policy/policy.ts';
import { policyJsonSchema } from '#shared/policy/policy-json-schema.ts';
import { knownPresets } from '#shared/policy/presets/known-presets.ts';
import { presetLines } from '#shared/policy/presets/preset-lines.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import { checkPolicy } from '../../bot/cli/policy.ts';
import { loadPolicy } from '../../bot/policy-file/load-policy.ts';
import { sha256 } from '../builders/policy-text.ts';
import { configured } from '../builders/standing.ts';

const folder = join(import.meta.dirname, '../../infra/policies');
const samples = globSync('*.yaml', { cwd: folder }).toSorted();

test('the samples are there', () => {
  expect(samples).toEqual([
    'azure-eu.yaml',
    'commune-autonome.yaml',
    'demo.yaml',
    'mistral-eu.yaml',
    'scaleway.yaml',
  ]);
});

test.each(samples)('%s is accepted and names the schema that editors read', async (name) => {
  const file = join(folder, name);
  expect(await checkPolicy(file, 'fr', sha256)).toMatchObject({ ok: true, faults: [] });
  expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(
    '# yaml-language-server: $schema=./policy.schema.json',
  );
});

test.each(['base.yaml', 'commune.yaml'])(
  'of an intercommunal base and its commune, %s is accepted',
  async (name) => {
    const file = join(folder, 'mutualisation', name);
    expect(await checkPolicy(file, 'fr', sha256)).toMatchObject({ ok: true, faults: [] });
  },
);

test('the schema beside the samples is the one that the program validates with', () => {
  // Otherwise: npx calame policy schema > infra/policies/policy.schema.json, then biome format --write on it.
  const written: unknown = JSON.parse(readFileSync(join(folder, 'policy.schema.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(policyJsonSchema('fr'))));
});

test.each(samples)(
  'an editor finds no fault in %s, and underlines a key that is not one',
  (name) => {
    const editor = z.fromJSONSchema(JSON.parse(JSON.stringify(policyJsonSchema('fr'))));
    const tree: object = parse(readFileSync(join(folder, name), 'utf8'));
    expect(editor.safeParse(tree).error?.issues).toBeUndefined();
    expect(editor.safeParse({ ...tree, surprise: 1 }).success).toBe(false);
  },
);

test('an editor takes a preset’s lines as they are proposed, and proposes the names of presets', () => {
  const schema = JSON.parse(JSON.stringify(policyJsonSchema('fr')));
  const editor = z.fromJSONSchema(schema);
  const tree: object = parse(readFileSync(join(folder, 'scaleway.yaml'), 'utf8'));
  const accepts = (endpoint: object): boolean =>
    editor.safeParse({ ...tree, endpoints: [endpoint] }).success;
  for (const preset of knownPresets) {
    const [written] = parse(presetLines(preset, 'fr').join('\n'));
    expect(accepts(written)).toBe(true);
    expect(accepts({ ...written, surprise: 1 })).toBe(false);
    expect(accepts({ ...written, preset: `${preset.name}x` })).toBe(false);
    expect(accepts({ ...written, auth: undefined })).toBe(false);
  }
  expect(JSON.stringify(schema)).toContain(
    JSON.stringify({ enum: knownPresets.map(({ name }) => name) }).slice(1, -1),
  );
});

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every key that an admin may write, with its description. */
function keysOf(node: unknown, name: string): readonly (readonly [string, unknown])[] {
  if (Array.isArray(node)) return node.flatMap((one) => keysOf(one, name));
  if (!isNode(node)) return [];
  const properties = isNode(node['properties']) ? Object.entries(node['properties']) : [];
  return [
    ...properties.flatMap(([key, property]) => {
      const path = name === '' ? key : `${name}.${key}`;
      const own: readonly [string, unknown] = [path, isNode(property) && property['description']];
      return [own, ...keysOf(property, path)];
    }),
    ...['items', 'oneOf', 'anyOf'].flatMap((key) => keysOf(node[key], name)),
    ...keysOf(node['additionalProperties'], `${name}.*`),
  ];
}

test.each(['fr', 'en'] as const)('every key of the file is described in %s', (language) => {
  const keys = keysOf(policyJsonSchema(language), '');
  expect(keys.length).toBeGreaterThan(150);
  expect(keys.filter(([, text]) => typeof text !== 'string').map(([path]) => path)).toEqual([]);
});

test('no description stands for a key that is no more', () => {
  const paths = keysOf(policyJsonSchema('fr'), '').map(([path]) => path);
  const orphans = Object.keys(policyDescriptions.fr).filter((name) => {
    const parts = name.split('.');
    return !paths.some((path) => {
      const others = path.split('.');
      return (
        others.length === parts.length &&
        parts.every((part, at) => part === '*' || part === others[at])
      );
    });
  });
  expect(orphans).toEqual(['$', 'identity.groups.*', 'contacts.*']);
  expect(Object.keys(policyDescriptions.en)).toEqual(Object.keys(policyDescriptions.fr));
});

test('a default is written in the description of its key', () => {
  const keys = new Map(keysOf(policyJsonSchema('fr'), ''));
  expect(keys.get('endpoints.timeouts.connect')).toMatch(/Par défaut : 3s\.$/);
  expect(keys.get('uses.hr-answer.dataClasses')).toMatch(/Par défaut : public, internal\.$/);
});

test('with nothing configured the demo answers everybody without a model', async () => {
  const snapshot = await loadPolicy(join(folder, 'demo.yaml'), sha256);
  const people = developmentPeople(snapshot.policy);
  expect(people.map(({ id }) => id)).toEqual([
    'dev:claire',
    'dev:karim',
    'dev:sophie',
    'dev:ines',
    'dev:nadia',
  ]);
  for (const person of people) {
    expect(readableSpaces(snapshot.policy, person)).toEqual(['exemple', 'rh']);
    for (const dataClass of ['public', 'internal', 'personal'] satisfies DataClass[]) {
      expect(
        decide({
          snapshot,
          person,
          use: 'hr-answer',
          dataClass,
          gates: [],
          standing: configured(() => false),
          overQuota: false,
        }),
      ).toMatchObject({
        kind: 'allowed',
        candidates: { chat: [] },
        skipped: [{ why: 'not-configured' }, { why: 'not-configured' }],
        withoutModel: 'passages',
      });
    }
  }
});

test('the demo roles: HR keeps the documents, IT administers', async () => {
  const { policy } = await loadPolicy(join(folder, 'demo.yaml'), sha256);
  const roles = Object.fromEntries(developmentPeople(policy).map(({ id, roles }) => [id, roles]));
  expect(roles).toEqual({
    'dev:claire': ['agent'],
    'dev:karim': ['agent'],
    'dev:sophie': ['agent', 'rh', 'referent-documentaire'],
    'dev:ines': ['agent', 'rh', 'referent-documentaire'],
    'dev:nadia': ['agent', 'admin'],
  });
});

test('the samples speak of nobody real', () => {
  for (const name of samples) {
    const text = readFileSync(join(folder, name), 'utf8');
    const mails = text.match(/\S+@\S+/g) ?? [];
    expect(mails.filter((mail) => !/\.example\W*$/.test(mail))).toEqual([]);
    // Numbers that the regulator keeps for fiction (ARCEP, plan de numérotation).
    const phones = text.match(/"0\d( \d\d){4}"/g) ?? [];
    expect(phones.filter((phone) => !/^"0(1 99 00|2 61 91)/.test(phone))).toEqual([]);
  }
  expect(basename(folder)).toBe('policies');
});
