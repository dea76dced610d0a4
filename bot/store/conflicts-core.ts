import type { DatabaseSync } from 'node:sqlite';
import { inOrder } from '#shared/knowledge/in-order.ts';
import type { Conflict, ConflictingPair } from '#shared/knowledge/ports.ts';
import { inTransaction } from './in-transaction.ts';
import { numberOf, textOf } from './read-row.ts';

export type ConflictsCore = {
  readonly report: (pairs: readonly ConflictingPair[], at: number) => void;
  readonly list: (spaces: readonly string[], since: number) => readonly Conflict[];
};

/** Pairs of documents that contradict each other. */
export function conflictsOf(database: DatabaseSync): ConflictsCore {
  const put = database.prepare(
    `INSERT INTO conflicts (space, document, other_space, other_document, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET at = max(at, excluded.at)`,
  );
  const select = database.prepare(
    `SELECT * FROM conflicts WHERE at >= ?2 AND (
       space IN (SELECT value FROM json_each(?1)) OR other_space IN (SELECT value FROM json_each(?1))
     ) ORDER BY at DESC, space, document, other_space, other_document`,
  );
  return {
    report: (pairs, at) =>
      inTransaction(database, () => {
        for (const { one, other } of pairs.map(inOrder)) {
          put.run(one.space, one.documentId, other.space, other.documentId, at);
        }
      }),
    list: (spaces, since) =>
      select.all(JSON.stringify(spaces), since).map((row) => ({
        space: textOf(row, 'space'),
        documentId: textOf(row, 'document'),
        otherSpace: textOf(row, 'other_space'),
        otherId: textOf(row, 'other_document'),
        at: numberOf(row, 'at'),
      })),
  };
}
