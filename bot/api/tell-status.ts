import type { Candidate } from '#shared/policy/decision.ts';
import { developmentPeople } from '#shared/policy/development-people.ts';
import type { ModelMode, PersonOnOffer, StatusReply } from '#shared/wire/status-reply.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

const modeOf = ({ endpoint, model }: Candidate): ModelMode => ({
  kind: 'model',
  model: model.name,
  host: new URL(endpoint.baseURL).host,
  operator: endpoint.operator?.name ?? null,
  residency: endpoint.residency,
});

const offer = (person: { readonly id: string; readonly name: string | null }): PersonOnOffer => ({
  id: person.id,
  name: person.name ?? person.id,
});

/** Who asks, in which mode, over which knowledge: all that the pane shows before a question. */
export const tellStatus = async ({ ports, person, response }: Visit): Promise<void> => {
  const snapshot = ports.desk.policy();
  const first = ports.desk.firstModel(person);
  const [knowledge, { accepted }] = await Promise.all([
    ports.desk.knowledge(person),
    ports.desk.charter(person),
  ]);
  const reply: StatusReply = {
    organisation: snapshot.policy.organisation.name,
    person: offer(person),
    people: developmentPeople(snapshot.policy).map(offer),
    mode: first === null ? { kind: 'without-model' } : modeOf(first),
    knowledge,
    charterAccepted: accepted,
    conversationDays: snapshot.policy.retention.conversations,
    policyHash: snapshot.hash,
  };
  sendJson(response, 200, reply);
};
