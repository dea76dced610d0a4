import type { DatabaseSync } from 'node:sqlite';
import { buildSegment } from '#shared/knowledge/build-segment.ts';
import type { Segment, SegmentDocument } from '#shared/knowledge/segment.ts';
import { documentOf, passageOf } from './document-row.ts';
import { bytesOf, numberOf, textOf } from './read-row.ts';

/** Builds a segment again from the texts: the index is derived, so one that cannot be read costs time, not knowledge. */
export function rebuildSegment(database: DatabaseSync, segment: number): Segment {
  const rows = database.prepare('SELECT * FROM documents WHERE segment = ?').all(segment);
  const passages = database.prepare('SELECT * FROM passages WHERE document = ? ORDER BY position');
  const vectors = database.prepare('SELECT model, units FROM vectors WHERE document = ?');
  return buildSegment(
    rows.map((row): SegmentDocument => {
      const number = numberOf(row, 'number');
      const { space, title, readers } = documentOf(row);
      const texts = passages.all(number).map(passageOf);
      const found = vectors.get(number);
      return {
        key: String(number),
        space,
        title,
        readers,
        passages: texts,
        ...(found === undefined
          ? {}
          : {
              vectors: {
                model: textOf(found, 'model'),
                units: cutUnits(bytesOf(found, 'units'), texts.length),
              },
            }),
      };
    }),
  );
}

/** Vectors of one document end to end, as the `vectors` table keeps them; zeros for a passage that has none. */
export function joinUnits(units: readonly Float32Array[]): Uint8Array {
  const dimension = Math.max(0, ...units.map(({ length }) => length));
  const joined = new Float32Array(units.length * dimension);
  units.forEach((unit, at) => {
    joined.set(unit, at * dimension);
  });
  return new Uint8Array(joined.buffer);
}

/** The opposite of `joinUnits`. */
export function cutUnits(bytes: Uint8Array, count: number): readonly Float32Array[] {
  const joined = new Float32Array(bytes.slice().buffer);
  const dimension = count === 0 ? 0 : joined.length / count;
  return Array.from({ length: count }, (_, at) => {
    const unit = joined.slice(at * dimension, (at + 1) * dimension);
    return unit.some((component) => component !== 0) ? unit : new Float32Array(0);
  });
}
