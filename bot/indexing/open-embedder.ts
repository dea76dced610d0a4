import { decide } from '#shared/policy/decide.ts';
import type { Candidate, Decision } from '#shared/policy/decision.ts';
import type { DataClass, PolicySnapshot } from '#shared/policy/policy.ts';
import { rulesOfSending } from '#shared/policy/rules-of-sending.ts';
import { systemPerson } from '#shared/policy/system-person.ts';
import { classifySource } from '#shared/privacy/classify-source.ts';
import { maskText } from '#shared/privacy/mask-text.ts';
import { createVault } from '#shared/privacy/vault.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { Attempt, RoutedVectors } from '#shared/routing/routed-delta.ts';
import { journalAttempts } from '#shared/turn/journal-attempts.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import { accountEmbedding, isMonthSpent } from './account-embedding.ts';
import type { Embedder } from './embed-batch.ts';

/** Texts of one request: providers bound a body at 2 MB (OVHcloud), and a passage has about 900 characters. */
const textsPerCall = 64;

type Allowed = Extract<Decision, { kind: 'allowed' }>;
type Placed = { readonly at: number; readonly text: string };
/** Texts of one class, and where the policy lets them go: always one model, so that vectors compare. */
type Lot = {
  readonly dataClass: DataClass;
  readonly decision: Allowed;
  readonly candidates: readonly Candidate[];
  readonly texts: readonly Placed[];
};

/**
 * Vectors for one indexing, when the policy's use `index` leads to an embedding model now: decided as
 * the program itself, for each text by the class of what it says, masked like everything that leaves.
 * An indexing may last for hours: each batch is decided by the policy then in force, one from its first
 * call to its last; once that policy has the model no longer, nothing is sent. Each call leaves its line in the journal and in the
 * account; none is made once the month's budget is spent. Empty when there is no model: documents are
 * then found by their words.
 */
export function openEmbedder(ports: TurnPorts): { readonly embedder?: Embedder } {
  const [model] = offeredBy(decideUnder(ports.policy.current(), ports));
  if (model === undefined) return {};
  return {
    embedder: {
      model,
      embed: async (texts, signal = new AbortController().signal) => {
        const snapshot = ports.policy.current();
        const decideFor = decideUnder(snapshot, ports);
        // Vectors of another model would not compare with those of the batches before.
        if (!offeredBy(decideFor).includes(model)) return null;
        const vectors: Float32Array[] = texts.map(() => new Float32Array(0));
        for (const lot of lotsOf(texts, snapshot, model, decideFor)) {
          const made = await embedLot(lot, snapshot, signal, ports);
          if (made === null || made === 'over-quota') return made;
          lot.texts.forEach(({ at }, place) => {
            vectors[at] = made[place] ?? new Float32Array(0);
          });
        }
        return vectors;
      },
    },
  };
}

type DecideFor = (dataClass: DataClass) => Allowed | null;

function decideUnder(
  snapshot: PolicySnapshot,
  { standing }: Pick<TurnPorts, 'standing'>,
): DecideFor {
  return (dataClass) => {
    const asked = { snapshot, person: systemPerson, use: 'index', dataClass, gates: [] } as const;
    const decision = decide({ ...asked, standing, overQuota: false });
    return decision.kind === 'allowed' ? decision : null;
  };
}

/** The embedding models of ordinary documents, in the order of the policy. */
function offeredBy(decideFor: DecideFor): readonly string[] {
  return decideFor('internal')?.candidates.embed.map(({ model }) => model.name) ?? [];
}

/** The texts that may leave, by class; one that may go nowhere is in no lot. */
function lotsOf(
  texts: readonly string[],
  { policy }: PolicySnapshot,
  model: string,
  decideFor: DecideFor,
): readonly Lot[] {
  const placed = new Map<DataClass, Placed[]>();
  texts.forEach((text, at) => {
    const dataClass = classifySource(text, policy.privacy.rules);
    placed.set(dataClass, [...(placed.get(dataClass) ?? []), { at, text }]);
  });
  return [...placed].flatMap(([dataClass, own]) => {
    const decision = decideFor(dataClass);
    const candidates = decision?.candidates.embed.filter((one) => one.model.name === model) ?? [];
    if (decision === null || candidates.length === 0) return [];
    return [{ dataClass, decision, candidates, texts: own }];
  });
}

async function embedLot(
  lot: Lot,
  snapshot: PolicySnapshot,
  signal: AbortSignal,
  ports: TurnPorts,
): Promise<readonly Float32Array[] | 'over-quota' | null> {
  const vectors: Float32Array[] = [];
  for (let at = 0; at < lot.texts.length; at += textsPerCall) {
    const part = { ...lot, texts: lot.texts.slice(at, at + textsPerCall) };
    const result = await embedPart(part, snapshot, signal, ports);
    if (result === 'over-quota') return result;
    if (result.kind !== 'vectors') return null;
    vectors.push(...result.vectors);
  }
  return vectors;
}

async function embedPart(
  { dataClass, decision, candidates, texts }: Lot,
  { policy, hash }: PolicySnapshot,
  signal: AbortSignal,
  ports: TurnPorts,
): Promise<RoutedVectors | 'over-quota'> {
  if (await isMonthSpent(policy, ports)) return 'over-quota';
  const startedAt = ports.clock.now();
  const attempts: Attempt[] = [];
  const vault = createVault();
  const rules = rulesOfSending(decision, policy);
  const person = ports.hasher.pseudonym(systemPerson.id);
  const result = await ports.gateway.embed({
    candidates,
    texts: texts.map(({ text }) => maskText(text, vault, rules)),
    signal,
    policy,
    person,
    report: (attempt) => void attempts.push(attempt),
  });
  const served = result.kind === 'vectors' ? result : null;
  const consumed = accountEmbedding(attempts, served?.candidate ?? null, startedAt, policy);
  const entry: JournalEntry = {
    kind: 'index',
    id: ports.ids.next('i'),
    at: startedAt,
    channel: 'system',
    person,
    use: 'index',
    dataClass,
    outcome: result.kind,
    reason: `texts=${texts.length}`,
    endpoint: served?.candidate.endpoint.id ?? null,
    model: served?.candidate.model.name ?? null,
    policyHash: hash,
    sourceIds: [],
    tokens: consumed?.tokens ?? null,
    attempts: journalAttempts(attempts, ports.standing),
    footprint: consumed?.footprint ?? null,
    masked: vault.counts(),
    timings: { total: ports.clock.now() - startedAt },
  };
  // Counted also when its line cannot be written.
  try {
    await ports.journal.append(entry);
  } finally {
    if (consumed !== null) await ports.ledger.add(consumed);
  }
  return result;
}
