import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPolicy } from '#shared/policy/read-policy.ts';
import { isAtLeast } from '#shared/policy/residency-class.ts';
import { readBaseUrl } from '#shared/policy/rules/read-base-url.ts';
import { policyTree } from '../builders/policy-text.ts';

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
