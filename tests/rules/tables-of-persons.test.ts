import { expect, test } from '@jest/globals';
import { dataTables } from '../../bot/store/data-tables.ts';
import { openDatabase } from '../../bot/store/open-database.ts';
import { personRooms } from '../../bot/store/persons/persons-core.ts';
import { textOf } from '../../bot/store/read-row.ts';

/** Tables in which nobody who uses Calame stands, and why. */
const ofNobody: Readonly<Record<string, string>> = {
  counters: 'numbers',
  generations: 'numbers',
  segments: 'the index of documents',
  documents: 'documents, with the service that keeps each',
  passages: 'documents',
  vectors: 'documents',
  indexings: 'processes',
  evidences: 'models',
  quarantines: 'servers',
  policies: 'the texts of the administration',
  evaluations: 'questions of golden sets',
  conflicts: 'pairs of documents',
  ticket_digests: 'desks',
  unread_files: 'files',
  ready_requests: 'requests that the administration shares',
  source_states: 'places of documents',
  source_items: 'files of a place',
  source_turns: 'processes',
  act_letterhead: 'a Word file of the organisation',
};

/** Columns that name a person, or lead to one. */
const personal = /^(?:person|handler|author|asker|name|conversation|reference|activity)$/;

function schema(): ReadonlyMap<string, readonly string[]> {
  const database = openDatabase(':memory:', { synchronous: 'normal', migrations: dataTables });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map((row) => textOf(row, 'name'));
  const columnsOf = (table: string): readonly string[] =>
    database
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map((row) => textOf(row, 'name'));
  const columns = new Map(tables.map((table) => [table, columnsOf(table)]));
  database.close();
  return columns;
}

test('every table is of nobody, or what it holds of a person can be handed over and erased', () => {
  const rooms = Object.values(personRooms).flatMap(({ tables }) => tables);
  const tables = [...schema().keys()];
  expect(tables.length).toBeGreaterThan(30);
  expect(tables.filter((table) => !rooms.includes(table) && !(table in ofNobody))).toEqual([]);
  expect(rooms.filter((table) => !tables.includes(table))).toEqual([]);
  expect(rooms.filter((table) => table in ofNobody)).toEqual([]);
});

test('no table of nobody has a column that names a person', () => {
  const known = ['counters.name'];
  const named = [...schema()].flatMap(([table, columns]) =>
    columns.filter((column) => personal.test(column)).map((column) => ({ table, column })),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(
    named
      .filter(({ table }) => table in ofNobody)
      .map(({ table, column }) => `${table}.${column}`)
      .filter((one) => !known.includes(one)),
  ).toEqual([]);
});
