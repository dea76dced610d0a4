import type { Endpoint } from '../policy/endpoint.ts';
import { isProviderWord } from '../policy/presets/preset-evidence.ts';
import type { Proof } from '../policy/standing.ts';
import { type Declaration, declarationOf, type EvidenceRecord } from './evidence-record.ts';

const hour = 3_600_000;

/** The moment at which a proof is judged. */
export type Moment = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly timeZone: string;
};

/**
 * Why the place of an endpoint's model is not proven now, or null. Evidence of another declaration,
 * from before its own reading or past its time counts for nothing; a refusal holds until something
 * else is read.
 */
export function evidenceFault(
  endpoint: Endpoint,
  record: EvidenceRecord | null,
  moment: Moment,
): 'evidence-stale' | 'evidence-refused' | null {
  const { evidence } = endpoint;
  if (evidence.type !== 'arm') return isPast(evidence.expiresAt, moment) ? 'evidence-stale' : null;
  if (record === null || !isOfDeclaration(endpoint, record)) return 'evidence-stale';
  if (record.verdict.kind === 'refused') return 'evidence-refused';
  return isOver(endpoint, record, moment.now) ? 'evidence-stale' : null;
}

/** The proof in force, or null. */
export function proofInForce(
  endpoint: Endpoint,
  record: EvidenceRecord | null,
  moment: Moment,
): Proof | null {
  if (evidenceFault(endpoint, record, moment) !== null) return null;
  const { evidence } = endpoint;
  if (evidence.type !== 'arm') {
    const by = isProviderWord(endpoint) ? ({ by: 'provider' } as const) : {};
    return { ...evidence, ...by, expiresAt: evidence.expiresAt ?? null };
  }
  if (record === null || record.verdict.kind === 'refused') return null;
  const { location, sku } = record.verdict;
  return {
    type: 'arm',
    location,
    sku,
    resource: evidence.resource,
    checkedAt: record.checkedAt,
    expiresAt: endOf(evidence.maxAgeHours, record),
    hash: record.hash,
  };
}

/** Whether the record was read under what the policy declares now. */
export function isOfDeclaration(endpoint: Endpoint, { declared }: EvidenceRecord): boolean {
  const current = declarationOf(endpoint);
  return current !== null && members.every((member) => current[member] === declared[member]);
}

const members: readonly (keyof Declaration)[] = [
  'resource',
  'location',
  'sku',
  'host',
  'residency',
];

/** Whether the time of a record is over, or cannot have begun: then the clock was set back, and nothing tells its age. */
export function isOver(endpoint: Endpoint, record: EvidenceRecord, now: number): boolean {
  const { evidence } = endpoint;
  if (evidence.type !== 'arm' || record.spent || now < record.checkedAt) return true;
  return now >= endOf(evidence.maxAgeHours, record);
}

/** A policy that shortens the age since then shortens it for what was read before. */
function endOf(maxAgeHours: number, { checkedAt, expiresAt }: EvidenceRecord): number {
  return Math.min(expiresAt, checkedAt + maxAgeHours * hour);
}

/** `day` is the last one that counts, where the organisation stands. */
function isPast(day: string | undefined, { now, timeZone }: Moment): boolean {
  return day !== undefined && dayFormat(timeZone).format(now) > day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** ISO 8601 days, as Swedish writes them. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format;
}
