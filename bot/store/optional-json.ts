import { jsonOf, type Row } from './read-row.ts';

/** JSON for a column that may be null. */
export const jsonOrNull = (value: unknown): string | null =>
  value === null ? null : JSON.stringify(value);

/** What a column of JSON holds, null for none. */
export const jsonOrNone = (row: Row, column: string): unknown =>
  row[column] === null ? null : jsonOf(row, column);
