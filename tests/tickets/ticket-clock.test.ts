import { expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import { createBell } from '../../bot/tickets/bell.ts';
import { startTicketClock } from '../../bot/tickets/run-ticket-clock.ts';
import { inMemoryTickets } from '../builders/in-memory-tickets.ts';
import { temporaryFolder } from '../builders/store-adapters.ts';
import {
  claire,
  ines,
  nadia,
  openTicketHouse,
  requestOf,
  rhDesk,
  sophie,
} from '../builders/ticket-house.ts';
import { virtualTime } from '../builders/virtual-time.ts';

const take = { version: 1, action: { kind: 'take' } } as const;
const kinds = (house: ReturnType<typeof openTicketHouse>) =>
  house.heard.splice(0).map(({ to, kind }) => `${kind} to ${to}`);

test('the desk is told of a new question, reminded before its date, and the deputy once it is over: each once', async () => {
  const house = openTicketHouse();
  await house.desk.see(nadia);
  await house.desk.create(claire, requestOf(), 'teams');
  await house.turn();
  await house.turn();
  expect(kinds(house)).toEqual(['card to rh']);
  house.at('2026-11-26T10:00:00+01:00');
  await house.turn();
  expect(kinds(house)).toEqual([]);
  house.at('2026-11-27T09:00:00+01:00');
  await house.turn();
  await house.turn();
  expect(kinds(house)).toEqual(['reminder to rh', 'card to rh']);
  house.at('2026-11-30T17:00:00+01:00');
  await house.turn();
  await house.turn();
  expect(kinds(house)).toEqual(['escalation to rh', 'deputy to p-dev:nadia', 'card to rh']);
});

test('a late question is opened to the deputy, who may then answer it; the others stay unknown', async () => {
  const house = openTicketHouse();
  const { id } = await house.desk.create(claire, requestOf(), 'teams');
  await expect(house.desk.actAsHandler(nadia, id, take, 'teams')).rejects.toMatchObject({
    code: 'ticket-unknown',
  });
  house.at('2026-12-01T10:00:00+01:00');
  await house.turn();
  const taken = await house.desk.actAsHandler(nadia, id, take, 'teams');
  expect(taken.handler).toEqual({ id: 'p-dev:nadia', name: 'Nadia Roche' });
  const other = await house.desk.create(claire, requestOf(), 'teams');
  expect((await house.desk.listForHandler(nadia)).map((ticket) => ticket.id)).toEqual([id]);
  await expect(house.desk.ofHandler(nadia, other.id)).rejects.toMatchObject({
    code: 'ticket-unknown',
  });
});

test('after a restart nothing is said twice, and nothing that was due is lost', async () => {
  const store = inMemoryTickets();
  const before = openTicketHouse({ store });
  await before.desk.create(claire, requestOf(), 'teams');
  before.at('2026-11-27T09:30:00+01:00');
  await before.turn();
  expect(kinds(before)).toEqual(['card to rh', 'reminder to rh', 'card to rh']);
  const after = openTicketHouse({ store });
  after.at('2026-11-27T11:00:00+01:00');
  await after.turn();
  expect(kinds(after)).toEqual([]);
  after.at('2026-12-01T09:00:00+01:00');
  await after.turn();
  expect(kinds(after)).toEqual(['escalation to rh', 'card to rh']);
});

test('two processes on one store share the work: what is due is told by one of them', async () => {
  await using folder = temporaryFolder();
  const stores = await Promise.all(
    [0, 1].map(() => openStore({ folder: folder.path, mode: 'inline' })),
  );
  const houses = stores.map((store) => openTicketHouse({ store }));
  for (let count = 0; count < 5; count += 1) {
    await houses[0]?.desk.create(claire, requestOf(), 'teams', `t-${count}`);
  }
  for (const house of houses) house.at('2026-11-27T09:30:00+01:00');
  await Promise.all(houses.map((house) => house.turn()));
  const all = houses.flatMap(({ heard }) => heard);
  expect(all.filter(({ kind }) => kind === 'reminder')).toHaveLength(5);
  expect(new Set(all.map(({ kind, ticket }) => `${kind} ${ticket}`)).size).toBe(10);
  for (const store of stores) await store.close();
});

test('the agent is told of a detail that HR asks, reminded once, and left alone once they gave it', async () => {
  const house = openTicketHouse();
  const { id } = await house.desk.create(claire, requestOf(), 'teams');
  await house.desk.actAsHandler(sophie, id, take, 'teams');
  const ask = { kind: 'ask-detail', text: 'Dans quelle filière ?' } as const;
  await house.desk.actAsHandler(sophie, id, { version: 2, action: ask }, 'teams');
  await house.turn();
  expect(kinds(house)).toContain('detail-asked to p-dev:claire');
  house.at('2026-11-27T10:00:00+01:00');
  await house.turn();
  await house.turn();
  expect(kinds(house)).toEqual(['detail-reminder to p-dev:claire']);
  const give = { kind: 'give-detail', text: 'Administrative.' } as const;
  const given = await house.desk.actAsAgent(claire, id, { version: 3, action: give }, 'teams');
  expect(new Date(given.dueAt).toISOString()).toBe('2026-12-04T16:00:00.000Z');
});

test('what could not be told is tried again later; an agent out of reach is told to HR, as a note', async () => {
  const house = openTicketHouse();
  const { id } = await house.desk.create(claire, requestOf(), 'teams');
  house.fail('card', 'later');
  await house.turn();
  expect(kinds(house)).toEqual([]);
  await house.turn();
  expect(kinds(house)).toEqual([]);
  house.at('2026-11-23T10:11:00+01:00');
  await house.turn();
  expect(kinds(house)).toEqual(['card to rh']);
  await house.desk.actAsHandler(sophie, id, take, 'teams');
  const answer = { kind: 'answer', text: 'Oui.' } as const;
  await house.desk.actAsHandler(sophie, id, { version: 2, action: answer }, 'teams');
  house.fail('answered', 'unreachable');
  await house.turn();
  const { messages } = await house.desk.ofHandler(ines, id);
  expect(messages.at(-1)).toMatchObject({ from: 'hr', kind: 'note', author: null });
  expect(messages.at(-1)?.text).toContain('n’a pas pu être joint');
  expect((await house.desk.ofAgent(claire, id)).messages.map(({ kind }) => kind)).toEqual([
    'answer',
  ]);
});

test('a teller that breaks loses nothing; news of three days is dropped', async () => {
  const house = openTicketHouse();
  await house.desk.create(claire, requestOf(), 'teams');
  house.fail('card', new Error('the channel’s library broke'));
  await house.turn();
  house.at('2026-11-27T08:00:00+01:00');
  house.fail('card', 'later');
  await house.turn();
  house.at('2026-11-27T08:30:00+01:00');
  await house.turn();
  expect(kinds(house)).toEqual([]);
});

test('a team that prefers a list has one each working day, at its hour', async () => {
  const house = openTicketHouse();
  house.rule({ desks: [{ ...rhDesk, delivery: 'digest' }], holidays: 'fr', anonymous: true });
  await house.desk.create(claire, requestOf(), 'teams', 't-1');
  const toldAt = async (written: string) => {
    house.at(written);
    await house.turn();
    await house.turn();
    return kinds(house).filter((kind) => kind.startsWith('digest'));
  };
  expect(await toldAt('2026-11-24T08:29:00+01:00')).toEqual([]);
  expect(await toldAt('2026-11-24T08:30:00+01:00')).toEqual(['digest to rh']);
  expect(await toldAt('2026-11-24T15:00:00+01:00')).toEqual([]);
  expect(await toldAt('2026-11-28T09:00:00+01:00')).toEqual([]);
  expect(await toldAt('2026-11-30T11:00:00+01:00')).toEqual(['digest to rh']);
});

test('what a desk that the policy no longer names had to tell is left', async () => {
  const house = openTicketHouse();
  await house.desk.create(claire, requestOf(), 'teams');
  house.rule({ desks: [{ ...rhDesk, id: 'autre' }], holidays: 'fr', anonymous: true });
  await house.turn();
  house.at('2026-12-09T10:00:00+01:00');
  await house.turn();
  expect(kinds(house)).toEqual([]);
});

test('the clock looks every minute and whenever the bell rings, and tells a failure of the store', async () => {
  const { clock, timers } = virtualTime();
  const bell = createBell();
  const { tickets } = inMemoryTickets();
  const logged: string[] = [];
  const looks: number[] = [];
  const house = openTicketHouse();
  await new Promise<void>((done) => {
    const running = startTicketClock({
      tickets: {
        ...tickets,
        running: async () => {
          looks.push(clock.now());
          if (looks.length === 2) bell.ring();
          if (looks.length === 4) throw new Error('disk');
          if (looks.length === 5) void running.stop().then(done);
          return [];
        },
      },
      policy: { current: house.snapshot },
      clock,
      timers,
      tell: async () => 'told',
      bell,
      log: (line) => logged.push(line),
    });
  });
  expect(looks).toEqual([0, 60_000, 60_000, 120_000, 180_000]);
  expect(logged).toEqual(['tickets: internal, next try in a minute']);
});
