import type { Consumption, Ledger, LedgerRetention, MonthTotal } from '#shared/budget/ports.ts';
import { requireCounts } from '#shared/budget/require-counts.ts';
import type { Range } from '#shared/footprint/footprint.ts';

const nothing: Range = [0, 0];
const monthOf = ({ day }: Consumption): string => day.slice(0, 7);
const add = (one: Range, other: Range): Range => [one[0] + other[0], one[1] + other[1]];
const tokensOf = (lines: readonly Consumption[]): number =>
  lines.reduce((sum, { tokens }) => sum + tokens.input + tokens.output, 0);
const serviceName = ({ service }: Pick<Consumption, 'service'>): string => service ?? '';

/** The account in memory. */
export function inMemoryLedger(): Ledger & LedgerRetention {
  let lines: Consumption[] = [];
  const numbers = new Map<string, number>();
  const groupOf = (line: Consumption): string =>
    JSON.stringify([monthOf(line), line.service, line.use]);
  const distinct = (group: readonly Consumption[]): number =>
    new Set(group.flatMap(({ person }) => person ?? [])).size;
  const groups = (
    chosen: readonly Consumption[],
  ): readonly (readonly [string, Consumption[]])[] => {
    const byGroup = new Map<string, Consumption[]>();
    for (const line of chosen) {
      byGroup.set(groupOf(line), [...(byGroup.get(groupOf(line)) ?? []), line]);
    }
    return [...byGroup];
  };
  const changeUpTo = (month: string, change: (old: Consumption[]) => void): void =>
    change(lines.filter((line) => monthOf(line) <= month));
  return {
    add: async (consumption) => {
      requireCounts(consumption);
      lines.push(consumption);
    },
    spent: async (person, service, day) => {
      const inMonth = lines.filter((line) => monthOf(line) === day.slice(0, 7));
      return {
        personDay: tokensOf(
          lines.filter((line) => person !== null && line.person === person && line.day === day),
        ),
        serviceMonth: tokensOf(inMonth.filter((line) => line.service === service)),
        month: {
          tokens: tokensOf(inMonth),
          gCO2e: inMonth.reduce((sum, { footprint }) => sum + (footprint.known?.gCO2e[1] ?? 0), 0),
        },
      };
    },
    totals: async (month) =>
      groups(lines.filter((line) => monthOf(line) === month))
        .map(([name, group]) => toTotal(group, Math.max(distinct(group), numbers.get(name) ?? 0)))
        .sort((one, other) =>
          `${serviceName(one)}\n${one.use}` < `${serviceName(other)}\n${other.use}` ? -1 : 1,
        ),
    anonymise: async (month) => {
      let count = 0;
      changeUpTo(month, (old) => {
        for (const [name, group] of groups(old)) {
          numbers.set(name, Math.max(distinct(group), numbers.get(name) ?? 0));
        }
        count = old.filter(({ person }) => person !== null).length;
        lines = lines.map((line) => (old.includes(line) ? { ...line, person: null } : line));
      });
      return count;
    },
    expire: async (month) => {
      const before = lines.length;
      changeUpTo(month, (old) => {
        lines = lines.filter((line) => !old.includes(line));
      });
      return before - lines.length;
    },
  };
}

function toTotal(group: readonly Consumption[], persons: number): MonthTotal {
  const [first] = group;
  if (first === undefined) throw new Error('a group has a line');
  const footprints = group.map(({ footprint }) => footprint);
  const known = footprints.flatMap((footprint) => footprint.known ?? []);
  const names = (all: readonly string[]): string[] => [...new Set(all)].sort();
  return {
    service: first.service,
    use: first.use,
    persons,
    turns: group.length,
    calls: footprints.reduce((sum, { calls }) => sum + calls, 0),
    tokens: {
      input: group.reduce((sum, { tokens }) => sum + tokens.input, 0),
      output: group.reduce((sum, { tokens }) => sum + tokens.output, 0),
    },
    kWh: known.map(({ kWh }) => kWh).reduce(add, nothing),
    gCO2e: known.map(({ gCO2e }) => gCO2e).reduce(add, nothing),
    litres: known.map(({ litres }) => litres ?? nothing).reduce(add, nothing),
    withoutLitres: known.filter(({ litres }) => litres === null).length,
    unknownCalls: footprints.reduce((sum, { unknownCalls }) => sum + unknownCalls, 0),
    unknown: names(footprints.flatMap(({ unknown }) => unknown)) as MonthTotal['unknown'],
    savedTurns: footprints.filter(({ savedKWh }) => savedKWh !== null).length,
    savedKWh: footprints.map(({ savedKWh }) => savedKWh ?? nothing).reduce(add, nothing),
    methods: names(footprints.map(({ method }) => method)),
  };
}
