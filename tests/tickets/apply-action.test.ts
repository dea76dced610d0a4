import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor, TicketAction } from '#shared/tickets/action.ts';
import { applyAction } from '#shared/tickets/apply-action.ts';
import type { Ticket, TicketState } from '#shared/tickets/ticket.ts';
import { ines, sophie, ticketOf } from '../builders/tickets.ts';

const text = fc.constantFrom('Dans quelle filière ?', 'Administrative.', 'Oui, trente jours.');
const action: fc.Arbitrary<TicketAction> = fc.oneof(
  fc.constantFrom<TicketAction>({ kind: 'take' }, { kind: 'close' }, { kind: 'lift-anonymity' }),
  text.map((said) => ({ kind: 'ask-detail', text: said }) as const),
  text.map((said) => ({ kind: 'give-detail', text: said }) as const),
  text.map((said) => ({ kind: 'answer', text: said }) as const),
  text.map((said) => ({ kind: 'note', text: said }) as const),
  text.map((said) => ({ kind: 'reopen', text: said }) as const),
  fc.constantFrom(sophie, ines).map((to) => ({ kind: 'reassign', to }) as const),
);
const agent: Actor = { kind: 'agent', name: 'Claire Moreau' };
const actor = fc.constantFrom<Actor>(
  agent,
  { kind: 'hr', handler: sophie },
  { kind: 'hr', handler: ines },
);
const history = fc.array(fc.tuple(action, actor), { maxLength: 40 });

/** The arrows as they are drawn; every other pair of states is out of reach. */
const drawn: Readonly<Record<TicketState, readonly TicketState[]>> = {
  open: ['open', 'taken', 'closed'],
  taken: ['taken', 'waiting', 'answered', 'closed'],
  waiting: ['waiting', 'taken', 'answered', 'closed'],
  answered: ['answered', 'taken', 'closed'],
  closed: ['open', 'taken'],
};

type Step = {
  readonly before: Ticket;
  readonly after: Ticket;
  readonly action: TicketAction;
  readonly actor: Actor;
  readonly ok: boolean;
};

/** Every step of a history, those that were refused included. */
const stepsOf = (
  pairs: readonly (readonly [TicketAction, Actor])[],
  first: Ticket,
): readonly Step[] => {
  let ticket = first;
  return pairs.map(([act, who], at) => {
    const before = ticket;
    const now = 2_000 + at;
    const result = applyAction(before, act, who, { now, dueAt: now + 8_000 });
    if (result.ok) ticket = result.ticket;
    return { before, after: ticket, action: act, actor: who, ok: result.ok };
  });
};

const always = (holds: (step: Step) => void): void => {
  fc.assert(
    fc.property(history, (pairs) => {
      for (const step of stepsOf(pairs, ticketOf())) holds(step);
    }),
  );
};

test('whatever is done in whatever order, only the arrows that are drawn are taken', () => {
  always(({ before, after, ok }) => {
    if (ok) expect(drawn[before.state]).toContain(after.state);
    else expect(after).toBe(before);
  });
});

test('a closed question takes nothing but being opened again, by the agent', () => {
  always(({ before, action: act, actor: who, ok }) => {
    if (before.state === 'closed') expect(ok).toBe(act.kind === 'reopen' && who.kind === 'agent');
  });
});

test('no name is shown before the agent gives it, nor taken back after', () => {
  always(({ before, after, action: act, actor: who }) => {
    if (before.asker !== null) expect(after.asker).toEqual(before.asker);
    else if (after.asker !== null) {
      expect([act.kind, who.kind]).toEqual(['lift-anonymity', 'agent']);
    }
    const said = after.messages.filter(({ from }) => from === 'agent');
    expect(said.every(({ author }) => author === null)).toBe(true);
  });
});

test('messages are only added, each by the side that says it, and the version grows by one', () => {
  always(({ before, after, ok }) => {
    expect(after.messages.slice(0, before.messages.length)).toEqual(before.messages);
    expect(after.messages.length - before.messages.length).toBeLessThanOrEqual(1);
    expect(after.version).toBe(before.version + (ok ? 1 : 0));
    for (const { from, author } of after.messages) expect(author === null).toBe(from === 'agent');
  });
});

test('one person of HR has it at a time: only they ask, answer and close; another takes it by reassigning', () => {
  always(({ before, after, action: act, actor: who, ok }) => {
    expect(after.handler === null).toBe(after.state === 'open' || isClosedUntaken(after));
    if (who.kind === 'hr' && ok && ['ask-detail', 'answer', 'close'].includes(act.kind)) {
      expect(before.handler).toEqual(who.handler);
    }
    if (before.handler !== null && after.handler?.id !== before.handler.id) {
      expect(act.kind).toBe('reassign');
    }
  });
});

/** The agent may close a question that nobody took. */
const isClosedUntaken = ({ state, handler }: Ticket): boolean =>
  state === 'closed' && handler === null;

test('who comes second is told that it is taken', () => {
  const first = applyAction(
    ticketOf(),
    { kind: 'take' },
    { kind: 'hr', handler: sophie },
    { now: 2_000, dueAt: 9_000 },
  );
  expect(first).toMatchObject({ ok: true, ticket: { state: 'taken', handler: sophie } });
  const taken = first.ok ? first.ticket : ticketOf();
  for (const kind of ['take', 'close'] as const) {
    expect(
      applyAction(taken, { kind }, { kind: 'hr', handler: ines }, { now: 2_001, dueAt: 9_000 }),
    ).toEqual({ ok: false, why: 'taken' });
  }
});

test('a detail that the agent gives moves the date that was promised; a question opened again has a new one', () => {
  const waiting = ticketOf({ state: 'waiting', handler: sophie, remindedAt: 4_000 });
  const detail = { kind: 'give-detail', text: 'Administrative.' } as const;
  expect(applyAction(waiting, detail, agent, { now: 5_000, dueAt: 13_000 })).toMatchObject({
    ok: true,
    ticket: { state: 'taken', dueAt: 13_000, remindedAt: null },
  });
  const closed = ticketOf({
    state: 'closed',
    handler: sophie,
    remindedAt: 4_000,
    escalatedAt: 9_000,
  });
  const reopen = { kind: 'reopen', text: 'Et en cas de mutation ?' } as const;
  expect(applyAction(closed, reopen, agent, { now: 90_000, dueAt: 99_000 })).toMatchObject({
    ok: true,
    ticket: { state: 'taken', dueAt: 99_000, remindedAt: null, escalatedAt: null },
  });
});

test('an agent does not do what is HR’s, nor HR what is the agent’s', () => {
  const moment = { now: 2_000, dueAt: 9_000 };
  expect(applyAction(ticketOf(), { kind: 'take' }, agent, moment)).toEqual({
    ok: false,
    why: 'not-yours',
  });
  const lift = { kind: 'lift-anonymity' } as const;
  expect(applyAction(ticketOf(), lift, { kind: 'hr', handler: sophie }, moment)).toEqual({
    ok: false,
    why: 'not-yours',
  });
  expect(applyAction(ticketOf(), lift, { kind: 'agent', name: null }, moment)).toEqual({
    ok: false,
    why: 'not-now',
  });
});

test('a question that is told a hundred things takes no word more, and can still be closed', () => {
  let ticket = ticketOf({ state: 'taken', handler: sophie });
  const note = { kind: 'note', text: 'Vu avec la paie.' } as const;
  const hr = { kind: 'hr', handler: sophie } as const;
  for (let told = 0; told < 100; told += 1) {
    const result = applyAction(ticket, note, hr, { now: 2_000 + told, dueAt: 9_000 });
    if (result.ok) ticket = result.ticket;
  }
  expect(applyAction(ticket, note, hr, { now: 3_000, dueAt: 9_000 })).toEqual({
    ok: false,
    why: 'full',
  });
  expect(applyAction(ticket, { kind: 'close' }, hr, { now: 3_000, dueAt: 9_000 }).ok).toBe(true);
});
