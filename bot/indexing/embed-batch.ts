import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import type { IndexReport } from './index-report.ts';

/** The embedding model that the policy offers for use `index`. */
export type Embedder = {
  readonly model: string;
  /**
   * One unit vector a text, in order, empty for a text that may not leave; null when no endpoint
   * serves, `over-quota` when the month's budget is spent and none is asked.
   */
  readonly embed: (
    texts: readonly string[],
    signal?: AbortSignal,
  ) => Promise<readonly Float32Array[] | 'over-quota' | null>;
};

type Embedded = {
  readonly batch: readonly DocumentToStore[];
  readonly embeddings: IndexReport['embeddings'];
};

/** Gives vectors to the passages of a group; without them the documents are found by their words alone. */
export async function embedBatch(
  items: readonly DocumentToStore[],
  embedder: Embedder | undefined,
  signal: AbortSignal | undefined,
): Promise<Embedded> {
  if (embedder === undefined) return { batch: items, embeddings: 'none' };
  const texts = items.flatMap(({ document, passages }) =>
    passages.map(({ text, path }) => [document.title, ...path, text].join('\n')),
  );
  const vectors = await embedder.embed(texts, signal);
  if (vectors === 'over-quota') return { batch: items, embeddings: 'over-quota' };
  if (vectors === null || vectors.length !== texts.length) {
    return { batch: items, embeddings: 'failed' };
  }
  let at = 0;
  const batch = items.map((item) => {
    const own = vectors.slice(at, at + item.passages.length);
    at += own.length;
    return { ...item, vectors: own, embeddingModel: embedder.model };
  });
  return { batch, embeddings: 'done' };
}
