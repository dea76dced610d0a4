import type { Consumption, Ledger } from '#shared/budget/ports.ts';

/** The account in memory. */
export function inMemoryLedger(): Ledger {
  const lines: Consumption[] = [];
  const tokensOf = (chosen: (line: Consumption) => boolean): number =>
    lines.filter(chosen).reduce((sum, { tokens }) => sum + tokens.input + tokens.output, 0);
  return {
    add: async (consumption) => void lines.push(consumption),
    spent: async (person, service, day) => {
      const month = day.slice(0, 7);
      const inMonth = (line: Consumption): boolean => line.day.startsWith(month);
      return {
        personDay: tokensOf((line) => line.person === person && line.day === day),
        serviceMonth: tokensOf((line) => line.service === service && inMonth(line)),
        month: {
          tokens: tokensOf(inMonth),
          gCO2e: lines
            .filter(inMonth)
            .reduce((sum, { footprint }) => sum + (footprint.known?.gCO2e[1] ?? 0), 0),
        },
      };
    },
    totals: async () => [],
    anonymise: async () => 0,
  };
}
