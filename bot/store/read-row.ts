import type { SQLOutputValue } from 'node:sqlite';
import { Fault } from '#shared/fault.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

function mismatch(column: string, wanted: string): Fault {
  return new Fault('store-damaged', { column, wanted });
}

export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw mismatch(column, 'a text');
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw mismatch(column, 'a number');
  return value;
}

export function numberOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : numberOf(row, column);
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!ArrayBuffer.isView(value)) throw mismatch(column, 'a blob');
  return value;
}

/** A column that holds JSON; the parser's own message is not kept, since it quotes the text. */
export function jsonOf(row: Row, column: string): unknown {
  const text = textOf(row, column);
  try {
    return JSON.parse(text);
  } catch {
    throw mismatch(column, 'JSON');
  }
}

/** A column that holds a JSON array of texts. */
export function textsOf(row: Row, column: string): readonly string[] {
  const texts = textsOrNull(row, column);
  if (texts === null) throw mismatch(column, 'a list');
  return texts;
}

/** A column that holds a JSON array of texts, or the JSON `null`. */
export function textsOrNull(row: Row, column: string): readonly string[] | null {
  const value = jsonOf(row, column);
  if (value === null) return null;
  if (!Array.isArray(value)) throw mismatch(column, 'a list');
  return value.map(String);
}
