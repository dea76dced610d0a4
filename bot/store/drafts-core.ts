import type { DatabaseSync } from 'node:sqlite';
import type { KeptDraft } from '../drafting/ports.ts';
import { eraseTraces, withoutTraces } from './erase-traces.ts';
import { jsonOf, type Row } from './read-row.ts';

export type DraftsCore = {
  readonly keep: (person: string, draft: KeptDraft) => void;
  readonly list: (person: string) => readonly KeptDraft[];
  readonly find: (person: string, draftId: string) => KeptDraft | null;
  readonly discard: (person: string, draftId: string) => boolean;
  readonly expire: (before: number) => number;
};

/** Drafts are found by their person and id together: another person's opens nothing. */
export function draftsOf(database: DatabaseSync): DraftsCore {
  const keep = database.prepare('INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?)');
  const list = database.prepare('SELECT * FROM drafts WHERE person = ? ORDER BY at DESC, id');
  const find = database.prepare('SELECT * FROM drafts WHERE person = ? AND id = ?');
  const discard = database.prepare('DELETE FROM drafts WHERE person = ? AND id = ?');
  const expire = database.prepare('DELETE FROM drafts WHERE at < ?');
  return {
    keep: (person, draft) => {
      keep.run(person, draft.draftId, draft.changedAt, JSON.stringify(draft));
    },
    list: (person) => list.all(person).map(draftOf),
    find: (person, draftId) => {
      const row = find.get(person, draftId);
      return row === undefined ? null : draftOf(row);
    },
    discard: (person, draftId) => {
      const isGone = discard.run(person, draftId).changes > 0;
      if (isGone) eraseTraces(database);
      return isGone;
    },
    expire: (before) => withoutTraces(database, Number(expire.run(before).changes)),
  };
}

/** Written by `keep` alone. */
const draftOf = (row: Row): KeptDraft => jsonOf(row, 'record') as KeptDraft;
