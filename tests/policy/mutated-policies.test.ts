import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readPolicy } from '#shared/policy/read-policy.ts';
import { isAtLeast } from '#shared/policy/residency-class.ts';
import { readBaseUrl } from '#shared/policy/rules/read-base-url.ts';
import { writePolicy } from '#shared/policy/write-policy.ts';
import { policyTree } from '../builders/policy-text.ts';
import { readPlainly, viewOf } from '../builders/read-plainly.ts';

const demo = readFileSync(join(import.meta.dirname, '../../infra/policies/demo.yaml'), 'utf8');

/** Accepted with what the schema promises, or refused with paths and words; nothing else can come out. */
function expectDefined(text: string): void {
  const reading = readPolicy(text, 'fr');
  if (!reading.ok) {
    expect(reading.faults.length).toBeGreaterThan(0);
    for (const { path, message } of reading.faults) {
      expect(path).not.toBe('');
      expect(message).not.toBe('');
    }
    return;
  }
  const { policy } = reading;
  expect(policy.privacy.failClosed).toBe(true);
  expect(policy.dataClasses.sensitive.route).toBe('none');
  for (const endpoint of policy.endpoints) {
    expect(isAtLeast(endpoint.residency, policy.residency.require)).toBe(true);
    const local = readBaseUrl(endpoint.baseURL, []);
    if (endpoint.evidence.type !== 'self-hosted')
      expect(local).toMatchObject({ ok: true, standing: 'public' });
  }
  const ids = policy.endpoints.map(({ id }) => id);
  for (const use of Object.values(policy.uses)) {
    for (const step of use.route) expect(ids).toContain(step);
  }
}

test('any text is accepted or refused with paths, never a crash', () => {
  const cut = fc
    .tuple(fc.nat(demo.length), fc.nat(40), fc.string({ maxLength: 6 }))
    .map(([at, length, insert]) => demo.slice(0, at) + insert + demo.slice(at + length));
  fc.assert(fc.property(fc.oneof(cut, fc.string()), expectDefined), { numRuns: 400 });
});

type Place = { readonly holder: object; readonly key: string };

function placesOf(node: unknown): readonly Place[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    { holder: node, key },
    ...placesOf(value),
  ]);
}

test('any value put anywhere is accepted or refused with paths, never a crash', () => {
  const value = fc.oneof(
    fc.constantFrom(null, true, 0, -1, 50e6, '', 'eu', 'none', [], {}, 'http://127.0.0.1:8000/v1'),
    fc.jsonValue({ maxDepth: 2 }),
  );
  fc.assert(
    fc.property(fc.nat(), value, fc.boolean(), (choice, put, remove) => {
      const tree = structuredClone(policyTree());
      const places = placesOf(tree);
      const place = places[choice % places.length];
      if (place === undefined) return;
      if (remove) Reflect.deleteProperty(place.holder, place.key);
      else Reflect.set(place.holder, place.key, put);
      expectDefined(JSON.stringify(tree));
    }),
    { numRuns: 600 },
  );
});

const folder = join(import.meta.dirname, '../../infra/policies');
/** The samples that stand alone; a child is read with its base elsewhere. */
const samples: readonly object[] = globSync('{*,*/base}.yaml', { cwd: folder })
  .toSorted()
  .map((name) => parse(readFileSync(join(folder, name), 'utf8')));

/** Values that some key of the file takes, and some that none does. */
const likely = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('fr', 'eu', 'eu-efta', 'none', 'masked', 'mask', 'allow'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('1d', '30d', '200d', '400d', '3s', '900ms', '2026-11-01'),
  },
  { weight: 2, arbitrary: fc.constantFrom(true, false, null, 0, 1, 0.5, 400, 90_000) },
  { weight: 2, arbitrary: fc.subarray(['public', 'internal', 'personal', 'sensitive']) },
  { weight: 2, arbitrary: fc.subarray(['all-agents', 'group:rh', 'system', 'group:']) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

type Edit = { readonly choice: number; readonly put: unknown; readonly how: How };
type How = 'remove' | 'put' | 'swap';
const edit: fc.Arbitrary<Edit> = fc.record({
  choice: fc.nat(),
  put: likely,
  how: fc.constantFrom<How>('remove', 'put', 'swap', 'swap', 'swap'),
});

/** What the samples say at keys of each name: another file's value is often one that this file may hold. */
const said = Map.groupBy(samples.flatMap(placesOf), ({ key }) => key);

function mutate(sample: object, edits: readonly Edit[]): object {
  const tree = structuredClone(sample);
  for (const { choice, put, how } of edits) {
    const places = placesOf(tree);
    const place = places[choice % places.length];
    if (place === undefined) continue;
    const others = said.get(place.key) ?? [];
    const other = others[choice % others.length] ?? place;
    if (how === 'remove') Reflect.deleteProperty(place.holder, place.key);
    else if (how === 'put') Reflect.set(place.holder, place.key, put);
    else
      Reflect.set(place.holder, place.key, structuredClone(Reflect.get(other.holder, other.key)));
  }
  return tree;
}

test('300 mutated samples: accepted with what their keys say, and written they read the same, or refused by a path', () => {
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (sample, edits) => {
        const text = JSON.stringify(mutate(sample, edits));
        expectDefined(text);
        const reading = readPolicy(text, 'fr');
        if (!reading.ok) {
          refused += 1;
          return;
        }
        accepted += 1;
        const { policy } = reading;
        const plain: unknown = JSON.parse(text);
        if (!text.includes('"preset"')) expect(viewOf(policy)).toEqual(readPlainly(plain));
        expect(readPolicy(JSON.stringify(writePolicy(policy)), 'fr')).toEqual({ ok: true, policy });
      },
    ),
    { seed: 11, numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(75);
  expect(refused).toBeGreaterThan(75);
});
