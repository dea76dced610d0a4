import type { Consumption } from '#shared/budget/ports.ts';
import type { Footprint } from '#shared/footprint/footprint.ts';

/** A known footprint of one call, in powers of two so that sums are exact. */
export function footprint(wanted: Partial<Footprint> = {}): Footprint {
  return {
    method: 'ecologits-0.9.1',
    calls: 1,
    known: {
      kWh: [0.25, 0.5],
      gCO2e: [2, 4],
      kgSb: [0.125, 0.25],
      megajoules: [1, 2],
      litres: [0.5, 1],
    },
    unknown: [],
    unknownCalls: 0,
    zones: ['FRA'],
    zonesAssumed: false,
    estimated: false,
    savedKWh: [0.25, 1],
    ...wanted,
  };
}

/** What a turn of Claire consumed on 22 November: 100 tokens read, 20 written. */
export function consumption(wanted: Partial<Consumption> = {}): Consumption {
  return {
    at: Date.UTC(2026, 10, 22, 9),
    day: '2026-11-22',
    person: 'p-claire',
    service: null,
    use: 'hr-answer',
    endpoint: 'scaleway-fr',
    model: 'mistral-small-2506',
    tokens: { input: 100, output: 20 },
    footprint: footprint(),
    ...wanted,
  };
}
