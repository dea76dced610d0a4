import type { DatabaseSync } from 'node:sqlite';
import { decodeSegment, encodeSegment } from '#shared/knowledge/encode-segment.ts';
import type { Segment } from '#shared/knowledge/segment.ts';
import { inTransaction } from './in-transaction.ts';
import { bytesOf, numberOf } from './read-row.ts';
import { rebuildSegment } from './rebuild-segment.ts';

/** The index of one space as it stands in one generation. */
export type LoadedSpace = {
  readonly generation: number;
  readonly segments: ReadonlyMap<number, Segment>;
  /** Keys of the documents that are there; any other entry of a segment is dead. */
  readonly live: ReadonlySet<string>;
};

/** Gives a space's index, read anew only as far as it changed, in whichever process. */
export type SegmentCache = {
  readonly load: (space: string) => LoadedSpace;
  /** Writes back what had to be built again, so that the next process only reads it. Outside any transaction. */
  readonly keepRebuilt: () => void;
};

export function segmentCacheOf(database: DatabaseSync): SegmentCache {
  const generation = database.prepare('SELECT generation FROM generations WHERE space = ?');
  const ids = database.prepare('SELECT id FROM segments WHERE space = ? ORDER BY id');
  const bytes = database.prepare('SELECT bytes FROM segments WHERE id = ?');
  const numbers = database.prepare('SELECT number FROM documents WHERE space = ?');
  const spaces = new Map<string, LoadedSpace>();
  const rebuilt = new Map<number, Segment>();

  return {
    load: (space) => {
      const row = generation.get(space);
      const current = row === undefined ? 0 : numberOf(row, 'generation');
      const known = spaces.get(space);
      if (known?.generation === current) return known;
      const segments = new Map<number, Segment>();
      for (const found of ids.all(space)) {
        const id = numberOf(found, 'id');
        const decoded =
          known?.segments.get(id) ?? decodeSegment(bytesOf(bytes.get(id) ?? {}, 'bytes'));
        const segment = decoded ?? rebuildSegment(database, id);
        if (decoded === null) rebuilt.set(id, segment);
        segments.set(id, segment);
      }
      const live = new Set(numbers.all(space).map((found) => String(numberOf(found, 'number'))));
      const loaded = { generation: current, segments, live };
      spaces.set(space, loaded);
      return loaded;
    },
    keepRebuilt: () => {
      if (rebuilt.size === 0) return;
      const found = [...rebuilt];
      rebuilt.clear();
      writeBack(database, found);
    },
  };
}

/** A segment never gains a document: what was built of it holds whatever another process has removed since. */
function writeBack(database: DatabaseSync, found: readonly (readonly [number, Segment])[]): void {
  const update = database.prepare('UPDATE segments SET bytes = ?, documents = ? WHERE id = ?');
  const encoded = found.map(([id, segment]) => ({
    id,
    documents: segment.entries.length,
    bytes: encodeSegment(segment),
  }));
  try {
    inTransaction(database, () => {
      for (const { id, documents, bytes } of encoded) update.run(bytes, documents, id);
    });
  } catch {
    // A disk that takes no writing or another process at work: the question is answered from memory all the same.
  }
}
