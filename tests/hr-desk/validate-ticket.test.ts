import { expect, test } from '@jest/globals';
import { openHrDeskHouse, sophie } from '../builders/hr-desk-house.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { rhDesk } from '../builders/ticket-house.ts';
import { trialTicket } from '../builders/trial-ticket.ts';

const { policy } = scriptedPolicy;
const [space] = policy.knowledge.spaces;
const snapshot = {
  ...scriptedPolicy,
  policy: {
    ...policy,
    tickets: {
      desks: [{ ...rhDesk, ...(space === undefined ? {} : { space: space.id }) }],
      holidays: 'fr',
      anonymous: true,
    },
  },
} as const;
const acting = { person: sophie, channel: 'teams' } as const;

test('an answered ticket becomes one validated answer, however often it is pressed', async () => {
  await using house = await openHrDeskHouse({ snapshot });
  const made = await house.desk.validateTicket(acting, trialTicket('Signalez-le le jour même.'));
  expect(made).toMatchObject({ answer: 'Signalez-le le jour même.', version: 1 });
  const again = await house.desk.validateTicket(acting, trialTicket('Signalez-le le jour même.'));
  expect(again.id).toBe(made.id);
  expect(await house.noted()).toEqual([`validated-created ${made.id}`]);
});

test('what would tell who asked is left out of the question', async () => {
  await using house = await openHrDeskHouse({ snapshot });
  const made = await house.desk.validateTicket(acting, trialTicket('Le jour même.'));
  expect(made.question).toContain('badger');
  expect(made.question).not.toMatch(/06 12/u);
});

test('a ticket without an answer, or of a space that one does not keep, becomes none', async () => {
  await using house = await openHrDeskHouse({ snapshot });
  await expect(house.desk.validateTicket(acting, trialTicket(null))).rejects.toMatchObject({
    code: 'ticket-closed',
  });
  const stranger = { ...acting, person: { ...sophie, groups: ['all-agents'] } };
  await expect(
    house.desk.validateTicket(stranger, trialTicket('Le jour même.')),
  ).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await house.noted()).toEqual([]);
});

test.each([
  ['names the person in the answer', {}, 'Bonjour Mme Claire Moreau, c’est corrigé.'],
  ['holds an image', {}, 'Voyez ![plan](https://cc.example/plan.png).'],
  ['tells of a situation', { question: 'Mon chef me frappe, que faire ?' }, 'Venez nous voir.'],
  ['is too long a question', { question: `Puis-je ${'vraiment '.repeat(80)} badger ?` }, 'Oui.'],
])('what %s is written again before all agents read it', async (_, more, answer) => {
  await using house = await openHrDeskHouse({ snapshot });
  const ticket = { ...trialTicket(answer), ...more };
  const refused = house.desk.validateTicket(acting, ticket);
  await expect(refused).rejects.toMatchObject({ code: 'validated-unfit' });
  expect(await house.noted()).toEqual([]);
});
