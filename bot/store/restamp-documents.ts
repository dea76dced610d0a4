import type { DatabaseSync } from 'node:sqlite';
import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import type { Restamp } from '../sources/ports.ts';
import { documentOf, passageOf } from './document-row.ts';
import { eraseTraces } from './erase-traces.ts';
import { putterOf } from './put-documents.ts';
import { bytesOf, numberOf, type Row, textOf } from './read-row.ts';
import { cutUnits } from './rebuild-segment.ts';

/** Puts documents anew with other readers, address and origin, their texts and vectors as they are. */
export function restamperOf(
  database: DatabaseSync,
): (space: string, stamps: readonly Restamp[]) => void {
  const one = database.prepare('SELECT * FROM documents WHERE space = ? AND id = ?');
  const passages = database.prepare('SELECT * FROM passages WHERE document = ? ORDER BY position');
  const vectors = database.prepare('SELECT model, units FROM vectors WHERE document = ?');
  const put = putterOf(database);
  const stamped = (row: Row, { readers, url, origin }: Restamp): DocumentToStore => {
    const number = numberOf(row, 'number');
    const texts = passages.all(number).map(passageOf);
    const found = vectors.get(number);
    const document = { ...documentOf(row), readers, url, origin };
    return found === undefined
      ? { document, passages: texts }
      : {
          ...{ document, passages: texts },
          vectors: cutUnits(bytesOf(found, 'units'), texts.length),
          embeddingModel: textOf(found, 'model'),
        };
  };
  return (space, stamps) => {
    put(
      stamps.flatMap((stamp) => {
        const row = one.get(space, stamp.document);
        return row === undefined ? [] : [stamped(row, stamp)];
      }),
    );
    // What the former index said of their readers is gone too.
    if (stamps.length > 0) eraseTraces(database);
  };
}
