import type { Hasher } from '#shared/ports.ts';
import type { House } from './assemble.ts';
import type { Indexer } from './indexing/open-indexer.ts';
import { systemClock } from './system-ports.ts';

/** What brings documents into the spaces. */
export async function loadIndexer(
  hasher: Hasher,
  { policy, store, ports }: Pick<House, 'policy' | 'store' | 'ports'>,
): Promise<Indexer> {
  const [source, kept, turnPorts, { openIndexer }, { openEmbedder }] = await Promise.all([
    policy(),
    store(),
    ports(),
    import('./indexing/open-indexer.ts'),
    import('./indexing/open-embedder.ts'),
  ]);
  return openIndexer({
    policy: source,
    knowledge: kept.knowledge,
    setPending: kept.setPending,
    unreadFiles: kept.unreadFiles,
    hasher,
    clock: systemClock,
    openEmbedder: () => openEmbedder(turnPorts).embedder,
  });
}
