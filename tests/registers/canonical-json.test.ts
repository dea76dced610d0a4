import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '#shared/registers/canonical-json.ts';

/** The same value with the members of every object in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([name, member]) => [name, reordered(member)]));
}

describe('one text for one value', () => {
  test('members stand in order, without white space, absent ones left out', () => {
    const value = { b: [1, { d: null, c: 'é "x"' }], a: 4.5, absent: undefined };
    expect(canonicalJson(value)).toBe('{"a":4.5,"b":[1,{"c":"é \\"x\\"","d":null}]}');
  });

  test('the order in which members were written does not matter', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
      }),
    );
  });

  test('what is read back gives the same text again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('different values never share a text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
        fc.pre(JSON.stringify(reordered(left)) !== JSON.stringify(reordered(right)));
        const same = canonicalJson(left) === canonicalJson(right);
        if (same)
          expect(JSON.parse(canonicalJson(left))).toEqual(JSON.parse(JSON.stringify(right)));
      }),
    );
  });

  test('numbers that JSON cannot say become null, as they are when read back', () => {
    expect(canonicalJson([Number.NaN, Number.POSITIVE_INFINITY])).toBe('[null,null]');
  });
});
