import type { Language } from '#shared/language/language.ts';
import { logTexts } from '#shared/language/log-texts.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Ids } from '#shared/ports.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { Journal } from '#shared/registers/ports.ts';
import { serverOf } from '#shared/residency/server-of.ts';
import type { Gateway } from '#shared/routing/gateway.ts';
import type { ModelDoor } from '#shared/routing/ports.ts';
import type { ReportAttempt } from '#shared/routing/routed-delta.ts';
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
  /** Of the lines; English unless it is given. */
  readonly language?: Language;
};

/** Puts in quarantine whoever says that it answers from another place than the declared one. */
export type Confinement = {
  /** The same gateway, heard. */
  readonly gateway: (gateway: Gateway) => Gateway;
  /** The same probe, heard. */
  readonly probe: (probe: ModelDoor['probe']) => ModelDoor['probe'];
  /** Resolves once every incident so far is written. */
  readonly close: () => Promise<void>;
};

type Incident = Pick<JournalEntry, 'model' | 'region' | 'servedModel'> & {
  readonly endpoint: Endpoint;
};

export function confineByRegion(ports: ConfiningPorts): Confinement {
  const writing = new Set<Promise<void>>();
  const note = (incident: Incident): void => {
    const written = confine(incident, ports).finally(() => writing.delete(written));
    writing.add(written);
  };
  const heardBy =
    (report: ReportAttempt): ReportAttempt =>
    (attempt) => {
      const { candidate, ended, region, servedModel } = attempt;
      const { endpoint, model } = candidate;
      if (ended === 'region-refused') {
        note({ endpoint, model: model.name, region, servedModel });
      }
      report(attempt);
    };
  return {
    gateway: (gateway) => ({
      ...gateway,
      ask: (call) => gateway.ask({ ...call, report: heardBy(call.report) }),
      embed: (call) => gateway.embed({ ...call, report: heardBy(call.report) }),
      rerank: (call) => gateway.rerank({ ...call, report: heardBy(call.report) }),
    }),
    probe: (probe) => async (endpoint, policy, signal) => {
      const result = await probe(endpoint, policy, signal);
      if (!result.ok && result.fault.kind === 'region-refused') {
        note({ endpoint, model: null, region: result.fault.region });
      }
      return result;
    },
    close: async () => void (await Promise.all(writing)),
  };
}

/** Never throws: the answer under way is refused already, and the quarantine holds in memory. */
async function confine(incident: Incident, ports: ConfiningPorts): Promise<void> {
  const { endpoint, region = null, ...said } = incident;
  const { id: endpointId } = endpoint;
  const policyHash = ports.policy.current().hash;
  const told = { ...said, endpoint: endpointId, region, reason: region, policyHash };
  const entry = evidenceEntry(ports, { ...told, outcome: 'quarantined' });
  const { id: journalId, at } = entry;
  const server = serverOf(endpoint);
  const confined = await ports.standing.quarantine({ server, endpointId, at, region, journalId });
  if (confined === 'already') return;
  const texts = logTexts[ports.language ?? 'en'];
  ports.log(texts.confined(endpointId, journalId, confined !== 'unwritten'));
  try {
    await ports.journal.append(entry);
  } catch {
    ports.log(texts.confinedUnwritten(endpointId));
  }
}
