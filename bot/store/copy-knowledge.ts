import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { dataTables } from './data-tables.ts';
import { openDatabase } from './open-database.ts';

/** The tables of the knowledge base, each after those that it refers to; nothing of a person stands in them. */
const knowledgeTables = [
  'counters',
  'generations',
  'segments',
  'documents',
  'passages',
  'vectors',
] as const;

/**
 * Copies the knowledge base, index and vectors included, into the data folder `folder`, which is made. Conversations,
 * acceptances and everything else stay where they are: a change can be tried on the copy, and the copy thrown away.
 */
export function copyKnowledge(database: DatabaseSync, folder: string): void {
  const file = join(folder, 'calame.db');
  openDatabase(file, { synchronous: 'normal', migrations: dataTables }).close();
  database.prepare('ATTACH ? AS copied').run(file);
  try {
    database.exec('BEGIN');
    try {
      for (const table of knowledgeTables) {
        database.exec(`DELETE FROM copied.${table};
          INSERT INTO copied.${table} SELECT * FROM main.${table};`);
      }
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  } finally {
    database.exec('DETACH copied');
  }
}
