import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupTotals } from '#shared/budget/group-totals.ts';
import type { MonthTotal } from '#shared/budget/ports.ts';
import type { UseId } from '#shared/policy/policy.ts';

const total = (service: string | null, persons: number, use: UseId = 'hr-answer'): MonthTotal => ({
  service,
  use,
  persons,
  turns: persons * 3,
  calls: persons * 4,
  tokens: { input: persons * 100, output: persons * 10 },
  kWh: [persons, persons * 2],
  gCO2e: [persons, persons * 2],
  litres: [persons, persons * 2],
  withoutLitres: 0,
  unknownCalls: persons,
  unknown: ['embedding'],
  savedKWh: [0, persons],
  savedTurns: persons,
  methods: ['ecologits-0.9.1'],
});

const services = (totals: readonly MonthTotal[]): unknown[] => totals.map(({ service }) => service);

describe('a month by service', () => {
  test('services of five persons and more are told by themselves', () => {
    const { told, few } = groupTotals([total('rh', 5), total('voirie', 12)]);
    expect(services(told)).toEqual(['rh', 'voirie']);
    expect(few).toBeNull();
  });

  test('smaller ones are put together', () => {
    const { told, few } = groupTotals([
      total('rh', 4),
      total('voirie', 12),
      total('etat-civil', 3),
    ]);
    expect(services(told)).toEqual(['voirie']);
    expect(few).toMatchObject({ turns: 21, calls: 28, kWh: [7, 14], unknown: ['embedding'] });
    expect(few).not.toHaveProperty('persons');
  });

  test('one small service alone takes the smallest other with it: the difference would be its own', () => {
    const { told, few } = groupTotals([
      total('rh', 6),
      total('voirie', 12),
      total('etat-civil', 1),
    ]);
    expect(services(told)).toEqual(['voirie']);
    expect(few?.turns).toBe(21);
  });

  test('the same persons in two uses of one service are not counted twice', () => {
    const { told } = groupTotals([
      total('rh', 3),
      total('rh', 3, 'draft'),
      total('voirie', 9),
      total('eau', 8),
    ]);
    expect(services(told)).toEqual(['voirie']);
  });

  test('fewer than five persons in all are told as one', () => {
    const { told, few } = groupTotals([total('rh', 1), total('voirie', 2)]);
    expect(told).toEqual([]);
    expect(few?.turns).toBe(9);
  });

  test('what the program does for itself is nobody’s, and told', () => {
    const { told, few } = groupTotals([total(null, 0, 'index'), total('rh', 1)]);
    expect(told).toMatchObject([{ use: 'index' }]);
    expect(few?.turns).toBe(3);
  });
});

test('whatever the month, nothing told by itself is of one to four persons, and nothing is lost', () => {
  const any = fc
    .uniqueArray(
      fc.record({
        service: fc.constantFrom(null, 'a', 'b', 'c', 'd', 'e'),
        use: fc.constantFrom<UseId>('hr-answer', 'draft', 'index'),
        persons: fc.integer({ min: 0, max: 9 }),
      }),
      { selector: ({ service, use }) => `${service} ${use}` },
    )
    .map((rows) => rows.map(({ service, persons, use }) => total(service, persons, use)));
  fc.assert(
    fc.property(any, (totals) => {
      const { told, few } = groupTotals(totals);
      expect(told.every(({ persons }) => persons === 0 || persons >= 5)).toBe(true);
      const turns = (all: readonly { turns: number }[]): number =>
        all.reduce((sum, one) => sum + one.turns, 0);
      expect(turns(told) + (few?.turns ?? 0)).toBe(turns(totals));
      // What is left out of the told ones is of five persons at least, or of everybody.
      const hidden = totals.filter((one) => one.persons > 0 && !told.includes(one));
      const byService = new Map<string | null, number>();
      for (const { service, persons } of hidden) {
        byService.set(service, Math.max(byService.get(service) ?? 0, persons));
      }
      const persons = [...byService.values()].reduce((sum, one) => sum + one, 0);
      const everybody = told.every((one) => one.persons === 0);
      expect(hidden.length === 0 || persons >= 5 || everybody).toBe(true);
    }),
  );
});
