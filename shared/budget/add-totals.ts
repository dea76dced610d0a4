import type { Range } from '../footprint/footprint.ts';
import type { MonthTotal } from './ports.ts';

/** What was consumed, whoever and whatever for. */
export type Usage = Omit<MonthTotal, 'service' | 'use' | 'persons'>;

const nothing: Usage = {
  turns: 0,
  calls: 0,
  tokens: { input: 0, output: 0 },
  kWh: [0, 0],
  gCO2e: [0, 0],
  litres: [0, 0],
  withoutLitres: 0,
  unknownCalls: 0,
  unknown: [],
  savedKWh: [0, 0],
  savedTurns: 0,
  methods: [],
};

/** Several totals as one. */
export function addTotals(totals: readonly Usage[]): Usage {
  return totals.reduce<Usage>(
    (sum, one) => ({
      turns: sum.turns + one.turns,
      calls: sum.calls + one.calls,
      tokens: {
        input: sum.tokens.input + one.tokens.input,
        output: sum.tokens.output + one.tokens.output,
      },
      kWh: add(sum.kWh, one.kWh),
      gCO2e: add(sum.gCO2e, one.gCO2e),
      litres: add(sum.litres, one.litres),
      withoutLitres: sum.withoutLitres + one.withoutLitres,
      unknownCalls: sum.unknownCalls + one.unknownCalls,
      unknown: [...new Set([...sum.unknown, ...one.unknown])].sort(),
      savedKWh: add(sum.savedKWh, one.savedKWh),
      savedTurns: sum.savedTurns + one.savedTurns,
      methods: [...new Set([...sum.methods, ...one.methods])].sort(),
    }),
    nothing,
  );
}

function add(one: Range, other: Range): Range {
  return [one[0] + other[0], one[1] + other[1]];
}
