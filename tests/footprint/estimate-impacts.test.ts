import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { electricityMixes } from '#shared/footprint/electricity-mixes.ts';
import {
  type ElectricityMix,
  type Estimate,
  estimateImpacts,
  type Generation,
} from '#shared/footprint/estimate-impacts.ts';

const mixX: ElectricityMix = { adpe: 7.37708e-8, pe: 9.988, gwp: 0.590478, wue: 5.04 };
const mixOf = (zone: string): ElectricityMix => electricityMixes[zone] ?? mixX;

type Reference = readonly [name: string, generation: Generation, outputs: readonly number[]];

const generation = (
  [activeB, totalB]: readonly [number, number],
  outputTokens: number,
  seconds: number | null,
  mix: ElectricityMix,
  [pue, wue]: readonly [number, number],
): Generation => ({ activeB, totalB, outputTokens, seconds, mix, pue, wue });

/** Outputs of the method's own Python: kWh, kgCO2e, kgSb, MJ, litres, GPUs, seconds. */
const references: readonly Reference[] = [
  [
    'T1, a small model with a measured time',
    generation([7.3, 7.3], 200, 5, mixX, [1.26, 0.37]),
    [
      1.536243521642994e-5, 9.794972539273203e-6, 4.353688815582023e-11, 1.621750597022299e-4,
      1.0324170962849579e-4, 1, 5,
    ],
  ],
  [
    'T2, a mixture whose measured time is longer than expected',
    generation([12.9, 46.7], 200, 10, mixX, [1.26, 0.37]),
    [
      3.994122499298407e-5, 2.6374783457085623e-5, 1.6642104052639935e-10, 4.3260839302395324e-4,
      2.684210084428502e-4, 2, 9.638013443198895,
    ],
  ],
  [
    'T3, without a measured time, in France',
    generation([23.6, 23.6], 400, null, mixOf('FRA'), [1.16, 0.09]),
    [
      4.179145093851732e-5, 5.057096365192878e-6, 1.9013292774094976e-10, 4.279734680061826e-4,
      1.818551644273506e-4, 1, 22.180044590781158,
    ],
  ],
  [
    'T4, a large model in France',
    generation([123, 123], 1000, 20, mixOf('FRA'), [1.16, 0.09]),
    [
      5.73448426305662e-4, 3.691563175492151e-5, 7.063155488692254e-10, 5.480572826566226e-3,
      2.4953562394816778e-3, 4, 20,
    ],
  ],
  [
    'T5 least, in Sweden',
    generation([8, 8], 250, 3, mixOf('SWE'), [1.2, 0.569]),
    [
      1.5869127769178203e-5, 1.0027076672196142e-6, 2.6675343330916456e-11, 8.03035953173064e-5,
      1.238871066684204e-4, 1, 3,
    ],
  ],
  [
    'T5 most',
    generation([28, 28], 250, 3, mixOf('SWE'), [1.2, 0.569]),
    [
      1.9285611091618676e-5, 1.1250860998294317e-6, 2.6940838249903304e-11, 9.646390308078209e-5,
      1.5055890867004867e-4, 1, 3,
    ],
  ],
  [
    'T6 least, a large mixture',
    generation([35, 352], 500, null, mixOf('SWE'), [1.2, 0.569]),
    [
      9.753111175463563e-4, 1.0810830217739173e-4, 4.362632254750976e-9, 5.496399979356003e-3,
      7.614058832460894e-3, 16, 31.59255595225803,
    ],
  ],
  [
    'T6 most',
    generation([106, 352], 500, null, mixOf('SWE'), [1.2, 0.569]),
    [
      1.6645119071625374e-3, 1.8858438894855988e-4, 7.684599356627093e-9, 9.429674586909027e-3,
      1.2994511556836497e-2, 16, 55.679618687213534,
    ],
  ],
];

const outputsOf = (made: Estimate): readonly number[] => [
  made.kWh,
  made.gwp,
  made.adpe,
  made.pe,
  made.litres ?? Number.NaN,
  made.gpus,
  made.seconds,
];

describe('the reference rows of the method, all outputs', () => {
  test.each(references)('%s', (_name, given, wanted) => {
    const made = outputsOf(estimateImpacts(given));
    expect(made).toHaveLength(wanted.length);
    made.forEach((value, at) => {
      const reference = wanted[at] ?? Number.NaN;
      expect(Math.abs(value - reference)).toBeLessThanOrEqual(1e-12 * Math.abs(reference));
    });
  });

  test('in France making the machines weighs more than their electricity', () => {
    const given = generation([23.6, 23.6], 400, null, mixOf('FRA'), [1.16, 0.09]);
    const { gwp, kWh } = estimateImpacts(given);
    expect(kWh * mixOf('FRA').gwp).toBeCloseTo(1.846346302463695e-6, 18);
    expect(gwp - kWh * mixOf('FRA').gwp).toBeCloseTo(3.2107500627291833e-6, 18);
  });
});

const anyGeneration: fc.Arbitrary<Generation & { readonly wue: number }> = fc.record({
  activeB: fc.double({ min: 0.5, max: 500, noNaN: true }),
  totalB: fc.double({ min: 500, max: 2000, noNaN: true }),
  outputTokens: fc.integer({ min: 1, max: 20_000 }),
  seconds: fc.option(fc.double({ min: 0.01, max: 600, noNaN: true }), { nil: null }),
  mix: fc.constantFrom(...Object.values(electricityMixes)),
  pue: fc.double({ min: 1, max: 3, noNaN: true }),
  wue: fc.double({ min: 0, max: 20, noNaN: true }),
});

describe('whatever is asked', () => {
  test('every output is a number above 0', () => {
    fc.assert(
      fc.property(anyGeneration, (given) => {
        for (const value of outputsOf(estimateImpacts(given))) {
          expect(value).toBeGreaterThan(0);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  test('more parameters or more tokens cost strictly more, of everything', () => {
    fc.assert(
      fc.property(anyGeneration, fc.double({ min: 1.01, max: 8, noNaN: true }), (given, times) => {
        const free = { ...given, seconds: null };
        const own = outputsOf(estimateImpacts(free)).slice(0, 5);
        const larger = estimateImpacts({ ...free, activeB: free.activeB * times });
        const longer = estimateImpacts({ ...free, outputTokens: free.outputTokens + 1 });
        own.forEach((value, at) => {
          expect(outputsOf(larger)[at]).toBeGreaterThan(value);
          expect(outputsOf(longer)[at]).toBeGreaterThan(value);
        });
      }),
    );
  });

  test('a mixture never costs more than a dense model of the same total', () => {
    fc.assert(
      fc.property(anyGeneration, (given) => {
        const dense = outputsOf(estimateImpacts({ ...given, activeB: given.totalB }));
        outputsOf(estimateImpacts(given)).forEach((value, at) => {
          expect(value).toBeLessThanOrEqual(dense[at] ?? 0);
        });
      }),
    );
  });

  test('water is of use only: it follows the energy and nothing else', () => {
    fc.assert(
      fc.property(anyGeneration, (given) => {
        const { kWh, litres } = estimateImpacts(given);
        const expected = kWh * (given.wue + given.pue * given.mix.wue);
        expect(Math.abs((litres ?? 0) - expected)).toBeLessThanOrEqual(1e-12 * expected);
        expect(estimateImpacts({ ...given, wue: null }).litres).toBeNull();
      }),
    );
  });

  test('half the time lowers the server’s part and the making, never the GPUs’ energy', () => {
    fc.assert(
      fc.property(anyGeneration, (given) => {
        const whole = estimateImpacts({ ...given, seconds: null });
        const half = estimateImpacts({ ...given, seconds: whole.seconds / 2 });
        const server = (made: Estimate): number =>
          given.pue * (((made.seconds / 3600) * 1.2 * (made.gpus / 8)) / 64);
        const gpus = (made: Estimate): number => made.kWh - server(made);
        expect(half.kWh).toBeLessThan(whole.kWh);
        expect(half.gwp).toBeLessThan(whole.gwp);
        expect(Math.abs(gpus(half) - gpus(whole))).toBeLessThanOrEqual(1e-9 * whole.kWh);
        const making = (made: Estimate): number => made.gwp - made.kWh * given.mix.gwp;
        expect(making(half) / making(whole)).toBeCloseTo(0.5, 6);
      }),
    );
  });
});
