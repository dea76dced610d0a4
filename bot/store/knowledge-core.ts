import type { DatabaseSync } from 'node:sqlite';
import { mayRead } from '#shared/knowledge/may-read.ts';
import type { Hit, Passage, SourceDocument } from '#shared/knowledge/passage.ts';
import type {
  DocumentToStore,
  KnowledgeState,
  SearchQuery,
  StoredOrigin,
} from '#shared/knowledge/ports.ts';
import { copyKnowledge } from './copy-knowledge.ts';
import { documentOf, passageOf } from './document-row.ts';
import { eraseTraces } from './erase-traces.ts';
import { inTransaction } from './in-transaction.ts';
import { pendingFilesOf } from './pending-files.ts';
import { putterOf, touchSpace } from './put-documents.ts';
import { numberOf, type Row, textOf, textOrNull, textsOrNull } from './read-row.ts';
import { searcherOf } from './search-passages.ts';
import { segmentCacheOf } from './segment-cache.ts';
import { settlerOf } from './settle-segments.ts';

type OpenedDocument = {
  readonly document: SourceDocument;
  readonly passages: readonly Passage[];
};

export type KnowledgeCore = {
  readonly search: (query: SearchQuery) => readonly Hit[];
  readonly state: (spaces: readonly string[], groups: readonly string[]) => KnowledgeState;
  readonly count: (spaces: readonly string[]) => number;
  readonly origins: (space: string) => readonly StoredOrigin[];
  readonly embeddingModels: (spaces: readonly string[]) => readonly string[];
  readonly put: (batch: readonly DocumentToStore[]) => void;
  readonly whole: (space: string, documentIds: readonly string[]) => readonly DocumentToStore[];
  readonly remove: (space: string, documentIds: readonly string[]) => number;
  readonly supersede: (
    space: string,
    documentId: string,
    by: string | null,
    from: string | null,
    note: string | null,
  ) => boolean;
  readonly list: (
    spaces: readonly string[],
    groups: readonly string[],
  ) => readonly SourceDocument[];
  readonly open: (
    space: string,
    documentId: string,
    groups: readonly string[],
  ) => OpenedDocument | null;
  readonly settle: () => void;
  readonly setPending: (files: number) => void;
  readonly copyTo: (folder: string) => void;
};

/** The knowledge base over SQLite: texts in tables, the index in immutable segments held in memory. */
export function knowledgeOf(database: DatabaseSync): KnowledgeCore {
  const cache = segmentCacheOf(database);
  const pending = pendingFilesOf(database);
  return {
    search: searcherOf(database, cache),
    put: putterOf(database),
    settle: settlerOf(database, cache),
    setPending: pending.set,
    copyTo: (folder) => copyKnowledge(database, folder),
    ...countersOf(database, pending.count),
    ...documentsOf(database),
  };
}

function countersOf(
  database: DatabaseSync,
  pending: () => number,
): Pick<KnowledgeCore, 'state' | 'count' | 'embeddingModels'> {
  const byReaders = database.prepare(
    `SELECT readers, count(*) AS documents, sum(passages) AS passages
     FROM documents WHERE space IN (SELECT value FROM json_each(?)) GROUP BY readers`,
  );
  const models = database.prepare(
    `SELECT DISTINCT model FROM vectors JOIN documents ON documents.number = vectors.document
     WHERE space IN (SELECT value FROM json_each(?)) ORDER BY model`,
  );
  const all = (spaces: readonly string[]): readonly Row[] => byReaders.all(JSON.stringify(spaces));
  const sum = (rows: readonly Row[], column: string): number =>
    rows.reduce((total, row) => total + numberOf(row, column), 0);
  return {
    state: (spaces, groups) => {
      const open = all(spaces).filter((row) => mayRead(textsOrNull(row, 'readers'), groups));
      const documents = sum(open, 'documents');
      return { documents, passages: sum(open, 'passages'), pending: pending() };
    },
    embeddingModels: (spaces) =>
      models.all(JSON.stringify(spaces)).map((row) => textOf(row, 'model')),
    count: (spaces) => sum(all(spaces), 'documents'),
  };
}

function documentsOf(
  database: DatabaseSync,
): Pick<KnowledgeCore, 'origins' | 'whole' | 'remove' | 'supersede' | 'list' | 'open'> {
  const origins = database.prepare(
    `SELECT id, origin, content_hash, model
     FROM documents LEFT JOIN vectors ON vectors.document = documents.number
     WHERE space = ? ORDER BY number`,
  );
  const inSpaces = database.prepare(
    'SELECT * FROM documents WHERE space IN (SELECT value FROM json_each(?))',
  );
  const one = database.prepare('SELECT * FROM documents WHERE space = ? AND id = ?');
  const passages = database.prepare('SELECT * FROM passages WHERE document = ? ORDER BY position');
  const mark = database.prepare(
    'UPDATE documents SET superseded_by = ?, superseded_from = ?, superseded_note = ? WHERE space = ? AND id = ?',
  );
  const remove = database.prepare(
    'DELETE FROM documents WHERE space = ? AND id IN (SELECT value FROM json_each(?))',
  );
  const wholeOf = (row: Row): OpenedDocument => ({
    document: documentOf(row),
    passages: passages.all(numberOf(row, 'number')).map(passageOf),
  });
  const byTitle = new Intl.Collator('fr', { numeric: true });
  return {
    origins: (space) =>
      origins.all(space).map((row) => ({
        id: textOf(row, 'id'),
        origin: textOf(row, 'origin'),
        contentHash: textOf(row, 'content_hash'),
        embeddingModel: textOrNull(row, 'model'),
      })),
    whole: (space, documentIds) =>
      documentIds.flatMap((id) => {
        const row = one.get(space, id);
        return row === undefined ? [] : [wholeOf(row)];
      }),
    list: (spaces, groups) =>
      inSpaces
        .all(JSON.stringify(spaces))
        .map(documentOf)
        .filter((document) => mayRead(document.readers, groups))
        .sort((left, right) => byTitle.compare(left.title, right.title)),
    open: (space, documentId, groups) => {
      const row = one.get(space, documentId);
      if (row === undefined) return null;
      const found = wholeOf(row);
      return mayRead(found.document.readers, groups) ? found : null;
    },
    supersede: (space, documentId, by, from, note) =>
      mark.run(by, from, note, space, documentId).changes > 0,
    remove: (space, documentIds) => {
      const count = inTransaction(database, () => {
        touchSpace(database, space);
        return Number(remove.run(space, JSON.stringify(documentIds)).changes);
      });
      if (count > 0) eraseTraces(database);
      return count;
    },
  };
}
