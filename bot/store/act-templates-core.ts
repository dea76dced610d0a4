import type { DatabaseSync } from 'node:sqlite';
import type { Template } from '#shared/acts/template.ts';
import { jsonOf } from './read-row.ts';

export type ActTemplatesCore = {
  readonly list: () => readonly Template[];
  readonly put: (template: Template, person: string, at: number) => void;
  readonly remove: (id: string) => boolean;
};

/** Templates of the organisation's own. */
export function actTemplatesOf(database: DatabaseSync): ActTemplatesCore {
  const list = database.prepare(
    "SELECT * FROM act_templates ORDER BY json_extract(record, '$.title'), id",
  );
  const put = database.prepare('INSERT OR REPLACE INTO act_templates VALUES (?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM act_templates WHERE id = ?');
  return {
    // Written by `put` alone, which is given what a schema has read.
    list: () => list.all().map((row) => jsonOf(row, 'record') as Template),
    put: (template, person, at) => {
      put.run(template.id, person, at, JSON.stringify(template));
    },
    remove: (id) => remove.run(id).changes > 0,
  };
}
