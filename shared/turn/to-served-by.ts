import type { Candidate } from '../policy/decision.ts';
import type { ChatDelta } from '../routing/ports.ts';
import type { ServedBy } from './outcome.ts';
import type { TurnPorts } from './ports.ts';
import type { Trace } from './trace.ts';

type Told = Pick<Extract<ChatDelta, { kind: 'end' }>, 'usage' | 'servedModel' | 'region'>;

/** Where an answer was made and how that is known; `told` is null when the answer never came to its end. */
export function toServedBy(
  { endpoint, model }: Candidate,
  told: Told | null,
  { trace, ports }: { readonly trace: Trace; readonly ports: Pick<TurnPorts, 'standing'> },
): ServedBy {
  const { host } = new URL(endpoint.baseURL);
  const { residency } = endpoint;
  return {
    id: endpoint.id,
    model: told?.servedModel ?? model.name,
    host,
    residency,
    operator: endpoint.operator?.name ?? null,
    usage: told?.usage ?? null,
    serving: {
      endpointId: endpoint.id,
      host,
      residency,
      operator: endpoint.operator ?? null,
      askedModel: model.name,
      servedModel: told?.servedModel ?? null,
      region: told?.region ?? null,
      proof: ports.standing.proofOf(endpoint, model),
      policyHash: trace.snapshot.hash,
      journalId: trace.id,
      at: trace.startedAt,
    },
  };
}
