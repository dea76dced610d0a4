import type { DatabaseSync } from 'node:sqlite';
import { liesUnder } from '#shared/knowledge/lies-under.ts';
import type { UnreadFile } from '#shared/quality/unread-files.ts';
import { inTransaction } from './in-transaction.ts';
import { numberOf, textOf } from './read-row.ts';

export type UnreadFilesCore = {
  readonly note: (
    space: string,
    paths: readonly string[],
    unread: readonly Pick<UnreadFile, 'origin' | 'code'>[],
    at: number,
  ) => void;
  readonly keepOnly: (spaces: readonly string[]) => number;
  readonly list: (spaces: readonly string[]) => readonly UnreadFile[];
};

/** Files that could not be indexed, until their place is indexed again. */
export function unreadFilesOf(database: DatabaseSync): UnreadFilesCore {
  const ofSpaces = database.prepare(
    `SELECT * FROM unread_files WHERE space IN (SELECT value FROM json_each(?))
     ORDER BY space, origin`,
  );
  const remove = database.prepare('DELETE FROM unread_files WHERE space = ? AND origin = ?');
  const drop = database.prepare(
    'DELETE FROM unread_files WHERE space NOT IN (SELECT value FROM json_each(?))',
  );
  const put = database.prepare('INSERT OR REPLACE INTO unread_files VALUES (?, ?, ?, ?)');
  const list = (spaces: readonly string[]): readonly UnreadFile[] =>
    ofSpaces.all(JSON.stringify(spaces)).map((row) => ({
      space: textOf(row, 'space'),
      origin: textOf(row, 'origin'),
      code: textOf(row, 'code'),
      at: numberOf(row, 'at'),
    }));
  return {
    list,
    keepOnly: (spaces) => Number(drop.run(JSON.stringify(spaces)).changes),
    note: (space, paths, unread, at) =>
      inTransaction(database, () => {
        const known = list([space]).filter(({ origin }) =>
          paths.some((path) => liesUnder(origin, path)),
        );
        for (const { origin } of known) remove.run(space, origin);
        for (const { origin, code } of unread) put.run(space, origin, code, at);
      }),
  };
}
