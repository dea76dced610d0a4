import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Clock, Hasher, Ids } from '#shared/ports.ts';
import { canonicalJson } from '#shared/registers/canonical-json.ts';
import type { Journal } from '#shared/registers/ports.ts';
import { declarationOf, type EvidenceRecord } from '#shared/residency/evidence-record.ts';
import { judgeEvidence } from '#shared/residency/judge-evidence.ts';
import type { ArmReading } from '../azure/read-arm.ts';
import { evidenceEntry } from './evidence-entry.ts';
import type { OpenedStanding } from './open-standing.ts';

/** Reads an account by its resource id; rejects only with the signal's reason. */
export type ReadAccount = (resource: string, signal: AbortSignal) => Promise<ArmReading>;

export type ProvingPorts = {
  readonly readAccount: ReadAccount;
  readonly standing: Pick<OpenedStanding, 'keep' | 'recordOf'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly hasher: Pick<Hasher, 'sha256'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Who asks, for the journal; the server itself when absent. */
  readonly channel?: 'system' | 'cli';
};

/** What came of it: a record for each model, proven or refused, or why nothing could be read. */
export type Proving =
  | { readonly kind: 'read'; readonly records: readonly EvidenceRecord[] }
  | Extract<ArmReading, { kind: 'unreachable' }>
  /** The policy proves this endpoint in another way. */
  | { readonly kind: 'not-asked' };

const hour = 3_600_000;

/** Reads now what Azure says of an endpoint's account; judges it, keeps it and writes it in the journal. */
export async function proveEndpoint(
  ports: ProvingPorts,
  endpoint: Endpoint,
  policyHash: string,
  signal: AbortSignal,
): Promise<Proving> {
  const { evidence } = endpoint;
  const declared = declarationOf(endpoint);
  if (evidence.type !== 'arm' || declared === null) return { kind: 'not-asked' };
  const reading = await ports.readAccount(evidence.resource, signal);
  if (reading.kind === 'unreachable') return reading;
  const account = reading.kind === 'read' ? reading.account : null;
  const checkedAt = ports.clock.now();
  const read = canonicalJson(account);
  const hash = ports.hasher.sha256(read);
  const records = endpoint.models.flatMap((model): readonly EvidenceRecord[] => {
    const verdict = judgeEvidence(endpoint, model, account);
    if (verdict === null) return [];
    const expiresAt = checkedAt + evidence.maxAgeHours * hour;
    const kept = { declared, verdict, checkedAt, expiresAt, read, hash, spent: false };
    return [{ endpointId: endpoint.id, model: model.name, ...kept }];
  });
  const told = records.filter((record) => isNews(ports, record));
  await ports.standing.keep(records);
  for (const record of told) await note(ports, record, policyHash);
  return { kind: 'read', records };
}

/** A refusal that lasts is looked at every quarter of an hour and told once; what a person asks is always told. */
function isNews({ standing, channel }: ProvingPorts, record: EvidenceRecord): boolean {
  if (channel === 'cli' || record.verdict.kind === 'proven') return true;
  const before = standing.recordOf(record.endpointId, record.model);
  return (
    canonicalJson([before?.verdict, before?.hash]) !== canonicalJson([record.verdict, record.hash])
  );
}

async function note(
  ports: ProvingPorts,
  { endpointId, model, verdict, hash }: EvidenceRecord,
  policyHash: string,
): Promise<void> {
  const { channel = 'system' } = ports;
  const event = { channel, endpoint: endpointId, model, evidence: hash, policyHash };
  const told =
    verdict.kind === 'proven'
      ? ({ outcome: 'read', reason: null } as const)
      : ({ outcome: 'refused', reason: verdict.reason } as const);
  await ports.journal.append(evidenceEntry(ports, { ...event, ...told }));
}
