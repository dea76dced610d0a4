import type { StoredOrigin } from '#shared/knowledge/ports.ts';
import { embedBatch } from './embed-batch.ts';
import type { IndexReport } from './index-report.ts';
import type { IndexPorts, IndexRequest } from './index-request.ts';

/** Documents of one transaction: a kill or a model that gives way loses at most so many. */
const atOnce = 25;

/** Gives documents that are already kept their vectors, from the texts kept: their files are not read again. */
export async function embedKept(
  lacking: readonly StoredOrigin[],
  { space, signal, onEmbedded }: IndexRequest,
  { store, embedder }: IndexPorts,
): Promise<Pick<IndexReport, 'embedded' | 'embeddings'>> {
  let embedded = 0;
  for (let at = 0; at < lacking.length; at += atOnce) {
    signal?.throwIfAborted();
    const ids = lacking.slice(at, at + atOnce).map(({ id }) => id);
    const { batch, embeddings } = await embedBatch(await store.whole(space, ids), embedder, signal);
    if (embeddings !== 'done') return { embedded, embeddings };
    await store.put(batch);
    embedded += batch.length;
    onEmbedded?.(embedded, lacking.length);
  }
  return { embedded, embeddings: embedded > 0 ? 'done' : 'none' };
}
