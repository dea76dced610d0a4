import { decide } from '#shared/policy/decide.ts';
import { systemPerson } from '#shared/policy/system-person.ts';
import { maskText } from '#shared/privacy/mask-text.ts';
import { createVault } from '#shared/privacy/vault.ts';
import { callEmbed } from '#shared/routing/call-embed.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { Embedder } from './embed-batch.ts';

/** Texts of one request: providers bound a body at 2 MB (OVHcloud), and a passage has about 900 characters. */
const textsPerCall = 64;

/**
 * Vectors for indexing, when the policy's use `index` leads to an embedding model now: decided as the
 * program itself, masked like everything that leaves, always by one model so that vectors compare.
 * Empty when there is none: documents are then found by their words.
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
  const mask = (text: string): string =>
    maskText(text, createVault(), snapshot.policy.privacy.rules);
  return {
    embedder: {
      model,
      embed: async (texts, signal = new AbortController().signal) => {
        const vectors: Float32Array[] = [];
        for (let at = 0; at < texts.length; at += textsPerCall) {
          const part = texts.slice(at, at + textsPerCall).map(mask);
          const request = { texts: part, signal };
          const result = await callEmbed(candidates, request, ports.models, ports, () => undefined);
          if (result.kind !== 'vectors') return null;
          vectors.push(...result.vectors);
        }
        return vectors;
      },
    },
  };
}
