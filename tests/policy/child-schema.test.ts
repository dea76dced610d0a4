import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { childJsonSchema } from '#shared/policy/inheritance/child-json-schema.ts';
import type { Tree } from '../builders/policy-text.ts';

const folder = join(import.meta.dirname, '../../infra/policies');
const commune: Tree = parse(readFileSync(join(folder, 'mutualisation/commune.yaml'), 'utf8'));
const editor = z.fromJSONSchema(JSON.parse(JSON.stringify(childJsonSchema('fr'))));
const accepts = (changes: Tree): boolean => editor.safeParse({ ...commune, ...changes }).success;

test('the schema of a child beside the samples is the one of the program', () => {
  // Otherwise: npx calame policy schema --child > infra/policies/child.schema.json, then biome format --write on it.
  const written: unknown = JSON.parse(readFileSync(join(folder, 'child.schema.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(childJsonSchema('fr'))));
});

test('an editor finds no fault in the sample of a commune, nor in a part of an endpoint or space', () => {
  expect(editor.safeParse(commune).error?.issues).toBeUndefined();
  expect(accepts({ endpoints: [{ id: 'scaleway-fr', timeouts: { total: '60s' } }] })).toBe(true);
  expect(accepts({ knowledge: { spaces: [{ id: 'rh-commun', readers: [] }] } })).toBe(true);
});

test('an editor underlines what a child may not leave out, and keys that are none', () => {
  const { extends: _, ...alone } = commune;
  expect(editor.safeParse(alone).success).toBe(false);
  expect(accepts({ surprise: 1 })).toBe(false);
  expect(accepts({ knowledge: { spaces: [{ readers: [] }] } })).toBe(false);
  expect(accepts({ organisation: { name: 'Ville' } })).toBe(false);
  expect(accepts({ contacts: { rh: { mel: 'rh@v.example' } } })).toBe(false);
});
