import type { DatabaseSync } from 'node:sqlite';
import type { DoneItem, Restamp, SourceRow, SourceState, TakenPage } from '../sources/ports.ts';
import { inTransaction } from './in-transaction.ts';
import { numberOf, textOf } from './read-row.ts';
import { doneOf, itemOf, stateOf } from './read-source.ts';
import { restamperOf } from './restamp-documents.ts';

export type SourcesCore = {
  readonly state: (space: string) => SourceState | null;
  readonly spaces: () => readonly string[];
  readonly keep: (space: string, state: SourceState) => void;
  readonly take: (space: string, page: TakenPage, state: SourceState) => void;
  readonly rows: (space: string) => readonly SourceRow[];
  readonly finish: (
    space: string,
    done: readonly { readonly id: string; readonly done: DoneItem | null }[],
  ) => void;
  readonly forget: (space: string, ids: readonly string[]) => void;
  readonly drop: (space: string) => void;
  readonly restamp: (space: string, stamps: readonly Restamp[]) => void;
  readonly claim: (space: string, holder: string, now: number, until: number) => boolean;
  readonly release: (space: string, holder: string) => void;
};

/** What the sources of the spaces showed, and what was made of it. */
export function sourcesOf(database: DatabaseSync): SourcesCore {
  return { ...statesOf(database), ...rowsOf(database), ...turnsOf(database) };
}

function statesOf(database: DatabaseSync): Pick<SourcesCore, 'state' | 'spaces' | 'keep' | 'drop'> {
  const select = database.prepare('SELECT * FROM source_states WHERE space = ?');
  const all = database.prepare('SELECT space FROM source_states ORDER BY space');
  const keep = keeperOf(database);
  return {
    keep,
    state: (space) => {
      const row = select.get(space);
      return row === undefined ? null : stateOf(row);
    },
    spaces: () => all.all().map((row) => textOf(row, 'space')),
    drop: (space) =>
      inTransaction(database, () => {
        for (const table of ['source_items', 'source_states', 'source_turns']) {
          database.prepare(`DELETE FROM ${table} WHERE space = ?`).run(space);
        }
      }),
  };
}

function keeperOf(database: DatabaseSync): SourcesCore['keep'] {
  const put = database.prepare('INSERT OR REPLACE INTO source_states VALUES (?, ?)');
  return (space, state) => void put.run(space, JSON.stringify(state));
}

function rowsOf(
  database: DatabaseSync,
): Pick<SourcesCore, 'take' | 'rows' | 'finish' | 'forget' | 'restamp'> {
  const select = database.prepare('SELECT * FROM source_items WHERE space = ? ORDER BY id');
  const finish = database.prepare('UPDATE source_items SET done = ? WHERE space = ? AND id = ?');
  const remove = database.prepare('DELETE FROM source_items WHERE space = ? AND id = ?');
  return {
    restamp: restamperOf(database),
    rows: (space) =>
      select.all(space).map((row) => ({
        item: itemOf(row),
        done: doneOf(row),
        gone: numberOf(row, 'gone') === 1,
      })),
    take: takerOf(database),
    finish: (space, entries) =>
      inTransaction(database, () => {
        for (const { id, done } of entries) finish.run(JSON.stringify(done), space, id);
      }),
    forget: (space, ids) =>
      inTransaction(database, () => {
        for (const id of ids) remove.run(space, id);
      }),
  };
}

function takerOf(database: DatabaseSync): SourcesCore['take'] {
  const keep = keeperOf(database);
  const put = database.prepare(
    `INSERT INTO source_items VALUES (?, ?, ?, 'null', ?, 0)
     ON CONFLICT (space, id) DO UPDATE SET item = excluded.item, seen = excluded.seen, gone = 0`,
  );
  const mark = database.prepare('UPDATE source_items SET gone = 1 WHERE space = ? AND id = ?');
  const name = database.prepare('UPDATE source_items SET seen = ? WHERE space = ? AND id = ?');
  const sweep = database.prepare('UPDATE source_items SET gone = 1 WHERE space = ? AND seen < ?');
  const write = (space: string, { items, gone, unknown }: TakenPage, number: number): void => {
    for (const item of items) put.run(space, item.id, JSON.stringify(item), number);
    for (const id of gone) mark.run(space, id);
    for (const id of unknown) name.run(number, space, id);
  };
  return (space, page, state) =>
    inTransaction(database, () => {
      write(space, page, state.sweep);
      if (page.isLast && state.isSweeping) sweep.run(space, state.sweep);
      keep(space, page.isLast ? { ...state, isSweeping: false } : state);
    });
}

function turnsOf(database: DatabaseSync): Pick<SourcesCore, 'claim' | 'release'> {
  const claim = database.prepare(
    `INSERT INTO source_turns VALUES (?1, ?2, ?4)
     ON CONFLICT (space) DO UPDATE SET holder = ?2, until = ?4 WHERE holder = ?2 OR until <= ?3`,
  );
  const release = database.prepare('DELETE FROM source_turns WHERE space = ? AND holder = ?');
  return {
    claim: (space, holder, now, until) => claim.run(space, holder, now, until).changes > 0,
    release: (space, holder) => void release.run(space, holder),
  };
}
