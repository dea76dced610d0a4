import { expect, test } from '@jest/globals';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import { draftFromTicket } from '../../bot/hr-desk/draft-from-ticket.ts';
import { toStore } from '../builders/documents-to-store.ts';
import { evaluationOf } from '../builders/evaluations.ts';
import { openHrDeskHouse, sophie } from '../builders/hr-desk-house.ts';
import { journalEntry } from '../builders/journal-entries.ts';
import { claire, scriptedPolicy } from '../builders/scripted-policy.ts';
import { ticketOf } from '../builders/tickets.ts';
import { validatedAnswer } from '../builders/validated-answers.ts';

const hour = 3_600_000;
const withDesk: PolicySnapshot = {
  ...scriptedPolicy,
  policy: {
    ...scriptedPolicy.policy,
    tickets: {
      holidays: 'fr',
      anonymous: true,
      desks: [
        {
          id: 'rh',
          title: 'le service RH du Val de Brume',
          for: ['all-agents'],
          handlers: ['group:rh'],
          dueWorkingDays: 3,
          hours: '09:00-12:00,14:00-17:00',
          closed: [],
          delivery: 'each',
          digestAt: '08:30',
          space: 'exemple',
        },
      ],
    },
  },
};
const said = { from: 'hr', kind: 'answer', author: null } as const;

test('the days tell what became of questions, and how long HR took in the hours it is open', async () => {
  await using house = openHrDeskHouse({ snapshot: withDesk });
  const { journal, tickets } = house.ports;
  const friday = Date.UTC(2026, 10, 20, 14);
  const monday = Date.UTC(2026, 10, 23, 9);
  house.clock.at = monday + hour;
  await journal.append(journalEntry({ id: 'q-1', at: friday, outcome: 'validated' }));
  await journal.append(journalEntry({ id: 'q-2', at: friday, outcome: 'not-found' }));
  await tickets.add(
    ticketOf({
      id: 't-1',
      desk: 'rh',
      createdAt: friday,
      messages: [{ ...said, text: 'Voici.', at: monday }],
    }),
    'p',
    [],
  );
  const { days, reasons } = await house.desk.quality(4);
  expect(reasons).toEqual([{ reason: 'outdated', count: 2 }]);
  expect(days.map(({ day }) => day)).toEqual([
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
    '2026-11-23',
  ]);
  expect(days[0]).toMatchObject({ questions: 2, validated: 1, notFound: 1, ticketsAnswered: 0 });
  // From 15:00 to 17:00 on Friday, from 09:00 to 10:00 on Monday, in Paris.
  expect(days[3]).toMatchObject({ questions: 0, ticketsAnswered: 1, medianHours: 3 });
});

test('documents show what is to be seen to, and how often they served', async () => {
  await using house = openHrDeskHouse();
  const { journal, knowledge } = house.ports;
  const space = 'exemple';
  await knowledge.put([
    toStore({ id: 'sert', space, date: '2026-11-01' }),
    toStore({ id: 'vieux', space, date: '2020-01-01' }),
    toStore({ id: 'fini', space, validUntil: '2026-01-01' }),
    toStore({ id: 'futur', space, validFrom: '2027-01-01' }),
    toStore({ id: 'autre', space: 'elus' }),
  ]);
  const sourceIds = ['sert#0', 'sert#3', 'vieux#0'];
  await journal.append(
    journalEntry({ id: 'q-0', at: house.clock.at - 100 * 24 * hour, sourceIds }),
  );
  await journal.append(
    journalEntry({ id: 'q-1', at: house.clock.at - hour, sourceIds: ['sert#0', 'sert#3'] }),
  );
  const { documents } = await house.desk.documents(sophie, 'fr');
  expect(documents.map(({ id, states, used }) => [id, states, used])).toEqual([
    ['fini', ['expired', 'never-used'], 0],
    ['futur', ['not-yet', 'never-used'], 0],
    ['sert', ['in-force'], 1],
    ['vieux', ['to-review', 'never-used'], 0],
  ]);
  expect((await house.desk.documents(claire, 'fr')).documents).toEqual([]);
});

test('of each golden set the last result is shown, with its missed thresholds', async () => {
  await using house = openHrDeskHouse();
  const { evaluations } = house.ports;
  expect((await house.desk.evaluations('fr')).results).toEqual([]);
  for (const at of [10, 30]) await evaluations.keep(evaluationOf('rh.jsonl', at));
  await evaluations.keep(evaluationOf('autre.jsonl', 20));
  const { results } = await house.desk.evaluations('fr');
  expect(results.map(({ golden, at }) => [golden, at])).toEqual([
    ['rh.jsonl', 30],
    ['autre.jsonl', 20],
  ]);
});

test('what may do for a question is offered before it is sent, to those who may read it', async () => {
  await using house = openHrDeskHouse();
  const answer = validatedAnswer('Que faire si j’oublie de badger ?', { space: 'exemple' });
  await house.ports.validated.put(answer, 1);
  expect(await house.desk.suggest(claire, 'J’ai oublié de badger, que faire ?')).toMatchObject([
    { id: answer.id, owner: 'la DRH', citations: [] },
  ]);
  const nobody = { ...claire, groups: [] };
  expect(await house.desk.suggest(nobody, answer.question)).toEqual([]);
});

test('a ticket’s answer becomes a draft under the desk’s name, without what tells who asked', () => {
  const ticket = ticketOf({
    id: 't-1',
    desk: 'rh',
    question: 'Je suis Claire Moreau, puis-je garer mon vélo ? 06 12 34 56 78',
    messages: [{ ...said, text: 'Oui, dans la cour.', at: 1 }],
  });
  const draft = draftFromTicket(ticket, withDesk.policy, '2026-11-22');
  expect(draft).toMatchObject({
    space: 'exemple',
    answer: 'Oui, dans la cour.',
    owner: 'le service RH du Val de Brume',
    reviewAt: '2027-11-22',
    ticketId: 't-1',
  });
  expect(draft?.question).toContain('garer mon vélo');
  expect(JSON.stringify(draft)).not.toMatch(/Claire|06 12/u);
  expect(draftFromTicket({ ...ticket, messages: [] }, withDesk.policy, '2026-11-22')).toBeNull();
});
