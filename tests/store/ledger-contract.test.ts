import { describe, expect, test } from '@jest/globals';
import { consumption, footprint } from '../builders/consumptions.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

const unknown = footprint({
  known: null,
  unknown: ['no-zone', 'no-pue'],
  unknownCalls: 1,
  savedKWh: null,
});

describe.each(storeAdapters)('the account of what models consumed, %s', (_, open) => {
  test('nothing is spent before anything was consumed, and a month without a line has no total', async () => {
    const { ledger, close } = await open();
    expect(await ledger.spent('p-claire', 'rh', '2026-11-22')).toEqual({
      personDay: 0,
      serviceMonth: 0,
      month: { tokens: 0, gCO2e: 0 },
    });
    expect(await ledger.totals('2026-11')).toEqual([]);
    expect(await ledger.anonymise('2026-11')).toBe(0);
    expect(await ledger.expire('2026-11')).toBe(0);
    await close();
  });

  test('a person’s day, a service’s month and the whole month are each summed by themselves', async () => {
    const { ledger, close } = await open();
    await ledger.add(consumption({ service: 'rh' }));
    await ledger.add(consumption({ service: 'rh', tokens: { input: 1, output: 0 } }));
    await ledger.add(consumption({ service: 'rh', person: 'p-youssef' }));
    await ledger.add(consumption({ service: 'voirie', person: 'p-ana' }));
    await ledger.add(consumption({ service: 'rh', day: '2026-11-21' }));
    await ledger.add(consumption({ service: 'rh', day: '2026-10-31' }));
    await ledger.add(consumption({ service: null, person: 'p-luc' }));
    expect(await ledger.spent('p-claire', 'rh', '2026-11-22')).toEqual({
      personDay: 121,
      serviceMonth: 361,
      month: { tokens: 601, gCO2e: 24 },
    });
    expect(await ledger.spent('p-claire', null, '2026-11-23')).toEqual({
      personDay: 0,
      serviceMonth: 120,
      month: { tokens: 601, gCO2e: 24 },
    });
    expect((await ledger.spent('p-claire', 'rh', '2026-10-31')).personDay).toBe(120);
    await close();
  });

  test('what the program consumes for itself counts in the month, and is of no person', async () => {
    const { ledger, close } = await open();
    await ledger.add(consumption({ person: null, use: 'index' }));
    expect(await ledger.spent(null, null, '2026-11-22')).toEqual({
      personDay: 0,
      serviceMonth: 120,
      month: { tokens: 120, gCO2e: 4 },
    });
    expect(await ledger.totals('2026-11')).toMatchObject([{ use: 'index', persons: 0, turns: 1 }]);
    await close();
  });

  test('a footprint that is not known adds no gram, and is told with its reasons', async () => {
    const { ledger, close } = await open();
    await ledger.add(consumption({ footprint: unknown }));
    await ledger.add(
      consumption({ footprint: footprint({ unknown: ['embedding'], calls: 2, unknownCalls: 1 }) }),
    );
    expect((await ledger.spent('p-claire', null, '2026-11-22')).month).toEqual({
      tokens: 240,
      gCO2e: 4,
    });
    expect(await ledger.totals('2026-11')).toEqual([
      {
        service: null,
        use: 'hr-answer',
        persons: 1,
        turns: 2,
        calls: 3,
        tokens: { input: 200, output: 40 },
        kWh: [0.25, 0.5],
        gCO2e: [2, 4],
        litres: [0.5, 1],
        withoutLitres: 0,
        unknownCalls: 2,
        unknown: ['embedding', 'no-pue', 'no-zone'],
        savedKWh: [0.25, 1],
        savedTurns: 1,
        methods: ['ecologits-0.9.1'],
      },
    ]);
    await close();
  });

  test('a month is told by service and use, with the persons of each counted once', async () => {
    const { ledger, close } = await open();
    await ledger.add(consumption({ service: 'voirie', person: 'p-ana' }));
    await ledger.add(consumption({ service: 'rh' }));
    await ledger.add(consumption({ service: 'rh' }));
    await ledger.add(consumption({ service: 'rh', person: 'p-youssef' }));
    await ledger.add(consumption({ service: 'rh', use: 'draft' }));
    await ledger.add(consumption({ day: '2026-12-01' }));
    const known = footprint().known;
    if (known !== null) {
      await ledger.add(
        consumption({ footprint: footprint({ known: { ...known, litres: null } }) }),
      );
    }
    const told = (await ledger.totals('2026-11')).map((total) => [
      total.service,
      total.use,
      total.persons,
      total.turns,
      total.gCO2e,
      total.litres,
      total.withoutLitres,
    ]);
    expect(told).toEqual([
      [null, 'hr-answer', 1, 1, [2, 4], [0, 0], 1],
      ['rh', 'draft', 1, 1, [2, 4], [0.5, 1], 0],
      ['rh', 'hr-answer', 2, 3, [6, 12], [1.5, 3], 0],
      ['voirie', 'hr-answer', 1, 1, [2, 4], [0.5, 1], 0],
    ]);
    await close();
  });

  test('persons are taken out of old months, their number and the sums stay', async () => {
    const { ledger, close } = await open();
    await ledger.add(consumption({ day: '2026-08-31', service: 'rh' }));
    await ledger.add(consumption({ day: '2026-09-01', service: 'rh' }));
    await ledger.add(consumption({ day: '2026-09-30', service: 'rh', person: 'p-youssef' }));
    await ledger.add(consumption({ day: '2026-10-01', service: 'rh' }));
    const before = await ledger.totals('2026-09');
    expect(before[0]?.persons).toBe(2);
    expect(await ledger.anonymise('2026-09')).toBe(3);
    expect(await ledger.totals('2026-09')).toEqual(before);
    expect(await ledger.spent('p-claire', 'rh', '2026-09-01')).toEqual({
      personDay: 0,
      serviceMonth: 240,
      month: { tokens: 240, gCO2e: 8 },
    });
    expect((await ledger.spent('p-claire', 'rh', '2026-10-01')).personDay).toBe(120);
    expect(await ledger.anonymise('2026-09')).toBe(0);
    expect(await ledger.totals('2026-09')).toEqual(before);
    await close();
  });

  test('a count that cannot be one is refused, and the account stays readable for everybody', async () => {
    const { ledger, close } = await open();
    await ledger.add(consumption());
    for (const odd of [1e18, 2 ** 53, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const tokens of [
        { input: odd, output: 0 },
        { input: 0, output: odd },
      ]) {
        await expect(ledger.add(consumption({ tokens }))).rejects.toMatchObject({
          code: 'internal',
        });
      }
    }
    expect(await ledger.spent('p-claire', null, '2026-11-22')).toMatchObject({ personDay: 120 });
    expect(await ledger.totals('2026-11')).toMatchObject([{ turns: 1 }]);
    await close();
  });

  test('a month whose time is over is gone whole', async () => {
    const { ledger, close } = await open();
    await ledger.add(consumption({ day: '2026-08-31' }));
    await ledger.add(consumption({ day: '2026-09-01' }));
    expect(await ledger.expire('2026-08')).toBe(1);
    expect(await ledger.totals('2026-08')).toEqual([]);
    expect((await ledger.spent('p-claire', null, '2026-08-31')).month.tokens).toBe(0);
    expect((await ledger.spent('p-claire', null, '2026-09-01')).month.tokens).toBe(120);
    await close();
  });
});
