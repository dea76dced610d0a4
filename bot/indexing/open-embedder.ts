import { decide } from '#shared/policy/decide.ts';
import type { Candidate } from '#shared/policy/decision.ts';
import { systemPerson } from '#shared/policy/system-person.ts';
import { maskText } from '#shared/privacy/mask-text.ts';
import { createVault } from '#shared/privacy/vault.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import { callEmbed } from '#shared/routing/call-embed.ts';
import type { RoutedVectors } from '#shared/routing/routed-delta.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { Embedder } from './embed-batch.ts';

/** Texts of one request: providers bound a body at 2 MB (OVHcloud), and a passage has about 900 characters. */
const textsPerCall = 64;

/**
 * Vectors for indexing, when the policy's use `index` leads to an embedding model now: decided as the
 * program itself, masked like everything that leaves, always by one model so that vectors compare.
 * Each call leaves its line in the journal. Empty when there is no model: documents are then found by
 * their words.
 */
export function openEmbedder(ports: TurnPorts): { readonly embedder?: Embedder } {
  const snapshot = ports.policy.current();
  const decision = decide({
    snapshot,
    person: systemPerson,
    use: 'index',
    dataClass: 'internal',
    gates: [],
    configured: ports.keys.configured,
  });
  const first = decision.kind === 'allowed' ? decision.candidates.embed[0] : undefined;
  if (decision.kind !== 'allowed' || first === undefined) return {};
  const model = first.model.name;
  const candidates = decision.candidates.embed.filter((one) => one.model.name === model);
  return {
    embedder: {
      model,
      embed: async (texts, signal = new AbortController().signal) => {
        const vectors: Float32Array[] = [];
        for (let at = 0; at < texts.length; at += textsPerCall) {
          const part = texts.slice(at, at + textsPerCall);
          const result = await embedPart(part, candidates, signal, ports);
          if (result.kind !== 'vectors') return null;
          vectors.push(...result.vectors);
        }
        return vectors;
      },
    },
  };
}

async function embedPart(
  texts: readonly string[],
  candidates: readonly Candidate[],
  signal: AbortSignal,
  ports: TurnPorts,
): Promise<RoutedVectors> {
  const { policy, hash } = ports.policy.current();
  const startedAt = ports.clock.now();
  const attempts: JournalEntry['attempts'][number][] = [];
  const vault = createVault();
  const masked = texts.map((text) => maskText(text, vault, policy.privacy.rules));
  const request = { texts: masked, signal };
  const report = (attempt: (typeof attempts)[number]): void => void attempts.push(attempt);
  const result = await callEmbed(candidates, request, ports.models, ports, report);
  const served = result.kind === 'vectors' ? result : null;
  await ports.journal.append({
    kind: 'index',
    id: ports.ids.next('i'),
    at: startedAt,
    channel: 'system',
    person: ports.hasher.pseudonym(systemPerson.id),
    use: 'index',
    dataClass: 'internal',
    outcome: result.kind,
    reason: `texts=${texts.length}`,
    endpoint: served?.candidate.endpoint.id ?? null,
    model: served?.candidate.model.name ?? null,
    policyHash: hash,
    sourceIds: [],
    tokens: served?.usage ?? null,
    attempts,
    masked: vault.counts(),
    timings: { total: ports.clock.now() - startedAt },
  });
  return result;
}
