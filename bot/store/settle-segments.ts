import type { DatabaseSync } from 'node:sqlite';
import { encodeSegment } from '#shared/knowledge/encode-segment.ts';
import { mergeSegments } from '#shared/knowledge/merge-segments.ts';
import type { Segment } from '#shared/knowledge/segment.ts';
import { inSnapshot, inTransaction } from './in-transaction.ts';
import { insertSegment, touchSpace } from './put-documents.ts';
import { numberOf, textOf } from './read-row.ts';
import type { LoadedSpace, SegmentCache } from './segment-cache.ts';

type Piece = { readonly id: number; readonly documents: number; readonly live: number };

/** Merges each space's segments until every one is at least twice as large as all smaller ones together; drops the dead. */
export function settlerOf(database: DatabaseSync, cache: SegmentCache): () => void {
  const spaces = database.prepare('SELECT DISTINCT space FROM segments');
  const pieces = database.prepare(
    `SELECT segments.id, segments.documents, count(documents.number) AS live
     FROM segments LEFT JOIN documents ON documents.segment = segments.id
     WHERE segments.space = ? GROUP BY segments.id ORDER BY live, segments.id`,
  );
  return () => {
    for (const row of spaces.all()) {
      const space = textOf(row, 'space');
      const found = pieces.all(space).map((piece) => ({
        id: numberOf(piece, 'id'),
        documents: numberOf(piece, 'documents'),
        live: numberOf(piece, 'live'),
      }));
      const loaded = inSnapshot(database, () => cache.load(space));
      cache.keepRebuilt();
      const wanted = toMerge(found);
      if (wanted.length > 0) merge(database, loaded, space, wanted);
    }
  };
}

/** Segments to replace by one, of a list in ascending size: the small ones and those that hold dead entries. */
function toMerge(pieces: readonly Piece[]): readonly number[] {
  let sum = 0;
  let small = 0;
  pieces.forEach(({ live }, at) => {
    if (at > 0 && live <= 2 * sum) small = at + 1;
    sum += live;
  });
  return pieces
    .filter(({ documents, live }, at) => at < small || live < documents)
    .map(({ id }) => id);
}

/** Merges outside any lock, since segments never change, then swaps in one transaction. */
function merge(
  database: DatabaseSync,
  { segments, live }: LoadedSpace,
  space: string,
  wanted: readonly number[],
): void {
  const parts: Segment[] = wanted.flatMap((id) => segments.get(id) ?? []);
  const merged = mergeSegments(parts, (_, { key }) => live.has(key));
  const bytes = encodeSegment(merged);
  inTransaction(database, () => {
    const list = JSON.stringify(wanted);
    const there = database
      .prepare(
        'SELECT count(*) AS there FROM segments WHERE id IN (SELECT value FROM json_each(?))',
      )
      .get(list);
    // Another process merged some of them meanwhile: its work stands.
    if (numberOf(there ?? {}, 'there') !== wanted.length) return;
    if (merged.entries.length > 0) {
      const id = insertSegment(database, space, merged.entries.length, bytes);
      database
        .prepare(
          'UPDATE documents SET segment = ? WHERE segment IN (SELECT value FROM json_each(?))',
        )
        .run(id, list);
    }
    database.prepare('DELETE FROM segments WHERE id IN (SELECT value FROM json_each(?))').run(list);
    touchSpace(database, space);
  });
}
