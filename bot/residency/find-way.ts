import type { Conversations, Exchange } from '#shared/conversation/ports.ts';
import { decide } from '#shared/policy/decide.ts';
import type { Candidate, Decision } from '#shared/policy/decision.ts';
import type { Person } from '#shared/policy/person.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import type { Sending, Serving, Trip } from '#shared/policy/standing.ts';
import type { LegChannel, Whereabouts } from '#shared/residency/leg.ts';
import { legsOf, type Site, type Way } from '#shared/residency/legs-of.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { TripMemory } from './remember-trips.ts';

/** Models that would answer the plainest question now, first choice first, and why the others would not. */
export type RouteNow = {
  readonly serving: readonly Candidate[];
  /** Models that could turn a question into a vector, for documents that have vectors of the same. */
  readonly searching: readonly Candidate[];
  readonly skipped: Extract<Decision, { kind: 'allowed' }>['skipped'];
};

/** Where the policy leads this person's plainest question: what is told of the models is what would serve. */
export function routeNow(ports: Pick<TurnPorts, 'policy' | 'standing'>, person: Person): RouteNow {
  const decision = decide({
    snapshot: ports.policy.current(),
    person,
    use: 'hr-answer',
    dataClass: 'internal',
    gates: [],
    standing: ports.standing,
    overQuota: false,
  });
  return decision.kind === 'allowed'
    ? {
        serving: decision.candidates.chat,
        searching: decision.candidates.embed,
        skipped: decision.skipped,
      }
    : { serving: [], searching: [], skipped: [] };
}

/** What the way of a question is read from. */
type WayPorts = Pick<TurnPorts, 'policy' | 'standing' | 'hasher' | 'knowledge'> & {
  readonly conversations: Pick<Conversations, 'lastTrip' | 'history'>;
};

export type Whose = {
  readonly person: Person;
  readonly channel: LegChannel;
  readonly conversationId: string | null;
  /** Reference of one answer; null = the last one. */
  readonly answerId: string | null;
};

/** The way of an answer: as this process saw it, else as its exchange was kept, else the way of a question asked now. */
export async function findWay(
  whose: Whose,
  ports: WayPorts,
  trips: TripMemory,
  site: Site,
): Promise<Whereabouts> {
  return toWhereabouts(await lookUp(whose, ports, trips), whose, ports, site);
}

/** The way of the person's last question of all, as it was kept, else of one asked now. */
export async function findLastWay(
  person: Person,
  channel: LegChannel,
  ports: WayPorts,
  site: Site,
): Promise<Whereabouts> {
  const last = await ports.conversations.lastTrip(ports.hasher.pseudonym(person.id), null);
  const taken = last === null ? null : fromTrip(last, servingOf(last));
  return toWhereabouts(taken, { person, channel, answerId: null }, ports, site);
}

async function toWhereabouts(
  taken: Taken | null,
  whose: Pick<Whose, 'person' | 'channel' | 'answerId'>,
  ports: WayPorts,
  site: Site,
): Promise<Whereabouts> {
  const snapshot = ports.policy.current();
  const { timeZone } = snapshot.policy.organisation;
  const way: Way = taken === null ? await expectedWay(whose.person, ports) : taken.way;
  // It went by where it was asked, wherever its author asks about it now.
  const channel = taken?.way.trip?.channel ?? whose.channel;
  return {
    kind: way.kind,
    answer: taken?.answer ?? null,
    lost: taken === null ? whose.answerId : null,
    serving: taken?.serving ?? null,
    legs: legsOf(snapshot, channel, way, site),
    timeZone,
  };
}

type Taken = {
  readonly way: Extract<Way, { kind: 'taken' }>;
  readonly answer: Whereabouts['answer'];
  readonly serving: Serving | null;
};

async function lookUp(whose: Whose, ports: WayPorts, trips: TripMemory): Promise<Taken | null> {
  const { person, conversationId, answerId } = whose;
  if (conversationId === null) return null;
  const pseudonym = ports.hasher.pseudonym(person.id);
  const seen = trips.find(pseudonym, conversationId, answerId);
  if (seen !== null) return fromTrip(seen, servingOf(seen));
  const last = await ports.conversations.lastTrip(pseudonym, conversationId);
  if (last !== null && (answerId === null || last.journalId === answerId)) {
    return fromTrip(last, servingOf(last));
  }
  const exchanges = await ports.conversations.history(pseudonym, conversationId);
  const kept = exchanges.findLast(
    (exchange) => answerId === null || exchange.trip?.journalId === answerId,
  );
  return kept === undefined ? null : fromExchange(kept);
}

function fromTrip(trip: Trip, serving: Serving | null): Taken {
  return { way: { kind: 'taken', trip }, answer: trip, serving };
}

function fromExchange({ trip, serving }: Exchange): Taken {
  if (trip !== null) return fromTrip(trip, serving);
  // Kept before ways were: what answered is known, at the most.
  if (serving === null) return { way: { kind: 'taken', trip }, answer: null, serving };
  const { journalId, policyHash, at } = serving;
  const sentTo = [{ ...serving, role: 'chat', ended: 'served' } as const];
  return fromTrip({ journalId, policyHash, at, sentTo }, serving);
}

function servingOf({ sentTo }: Trip): Serving | null {
  const spoke = ({ role, ended }: Sending): boolean =>
    role === 'chat' && (ended === 'served' || ended === 'broken');
  return sentTo.findLast(spoke) ?? null;
}

/** A question leaves for a vector only where documents have vectors of the same model. */
async function expectedWay(person: Person, ports: WayPorts): Promise<Way> {
  const route = routeNow(ports, person);
  const spaces = readableSpaces(ports.policy.current().policy, person);
  const compared =
    route.searching.length === 0 ? [] : await ports.knowledge.embeddingModels(spaces);
  const searching = route.searching.filter(({ model }) => compared.includes(model.name));
  const candidates = [...searching, ...route.serving].map(({ endpoint, model }) => ({
    ...{ endpoint, model },
    proof: ports.standing.proofOf(endpoint, model),
  }));
  return { kind: 'expected', candidates };
}
