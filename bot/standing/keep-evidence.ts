import type { Language } from '#shared/language/language.ts';
import { logTexts } from '#shared/language/log-texts.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import { routedEndpoints } from '#shared/policy/routed-endpoints.ts';
import type { Timers } from '#shared/ports.ts';
import type { EvidenceRecord } from '#shared/residency/evidence-record.ts';
import { isOfDeclaration, isOver } from '#shared/residency/judge-standing.ts';
import { evidenceEntry } from './evidence-entry.ts';
import type { OpenedStanding } from './open-standing.ts';
import { type Proving, type ProvingPorts, proveEndpoint } from './prove-endpoint.ts';

export type KeepingPorts = ProvingPorts & {
  readonly standing: OpenedStanding;
  readonly policy: PolicySource;
  readonly timers: Timers;
  /** A line without content. */
  readonly log: (line: string) => void;
  /** Of the lines; English unless it is given. */
  readonly language?: Language;
};

export type EvidenceKeeping = {
  /** To be called when the policy changed: what it declares anew is read at once. */
  readonly wake: () => void;
  /** Resolves once every endpoint was looked at, or after so many milliseconds. */
  readonly looked: (patience: number) => Promise<void>;
  /** Resolves once nothing is being read. */
  readonly stop: () => Promise<void>;
};

/** How often the store is looked at for what another process did. */
const tick = 10_000;
const firstWait = 30_000;
const longestWait = 900_000;
const hour = 3_600_000;

/** How a reading went wrong, and when the next may be tried. */
type Trouble = {
  readonly declared: Endpoint['evidence'];
  readonly tries: number;
  readonly until: number;
};

/**
 * Reads the evidence of every endpoint of a route that has some at start, at half of its age, and when the policy
 * changed. While Azure cannot be asked the old proof holds to its end; then the traffic stops.
 */
export function keepEvidence(ports: KeepingPorts): EvidenceKeeping {
  const stopping = new AbortController();
  const troubles = new Map<string, Trouble>();
  let sleep = new AbortController();
  let woken = false;
  const first = Promise.withResolvers<void>();
  const keepOn = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      woken = false;
      await lookAtAll(ports, troubles, stopping.signal);
      first.resolve();
      sleep = new AbortController();
      if (woken) continue;
      await ports.timers.sleep(tick, sleep.signal).catch(() => undefined);
    }
  };
  const running = keepOn();
  const wake = (): void => {
    woken = true;
    sleep.abort();
  };
  return {
    wake,
    looked: async (patience) => {
      const over = new AbortController();
      const waited = ports.timers.sleep(patience, over.signal).catch(() => undefined);
      await Promise.race([first.promise, waited]);
      over.abort();
    },
    stop: async () => {
      stopping.abort();
      wake();
      await running;
    },
  };
}

/** Never throws: what fails is told and tried again. */
async function lookAtAll(
  ports: KeepingPorts,
  troubles: Map<string, Trouble>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { policy, hash } = ports.policy.current();
    await ports.standing.refresh();
    for (const record of await ports.standing.spendOver(policy.endpoints)) {
      await noteExpired(ports, record, hash);
    }
    const due = routedEndpoints(policy).filter((endpoint) => isDue(ports, endpoint, troubles));
    await Promise.all(
      due.map((endpoint) => proveAndTell(ports, endpoint, { hash, troubles, signal })),
    );
  } catch {
    if (!signal.aborted) ports.log(textsOf(ports).evidenceStore);
  }
}

function isDue(
  { standing, clock }: KeepingPorts,
  endpoint: Endpoint,
  troubles: Map<string, Trouble>,
): boolean {
  const { evidence, id } = endpoint;
  if (evidence.type !== 'arm') return false;
  const now = clock.now();
  const trouble = troubles.get(id);
  const wait = trouble === undefined ? 0 : trouble.until - now;
  // Longer than the longest wait, the clock was set back; of another declaration, the trouble is over.
  const waits = wait > 0 && wait <= longestWait;
  if (waits && trouble !== undefined && sameEvidence(trouble.declared, evidence)) return false;
  return endpoint.models.some(({ name }) => {
    const record = standing.recordOf(id, name);
    if (record === null || !isOfDeclaration(endpoint, record)) return true;
    if (isOver(endpoint, record, now)) return true;
    return now >= record.checkedAt + waitAfter(record, evidence.maxAgeHours);
  });
}

/** What was refused is looked at more often: somebody may be mending it. */
function waitAfter({ verdict }: EvidenceRecord, maxAgeHours: number): number {
  const half = (maxAgeHours * hour) / 2;
  return verdict.kind === 'proven' ? half : Math.min(half, longestWait);
}

function sameEvidence(one: Endpoint['evidence'], other: Endpoint['evidence']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Round = {
  readonly hash: string;
  readonly troubles: Map<string, Trouble>;
  readonly signal: AbortSignal;
};

/** Never throws: what cannot be written is a trouble like any other. */
async function proveAndTell(ports: KeepingPorts, endpoint: Endpoint, round: Round): Promise<void> {
  const { id } = endpoint;
  try {
    const proving = await proveEndpoint(ports, endpoint, round.hash, round.signal);
    if (proving.kind === 'unreachable') return await noteTrouble(ports, endpoint, proving, round);
    round.troubles.delete(id);
    for (const line of toldOf(ports, id, proving)) ports.log(line);
  } catch {
    if (round.signal.aborted) return;
    const wait = waitFor(ports, endpoint, null, round.troubles);
    ports.log(textsOf(ports).evidenceUnwritten(id, inSeconds(wait)));
  }
}

async function noteTrouble(
  ports: KeepingPorts,
  endpoint: Endpoint,
  { why, code, retryAfter }: Extract<Proving, { kind: 'unreachable' }>,
  { hash, troubles }: Round,
): Promise<void> {
  const first = !troubles.has(endpoint.id);
  const wait = waitFor(ports, endpoint, retryAfter, troubles);
  ports.log(textsOf(ports).evidenceUnread(endpoint.id, why, inSeconds(wait)));
  // One line for a trouble, however long it lasts.
  if (!first) return;
  const told = { endpoint: endpoint.id, reason: code ?? why, policyHash: hash };
  await ports.journal.append(evidenceEntry(ports, { ...told, outcome: 'unreachable' }));
}

/** Milliseconds until the next try: twice as long each time, and never less than was asked for. */
function waitFor(
  { clock, timers }: KeepingPorts,
  { id, evidence }: Endpoint,
  asked: number | null,
  troubles: Map<string, Trouble>,
): number {
  const tries = (troubles.get(id)?.tries ?? 0) + 1;
  const grown = Math.min(longestWait, firstWait * 2 ** (tries - 1));
  const spread = grown * (0.75 + timers.jitter() / 4);
  const wait = Math.min(longestWait, Math.max(spread, asked ?? 0));
  troubles.set(id, { declared: evidence, tries, until: clock.now() + wait });
  return wait;
}

function inSeconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1_000)} s`;
}

function textsOf({ language = 'en' }: KeepingPorts): (typeof logTexts)[Language] {
  return logTexts[language];
}

function toldOf(ports: KeepingPorts, id: string, proving: Proving): readonly string[] {
  if (proving.kind !== 'read') return [];
  return proving.records.map(({ model, verdict }) =>
    verdict.kind === 'proven'
      ? textsOf(ports).proven(id, model, verdict.residency)
      : textsOf(ports).refused(id, model, verdict.reason),
  );
}

async function noteExpired(
  ports: KeepingPorts,
  { endpointId, model, hash }: EvidenceRecord,
  policyHash: string,
): Promise<void> {
  ports.log(textsOf(ports).evidenceOver(endpointId, model));
  const event = { endpoint: endpointId, model, evidence: hash, policyHash } as const;
  await ports.journal.append(evidenceEntry(ports, { ...event, outcome: 'expired' }));
}
