import { Fault } from '../fault.ts';
import { withoutPersonalData } from '../privacy/without-personal-data.ts';
import type { JournalEntry } from '../registers/journal-line.ts';
import type { Ending } from './ending.ts';
import type { TurnPorts } from './ports.ts';
import { timingsOf } from './timings-of.ts';
import type { Trace } from './trace.ts';

/** Outcomes worth remembering as context for the next question. */
const kept: ReadonlySet<Ending['kind']> = new Set(['answered', 'degraded', 'partial']);

/** Step 8: one journal line, on the disk before the outcome is told, then the exchange, masked. */
export async function recordTurn(
  trace: Trace,
  ended: Ending | { readonly fault: unknown },
  ports: TurnPorts,
): Promise<void> {
  await ports.journal.append(toEntry(trace, ended, ports));
  const { conversationId, person, text } = trace.request;
  if ('fault' in ended || conversationId === null || !kept.has(ended.kind)) return;
  const { rules } = trace.snapshot.policy.privacy;
  await ports.conversations.append(person.id, conversationId, {
    question: withoutPersonalData(text, rules),
    answer: withoutPersonalData(ended.text, rules),
    sourceIds: ended.citations.map(({ sourceId }) => sourceId),
    at: trace.startedAt,
  });
}

function toEntry(
  trace: Trace,
  ended: Ending | { readonly fault: unknown },
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
    reason: faulty ? faultCode(ended.fault) : reasonOf(ended),
    endpoint: trace.endpoint,
    model: trace.model,
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

const faultCode = (fault: unknown): string => (fault instanceof Fault ? fault.code : 'internal');
