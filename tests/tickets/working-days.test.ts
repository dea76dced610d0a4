import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TicketDeskRule } from '#shared/policy/ticket-desk.ts';
import { dueDate, reminderDate } from '#shared/tickets/due-date.ts';
import { easterSunday, publicHolidays } from '#shared/tickets/french-holidays.ts';
import { addDays, instantOf } from '#shared/tickets/local-day.ts';
import { digestDay, whatIsDue } from '#shared/tickets/what-is-due.ts';
import { type ServiceHours, workingCalendar } from '#shared/tickets/working-calendar.ts';
import { ines, sophie, ticketOf } from '../builders/tickets.ts';

const paris: ServiceHours = {
  hours: '09:00-12:00,14:00-17:00',
  closed: [],
  holidays: 'fr',
  timeZone: 'Europe/Paris',
};
const deskOf = (said: Partial<TicketDeskRule> = {}): TicketDeskRule => ({
  id: 'rh',
  title: 'RH',
  for: ['all-agents'],
  handlers: ['group:rh'],
  dueWorkingDays: 5,
  hours: paris.hours,
  closed: [],
  delivery: 'each',
  digestAt: '08:30',
  ...said,
});
const at = (written: string): number => Date.parse(written);
const dueOf = (written: string, said: Partial<ServiceHours> = {}, days = 5): string => {
  const due = dueDate(
    { dueWorkingDays: days },
    workingCalendar({ ...paris, ...said }),
    at(written),
  );
  return new Date(due).toISOString();
};

describe('public holidays', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('Easter of %i is on %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  test('there are eleven, and thirteen in Alsace and Moselle', () => {
    expect(publicHolidays(2026, 'fr')).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
    const local = publicHolidays(2026, 'alsace-moselle');
    expect(local).toHaveLength(13);
    expect(local).toEqual(expect.arrayContaining(['2026-04-03', '2026-12-26']));
  });

  test('Easter is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2400 }), (year) => {
        const easter = easterSunday(year);
        expect(new Date(`${easter}T00:00:00Z`).getUTCDay()).toBe(0);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('the date that is promised', () => {
  test.each([
    [
      'a Monday morning gives the next Monday',
      '2026-11-23T09:00:00+01:00',
      '2026-11-30T16:00:00.000Z',
    ],
    [
      'after hours it came in the day after',
      '2026-11-23T17:30:00+01:00',
      '2026-12-01T16:00:00.000Z',
    ],
    ['on a Saturday it came in on Monday', '2026-11-21T10:00:00+01:00', '2026-11-30T16:00:00.000Z'],
    ['before hours it came in that day', '2026-11-23T06:00:00+01:00', '2026-11-30T16:00:00.000Z'],
    ['over Christmas and the New Year', '2026-12-23T10:00:00+01:00', '2026-12-31T16:00:00.000Z'],
    [
      'over the change of clocks, the hour stays that of the office',
      '2026-10-23T10:00:00+02:00',
      '2026-10-30T16:00:00.000Z',
    ],
  ])('%s', (_, written, due) => {
    expect(dueOf(written)).toBe(due);
  });

  test('the closures of the service do not count', () => {
    const closed = [{ from: '2026-11-25', to: '2026-11-27' }];
    expect(dueOf('2026-11-23T09:00:00+01:00', { closed })).toBe('2026-12-03T16:00:00.000Z');
  });

  test('a service that is closed for ever still has a date', () => {
    const closed = [{ from: '2000-01-01', to: '9999-12-31' }];
    expect(Number.isFinite(at(dueOf('2026-11-23T09:00:00+01:00', { closed })))).toBe(true);
  });

  const instant = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2034-01-01T00:00:00Z') });
  const hours = fc.record({
    hours: fc.constantFrom('09:00-12:00,14:00-17:00', '08:15-16:45', '00:30-23:45'),
    holidays: fc.constantFrom('fr' as const, 'alsace-moselle' as const),
    timeZone: fc.constantFrom(
      'Europe/Paris',
      'Indian/Reunion',
      'America/Martinique',
      'Pacific/Noumea',
    ),
    closed: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 3_600 }), fc.integer({ min: 0, max: 20 }))
        .map(([start, days]) => {
          const from = addDays('2024-01-01', start);
          return { from, to: addDays(from, days) };
        }),
      { maxLength: 4 },
    ),
  });

  test('it is the closing of a working day, with so many working days before it, and after the question', () => {
    fc.assert(
      fc.property(hours, instant, fc.integer({ min: 1, max: 15 }), (service, asked, days) => {
        const calendar = workingCalendar(service);
        const due = dueDate({ dueWorkingDays: days }, calendar, asked);
        const day = calendar.dayOf(due);
        expect(calendar.isWorkingDay(day)).toBe(true);
        expect(due).toBe(calendar.closingOf(day));
        let between = 0;
        for (let one = addDays(calendar.dayOf(asked), 1); one <= day; one = addDays(one, 1)) {
          if (calendar.isWorkingDay(one)) between += 1;
        }
        expect([days, days + 1]).toContain(between);
      }),
      { numRuns: 60 },
    );
  });

  test('whoever asks later is not promised an earlier date, and the reminder comes before', () => {
    fc.assert(
      fc.property(
        hours,
        instant,
        fc.integer({ min: 0, max: 30 * 86_400_000 }),
        fc.integer({ min: 1, max: 15 }),
        (service, asked, later, dueWorkingDays) => {
          const calendar = workingCalendar(service);
          const due = dueDate({ dueWorkingDays }, calendar, asked);
          expect(dueDate({ dueWorkingDays }, calendar, asked + later)).toBeGreaterThanOrEqual(due);
          expect(reminderDate({ dueWorkingDays }, calendar, due)).toBeLessThan(due);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a time of a day is the instant at which the clocks there show it', () => {
    expect(new Date(instantOf('2026-07-14', '09:00', 'Europe/Paris')).toISOString()).toBe(
      '2026-07-14T07:00:00.000Z',
    );
    expect(new Date(instantOf('2026-11-22', '08:30', 'Indian/Reunion')).toISOString()).toBe(
      '2026-11-22T04:30:00.000Z',
    );
  });
});

describe('what the clock has to do', () => {
  const calendar = workingCalendar(paris);
  const dueAt = at('2026-11-30T17:00:00+01:00');
  const dutyAt = (written: string, said: Parameters<typeof ticketOf>[0] = {}) =>
    whatIsDue(ticketOf({ dueAt, ...said }), deskOf(), calendar, at(written));

  test.each([
    ['the day before the last, before the service opens', '2026-11-27T08:59:00+01:00', null],
    ['as it opens that day', '2026-11-27T09:00:00+01:00', 'remind'],
    ['on the last day', '2026-11-30T16:59:00+01:00', 'remind'],
    ['once the date has passed', '2026-11-30T17:00:00+01:00', 'escalate'],
    ['in the night after', '2026-11-30T23:00:00+01:00', null],
    ['on the Sunday after', '2026-12-06T11:00:00+01:00', null],
    ['the next morning', '2026-12-01T09:00:00+01:00', 'escalate'],
  ])('%s', (_, written, duty) => {
    expect(dutyAt(written)).toBe(duty);
    expect(dutyAt(written, { state: 'taken', handler: sophie })).toBe(duty);
  });

  test('once is once', () => {
    expect(dutyAt('2026-11-27T09:00:00+01:00', { remindedAt: 1 })).toBeNull();
    expect(dutyAt('2026-12-01T09:00:00+01:00', { escalatedAt: 1 })).toBeNull();
  });

  test('what is answered or closed is left alone; what waits for the agent reminds the agent', () => {
    for (const state of ['answered', 'closed'] as const) {
      expect(dutyAt('2026-12-01T09:00:00+01:00', { state, handler: ines })).toBeNull();
    }
    const asked = {
      from: 'hr',
      kind: 'detail-asked',
      author: ines,
      text: 'Dans quelle filière ?',
      at: at('2026-11-24T10:00:00+01:00'),
    } as const;
    const waiting = { state: 'waiting', handler: ines, messages: [asked] } as const;
    expect(dutyAt('2026-11-27T11:00:00+01:00', waiting)).toBeNull();
    expect(dutyAt('2026-11-30T09:00:00+01:00', waiting)).toBe('remind-agent');
    expect(dutyAt('2026-12-01T09:00:00+01:00', { ...waiting, remindedAt: 1 })).toBeNull();
  });

  test('the list of the day is for working days from its hour on, and for desks that prefer it', () => {
    const digest = deskOf({ delivery: 'digest' });
    expect(digestDay(digest, calendar, at('2026-11-23T08:29:00+01:00'))).toBeNull();
    expect(digestDay(digest, calendar, at('2026-11-23T08:30:00+01:00'))).toBe('2026-11-23');
    expect(digestDay(digest, calendar, at('2026-11-22T10:00:00+01:00'))).toBeNull();
    expect(digestDay(deskOf(), calendar, at('2026-11-23T08:30:00+01:00'))).toBeNull();
  });
});
