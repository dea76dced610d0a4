import { buildSegment } from '#shared/knowledge/build-segment.ts';
import { mayRead } from '#shared/knowledge/may-read.ts';
import type { Hit, SourceDocument } from '#shared/knowledge/passage.ts';
import type { DocumentToStore, KnowledgeStore, SearchQuery } from '#shared/knowledge/ports.ts';
import { rankInForce } from '#shared/knowledge/rank-in-force.ts';
import type { Segment } from '#shared/knowledge/segment.ts';
import { standingOn } from '#shared/knowledge/standing-on.ts';
import { toHit } from '#shared/knowledge/to-hit.ts';

function keyOf({ space, id }: Pick<SourceDocument, 'space' | 'id'>): string {
  return JSON.stringify([space, id]);
}

function segmentOf(items: readonly DocumentToStore[]): Segment {
  return buildSegment(
    items.map(({ document, passages, vectors, embeddingModel }) => ({
      key: document.id,
      space: document.space,
      title: document.title,
      readers: document.readers,
      passages,
      ...(vectors === undefined || embeddingModel === undefined
        ? {}
        : { vectors: { model: embeddingModel, units: vectors } }),
    })),
  );
}

/** The knowledge base without a disk: the same ranking over one segment, built anew for each search. */
export function inMemoryKnowledge(): KnowledgeStore {
  const kept = new Map<string, DocumentToStore>();

  const search = (query: SearchQuery): readonly Hit[] => {
    const segment = segmentOf([...kept.values()]);
    const itemOf = ({ space, key }: { space: string; key: string }): DocumentToStore | undefined =>
      kept.get(keyOf({ space, id: key }));
    const ranked = rankInForce([segment], query, {
      allowed: (entry) =>
        query.spaces.includes(entry.space) && mayRead(entry.readers, query.groups),
      standing: (entry) => {
        const item = itemOf(entry);
        return item === undefined ? 'in-force' : standingOn(item.document, query.today);
      },
      headings: (entry, _segment, passage) => {
        const item = itemOf(entry);
        return [item?.document.title ?? '', ...(item?.passages[passage]?.path ?? [])];
      },
    });
    return ranked.flatMap(({ space, key, passage: index, score, coverage }) => {
      const item = kept.get(keyOf({ space, id: key }));
      const passage = item?.passages[index];
      if (item === undefined || passage === undefined) return [];
      return [toHit(item.document, { ...passage, index }, { score, coverage }, query.today)];
    });
  };
  const inSpaces = (spaces: readonly string[]): readonly DocumentToStore[] =>
    [...kept.values()].filter(({ document }) => spaces.includes(document.space));

  return {
    search: async (query) => search(query),
    state: async (spaces, groups) => {
      const open = inSpaces(spaces).filter(({ document }) => mayRead(document.readers, groups));
      const passages = open.reduce((sum, item) => sum + item.passages.length, 0);
      return { documents: open.length, passages, pending: 0 };
    },
    count: async (spaces) => inSpaces(spaces).length,
    origins: async (space) =>
      inSpaces([space]).map(({ document: { id, origin, contentHash }, embeddingModel = null }) => ({
        ...{ id, origin, contentHash, embeddingModel },
      })),
    embeddingModels: async (spaces) =>
      [...new Set(inSpaces(spaces).flatMap(({ embeddingModel = [] }) => embeddingModel))].sort(),
    whole: async (space, ids) =>
      inSpaces([space])
        .filter(({ document }) => ids.includes(document.id))
        .map(({ document, passages }) => ({ document, passages })),
    put: async (batch) => {
      for (const item of batch) putOne(kept, item);
    },
    remove: async (space, ids) =>
      [...new Set(ids)].filter((id) => kept.delete(keyOf({ space, id }))).length,
    supersede: async (space, id, by, from, note) => {
      const item = kept.get(keyOf({ space, id }));
      if (item === undefined) return false;
      const document = {
        ...item.document,
        supersededBy: by,
        supersededFrom: from,
        supersededNote: note,
      };
      kept.set(keyOf(document), { ...item, document });
      return true;
    },
    list: async (spaces, groups) =>
      inSpaces(spaces)
        .map(({ document }) => document)
        .filter((document) => mayRead(document.readers, groups))
        .sort((left, right) => left.title.localeCompare(right.title, 'fr', { numeric: true })),
    open: async (space, id, groups) => {
      const item = kept.get(keyOf({ space, id }));
      if (item === undefined || !mayRead(item.document.readers, groups)) return null;
      return { document: item.document, passages: item.passages };
    },
    settle: async () => undefined,
  };
}

/** A mark set by a person outlives a new version of the file that does not speak of it. */
function putOne(kept: Map<string, DocumentToStore>, item: DocumentToStore): void {
  const key = keyOf(item.document);
  const before = kept.get(key)?.document;
  const { supersededBy, supersededFrom, supersededNote } =
    item.document.supersededBy === null && before !== undefined ? before : item.document;
  kept.delete(key);
  kept.set(key, {
    ...item,
    document: { ...item.document, supersededBy, supersededFrom, supersededNote },
  });
}
