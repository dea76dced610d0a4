import { developmentPeople } from '#shared/policy/development-people.ts';
import type { Endpoint, PolicySnapshot } from '#shared/policy/policy.ts';
import type { EndpointKeys } from '#shared/policy/ports.ts';
import type { ModelMode, PersonOnOffer, StatusReply } from '#shared/wire/status-reply.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

const modeOf = (endpoint: Endpoint): ModelMode | null => {
  const model = endpoint.models.find(({ role }) => role === 'chat');
  if (model === undefined) return null;
  return {
    kind: 'model',
    model: model.name,
    host: new URL(endpoint.baseURL).host,
    operator: endpoint.operator?.name ?? null,
    residency: endpoint.residency,
  };
};

/** The endpoint that answers first by the policy's order, among those whose key is there. */
const firstModel = ({ policy }: PolicySnapshot, keys: EndpointKeys): ModelMode | null => {
  for (const id of policy.uses['hr-answer']?.route ?? []) {
    const endpoint = policy.endpoints.find((candidate) => candidate.id === id);
    const mode = endpoint === undefined || !keys.configured(id) ? null : modeOf(endpoint);
    if (mode !== null) return mode;
  }
  return null;
};

const offer = (person: { readonly id: string; readonly name: string | null }): PersonOnOffer => ({
  id: person.id,
  name: person.name ?? person.id,
});

/** Who asks, in which mode, over which knowledge: all that the pane shows before a question. */
export const tellStatus = async ({ ports, person, response }: Visit): Promise<void> => {
  const snapshot = ports.desk.policy();
  const mode = ports.desk.modelReady() ? firstModel(snapshot, ports.keys) : null;
  const [knowledge, { accepted }] = await Promise.all([
    ports.desk.knowledge(person),
    ports.desk.charter(person),
  ]);
  const reply: StatusReply = {
    organisation: snapshot.policy.organisation.name,
    person: offer(person),
    people: developmentPeople(snapshot.policy).map(offer),
    mode: mode ?? { kind: 'without-model' },
    knowledge,
    charterAccepted: accepted,
    conversationDays: snapshot.policy.retention.conversations,
    policyHash: snapshot.hash,
  };
  sendJson(response, 200, reply);
};
