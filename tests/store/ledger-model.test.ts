import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Consumption, Ledger, LedgerRetention } from '#shared/budget/ports.ts';
import type { UseId } from '#shared/policy/policy.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { consumption, footprint } from '../builders/consumptions.ts';
import { inMemoryLedger } from '../builders/in-memory-ledger.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';

type Step = (ledger: Ledger & LedgerRetention) => Promise<unknown>;

const months = ['2026-09', '2026-10', '2026-11'];
const persons = ['p-claire', 'p-youssef', 'p-ana', null];
const services = ['rh', 'voirie', null];
const uses: readonly UseId[] = ['hr-answer', 'draft', 'index'];
const day = fc.tuple(fc.constantFrom(...months), fc.constantFrom('01', '15', '30'));

const line: fc.Arbitrary<Consumption> = fc
  .record({
    day: day.map((parts) => parts.join('-')),
    person: fc.constantFrom(...persons),
    service: fc.constantFrom(...services),
    use: fc.constantFrom(...uses),
    tokens: fc.record({ input: fc.nat(9_000), output: fc.nat(900) }),
    isKnown: fc.boolean(),
  })
  .map(({ isKnown, ...wanted }) =>
    consumption({
      ...wanted,
      footprint: isKnown
        ? footprint()
        : footprint({ known: null, unknown: ['no-zone'], unknownCalls: 1, savedKWh: null }),
    }),
  );

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: line.map(
      (added): Step =>
        (ledger) =>
          ledger.add(added),
    ),
  },
  fc.constantFrom(...months).map(
    (month): Step =>
      (ledger) =>
        ledger.anonymise(month),
  ),
  fc.constantFrom(...months).map(
    (month): Step =>
      (ledger) =>
        ledger.expire(month),
  ),
);

/** Everything that can be asked of the account. */
async function everything(ledger: Ledger): Promise<unknown> {
  const asked = [
    ...months.map((month) => ledger.totals(month)),
    ...persons.flatMap((person) =>
      services.flatMap((service) =>
        months.map((month) => ledger.spent(person, service, `${month}-15`)),
      ),
    ),
  ];
  return Promise.all<unknown>(asked);
}

test('whatever is added, anonymised and deleted, the account on the disk is the one in memory', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await using folder = temporaryFolder();
      const store = await openStore({ folder: folder.path, mode: 'inline' });
      const memory = inMemoryLedger();
      for (const take of steps) expect(await take(store.ledger)).toEqual(await take(memory));
      expect(await everything(store.ledger)).toEqual(await everything(memory));
      await store.close();
    }),
    { numRuns: 40 },
  );
});
