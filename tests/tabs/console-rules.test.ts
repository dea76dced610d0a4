import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { consoleTexts } from '#shared/language/console-texts.ts';
import { addressOf, readPlace, screens } from '../../teams-app/tabs/console/console-place.ts';
import { keepDrafts } from '../../teams-app/tabs/console/keep-drafts.ts';
import { bucketDays, medianOf, sumOf } from '../../teams-app/tabs/console/quality/bucket-days.ts';
import { scaleFor } from '../../teams-app/tabs/console/quality/scale.ts';
import { allowedActions } from '../../teams-app/tabs/console/tickets/allowed-actions.ts';
import { dueInWords, workingDaysSince } from '../../teams-app/tabs/console/tickets/due-in-words.ts';
import { draftFaults, tidyDraft } from '../../teams-app/tabs/console/validated/draft-faults.ts';
import { qualityDays } from '../builders/console-samples.ts';
import { consoleTickets } from '../builders/console-tickets.ts';

const at = (month: number, day: number, hour: number): number =>
  new Date(2026, month - 1, day, hour).getTime();

test('every place has an address that leads back to it, whatever the names in it', () => {
  const part = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(fc.constantFrom(...screens), fc.array(part, { maxLength: 3 }), (screen, parts) => {
      expect(readPlace(addressOf(screen, ...parts))).toEqual({ screen, parts });
    }),
  );
});

test('an address that names nothing leads to the requests, and a torn one breaks nothing', () => {
  expect(readPlace('')).toEqual({ screen: 'tickets', parts: [] });
  expect(readPlace('#ailleurs/3')).toEqual({ screen: 'tickets', parts: [] });
  expect(readPlace('#documents/%E0%A4%A')).toEqual({ screen: 'documents', parts: ['%E0%A4%A'] });
});

test('lateness counts working days: weekends and public holidays are not days of work', () => {
  expect(workingDaysSince(at(11, 20, 17), at(11, 24, 10))).toBe(2);
  // 11 November 2026 is a Wednesday and a holiday.
  expect(workingDaysSince(at(11, 10, 17), at(11, 12, 10))).toBe(1);
  expect(workingDaysSince(at(11, 20, 17), at(11, 21, 10))).toBe(0);
});

test('what waits for the agent is neither due nor late', () => {
  const due = (state: 'waiting' | 'taken' | 'closed'): string | null =>
    dueInWords({ state, dueAt: at(11, 20, 17) }, at(11, 24, 10), consoleTexts.fr);
  expect(due('waiting')).toBeNull();
  expect(due('closed')).toBeNull();
  expect(due('taken')).toBe('en retard de 2 jours ouvrés');
});

test('only who took a request answers it; who did not may note, and take it over', () => {
  const ticket = consoleTickets.find(({ id }) => id === 't-103');
  if (ticket === undefined) throw new Error('no such ticket');
  expect(allowedActions(ticket, 'dev:sophie.lambert').write).toEqual([
    'answer',
    'ask-detail',
    'note',
  ]);
  expect(allowedActions(ticket, 'dev:marc.legall')).toEqual({
    ...{ take: false, takeOver: true, write: ['note'], reassign: true, close: false },
  });
});

test('drafts are kept by their place and told to whoever follows', () => {
  const drafts = keepDrafts<string>();
  let told = 0;
  const stop = drafts.follow(() => {
    told += 1;
  });
  drafts.write('one', 'text');
  drafts.write('two', 'other');
  drafts.write('one', undefined);
  stop();
  drafts.write('three', 'unheard');
  expect([told, [...drafts.all().keys()]]).toEqual([3, ['two', 'three']]);
});

test('an answer lacks what agents could not do without', () => {
  const draft = {
    ...{ space: '', question: ' ', variants: ['', ' une ', 'a'], answer: '<b>x</b>', owner: '' },
    sources: [{ title: '', url: 'javascript:alert(1)', sourceId: null }],
    ...{ versant: null, reviewAt: '2026-11-24', ticketId: null },
  };
  expect([...draftFaults(draft, '2026-11-24')]).toEqual([
    'space',
    'question',
    'variants',
    'answer-markup',
    'source-title-0',
    'source-url-0',
    'owner',
    'reviewAt',
  ]);
  expect(tidyDraft(draft).variants).toEqual(['une', 'a']);
});

test('days taken together lose none of their questions', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom('day' as const, 'week' as const, 'month' as const),
      (count, size) => {
        const days = qualityDays(count);
        const buckets = bucketDays(days, size);
        const whole = sumOf(days, ({ questions }) => questions);
        const parts = buckets.map(({ days: of }) => sumOf(of, ({ questions }) => questions));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      },
    ),
    { numRuns: 30 },
  );
});

test('a scale holds the highest value in a few whole steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (highest) => {
      const { top, ticks } = scaleFor(highest);
      expect(top).toBeGreaterThanOrEqual(highest);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every((tick) => Number.isInteger(tick))).toBe(true);
    }),
  );
});

test('the median is the middle one, or between the two in the middle', () => {
  expect([medianOf([]), medianOf([3, 1, 2]), medianOf([4, 1])]).toEqual([null, 2, 2.5]);
});
