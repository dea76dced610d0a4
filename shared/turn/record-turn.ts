import type { Fault } from '../fault.ts';
import { strongestClass } from '../policy/strongest-class.ts';
import { classifySource } from '../privacy/classify-source.ts';
import { withoutPersonalData } from '../privacy/without-personal-data.ts';
import type { JournalEntry } from '../registers/journal-line.ts';
import type { Ending } from './ending.ts';
import { faultOfTurn } from './fault-of-turn.ts';
import type { TurnPorts } from './ports.ts';
import { timingsOf } from './timings-of.ts';
import type { Trace } from './trace.ts';

/** Outcomes worth remembering as context for the next question. */
const kept: ReadonlySet<Ending['kind']> = new Set(['answered', 'degraded', 'partial']);

/**
 * Step 8: one journal line, on the disk before the outcome is told, then the exchange, masked. An
 * exchange that cannot be kept costs the context of the next question, never the answer.
 */
export async function recordTurn(
  trace: Trace,
  ended: Ending | { readonly fault: Fault },
  ports: TurnPorts,
): Promise<void> {
  const entry = toEntry(trace, ended, ports);
  await ports.journal.append(entry);
  if ('fault' in ended || !kept.has(ended.kind)) return;
  try {
    await keepExchange(trace, ended, ports);
  } catch (error) {
    const { id } = trace;
    const reason = faultOfTurn(error, id).code;
    const line = { ...entry, kind: 'fault', outcome: 'not-kept', reason, tokens: null } as const;
    await ports.journal.append({ ...line, id: ports.ids.next('f') }).catch(() => undefined);
  }
}

async function keepExchange(trace: Trace, ended: Ending, ports: TurnPorts): Promise<void> {
  const { conversationId, person, text } = trace.request;
  if (conversationId === null) return;
  const { rules } = trace.snapshot.policy.privacy;
  const ofAnswer = classifySource(ended.text, rules);
  await ports.conversations.append(ports.hasher.pseudonym(person.id), conversationId, {
    question: withoutPersonalData(text, rules),
    answer: withoutPersonalData(ended.text, rules),
    sourceIds: ended.citations.map(({ sourceId }) => sourceId),
    dataClass: strongestClass(trace.questionClass ?? 'personal', ofAnswer),
    at: trace.startedAt,
  });
}

function toEntry(
  trace: Trace,
  ended: Ending | { readonly fault: Fault },
  ports: TurnPorts,
): JournalEntry {
  const faulty = 'fault' in ended;
  return {
    kind: faulty ? 'fault' : 'turn',
    id: trace.id,
    at: trace.startedAt,
    channel: trace.request.channel,
    person: ports.hasher.pseudonym(trace.request.person.id),
    use: trace.use,
    dataClass: trace.dataClass,
    outcome: faulty ? 'fault' : ended.kind,
    reason: faulty ? ended.fault.code : reasonOf(ended),
    endpoint: trace.endpoint,
    model: trace.model,
    servedModel: trace.servedModel,
    region: trace.region,
    policyHash: trace.snapshot.hash,
    sourceIds: trace.sourceIds,
    tokens: trace.usage,
    attempts: trace.attempts,
    masked: trace.masked,
    timings: timingsOf(trace, ports.clock.now()),
  };
}

function reasonOf(ending: Ending): string | null {
  if (!('reason' in ending)) return null;
  if (typeof ending.reason === 'string') return ending.reason;
  const { reason } = ending;
  if ('gate' in reason) return `${reason.kind}:${reason.gate}`;
  if ('last' in reason) return `${reason.kind}:${reason.last}`;
  return reason.kind;
}
