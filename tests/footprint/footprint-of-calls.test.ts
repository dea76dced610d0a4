import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CallToAccount } from '#shared/footprint/call-to-account.ts';
import { electricityMixes } from '#shared/footprint/electricity-mixes.ts';
import type { Range } from '#shared/footprint/footprint.ts';
import { footprintOfCalls } from '#shared/footprint/footprint-of-calls.ts';
import { findKnownModel } from '#shared/footprint/known-models.ts';

const method = 'ecologits-0.9.1';
const small = { activeB: [8, 28], totalB: [8, 28] } as const;
const large = { activeB: [123, 123], totalB: [123, 123] } as const;

const call: CallToAccount = {
  kind: 'chat',
  names: ['maison'],
  size: small,
  zones: ['SWE'],
  zonesAssumed: false,
  pue: 1.2,
  wue: 0.569,
  outputTokens: 250,
  estimated: false,
  seconds: 3,
  served: true,
  otherModel: false,
  others: [],
};

const of = (...calls: readonly CallToAccount[]) => footprintOfCalls(calls, method);

test('no call of a model has no footprint', () => {
  expect(of()).toBeNull();
});

test('a size known as a range gives the least and the most of everything', () => {
  const footprint = of(call);
  expect(footprint).toMatchObject({ method, calls: 1, unknown: [], unknownCalls: 0 });
  expect(footprint?.known?.kWh).toEqual([
    expect.closeTo(1.5869127769178203e-5, 17),
    expect.closeTo(1.9285611091618676e-5, 17),
  ]);
  expect(footprint?.known?.gCO2e).toEqual([
    expect.closeTo(1.0027076672196142e-3, 15),
    expect.closeTo(1.125086099829432e-3, 15),
  ]);
  expect(footprint?.known?.litres?.[1]).toBeCloseTo(1.5055890867004867e-4, 16);
});

test('a place known as seven countries goes from the cleanest to the dirtiest of them, for each impact', () => {
  const seven = ['FRA', 'DEU', 'ITA', 'POL', 'ESP', 'SWE', 'NLD'];
  const whole = of({ ...call, zones: seven })?.known;
  const each = seven.map((zone) => of({ ...call, zones: [zone] })?.known);
  for (const impact of ['gCO2e', 'kgSb', 'megajoules', 'litres'] as const) {
    const ends = each.map((known) => known?.[impact] ?? [0, 0]);
    expect(whole?.[impact]).toEqual([
      Math.min(...ends.map(([least]) => least)),
      Math.max(...ends.map(([, most]) => most)),
    ]);
  }
  expect(whole?.gCO2e[0]).toBe(of({ ...call, zones: ['SWE'] })?.known?.gCO2e[0]);
  expect(whole?.gCO2e[1]).toBe(of({ ...call, zones: ['POL'] })?.known?.gCO2e[1]);
});

describe('what is not known is told with its reason, never as 0', () => {
  test.each<[string, Partial<CallToAccount>, readonly string[]]>([
    ['neither size nor a known name', { size: null }, ['no-parameters']],
    ['no place', { zones: [] }, ['no-zone']],
    ['a place without electricity mix', { zones: ['HRV'] }, ['zone-not-listed']],
    ['one place among several without mix', { zones: ['FRA', 'HRV'] }, ['zone-not-listed']],
    ['no PUE', { pue: null }, ['no-pue']],
    [
      'several things',
      { size: null, zones: [], pue: null },
      ['no-parameters', 'no-zone', 'no-pue'],
    ],
    ['an unknown model served', { size: null, otherModel: true }, ['other-model']],
    ['an embedding', { kind: 'embed' }, ['embedding']],
    ['nothing was written', { outputTokens: 0 }, ['no-output']],
  ])('%s', (_name, change, unknown) => {
    expect(of({ ...call, ...change })).toMatchObject({
      known: null,
      unknown,
      unknownCalls: 1,
      savedKWh: null,
    });
  });

  test('the known calls of a turn are summed, the others counted apart', () => {
    const one = of(call)?.known;
    const footprint = of(call, { ...call, kind: 'embed' }, call);
    expect(footprint).toMatchObject({ calls: 3, unknown: ['embedding'], unknownCalls: 1 });
    expect(footprint?.known?.kWh).toEqual(one?.kWh.map((kWh) => kWh * 2));
  });

  test('without WUE there is no water, and none of the sum either', () => {
    expect(of({ ...call, wue: null })?.known?.litres).toBeNull();
    expect(of(call, { ...call, wue: null })?.known?.litres).toBeNull();
    expect(of({ ...call, wue: null })?.known?.gCO2e[0]).toBeGreaterThan(0);
  });
});

describe('a size that the policy does not give', () => {
  test('is taken from the method’s table by any name that the model goes by', () => {
    const named = of({ ...call, size: null, names: ['mon-deploiement', 'gpt-4o-mini-2024-07-18'] });
    expect(named?.known).toEqual(of(call)?.known);
  });

  test.each([
    ['mistral-small-2506', 23.6],
    ['Mistral-Small-3.2-24B-Instruct-2506', 23.6],
    ['mistral-large-latest', 123],
    ['gpt-4.1-mini-2025-04-14', 40],
    ['gpt-4.1', 35],
    ['gpt-5-nano', 5],
  ])('%s is known', (name, least) => {
    expect(findKnownModel(name)?.activeB[0]).toBe(least);
  });

  test.each([
    'mistral-small-latest',
    'mistral-small-2603',
    'gpt-4',
    'gpt-5.4',
    'gpt-4o-mini-audio',
    'mon-gpt-4o',
    '',
    'constructor',
  ])('%s is not', (name) => {
    expect(findKnownModel(name)).toBeNull();
  });
});

describe('what the largest model offered would have taken more', () => {
  const to = (others: CallToAccount['others'], change: Partial<CallToAccount> = {}) =>
    of({ ...call, ...change, others })?.savedKWh;

  test('is counted for the same tokens, at the speed that the method expects', () => {
    const own = of({ ...call, seconds: null })?.known?.kWh ?? [0, 0];
    const other = of({ ...call, size: large, seconds: null })?.known?.kWh ?? [0, 0];
    const saved = to([
      { size: small, pue: null },
      { size: large, pue: null },
    ]);
    expect(saved).toEqual([other[0] - own[1], other[1] - own[0]]);
    expect(saved?.[0]).toBeGreaterThan(0);
  });

  test('is nothing when the largest served, or is the only one', () => {
    expect(to([{ size: small, pue: null }], { size: large })).toEqual([0, 0]);
    expect(to([])).toEqual([0, 0]);
  });

  test('is less by the answers of smaller models that gave way, and below nothing when the largest wrote after all', () => {
    const others = [
      { size: small, pue: null },
      { size: large, pue: null },
    ];
    const gaveWay: CallToAccount = { ...call, others };
    const wrote: CallToAccount = { ...call, size: large, others };
    const own = of({ ...call, seconds: null })?.known?.kWh ?? [0, 0];
    expect(of(gaveWay, wrote)?.savedKWh).toEqual([-own[1], -own[0]]);
    const alone = of(gaveWay)?.savedKWh ?? [0, 0];
    expect(of(gaveWay, gaveWay)?.savedKWh).toEqual([alone[0] - own[1], alone[1] - own[0]]);
  });

  test('is not told of calls that broke, nor beside an answer of unknown size', () => {
    const others = [{ size: large, pue: null }];
    const whole: CallToAccount = { ...call, others };
    const broken: CallToAccount = { ...whole, served: false };
    expect(of(broken)?.savedKWh).toBeNull();
    expect(of(broken, whole)?.savedKWh).toEqual(of(whole)?.savedKWh);
    expect(of({ ...whole, size: null }, whole)?.savedKWh).toBeNull();
    expect(of({ ...whole, kind: 'embed' }, whole)?.savedKWh).toEqual(of(whole)?.savedKWh);
  });

  test('counts with the other model’s own data centre', () => {
    const saved = to([{ size: large, pue: 2 }]) ?? [0, 0];
    expect(saved[1]).toBeGreaterThan((to([{ size: large, pue: 1.2 }]) ?? [0, 0])[1]);
  });
});

const size = fc
  .tuple(
    fc.double({ min: 1, max: 100, noNaN: true }),
    fc.double({ min: 1, max: 4, noNaN: true }),
    fc.double({ min: 1, max: 10, noNaN: true }),
  )
  .map(([least, wider, rarer]) => {
    const activeB: Range = [least, least * wider];
    return { activeB, totalB: [activeB[0] * rarer, activeB[1] * rarer] as Range };
  });

test('the least is never more than the most, whatever the sizes and places', () => {
  const zones = fc.uniqueArray(fc.constantFrom(...Object.keys(electricityMixes)), { minLength: 1 });
  fc.assert(
    fc.property(size, zones, fc.integer({ min: 1, max: 9_000 }), (any, places, outputTokens) => {
      const known = of({ ...call, size: any, zones: places, outputTokens })?.known;
      for (const range of [known?.kWh, known?.gCO2e, known?.kgSb, known?.megajoules]) {
        expect(range?.[0]).toBeGreaterThan(0);
        expect(range?.[0]).toBeLessThanOrEqual(range?.[1] ?? 0);
      }
    }),
  );
});
