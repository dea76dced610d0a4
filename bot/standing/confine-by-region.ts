import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Ids } from '#shared/ports.ts';
import type { Journal } from '#shared/registers/ports.ts';
import type { Gateway } from '#shared/routing/gateway.ts';
import type { Attempt, ReportAttempt } from '#shared/routing/routed-delta.ts';
import { evidenceEntry } from './evidence-entry.ts';
import type { OpenedStanding } from './open-standing.ts';

export type ConfiningPorts = {
  readonly standing: Pick<OpenedStanding, 'quarantine'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly policy: PolicySource;
  readonly clock: Clock;
  readonly ids: Ids;
  /** A line without content. */
  readonly log: (line: string) => void;
};

export type ConfiningGateway = Gateway & {
  /** Resolves once every incident so far is written. */
  readonly close: () => Promise<void>;
};

/** The same gateway; an endpoint whose answer said that it came from elsewhere is put in quarantine, and nobody calls it again. */
export function confineByRegion(gateway: Gateway, ports: ConfiningPorts): ConfiningGateway {
  const writing = new Set<Promise<void>>();
  const hear = (attempt: Attempt): void => {
    if (attempt.ended !== 'region-refused') return;
    const incident = confine(attempt, ports).finally(() => writing.delete(incident));
    writing.add(incident);
  };
  const heardBy =
    (report: ReportAttempt): ReportAttempt =>
    (attempt) => {
      hear(attempt);
      report(attempt);
    };
  return {
    ...gateway,
    ask: (call) => gateway.ask({ ...call, report: heardBy(call.report) }),
    embed: (call) => gateway.embed({ ...call, report: heardBy(call.report) }),
    close: async () => void (await Promise.all(writing)),
  };
}

/** Never throws: the answer under way is refused already, and the quarantine holds in memory. */
async function confine(
  { candidate, region, servedModel }: Attempt,
  ports: ConfiningPorts,
): Promise<void> {
  const endpointId = candidate.endpoint.id;
  const event = {
    endpoint: endpointId,
    model: candidate.model.name,
    outcome: 'quarantined',
    reason: region,
    region,
    servedModel,
    policyHash: ports.policy.current().hash,
  } as const;
  const entry = evidenceEntry(ports, event);
  try {
    const quarantine = { endpointId, at: entry.at, region, journalId: entry.id };
    if (!(await ports.standing.quarantine(quarantine))) return;
    ports.log(`quarantine: ${endpointId}, reference ${entry.id}`);
    await ports.journal.append(entry);
  } catch {
    ports.log(`quarantine: ${endpointId} holds in this process and could not be written`);
  }
}
