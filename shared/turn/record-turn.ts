import { keptKinds } from '../conversation/kept-kinds.ts';
import type { Fault } from '../fault.ts';
import { serviceOf } from '../policy/service-of.ts';
import type { Trip } from '../policy/standing.ts';
import { strongestClass } from '../policy/strongest-class.ts';
import { classifySource } from '../privacy/classify-source.ts';
import { withoutPersonalData } from '../privacy/without-personal-data.ts';
import type { JournalEntry } from '../registers/journal-line.ts';
import { accountTurn } from './account-turn.ts';
import type { Ending } from './ending.ts';
import { faultOfTurn } from './fault-of-turn.ts';
import { journalAttempts } from './journal-attempts.ts';
import { keepUnanswered } from './keep-unanswered.ts';
import type { TurnPorts } from './ports.ts';
import { sendingsOf } from './sendings-of.ts';
import { timingsOf } from './timings-of.ts';
import { toldIn } from './told-in.ts';
import type { Trace } from './trace.ts';

/**
 * Step 8: one journal line, on the disk before the outcome is told, then what was consumed, then the
 * exchange, masked. What cannot be counted or kept leaves a line that says so and never costs the
 * answer, which was already paid for; the next question reads the account and fails closed. What was
 * consumed is counted also when the line cannot be written, and what was set aside is always given back.
 */
export async function recordTurn(
  trace: Trace,
  ended: Ending | { readonly fault: Fault },
  ports: TurnPorts,
): Promise<void> {
  try {
    trace.consumed = accountTurn(trace);
    trace.sentTo = sendingsOf(trace, ports);
    const entry = toEntry(trace, ended, ports);
    try {
      await ports.journal.append(entry);
    } finally {
      await count(trace, entry, ports);
    }
    await orNote('not-kept', entry, ports, async () => {
      const { conversationId } = trace.request;
      const place = 'fault' in ended ? conversationId : toldIn(ended, trace);
      // A turn of a job is no question of the person's: where the last of those went stays.
      if (trace.request.background !== true) {
        await ports.conversations.keepTrip(trace.person, place, tripOf(trace));
      }
      if ('fault' in ended) return;
      await keepExchange(trace, ended, ports);
      await keepUnanswered(trace, ended, ports);
    });
  } finally {
    trace.reservation?.giveBack();
  }
}

async function count(trace: Trace, entry: JournalEntry, ports: TurnPorts): Promise<void> {
  const { consumed } = trace;
  if (consumed === null) return;
  await orNote('not-counted', entry, ports, () => ports.ledger.add(consumed));
}

async function orNote(
  outcome: 'not-counted' | 'not-kept',
  entry: JournalEntry,
  ports: TurnPorts,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = faultOfTurn(error, entry.id).code;
    const line = { ...entry, kind: 'fault', outcome, reason, tokens: null } as const;
    await ports.journal.append({ ...line, id: ports.ids.next('f') }).catch(() => undefined);
  }
}

async function keepExchange(trace: Trace, ended: Ending, ports: TurnPorts): Promise<void> {
  const conversationId = toldIn(ended, trace);
  const { text } = trace.request;
  const kind = keptKinds.find((one) => one === ended.kind);
  if (conversationId === null || kind === undefined) return;
  const { rules } = trace.snapshot.policy.privacy;
  const ofAnswer = classifySource(ended.text, rules);
  const dataClass = strongestClass(trace.questionClass ?? 'personal', ofAnswer);
  if (dataClass === 'sensitive') return;
  await ports.conversations.append(trace.person, conversationId, {
    question: withoutPersonalData(wholeOf(trace, text), rules),
    answer: withoutPersonalData(ended.text, rules),
    kind,
    citations: ended.citations.map(({ n, space, sourceId, passage }) => ({
      ...{ n, space, sourceId },
      passageHash: ports.hasher.sha256(passage),
    })),
    dataClass,
    serving: ended.endpoint?.serving ?? null,
    trip: tripOf(trace),
    asked: ended.kind === 'needs-detail' ? ended.detail.fact : null,
    at: trace.startedAt,
  });
}

/** A detail alone would say nothing to the question after it. */
function wholeOf({ waited }: Trace, text: string): string {
  return waited === null ? text : `${waited.trim()} ${text.trim()}`;
}

function tripOf({ id, snapshot, startedAt, request, sentTo }: Trace): Trip {
  const { channel } = request;
  return { journalId: id, policyHash: snapshot.hash, at: startedAt, channel, sentTo };
}

function toEntry(
  trace: Trace,
  ended: Ending | { readonly fault: Fault },
  ports: TurnPorts,
): JournalEntry {
  const faulty = 'fault' in ended;
  const isHandedOver = !faulty && ended.kind === 'handed-over';
  return {
    kind: faulty ? 'fault' : 'turn',
    id: trace.id,
    at: trace.startedAt,
    channel: trace.request.channel,
    person: trace.person,
    use: trace.use,
    dataClass: trace.dataClass,
    outcome: faulty ? 'fault' : ended.kind,
    reason: faulty ? ended.fault.code : reasonOf(ended),
    endpoint: trace.endpoint,
    model: trace.model,
    servedModel: trace.servedModel,
    region: trace.endpoint === null ? refusedRegion(trace) : trace.region,
    policyHash: trace.snapshot.hash,
    sourceIds: trace.sourceIds,
    tokens: trace.consumed?.tokens ?? null,
    attempts: journalAttempts(trace.attempts, ports.standing),
    // In a small service, the count of those sent to a person would tell whom.
    service: isHandedOver
      ? null
      : (serviceOf(trace.snapshot.policy, trace.request.person)?.id ?? null),
    evidence: evidenceOf(ended),
    footprint: trace.consumed?.footprint ?? null,
    masked: trace.masked,
    timings: timingsOf(trace, ports.clock.now()),
  };
}

/** Where the last answer that was thrown away came from, when no other was heard. */
function refusedRegion({ attempts }: Trace): string | null {
  return attempts.findLast(({ ended }) => ended === 'region-refused')?.region ?? null;
}

function evidenceOf(ended: Ending | { readonly fault: Fault }): string | null {
  const proof = 'fault' in ended ? null : (ended.endpoint?.serving.proof ?? null);
  return proof?.type === 'arm' ? proof.hash : null;
}

/** Of a validated answer: which one it was. */
function reasonOf(ending: Ending): string | null {
  if (ending.kind === 'validated') return ending.validated.answerId;
  if (!('reason' in ending)) return null;
  if (typeof ending.reason === 'string') return ending.reason;
  const { reason } = ending;
  if ('gate' in reason) return `${reason.kind}:${reason.gate}`;
  if ('last' in reason) return `${reason.kind}:${reason.last}`;
  return reason.kind;
}
