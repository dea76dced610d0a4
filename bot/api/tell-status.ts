import { decide } from '#shared/policy/decide.ts';
import { developmentPeople } from '#shared/policy/development-people.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { EndpointStatus, PersonOnOffer, StatusReply } from '#shared/wire/status-reply.ts';
import type { TicketOfAgent } from '#shared/wire/ticket-exchange.ts';
import { toModelMode } from '#shared/wire/to-model-mode.ts';
import type { Desk } from '../desk.ts';
import { consoleRoles } from './console-roles.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

const offer = (person: { readonly id: string; readonly name: string | null }): PersonOnOffer => ({
  id: person.id,
  name: person.name ?? person.id,
});

/** Every endpoint that questions are routed to, those that rest or wait included. */
const endpointsOf = (
  policy: Policy,
  { serving, skipped }: ReturnType<Desk['route']>,
): readonly EndpointStatus[] => {
  const wanted = policy.uses['hr-answer']?.route ?? [];
  return wanted.flatMap((id) => {
    const endpoint = policy.endpoints.find((one) => one.id === id);
    const models = serving.flatMap((one) => (one.endpoint.id === id ? [one.model.name] : []));
    const why = skipped.find(({ endpointId }) => endpointId === id)?.why;
    if (endpoint === undefined) return [];
    return [
      {
        id,
        operator: endpoint.operator?.name ?? null,
        host: new URL(endpoint.baseURL).host,
        residency: endpoint.residency,
        models,
        state: models.length > 0 ? 'serving' : (why ?? 'no-model-for-role'),
      },
    ];
  });
};

/** By the rule that jobs themselves are admitted by; which models may serve now refuses nobody. */
const opensSyntheses = (desk: Desk, person: Person): boolean =>
  (['synthesis', 'minutes'] as const).some((use) => {
    const decision = decide({
      ...{ snapshot: desk.policy(), person, use, dataClass: 'public', gates: [] },
      ...{ standing: { faultOf: () => null }, overQuota: false },
    });
    return decision.kind !== 'refused';
  });

const newsIn = ({ state, messages }: TicketOfAgent): readonly number[] =>
  state === 'answered' || state === 'waiting'
    ? messages
        .filter(({ from }) => from === 'hr')
        .map(({ at }) => at)
        .slice(-1)
    : [];

/** Who asks, in which mode, over which knowledge: all that the pane shows before a question. */
export const tellStatus = async ({ ports, person, response }: Visit): Promise<void> => {
  const snapshot = ports.desk.policy();
  const route = ports.desk.route(person);
  const [first = null] = route.serving;
  const [knowledge, { accepted }, mine] = await Promise.all([
    ports.desk.knowledge(person),
    ports.desk.charter(person),
    ports.desk.tickets.mine(person),
  ]);
  const reply: StatusReply = {
    organisation: snapshot.policy.organisation.name,
    person: offer(person),
    // People of a trial only: with an app id nobody may be somebody else.
    people: ports.access.appId === null ? developmentPeople(snapshot.policy).map(offer) : [],
    mode: first === null ? { kind: 'without-model' } : toModelMode(first),
    endpoints: endpointsOf(snapshot.policy, route),
    knowledge,
    charterAccepted: accepted,
    conversationDays: snapshot.policy.retention.conversations,
    policyHash: snapshot.hash,
    askHr: ports.desk.tickets.offerTo(person)?.label ?? null,
    newsFromHr: mine.flatMap(newsIn),
    syntheses: opensSyntheses(ports.desk, person),
    console:
      consoleRoles.some((role) => person.roles.includes(role)) ||
      ports.desk.tickets.isHandler(person),
  };
  sendJson(response, 200, reply);
};
