import type { Candidate } from '../policy/decision.ts';
import type { ModelMode } from './status-reply.ts';

/** A model that may serve, as screens name it. */
export const toModelMode = ({
  endpoint,
  model,
}: Candidate): Extract<ModelMode, { readonly kind: 'model' }> => ({
  kind: 'model',
  model: model.name,
  host: new URL(endpoint.baseURL).host,
  operator: endpoint.operator?.name ?? null,
  residency: endpoint.residency,
});
