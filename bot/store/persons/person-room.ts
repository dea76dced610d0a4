import type { DatabaseSync } from 'node:sqlite';
import type { Row } from '../read-row.ts';

/** What leads to one person in what is kept. */
export type PersonKeys = {
  /** The id that acceptances are kept under. */
  readonly id: string;
  /** The name that everything else is kept under. */
  readonly pseudonym: string;
  /** Ids that a channel knows the person by: the object id of Entra. */
  readonly channelIds: readonly string[];
  /**
   * The person's questions by the journal, each with the id of its answer: a question without an answer has no other mark
   * of whoever asked it than its instant.
   */
  readonly turns: readonly { readonly id: string; readonly at: number }[];
  /** The person's questions to HR go too; without it they stay, unnamed. */
  readonly withTickets: boolean;
};

/** Rows by kind, as they are kept, but for names of other persons. */
export type HeldOfPerson = Readonly<Record<string, readonly Row[]>>;

export type ErasedOfPerson = {
  /** What was deleted or does not name the person any more. */
  readonly items: number;
  /** What stays with the person's name as shown, and why is told by the room's own words. */
  readonly left: number;
  /** False while another process reads: the write-ahead log still holds what was deleted. */
  readonly emptied: boolean;
};

/** One place of the store as far as one person is concerned; it answers for every table that it names. */
export type PersonRoom = {
  readonly tables: readonly string[];
  readonly held: (database: DatabaseSync, who: PersonKeys) => HeldOfPerson;
  /** Runs in a transaction of its own; run again, it finds nothing more. */
  readonly erase: (
    database: DatabaseSync,
    who: PersonKeys,
  ) => Pick<ErasedOfPerson, 'items' | 'left'>;
};

/** Where the name of somebody erased stood. */
export const erasedName = 'erased';

/** Runs each statement with the named values that it knows; returns how many rows changed. */
export function runEach(
  database: DatabaseSync,
  statements: readonly string[],
  values: Readonly<Record<string, string | number>>,
): number {
  return statements.reduce((count, sql) => {
    const statement = database.prepare(sql);
    statement.setAllowUnknownNamedParameters(true);
    return count + Number(statement.run(values).changes);
  }, 0);
}

/** Rows of a query, with the named values that it knows. */
export function rowsOf(
  database: DatabaseSync,
  sql: string,
  values: Readonly<Record<string, string | number>>,
): readonly Row[] {
  const statement = database.prepare(sql);
  statement.setAllowUnknownNamedParameters(true);
  return statement.all(values);
}
