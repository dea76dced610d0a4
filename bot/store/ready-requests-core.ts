import type { DatabaseSync } from 'node:sqlite';
import type { ReadyRequest } from '#shared/drafting/ready/ready-request.ts';
import { jsonOf } from './read-row.ts';

export type ReadyRequestsCore = {
  readonly list: () => readonly ReadyRequest[];
  readonly put: (request: ReadyRequest, at: number) => void;
  readonly remove: (id: string) => boolean;
};

/** Ready requests of the organisation's own. */
export function readyRequestsOf(database: DatabaseSync): ReadyRequestsCore {
  const list = database.prepare(
    "SELECT * FROM ready_requests ORDER BY json_extract(record, '$.metier'), json_extract(record, '$.title'), id",
  );
  const put = database.prepare('INSERT OR REPLACE INTO ready_requests VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM ready_requests WHERE id = ?');
  return {
    // Written by `put` alone, which is given what a schema has read.
    list: () => list.all().map((row) => jsonOf(row, 'record') as ReadyRequest),
    put: (request, at) => {
      put.run(request.id, at, JSON.stringify(request));
    },
    remove: (id) => remove.run(id).changes > 0,
  };
}
