import { answerQuestion } from '#shared/answers/answer-question.ts';
import { acceptanceHolds } from '#shared/charter/acceptance-holds.ts';
import type { Conversations } from '#shared/conversation/ports.ts';
import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import { decide } from '#shared/policy/decide.ts';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Person } from '#shared/policy/person.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { Desk } from './desk.ts';

/** What the desk needs beyond a turn: the whole of conversations and knowledge. */
export type DeskPorts = TurnPorts & {
  readonly conversations: Conversations;
  readonly knowledge: KnowledgeStore;
};

/** The desk over its ports: the same counter for every channel. */
export function openDesk(ports: DeskPorts): Desk {
  const spacesOf = (person: Person): readonly string[] =>
    readableSpaces(ports.policy.current().policy, person);
  return {
    ask: (question) => answerQuestion({ ...question, use: 'hr-answer' }, ports),
    restart: (person, conversationId) =>
      ports.conversations.forget(ports.hasher.pseudonym(person.id), conversationId),
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
        ...blankEntry(ports, person, policyHash),
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
    policy: ports.policy.current,
    sources: (person) => ports.knowledge.list(spacesOf(person), person.groups),
    openSource: async (person, space, documentId) =>
      spacesOf(person).includes(space)
        ? ports.knowledge.open(space, documentId, person.groups)
        : null,
    knowledge: (person) => ports.knowledge.state(spacesOf(person), person.groups),
    firstModel: (person = anyAgent) => firstModel(ports, person),
    note: async ({ person, ...entry }) => {
      const line = { ...blankEntry(ports, person, ports.policy.current().hash), ...entry };
      await ports.journal.append(line);
      return line.id;
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

/** Where the policy leads the plainest question first: what is told of the model is what would serve. */
function firstModel(ports: TurnPorts, person: Person): Candidate | null {
  const decision = decide({
    snapshot: ports.policy.current(),
    person,
    use: 'hr-answer',
    dataClass: 'internal',
    gates: [],
    standing: ports.standing,
    overQuota: false,
  });
  return decision.kind === 'allowed' ? (decision.candidates.chat[0] ?? null) : null;
}

function blankEntry(ports: TurnPorts, person: Person | null, policyHash: string): JournalEntry {
  return {
    kind: 'turn',
    id: ports.ids.next('j'),
    at: ports.clock.now(),
    channel: 'system',
    person: person === null ? null : ports.hasher.pseudonym(person.id),
    use: null,
    dataClass: null,
    outcome: '',
    reason: null,
    endpoint: null,
    model: null,
    policyHash,
    sourceIds: [],
    tokens: null,
    attempts: [],
    masked: {},
    timings: null,
  };
}
