import { answerQuestion } from '#shared/answers/answer-question.ts';
import { acceptanceHolds } from '#shared/charter/acceptance-holds.ts';
import type { Conversations } from '#shared/conversation/ports.ts';
import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import { shelfOf } from '#shared/knowledge/shelf-of.ts';
import type { Person } from '#shared/policy/person.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import { forgetTexts } from '#shared/remember-by-text.ts';
import type { Site } from '#shared/residency/legs-of.ts';
import { keepDisliked } from '#shared/turn/keep-disliked.ts';
import type { Outcome, TurnEvent } from '#shared/turn/outcome.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import { recallExchanges } from '#shared/turn/recall-exchanges.ts';
import type { ValidatedAnswers } from '#shared/validated/ports.ts';
import type { Desk, Question } from './desk.ts';
import { findValidated } from './find-validated.ts';
import { blankEntry } from './journal/blank-entry.ts';
import { findLastWay, findWay, routeNow } from './residency/find-way.ts';
import { rememberTrips } from './residency/remember-trips.ts';
import { closedTicketDesk } from './tickets/closed-ticket-desk.ts';
import type { TicketDesk } from './tickets/ticket-desk.ts';

/** What the desk needs beyond a turn: the whole of conversations and knowledge. */
export type DeskPorts = TurnPorts & {
  readonly conversations: Conversations;
  readonly knowledge: KnowledgeStore;
  /** Without it nothing is found among validated answers. */
  readonly validatedList?: ValidatedAnswers['list'];
};

/** The desk over its ports: the same counter for every channel. */
export function openDesk(
  ports: DeskPorts,
  site: Site = { onThisComputer: false },
  tickets: TicketDesk = closedTicketDesk,
): Desk {
  const trips = rememberTrips();
  const spacesOf = (person: Person): readonly string[] =>
    readableSpaces(ports.policy.current().policy, person);
  return {
    ask: (question) => {
      const events = answerFrom(question, ports);
      const { conversationId } = question;
      if (conversationId === null) return events;
      const person = ports.hasher.pseudonym(question.person.id);
      const at = ports.clock.now();
      const { channel } = question;
      return heardBy(events, (outcome) => {
        const { journalId, policyHash, sentTo, restricted } = outcome;
        const own = restricted ? question.privateChat : undefined;
        const place = own === undefined ? conversationId : own;
        if (place === null) return;
        trips.keep(person, place, { journalId, policyHash, at, channel, sentTo });
        tickets.hear(question.person, place, question.text, outcome);
      });
    },
    where: (person, channel, conversationId, answerId = null) =>
      findWay({ person, channel, conversationId, answerId }, ports, trips, site),
    whereLast: (person, channel) => findLastWay(person, channel, ports, site),
    recall: (person, conversationId) => recallExchanges(person, conversationId, ports),
    restart: (person, conversationId) => {
      const pseudonym = ports.hasher.pseudonym(person.id);
      trips.forget(pseudonym, conversationId);
      tickets.forget(person, conversationId);
      return ports.conversations.forget(pseudonym, conversationId);
    },
    ...charterOf(ports),
    policy: ports.policy.current,
    sources: (person) => ports.knowledge.list(spacesOf(person), person.groups),
    openSource: async (person, space, documentId) =>
      spacesOf(person).includes(space)
        ? ports.knowledge.open(space, documentId, person.groups)
        : null,
    knowledge: (person) => ports.knowledge.state(spacesOf(person), person.groups),
    findValidated: (person, search) => findValidated(person, search, ports),
    tickets,
    route: (person = anyAgent) => routeNow(ports, person),
    dislike: (person, conversationId, answerId) =>
      keepDisliked(ports, person, conversationId, answerId),
    note: async ({ person, ...entry }) => {
      const line = {
        ...blankEntry(ports, person?.id ?? null, ports.policy.current().hash),
        ...entry,
      };
      await ports.journal.append(line);
      return line.id;
    },
  };
}

/** The whole base, or the one file that the person handed in: what is found in it is reported to nobody. */
function answerFrom(
  { file, ...question }: Question,
  ports: DeskPorts,
): ReturnType<typeof answerQuestion> {
  const request = { ...question, use: 'hr-answer' } as const;
  if (file === undefined) return answerQuestion(request, ports);
  const { validated: _validated, unanswered: _unanswered, ...rest } = ports;
  const own = { ...rest, knowledge: shelfOf(file), conflicts: { report: async () => undefined } };
  return forgetAfter(answerQuestion({ ...request, leastClass: 'personal' }, own));
}

/** What a person's own file says is held by no reading of its texts once it is answered from, or left. */
async function* forgetAfter(
  events: ReturnType<typeof answerQuestion>,
): ReturnType<typeof answerQuestion> {
  try {
    yield* events;
  } finally {
    forgetTexts();
  }
}

/** The charter, and who has accepted it. */
function charterOf(ports: DeskPorts): Pick<Desk, 'charter' | 'acceptCharter'> {
  return {
    charter: async (person) => {
      const { charter, policy } = ports.policy.current();
      const last = await ports.acceptances.last(person.id);
      const accepted = acceptanceHolds(charter, last, policy.charter.reacceptOnChange);
      return { charter, accepted };
    },
    acceptCharter: async (person, channel, hash) => {
      const { charter, hash: policyHash } = ports.policy.current();
      if (hash !== charter.hash) return false;
      const at = ports.clock.now();
      await ports.journal.append({
        ...blankEntry(ports, person.id, policyHash),
        kind: 'acceptance',
        channel,
        outcome: 'accepted',
        reason: charter.hash,
      });
      await ports.acceptances.record({
        person: person.id,
        charterVersion: charter.version,
        charterHash: charter.hash,
        at,
        channel,
      });
      return true;
    },
  };
}

const anyAgent: Person = {
  id: 'probe',
  tenant: null,
  name: null,
  roles: ['agent'],
  groups: ['all-agents'],
};

/** The same events; whoever listens hears of the outcome before it is told. */
async function* heardBy(
  events: AsyncIterable<TurnEvent>,
  hear: (outcome: Outcome) => void,
): AsyncGenerator<TurnEvent, void, undefined> {
  for await (const event of events) {
    if (event.kind === 'outcome') hear(event.outcome);
    yield event;
  }
}
