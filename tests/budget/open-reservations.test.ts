import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Account, openReservations } from '#shared/budget/open-reservations.ts';
import type { Spent } from '#shared/budget/ports.ts';
import { consumption } from '../builders/consumptions.ts';
import { inMemoryLedger } from '../builders/in-memory-ledger.ts';

const claire: Account = { person: 'p-claire', service: 'rh', day: '2026-11-22' };
const none: Spent = { personDay: 0, serviceMonth: 0, month: { tokens: 0, gCO2e: 0 } };
const still = { now: () => 0 };

test('what a turn under way sets aside counts for the others, not for itself', () => {
  const reservations = openReservations(still);
  const first = reservations.open(claire);
  first.hold(100);
  expect(first.expect(none)).toEqual(none);
  expect(reservations.open(claire).expect(none)).toEqual({
    personDay: 100,
    serviceMonth: 100,
    month: { tokens: 100, gCO2e: 0 },
  });
});

test('it counts for the person, the service and the month that it is of', () => {
  const reservations = openReservations(still);
  reservations.open(claire).hold(100);
  const told = (account: Partial<Account>): Spent =>
    reservations.open({ ...claire, ...account }).expect(none);
  expect(told({ person: 'p-paul' })).toMatchObject({ personDay: 0, serviceMonth: 100 });
  expect(told({ service: null })).toMatchObject({ personDay: 100, serviceMonth: 0 });
  expect(told({ day: '2026-11-23' })).toMatchObject({ personDay: 0, month: { tokens: 100 } });
  expect(told({ day: '2026-12-01' })).toEqual(none);
});

test('its gases are expected at the rate of the month', () => {
  const reservations = openReservations(still);
  reservations.open(claire).hold(100);
  const month = { tokens: 1_000, gCO2e: 50 };
  expect(reservations.open(claire).expect({ ...none, month }).month).toEqual({
    tokens: 1_100,
    gCO2e: 55,
  });
});

test('what is given back counts no more, however often it is given back', () => {
  const reservations = openReservations(still);
  const first = reservations.open(claire);
  first.hold(100);
  first.giveBack();
  first.giveBack();
  expect(reservations.open(claire).expect(none)).toEqual(none);
});

test('a turn that ends while the account is read for another still counts for that one', () => {
  const reservations = openReservations(still);
  const first = reservations.open(claire);
  first.hold(100);
  const second = reservations.open(claire);
  first.giveBack();
  expect(second.expect(none).personDay).toBe(100);
});

test('a turn that nobody reads to its end holds nothing after a while', () => {
  let now = 0;
  const reservations = openReservations({ now: () => now });
  reservations.open(claire).hold(100);
  now = 11 * 60_000;
  expect(reservations.open(claire).expect(none)).toEqual(none);
});

type Step = 'open' | 'read' | 'judge' | 'count' | 'give-back';
const steps: readonly Step[] = ['open', 'read', 'judge', 'count', 'give-back'];

test('whatever the order of the steps of many turns, a limit is passed by one question at most', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 1_000 }),
      fc.array(fc.record({ costs: fc.integer({ min: 0, max: 300 }), leaves: fc.boolean() }), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.infiniteStream(fc.nat()),
      async (limit, questions, chance) => {
        const most = 300;
        const ledger = inMemoryLedger();
        const reservations = openReservations(still);
        const turns = questions.map((question) => ({ ...question, ...newTurn() }));
        for (let left = turns.slice(); left.length > 0; left = left.filter(({ at }) => at < 5)) {
          const turn = left[chance.next().value % left.length];
          if (turn === undefined) break;
          await step(turn);
        }
        const { personDay } = await ledger.spent(claire.person, claire.service, claire.day);
        expect(personDay).toBeLessThan(limit + most);
        // Nothing stays set aside.
        expect(reservations.open(claire).expect(none)).toEqual(none);

        async function step(turn: (typeof turns)[number]): Promise<void> {
          const { person, service, day } = claire;
          switch (steps[turn.at]) {
            case 'open':
              turn.reservation = reservations.open(claire);
              break;
            case 'read':
              turn.spent = await ledger.spent(person, service, day);
              break;
            case 'judge':
              turn.allowed = (turn.reservation?.expect(turn.spent).personDay ?? limit) < limit;
              if (turn.allowed) turn.reservation?.hold(most);
              break;
            case 'count':
              if (turn.allowed && !turn.leaves) {
                await ledger.add(
                  consumption({ person, service, day, tokens: { input: turn.costs, output: 0 } }),
                );
              }
              break;
            default:
              turn.reservation?.giveBack();
          }
          turn.at += 1;
        }
      },
    ),
  );
});

function newTurn(): {
  at: number;
  reservation: ReturnType<ReturnType<typeof openReservations>['open']> | null;
  spent: Spent;
  allowed: boolean;
} {
  return { at: 0, reservation: null, spent: none, allowed: false };
}

test('questions asked one after the other are not kept from each other', async () => {
  const ledger = inMemoryLedger();
  const reservations = openReservations(still);
  const { person, service, day } = claire;
  for (let asked = 0; asked < 4; asked += 1) {
    const reservation = reservations.open(claire);
    const { personDay } = reservation.expect(await ledger.spent(person, service, day));
    expect(personDay).toBe(asked * 20);
    reservation.hold(6_000);
    await ledger.add(consumption({ person, service, day, tokens: { input: 20, output: 0 } }));
    reservation.giveBack();
  }
});
