import type { ModelDoor } from '#shared/routing/ports.ts';

/** The door to the models with its library is loaded at the first call of a model, not before. */
export function lazyDoor(open: () => Promise<ModelDoor>): ModelDoor {
  return {
    chat: async function* (candidate, request, policy) {
      yield* (await open()).chat(candidate, request, policy);
    },
    embed: async (candidate, texts, signal, policy) =>
      (await open()).embed(candidate, texts, signal, policy),
    rerank: async (candidate, request, signal, policy) =>
      (await open()).rerank(candidate, request, signal, policy),
    probe: async (endpoint, policy, signal) => (await open()).probe(endpoint, policy, signal),
  };
}
