import type { DatabaseSync } from 'node:sqlite';
import { buildSegment } from '#shared/knowledge/build-segment.ts';
import { encodeSegment } from '#shared/knowledge/encode-segment.ts';
import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import { documentColumns, documentValues } from './document-row.ts';
import { inTransaction } from './in-transaction.ts';
import { numberOf, textOrNull } from './read-row.ts';
import { joinUnits } from './rebuild-segment.ts';

type Numbered = DocumentToStore & { readonly number: number };

/** Grows a space's generation, so that every reader of it looks again. */
export function touchSpace(database: DatabaseSync, space: string): void {
  database
    .prepare(
      `INSERT INTO generations VALUES (?, 1)
       ON CONFLICT (space) DO UPDATE SET generation = generation + 1`,
    )
    .run(space);
}

/**
 * Adds or replaces documents, texts and index in one transaction. The analysis, which takes most of
 * the time, is done before the write lock is taken.
 */
export function putterOf(database: DatabaseSync): (batch: readonly DocumentToStore[]) => void {
  return (batch) => {
    const latest = new Map(batch.map((item) => [JSON.stringify(identityOf(item)), item]));
    if (latest.size === 0) return;
    const first = reserveNumbers(database, latest.size);
    const numbered = [...latest.values()].map((item, at) => ({ ...item, number: first + at }));
    const spaces = Map.groupBy(numbered, ({ document }) => document.space);
    const built = [...spaces].map(([space, items]) => ({ space, items, bytes: index(items) }));
    inTransaction(database, () => {
      for (const { space, items, bytes } of built) {
        const segment = insertSegment(database, space, items.length, bytes);
        for (const item of items) writeDocument(database, item, segment);
        touchSpace(database, space);
      }
    });
  };
}

function identityOf({ document }: DocumentToStore): readonly [string, string] {
  return [document.space, document.id];
}

function reserveNumbers(database: DatabaseSync, count: number): number {
  const row = database
    .prepare("UPDATE counters SET value = value + ? WHERE name = 'document' RETURNING value")
    .get(count);
  return numberOf(row ?? {}, 'value') - count + 1;
}

function index(items: readonly Numbered[]): Uint8Array {
  const segment = buildSegment(
    items.map(({ number, document, passages, vectors, embeddingModel }) => ({
      key: String(number),
      space: document.space,
      title: document.title,
      readers: document.readers,
      passages,
      ...(vectors === undefined || embeddingModel === undefined
        ? {}
        : { vectors: { model: embeddingModel, units: vectors } }),
    })),
  );
  return encodeSegment(segment);
}

export function insertSegment(
  database: DatabaseSync,
  space: string,
  documents: number,
  bytes: Uint8Array,
): number {
  const row = database
    .prepare('INSERT INTO segments (space, documents, bytes) VALUES (?, ?, ?) RETURNING id')
    .get(space, documents, bytes);
  return numberOf(row ?? {}, 'id');
}

function writeDocument(database: DatabaseSync, item: Numbered, segment: number): void {
  const { number, document, passages, vectors, embeddingModel } = item;
  const replaced = database
    .prepare(
      `DELETE FROM documents WHERE space = ? AND id = ? RETURNING superseded_by, superseded_from, superseded_note`,
    )
    .get(document.space, document.id);
  // A mark set by a person outlives a new version of the file that does not speak of it.
  const marked =
    document.supersededBy !== null || replaced === undefined
      ? document
      : {
          ...document,
          supersededBy: textOrNull(replaced, 'superseded_by'),
          supersededFrom: textOrNull(replaced, 'superseded_from'),
          supersededNote: textOrNull(replaced, 'superseded_note'),
        };
  database
    .prepare(
      `INSERT INTO documents (${documentColumns}, number, passages, segment)
       VALUES (${Array(20).fill('?').join(', ')})`,
    )
    .run(...documentValues(marked), number, passages.length, segment);
  const insert = database.prepare('INSERT INTO passages VALUES (?, ?, ?, ?, ?)');
  passages.forEach(({ text, path, page }, position) => {
    insert.run(number, position, text, JSON.stringify(path), page);
  });
  if (vectors !== undefined && embeddingModel !== undefined) {
    database
      .prepare('INSERT INTO vectors VALUES (?, ?, ?)')
      .run(number, embeddingModel, joinUnits(vectors));
  }
}
