import type { Endpoint, EndpointModel } from '../policy/endpoint.ts';
import type { Policy } from '../policy/policy.ts';
import type { Proof, Sending } from '../policy/standing.ts';
import type { JournalEntry } from '../registers/journal-line.ts';
import type { ModelFaultKind } from '../routing/ports.ts';

/** How calls end that never left Calame. */
const neverLeft: ReadonlySet<string> = new Set([
  'not-configured',
  'host-refused',
  'evidence-stale',
  'evidence-refused',
  'quarantined',
  'busy',
  'resting',
] satisfies ModelFaultKind[]);

const hour = 3_600_000;

/**
 * Everywhere that the question of a journal line was sent, as the policy of then declares it. `proofOf`
 * gives the line of the proof that Azure had given of a model, when there is one.
 */
export function sendingsOfLine(
  entry: JournalEntry,
  policy: Pick<Policy, 'endpoints'>,
  proofOf: (endpoint: string, model: string) => JournalEntry | null,
): readonly Sending[] {
  const byModel = new Map<string, Sending>();
  entry.attempts.forEach((attempt, index) => {
    const found = findModel(policy, attempt);
    if (found === null || neverLeft.has(attempt.ended)) return;
    const { endpoint, model } = found;
    const key = JSON.stringify([endpoint.id, model.name]);
    if (byModel.get(key)?.ended === 'served') return;
    const last = index === entry.attempts.length - 1;
    const proof = proofOfEndpoint(endpoint, proofOf(endpoint.id, model.name));
    byModel.set(key, {
      ...toSending(entry, attempt, found, proof),
      ended: endOf(entry, attempt, last),
    });
  });
  return [...byModel.values()];
}

type Found = { readonly endpoint: Endpoint; readonly model: EndpointModel };
type Attempt = JournalEntry['attempts'][number];

/** Older lines do not name the model: then it is the one that answered. */
function findModel({ endpoints }: Pick<Policy, 'endpoints'>, attempt: Attempt): Found | null {
  const endpoint = endpoints.find(({ id }) => id === attempt.endpoint);
  const model = endpoint?.models.find(({ name, role }) =>
    attempt.model === undefined ? role === 'chat' : name === attempt.model,
  );
  return endpoint === undefined || model === undefined ? null : { endpoint, model };
}

function toSending(
  entry: JournalEntry,
  call: Attempt,
  { endpoint, model }: Found,
  proof: Proof | null,
): Omit<Sending, 'ended'> {
  const told = entry.endpoint === endpoint.id && entry.model === model.name;
  return {
    endpointId: endpoint.id,
    host: new URL(endpoint.baseURL).host,
    residency: endpoint.residency,
    operator: endpoint.operator ?? null,
    askedModel: model.name,
    servedModel: call.servedModel ?? (told ? (entry.servedModel ?? null) : null),
    region: call.region ?? (told ? (entry.region ?? null) : null),
    proof,
    policyHash: entry.policyHash ?? '',
    journalId: entry.id,
    at: entry.at,
    role: model.role,
  };
}

/** The line keeps one first word: it came from the last call, when that one did not finish. */
function endOf({ timings }: JournalEntry, call: Attempt, last: boolean): Sending['ended'] {
  const { ended, input, proof } = call;
  if (ended === 'served') return 'served';
  if (ended === 'region-refused') return 'misplaced';
  if (input === 0 && proof === null) return 'unreached';
  return last && timings?.firstToken !== undefined ? 'broken' : 'failed';
}

/** A proof that Azure gave says what the policy declares, else it had been refused. */
function proofOfEndpoint({ evidence }: Endpoint, read: JournalEntry | null): Proof | null {
  if (evidence.type !== 'arm') return { ...evidence, expiresAt: evidence.expiresAt ?? null };
  if (read?.evidence == null) return null;
  const { location, sku, resource, maxAgeHours } = evidence;
  return {
    type: 'arm',
    ...{ location, sku, resource },
    checkedAt: read.at,
    expiresAt: read.at + maxAgeHours * hour,
    hash: read.evidence,
  };
}
