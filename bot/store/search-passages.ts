import type { DatabaseSync } from 'node:sqlite';
import { mayRead } from '#shared/knowledge/may-read.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import type { SearchQuery } from '#shared/knowledge/ports.ts';
import { rankInForce } from '#shared/knowledge/rank-in-force.ts';
import type { RankedPassage, Segment } from '#shared/knowledge/segment.ts';
import { type Standing, standingOn } from '#shared/knowledge/standing-on.ts';
import { toHit } from '#shared/knowledge/to-hit.ts';
import { documentOf, passageOf } from './document-row.ts';
import { inSnapshot } from './in-transaction.ts';
import { numberOf, textOf, textsOf } from './read-row.ts';
import type { SegmentCache } from './segment-cache.ts';

/**
 * Ranks in memory, rights first, then fetches the texts of the passages found and of no other. One
 * read transaction, so that index and texts are of the same moment.
 */
export function searcherOf(
  database: DatabaseSync,
  cache: SegmentCache,
): (query: SearchQuery) => readonly Hit[] {
  const fetch = database.prepare(
    `SELECT documents.*, position, text, path, page
     FROM passages JOIN documents ON documents.number = passages.document
     WHERE passages.document = ? AND position = ?`,
  );
  const fetchHit = (ranked: RankedPassage, today: string): readonly Hit[] => {
    const row = fetch.get(Number(ranked.key), ranked.passage);
    if (row === undefined) return [];
    return [toHit(documentOf(row), passageOf(row), ranked, today)];
  };
  const dated = database.prepare(
    `SELECT * FROM documents WHERE space = ?
     AND (valid_from IS NOT NULL OR valid_until IS NOT NULL OR superseded_by IS NOT NULL)`,
  );
  const standingsOf = ({ spaces, today }: SearchQuery): ReadonlyMap<string, Standing> =>
    new Map(
      spaces
        .flatMap((space) => dated.all(space))
        .map((row) => [String(numberOf(row, 'number')), standingOn(documentOf(row), today)]),
    );
  const place = database.prepare(
    `SELECT title, path FROM passages JOIN documents ON documents.number = passages.document
     WHERE passages.document = ? AND position = ?`,
  );
  const headingsOf = (key: string, passage: number): readonly string[] => {
    const row = place.get(Number(key), passage);
    return row === undefined ? [] : [textOf(row, 'title'), ...textsOf(row, 'path')];
  };
  return (query) => {
    const hits = inSnapshot(database, () =>
      rank(cache, query, standingsOf(query), headingsOf).flatMap((ranked) =>
        fetchHit(ranked, query.today),
      ),
    );
    cache.keepRebuilt();
    return hits;
  };
}

function rank(
  cache: SegmentCache,
  query: SearchQuery,
  standings: ReadonlyMap<string, Standing>,
  headingsOf: (key: string, passage: number) => readonly string[],
): readonly RankedPassage[] {
  if (query.groups.length === 0) return [];
  const segments: Segment[] = [];
  const live: ReadonlySet<string>[] = [];
  for (const space of new Set(query.spaces)) {
    const loaded = cache.load(space);
    for (const segment of loaded.segments.values()) {
      segments.push(segment);
      live.push(loaded.live);
    }
  }
  return rankInForce(segments, query, {
    allowed: ({ key, readers }, segment) =>
      mayRead(readers, query.groups) && (live[segment]?.has(key) ?? false),
    standing: ({ key }) => standings.get(key) ?? 'in-force',
    headings: ({ key }, _segment, passage) => headingsOf(key, passage),
  });
}
