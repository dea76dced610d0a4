import { buildSegment } from './build-segment.ts';
import type { Hit } from './passage.ts';
import type { DocumentToStore, KnowledgeStore } from './ports.ts';
import { rankInForce } from './rank-in-force.ts';
import { toHit } from './to-hit.ts';

/**
 * One document to be searched by whoever handed it in, in memory and without rights of its own: it must be given to
 * nobody else. Its space is none of the policy's.
 */
export function shelfOf({
  document,
  passages,
}: DocumentToStore): Pick<KnowledgeStore, 'search' | 'state' | 'embeddingModels' | 'open'> {
  const { id: key, space, title } = document;
  const segment = buildSegment([{ key, space, title, readers: null, passages }]);
  return {
    search: async (query) => {
      const ranked = rankInForce([segment], query, {
        allowed: () => true,
        standing: () => 'in-force',
        headings: (_entry, _segment, passage) => [title, ...(passages[passage]?.path ?? [])],
      });
      return ranked.flatMap(({ passage: index, score, coverage }): readonly Hit[] => {
        const passage = passages[index];
        if (passage === undefined) return [];
        return [toHit(document, { ...passage, index }, { score, coverage }, query.today)];
      });
    },
    state: async () => ({ documents: 1, passages: passages.length, pending: 0 }),
    embeddingModels: async () => [],
    open: async (_space, id) => (id === key ? { document, passages } : null),
  };
}
