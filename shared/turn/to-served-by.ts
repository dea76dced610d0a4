import type { Candidate } from '../policy/decision.ts';
import { sameModel } from '../policy/same-model.ts';
import type { Serving } from '../policy/standing.ts';
import type { ChatDelta, TokenUsage } from '../routing/ports.ts';
import type { ServedBy } from './outcome.ts';
import type { TurnPorts } from './ports.ts';
import type { Trace } from './trace.ts';

type Told = Pick<Extract<ChatDelta, { kind: 'end' }>, 'servedModel' | 'region'> & {
  readonly usage?: TokenUsage | null;
};

type Turn = { readonly trace: Trace; readonly ports: Pick<TurnPorts, 'standing'> };

/** Where an answer was made and how that is known; `told` is null when its endpoint said nothing of itself. */
export function toServedBy(candidate: Candidate, told: Told | null, turn: Turn): ServedBy {
  const { endpoint, model } = candidate;
  const serving = toServing(candidate, told, turn);
  return {
    id: endpoint.id,
    model: told?.servedModel ?? model.name,
    host: serving.host,
    residency: endpoint.residency,
    operator: endpoint.operator?.name ?? null,
    usage: told?.usage ?? null,
    serving,
  };
}

/** The same as it is kept with the exchange. */
export function toServing(
  { endpoint, model }: Candidate,
  told: Pick<Told, 'servedModel' | 'region'> | null,
  { trace, ports }: Turn,
): Serving {
  return {
    endpointId: endpoint.id,
    host: new URL(endpoint.baseURL).host,
    residency: endpoint.residency,
    operator: endpoint.operator ?? null,
    askedModel: model.name,
    servedModel: told?.servedModel ?? null,
    otherModel: !sameModel(model, told?.servedModel ?? null),
    region: told?.region ?? null,
    proof: ports.standing.proofOf(endpoint, model),
    policyHash: trace.snapshot.hash,
    journalId: trace.id,
    at: trace.startedAt,
  };
}
