import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sameModel } from '#shared/policy/same-model.ts';

test.each([
  ['gpt-4.1-mini', 'gpt-4.1-mini'],
  ['gpt-4.1-mini', 'gpt-4.1-mini-2025-04-14'],
  ['gpt-4o', 'GPT-4o-2024-11-20'],
  ['modele', 'modele-20250414'],
  ['mistral-small', 'mistral-small-2506'],
  ['mistral-small-latest', 'mistral-small-2506'],
  ['mistral-small-latest', 'mistral-small'],
  ['Meta-Llama-3_3-70B-Instruct', 'meta-llama-3_3-70b-instruct'],
])('%s was served when the endpoint says %s', (name, served) => {
  expect(sameModel({ name }, served)).toBe(true);
});

test.each([
  ['gpt-oss', 'gpt-oss-20b'],
  ['gpt-4.1', 'gpt-4.1-20b'],
  ['gpt-4.1', 'gpt-4.1-mini-2025-04-14'],
  ['gpt-4.1-mini', 'gpt-4.1'],
  ['gpt-4.1-mini-2025-04-14', 'gpt-4.1-mini-2026-01-01'],
  ['gpt-4.1-mini-2025-04-14', 'gpt-4.1-mini'],
  ['modele', 'modele-2025-13-01'],
  ['modele', 'modele-2025-04-14-preview'],
  ['mistral-small-3.2-24b-instruct-2506', 'mistral-small-3.2-24b-instruct-2509'],
  ['mistral-small', 'mistral-small-2048'],
  ['mistral-small-latest', 'mistral-large-2506'],
  ['modele', 'ft:modele-2025-04-14:mairie'],
  ['modele', ''],
])('%s was not served when the endpoint says %s', (name, served) => {
  expect(sameModel({ name }, served)).toBe(false);
});

test('an Azure deployment is the model that the policy says it is, dated or not, and no other', () => {
  const deployment = { name: 'rh-principal', servedAs: ['gpt-4.1-mini'] };
  expect(sameModel(deployment, 'gpt-4.1-mini-2025-04-14')).toBe(true);
  expect(sameModel(deployment, 'rh-principal')).toBe(true);
  expect(sameModel(deployment, 'gpt-4.1-2025-04-14')).toBe(false);
  expect(sameModel({ name: 'rh-principal' }, 'gpt-4.1-mini-2025-04-14')).toBe(false);
});

const names = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}[a-z]$/);
const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('an endpoint that says nothing is not contradicted, and any name is a version of itself', () => {
  fc.assert(
    fc.property(names, days, (name, day) => {
      expect(sameModel({ name }, null)).toBe(true);
      expect(sameModel({ name }, name.toUpperCase())).toBe(true);
      expect(sameModel({ name }, `${name}-${day}`)).toBe(true);
      expect(sameModel({ name }, `${name}-${day.replaceAll('-', '')}`)).toBe(true);
    }),
  );
});

test('whatever else stands behind a name makes it another model', () => {
  const ends = fc.string({ minLength: 1, maxLength: 12 }).filter((end) => !/^-[\d-]+$/.test(end));
  fc.assert(
    fc.property(names, ends, (name, end) => {
      fc.pre(!name.endsWith('-latest') && end.toLowerCase() !== '');
      expect(sameModel({ name }, `${name}${end}`)).toBe(false);
    }),
  );
});

test('two families are never one model, whatever their dates', () => {
  fc.assert(
    fc.property(names, names, days, (one, other, day) => {
      fc.pre(one !== other && !one.endsWith('-latest'));
      expect(sameModel({ name: one }, `${other}-${day}`)).toBe(false);
      expect(sameModel({ name: one, servedAs: [other] }, `${other}-${day}`)).toBe(true);
    }),
  );
});
