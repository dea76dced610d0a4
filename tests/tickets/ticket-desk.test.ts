import { describe, expect, test } from '@jest/globals';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import {
  claire,
  ines,
  karim,
  nadia,
  openTicketHouse,
  requestOf,
  rhDesk,
  someone,
  sophie,
} from '../builders/ticket-house.ts';

const fault = (code: string, details: object = {}) => expect.objectContaining({ code, details });
const take = { version: 1, action: { kind: 'take' } } as const;

describe('handing a question in', () => {
  test('it goes to the first desk that serves the agent, with a date, under the agent’s name', async () => {
    const house = openTicketHouse();
    const commune = { ...rhDesk, id: 'commune', for: ['organisation:valmont'] };
    house.rule({ desks: [commune, rhDesk], holidays: 'fr', anonymous: true });
    const ticket = await house.desk.create(claire, requestOf({ detail: ' Catégorie C. ' }), 'tab');
    expect(ticket).toMatchObject({
      desk: 'rh',
      state: 'open',
      asker: { name: 'Claire Moreau' },
      messages: [{ from: 'agent', kind: 'detail', text: 'Catégorie C.' }],
      version: 1,
    });
    expect(new Date(ticket.dueAt).toISOString()).toBe('2026-11-30T16:00:00.000Z');
    const valmont = someone('luc', 'Luc Petit', ['organisation:valmont']);
    expect((await house.desk.create(valmont, requestOf(), 'tab')).desk).toBe('commune');
  });

  test('without a desk nothing is offered, and nothing taken', async () => {
    const house = openTicketHouse();
    house.rule(undefined);
    expect(house.desk.offerTo(claire)).toBeNull();
    await expect(house.desk.create(claire, requestOf(), 'tab')).rejects.toEqual(
      fault('tickets-off'),
    );
    house.rule({ desks: [{ ...rhDesk, for: ['group:rh'] }], holidays: 'fr', anonymous: true });
    expect(house.desk.offerTo(claire)).toBeNull();
    expect(house.desk.offerTo(sophie)).toMatchObject({ label: 'Demander aux RH', anonymous: true });
  });

  test('the answer of Calame goes with it when the agent joins it, and only their own', async () => {
    const house = openTicketHouse();
    const outcome = scriptedOutcomes.answered;
    house.desk.hear(claire, 'conversation-1', 'Combien de jours ?', outcome);
    const from = { conversationId: 'conversation-1', answerId: outcome.journalId };
    const joined = await house.desk.create(claire, requestOf({ from, joinAnswer: true }), 'tab');
    expect(joined.context).toEqual({ answer: outcome.text, citations: outcome.citations });
    expect(joined.answerId).toBe(outcome.journalId);
    const kept = await house.desk.create(claire, requestOf({ from }), 'tab');
    expect(kept.context).toBeNull();
    const other = await house.desk.create(karim, requestOf({ from, joinAnswer: true }), 'tab');
    expect([other.context, other.answerId]).toEqual([null, null]);
  });

  test('of a hand-over, a stop and a forgotten conversation nothing is held', () => {
    const { desk } = openTicketHouse();
    for (const kind of ['handed-over', 'interrupted', 'needs-charter'] as const) {
      const outcome = scriptedOutcomes[kind];
      desk.hear(claire, 'c', 'Je subis…', outcome);
      expect(desk.recall(claire, outcome.journalId)).toBeNull();
    }
    desk.hear(claire, 'c', 'Combien ?', { kind: 'fault', journalId: 'f-1' });
    expect(desk.recall(claire, 'f-1')).toMatchObject({ question: 'Combien ?', answer: null });
    desk.forget(claire, 'c');
    expect(desk.recall(claire, 'f-1')).toBeNull();
  });

  test('pressed twice, a form gives one ticket; somebody else’s form gives nothing', async () => {
    const house = openTicketHouse();
    const first = await house.desk.create(claire, requestOf(), 'teams', 't-form');
    const again = await house.desk.create(
      claire,
      requestOf({ question: 'Autre ?' }),
      'teams',
      't-form',
    );
    expect(again).toEqual(first);
    expect(await house.desk.mine(claire)).toHaveLength(1);
    await expect(house.desk.create(karim, requestOf(), 'teams', 't-form')).rejects.toEqual(
      fault('ticket-unknown'),
    );
  });

  test('twenty a day, no more; an empty one never', async () => {
    const house = openTicketHouse();
    for (let count = 0; count < 20; count += 1) {
      await house.desk.create(claire, requestOf(), 'tab');
    }
    await expect(house.desk.create(claire, requestOf(), 'tab')).rejects.toEqual(
      fault('ticket-limit', { limit: 20 }),
    );
    house.at('2026-11-24T10:30:00+01:00');
    await house.desk.create(claire, requestOf(), 'tab');
    await expect(house.desk.create(karim, requestOf({ question: '  \n' }), 'tab')).rejects.toEqual(
      fault('request-unreadable'),
    );
  });

  test('likely validated answers come from those who know them', async () => {
    const answer = {
      id: 'v-1',
      question: 'Congé bonifié ?',
      answer: 'Oui.',
      owner: 'la DRH',
      validatedAt: '2026-10-01',
      citations: [],
    };
    const { desk } = openTicketHouse({ validated: { suggest: async () => [answer] } });
    expect(await desk.suggestions(claire, 'congé bonifié')).toEqual([answer]);
  });
});

describe('staying unnamed', () => {
  const anonymous = requestOf({
    anonymous: true,
    from: { conversationId: 'c', answerId: scriptedOutcomes.answered.journalId },
  });

  test('nothing that HR or the journal’s readers are given leads to the agent', async () => {
    const house = openTicketHouse();
    house.desk.hear(claire, 'c', 'Combien ?', scriptedOutcomes.answered);
    const { id } = await house.desk.create(claire, anonymous, 'teams');
    await house.desk.actAsHandler(sophie, id, take, 'teams');
    await house.desk.actAsHandler(
      sophie,
      id,
      { version: 2, action: { kind: 'ask-detail', text: 'Dans quel service ?' } },
      'teams',
    );
    const detail = { kind: 'give-detail', text: 'Aux espaces verts.' } as const;
    await house.desk.actAsAgent(claire, id, { version: 3, action: detail }, 'teams');
    const seen = JSON.stringify([
      await house.desk.listForHandler(sophie),
      await house.desk.ofHandler(ines, id),
      await house.desk.console(sophie),
      house.journal,
    ]);
    expect(seen).not.toMatch(/claire|moreau/iu);
    expect(seen).not.toContain(scriptedOutcomes.answered.journalId);
    expect(seen).toContain('Aux espaces verts.');
  });

  test('the answer reaches them all the same; their name comes when they give it', async () => {
    const house = openTicketHouse();
    const { id } = await house.desk.create(claire, anonymous, 'teams');
    await house.desk.actAsHandler(sophie, id, take, 'teams');
    const answer = { kind: 'answer', text: 'Oui, trente jours.' } as const;
    await house.desk.actAsHandler(sophie, id, { version: 2, action: answer }, 'teams');
    await house.turn();
    expect(house.heard).toContainEqual({ to: 'p-dev:claire', kind: 'answered', ticket: id });
    const lift = { version: 3, action: { kind: 'lift-anonymity' } } as const;
    const lifted = await house.desk.actAsAgent(claire, id, lift, 'teams');
    expect(lifted.asker).toEqual({ name: 'Claire Moreau' });
  });

  test('where the policy does not let them, no name is put in its place', async () => {
    const house = openTicketHouse();
    house.rule({ desks: [rhDesk], holidays: 'fr', anonymous: false });
    await expect(house.desk.create(claire, anonymous, 'tab')).rejects.toEqual(
      fault('request-unreadable'),
    );
    expect(await house.desk.mine(claire)).toEqual([]);
  });
});

describe('who may do what', () => {
  test('a ticket of others is unknown: to another agent, to HR of another desk, to who left the group', async () => {
    const house = openTicketHouse();
    const { id } = await house.desk.create(claire, requestOf(), 'tab');
    const close = { version: 1, action: { kind: 'close' } } as const;
    await expect(house.desk.actAsAgent(karim, id, close, 'tab')).rejects.toEqual(
      fault('ticket-unknown'),
    );
    await expect(house.desk.ofAgent(sophie, id)).rejects.toEqual(fault('ticket-unknown'));
    for (const person of [karim, claire, nadia]) {
      await expect(house.desk.actAsHandler(person, id, take, 'tab')).rejects.toEqual(
        fault('ticket-unknown'),
      );
    }
    await expect(house.desk.actAsHandler(sophie, 't-none', take, 'tab')).rejects.toEqual(
      fault('ticket-unknown'),
    );
    await expect(house.desk.listForHandler(claire)).rejects.toEqual(fault('not-allowed'));
    await house.desk.actAsHandler(sophie, id, take, 'tab');
    house.rule({
      desks: [{ ...rhDesk, handlers: ['group:drh'] }],
      holidays: 'fr',
      anonymous: true,
    });
    await expect(
      house.desk.actAsHandler(sophie, id, { version: 2, action: { kind: 'close' } }, 'tab'),
    ).rejects.toEqual(fault('ticket-unknown'));
    expect((await house.tickets.find(id))?.version).toBe(2);
  });

  test('each refused try leaves a line that says who, what and why, without a word of the ticket', async () => {
    const house = openTicketHouse();
    const { id } = await house.desk.create(claire, requestOf(), 'tab');
    const close = { version: 1, action: { kind: 'close' } } as const;
    await expect(house.desk.actAsAgent(karim, id, close, 'teams')).rejects.toThrow();
    await expect(house.desk.actAsHandler(karim, '../../etc', take, 'teams')).rejects.toThrow();
    await house.desk.actAsHandler(sophie, id, take, 'teams');
    await expect(house.desk.actAsHandler(ines, id, take, 'teams')).rejects.toThrow();
    const lines = house.journal.map(({ kind, outcome, reason, person }) => [
      kind,
      outcome,
      reason,
      person,
    ]);
    expect(lines).toEqual([
      ['ticket', 'create', id, 'p-dev:claire'],
      ['ticket', 'refused', 'close ticket-unknown', 'p-dev:karim'],
      ['ticket', 'refused', 'take ticket-unknown', 'p-dev:karim'],
      ['ticket', 'take', id, 'p-dev:sophie'],
      ['ticket', 'refused', `take ticket-changed ${id}`, 'p-dev:ines'],
    ]);
    expect(JSON.stringify(house.journal)).not.toContain('bonifié');
  });

  test('what HR notes among themselves is not shown to the agent', async () => {
    const house = openTicketHouse();
    const { id } = await house.desk.create(claire, requestOf(), 'tab');
    const note = { version: 1, action: { kind: 'note', text: 'Dossier sensible.' } } as const;
    await house.desk.actAsHandler(sophie, id, note, 'tab');
    expect((await house.desk.ofHandler(ines, id)).messages).toHaveLength(1);
    expect((await house.desk.ofAgent(claire, id)).messages).toEqual([]);
    expect((await house.desk.mine(claire))[0]?.messages).toEqual([]);
  });

  test('it is given only to somebody seen at the desk', async () => {
    const house = openTicketHouse();
    const { id } = await house.desk.create(claire, requestOf(), 'tab');
    const to = (who: string, version: number) =>
      ({ version, action: { kind: 'reassign', to: who } }) as const;
    await expect(house.desk.actAsHandler(sophie, id, to('p-dev:ines', 1), 'tab')).rejects.toEqual(
      fault('ticket-closed', { why: 'handler' }),
    );
    await house.desk.see(ines);
    const given = await house.desk.actAsHandler(sophie, id, to('p-dev:ines', 1), 'tab');
    expect(given).toMatchObject({ state: 'taken', handler: { name: 'Inès Faure' } });
  });

  test('the console tells what waits, of the person’s own desks', async () => {
    const house = openTicketHouse({
      validated: { counts: async () => ({ unanswered: 3, toReview: 2 }) },
    });
    const { id } = await house.desk.create(claire, requestOf(), 'tab');
    await house.desk.create(karim, requestOf(), 'tab');
    await house.desk.actAsHandler(sophie, id, take, 'tab');
    house.at('2026-12-02T10:00:00+01:00');
    const reply = await house.desk.console(sophie);
    expect(reply.counts).toEqual({ open: 1, mine: 1, late: 2, unanswered: 3, toReview: 2 });
    expect(reply.desks).toEqual([
      {
        id: 'rh',
        title: 'Service RH',
        dueWorkingDays: 5,
        handlers: [{ id: 'p-dev:sophie', name: 'Sophie Lambert' }],
      },
    ]);
    expect((await house.desk.console(nadia)).counts).toMatchObject({ open: 0, late: 0 });
  });
});
