import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../../bot/store/open-store.ts';
import { consumption } from '../builders/consumptions.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import { quantile } from './figures.ts';

/**
 * What the account adds to every question, through the store's thread, when the month already holds
 * many lines: what is spent (before), the line (after), and a month's totals. `node tests/benches/ledger.ts`
 */
const lines = 200_000;
const persons = 800;
const services = 9;

await using folder = temporaryFolder();
const store = await openStore({ folder: folder.path, mode: 'worker' });
await store.ledger.add(consumption());
fill(join(folder.path, 'calame.db'));

const of = (at: number): readonly [string, string, string] => [
  `p-${at % persons}`,
  `s-${at % services}`,
  '2026-11-22',
];
const spent: number[] = [];
for (let at = 0; at < 3_000; at += 1) {
  spent.push(await timed(() => store.ledger.spent(...of(at))));
}
const adds: number[] = [];
for (let at = 0; at < 500; at += 1) {
  const [person, service, day] = of(at);
  adds.push(await timed(() => store.ledger.add(consumption({ person, service, day }))));
}
const totals = await timed(() => store.ledger.totals('2026-11'));
await store.close();
console.log(
  JSON.stringify(
    {
      bench: 'ledger',
      lines,
      spentMs: {
        p50: quantile(spent, 0.5),
        p95: quantile(spent, 0.95),
        p99: quantile(spent, 0.99),
      },
      addMs: { p50: quantile(adds, 0.5), p95: quantile(adds, 0.95) },
      totalsMs: Math.round(totals),
    },
    null,
    2,
  ),
);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A month of lines with their sums, as `add` would have left them. */
function fill(file: string): void {
  const database = new DatabaseSync(file);
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${lines - 1})`;
  database.exec(`
    BEGIN;
    ${numbers} INSERT INTO consumptions
      (at, month, person, service, use, input, output, method, calls, unknown_calls, unknown, kwh_min, kwh_max)
      SELECT i, '2026-11', 'p-' || (i % ${persons}), 's-' || (i % ${services}), 'hr-answer', 100, 20,
        'ecologits-0.9.1', 1, 0, '', 0.1, 0.2 FROM n;
    ${numbers} INSERT OR IGNORE INTO consumption_sums
      SELECT 'person', '2026-11-' || printf('%02d', 1 + i % 28), 'p-' || (i % ${persons}), 120, 0 FROM n;
    COMMIT`);
  database.close();
}
