import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Consumption, MonthTotal, Spent } from '#shared/budget/ports.ts';
import { requireCounts } from '#shared/budget/require-counts.ts';
import type { Range } from '#shared/footprint/footprint.ts';
import { eraseTraces } from './erase-traces.ts';
import { inSnapshot, inTransaction } from './in-transaction.ts';
import { ledgerTotals } from './ledger-totals.ts';
import { numberOf } from './read-row.ts';

export type LedgerCore = {
  readonly add: (consumption: Consumption) => void;
  readonly spent: (person: string | null, service: string | null, day: string) => Spent;
  readonly totals: (month: string) => readonly MonthTotal[];
  readonly anonymise: (month: string) => number;
  readonly expire: (month: string) => number;
};

const columns = [
  ...['at', 'month', 'person', 'service', 'use', 'endpoint', 'model', 'input', 'output'],
  ...['method', 'calls', 'unknown_calls', 'unknown'],
  ...['kwh_min', 'kwh_max', 'gco2e_min', 'gco2e_max', 'kgsb_min', 'kgsb_max'],
  ...['megajoules_min', 'megajoules_max', 'litres_min', 'litres_max', 'saved_min', 'saved_max'],
];

/** The account on the disk: its lines, and the sums that every question asks, kept with each line. */
export function ledgerOf(database: DatabaseSync): LedgerCore {
  const insert = database.prepare(
    `INSERT INTO consumptions (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const count = database.prepare(
    `INSERT INTO consumption_sums (scope, period, name, tokens, gco2e) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET tokens = tokens + excluded.tokens, gco2e = gco2e + excluded.gco2e`,
  );
  const sum = database.prepare(
    'SELECT tokens, gco2e FROM consumption_sums WHERE scope = ? AND period = ? AND name = ?',
  );
  const totals = ledgerTotals(database);
  const sumOf = (scope: string, period: string, name: string): Spent['month'] => {
    const row = sum.get(scope, period, name);
    if (row === undefined) return { tokens: 0, gCO2e: 0 };
    return { tokens: numberOf(row, 'tokens'), gCO2e: numberOf(row, 'gco2e') };
  };
  return {
    add: (consumption) => {
      requireCounts(consumption);
      const { day, person, service, tokens, footprint } = consumption;
      const both = tokens.input + tokens.output;
      const gCO2e = footprint.known?.gCO2e[1] ?? 0;
      inTransaction(database, () => {
        insert.run(...valuesOf(consumption));
        if (person !== null) count.run('person', day, person, both, gCO2e);
        count.run('service', monthOf(day), service ?? '', both, gCO2e);
        count.run('all', monthOf(day), '', both, gCO2e);
      });
    },
    spent: (person, service, day) =>
      inSnapshot(database, () => ({
        personDay: person === null ? 0 : sumOf('person', day, person).tokens,
        serviceMonth: sumOf('service', monthOf(day), service ?? '').tokens,
        month: sumOf('all', monthOf(day), ''),
      })),
    totals,
    ...retentionOf(database),
  };
}

function retentionOf(database: DatabaseSync): Pick<LedgerCore, 'anonymise' | 'expire'> {
  const keepNumbers = database.prepare(
    `INSERT INTO consumption_persons (month, service, use, persons)
     SELECT month, coalesce(service, ''), use, count(DISTINCT person) FROM consumptions
     WHERE month <= ? AND person IS NOT NULL GROUP BY 1, 2, 3
     ON CONFLICT DO UPDATE SET persons = max(persons, excluded.persons)`,
  );
  const forget = database.prepare(
    'UPDATE consumptions SET person = NULL WHERE month <= ? AND person IS NOT NULL',
  );
  const forgetSums = database.prepare(
    "DELETE FROM consumption_sums WHERE scope = 'person' AND substr(period, 1, 7) <= ?",
  );
  const remove = database.prepare('DELETE FROM consumptions WHERE month <= ?');
  const removeSums = database.prepare(
    'DELETE FROM consumption_sums WHERE substr(period, 1, 7) <= ?',
  );
  const removeNumbers = database.prepare('DELETE FROM consumption_persons WHERE month <= ?');
  const changed = (work: () => number): number => {
    const lines = inTransaction(database, work);
    if (lines > 0) eraseTraces(database);
    return lines;
  };
  return {
    anonymise: (month) =>
      changed(() => {
        keepNumbers.run(month);
        forgetSums.run(month);
        return Number(forget.run(month).changes);
      }),
    expire: (month) =>
      changed(() => {
        removeNumbers.run(month);
        removeSums.run(month);
        return Number(remove.run(month).changes);
      }),
  };
}

/** In the order of `columns`. */
function valuesOf(consumption: Consumption): SQLInputValue[] {
  const { at, day, person, service, use, endpoint, model, tokens, footprint } = consumption;
  const { method, calls, unknownCalls, unknown, known, savedKWh } = footprint;
  const ranges: readonly (Range | null | undefined)[] = [
    known?.kWh,
    known?.gCO2e,
    known?.kgSb,
    known?.megajoules,
    known?.litres,
    savedKWh,
  ];
  return [
    ...[at, monthOf(day), person, service, use, endpoint, model, tokens.input, tokens.output],
    ...[method, calls, unknownCalls, unknown.join(' ')],
    ...ranges.flatMap((range) => range ?? [null, null]),
  ];
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
