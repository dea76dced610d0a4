import { readCharter } from '#shared/charter/read-charter.ts';
import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { readKeptPolicy } from '#shared/policy/inheritance/read-kept-policy.ts';
import type { Policy, PolicySnapshot } from '#shared/policy/policy.ts';
import type { KeptPolicy, PolicyArchive } from '#shared/policy/ports.ts';
import type { Hasher } from '#shared/ports.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { JournalLookup } from '#shared/registers/ports.ts';
import type { LegChannel, Whereabouts } from '#shared/residency/leg.ts';
import { legsOf, type Site } from '#shared/residency/legs-of.ts';
import { sendingsOfLine } from '#shared/turn/sendings-of-line.ts';

/** What the journal and the kept policies tell of one question. */
export type FoundReference = {
  readonly entry: JournalEntry;
  /** The way as it was declared then; null when its policy is not kept or cannot be read any more. */
  readonly whereabouts: Whereabouts | null;
  readonly policy: 'kept' | 'outdated' | 'not-kept';
};

type LookupPorts = {
  readonly store: {
    readonly journal: JournalLookup;
    readonly policies: Pick<PolicyArchive, 'find'>;
  };
  readonly hasher: Pick<Hasher, 'sha256'>;
  readonly site: Site;
  readonly language: Language;
};

/**
 * The way that a question took, by its reference alone: the line of the journal, and the policy that was applied.
 * @throws Fault `reference-unknown` when no line has it
 */
export async function findReference(
  reference: string,
  ports: LookupPorts,
): Promise<FoundReference> {
  const { journal, policies } = ports.store;
  const entry = await journal.find(reference);
  if (entry === null) throw new Fault('reference-unknown', { reference });
  const { policyHash } = entry;
  const [kept] = policyHash === null ? [] : await policies.find(policyHash);
  if (kept === undefined) return { entry, whereabouts: null, policy: 'not-kept' };
  const policy = readKeptPolicy(kept.files, ports.language);
  if (policy === null) return { entry, whereabouts: null, policy: 'outdated' };
  const snapshot = snapshotOf(kept, policy, ports.hasher);
  return { entry, whereabouts: await wayOf(entry, snapshot, ports), policy: 'kept' };
}

function snapshotOf(
  { hash, files }: KeptPolicy,
  policy: Policy,
  hasher: Pick<Hasher, 'sha256'>,
): PolicySnapshot {
  const charter = files.find(({ role }) => role === 'charter')?.text ?? '';
  return {
    policy,
    hash,
    file: files[0]?.name ?? '',
    charter: readCharter(charter, policy.charter.version, hasher),
  };
}

async function wayOf(
  entry: JournalEntry,
  snapshot: PolicySnapshot,
  { store, site }: LookupPorts,
): Promise<Whereabouts> {
  const { policy, hash } = snapshot;
  const proofs = new Map<string, JournalEntry | null>();
  for (const { endpoint, model = '' } of entry.attempts) {
    const key = JSON.stringify([endpoint, model]);
    if (proofs.has(key)) continue;
    proofs.set(key, await store.journal.lastProof(endpoint, model, entry.at));
  }
  const sentTo = sendingsOfLine(
    entry,
    policy,
    (endpoint, model) => proofs.get(JSON.stringify([endpoint, model])) ?? null,
  );
  const { id: journalId, at } = entry;
  const trip = { journalId, policyHash: hash, at, sentTo };
  // What the policy declared of its hosting tells more than where the reference is looked up.
  const declared = policy.hosting.calame !== undefined || policy.hosting.microsoft365 !== undefined;
  const onThisComputer = site.onThisComputer && !declared;
  return {
    kind: 'taken',
    answer: trip,
    lost: null,
    serving: sentTo.findLast(({ ended }) => ended === 'served') ?? null,
    legs: legsOf(snapshot, channelOf(entry), { kind: 'taken', trip }, { onThisComputer }),
    timeZone: policy.organisation.timeZone,
  };
}

const channels: readonly LegChannel[] = ['teams', 'tab', 'word', 'cli', 'system'];

function channelOf({ channel }: JournalEntry): LegChannel {
  return channels.find((known) => known === channel) ?? 'system';
}
