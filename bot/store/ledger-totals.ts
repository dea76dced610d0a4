import type { DatabaseSync } from 'node:sqlite';
import type { MonthTotal } from '#shared/budget/ports.ts';
import type { Range, UnknownReason } from '#shared/footprint/footprint.ts';
import type { UseId } from '#shared/policy/policy.ts';
import { numberOf, type Row, textOf, textOrNull } from './read-row.ts';

/** Sums of a month by service and use. `total` of no value is 0: what is not known is in no sum. */
const select = `
  SELECT service, use,
    max(count(DISTINCT person), coalesce((
      SELECT persons FROM consumption_persons AS kept
      WHERE kept.month = consumptions.month AND kept.use = consumptions.use
        AND kept.service = coalesce(consumptions.service, '')), 0)) AS persons,
    count(*) AS turns,
    sum(calls) AS calls,
    sum(input) AS input,
    sum(output) AS output,
    total(kwh_min) AS kwh_min, total(kwh_max) AS kwh_max,
    total(gco2e_min) AS gco2e_min, total(gco2e_max) AS gco2e_max,
    total(litres_min) AS litres_min, total(litres_max) AS litres_max,
    count(kwh_max) - count(litres_max) AS without_litres,
    sum(unknown_calls) AS unknown_calls,
    coalesce(group_concat(DISTINCT unknown), '') AS unknown,
    total(saved_min) AS saved_min, total(saved_max) AS saved_max,
    count(saved_max) AS saved_turns,
    group_concat(DISTINCT method) AS methods
  FROM consumptions WHERE month = ? GROUP BY service, use ORDER BY service, use`;

/** What a month came to, service by service and use by use. */
export function ledgerTotals(database: DatabaseSync): (month: string) => readonly MonthTotal[] {
  const statement = database.prepare(select);
  return (month) => statement.all(month).map(toTotal);
}

function toTotal(row: Row): MonthTotal {
  const range = (name: string): Range => [
    numberOf(row, `${name}_min`),
    numberOf(row, `${name}_max`),
  ];
  return {
    service: textOrNull(row, 'service'),
    // Written by this program alone, from values of these types.
    use: textOf(row, 'use') as UseId,
    persons: numberOf(row, 'persons'),
    turns: numberOf(row, 'turns'),
    calls: numberOf(row, 'calls'),
    tokens: { input: numberOf(row, 'input'), output: numberOf(row, 'output') },
    kWh: range('kwh'),
    gCO2e: range('gco2e'),
    litres: range('litres'),
    withoutLitres: numberOf(row, 'without_litres'),
    unknownCalls: numberOf(row, 'unknown_calls'),
    unknown: namesIn(row, 'unknown') as UnknownReason[],
    savedKWh: range('saved'),
    savedTurns: numberOf(row, 'saved_turns'),
    methods: namesIn(row, 'methods'),
  };
}

/** Names written one behind the other, in each line and then line by line: each once, in order. */
function namesIn(row: Row, column: string): readonly string[] {
  const names = textOf(row, column)
    .split(/[ ,]/)
    .filter((name) => name !== '');
  return [...new Set(names)].sort();
}
