import type { DatabaseSync } from 'node:sqlite';
import { decodeSegment } from '#shared/knowledge/encode-segment.ts';
import type { Segment } from '#shared/knowledge/segment.ts';
import { bytesOf, numberOf } from './read-row.ts';
import { rebuildSegment } from './rebuild-segment.ts';

/** The index of one space as it stands in one generation. */
export type LoadedSpace = {
  readonly generation: number;
  readonly segments: ReadonlyMap<number, Segment>;
  /** Of `segments`, those whose bytes could not be read and were built again from the texts. */
  readonly rebuilt: ReadonlySet<number>;
  /** Keys of the documents that are there; any other entry of a segment is dead. */
  readonly live: ReadonlySet<string>;
};

/** Gives a space's index, read anew only as far as it changed, in whichever process. */
export type SegmentCache = { readonly load: (space: string) => LoadedSpace };

export function segmentCacheOf(database: DatabaseSync): SegmentCache {
  const generation = database.prepare('SELECT generation FROM generations WHERE space = ?');
  const ids = database.prepare('SELECT id FROM segments WHERE space = ? ORDER BY id');
  const bytes = database.prepare('SELECT bytes FROM segments WHERE id = ?');
  const numbers = database.prepare('SELECT number FROM documents WHERE space = ?');
  const spaces = new Map<string, LoadedSpace>();

  return {
    load: (space) => {
      const row = generation.get(space);
      const current = row === undefined ? 0 : numberOf(row, 'generation');
      const known = spaces.get(space);
      if (known?.generation === current) return known;
      const segments = new Map<number, Segment>();
      const rebuilt = new Set<number>();
      for (const found of ids.all(space)) {
        const id = numberOf(found, 'id');
        const decoded =
          known?.segments.get(id) ?? decodeSegment(bytesOf(bytes.get(id) ?? {}, 'bytes'));
        if (decoded === null || known?.rebuilt.has(id)) rebuilt.add(id);
        segments.set(id, decoded ?? rebuildSegment(database, id));
      }
      const live = new Set(numbers.all(space).map((found) => String(numberOf(found, 'number'))));
      const loaded = { generation: current, segments, rebuilt, live };
      spaces.set(space, loaded);
      return loaded;
    },
  };
}
