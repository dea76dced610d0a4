import { Fault } from '#shared/fault.ts';
import type { DoneItem, FoundItem, SourceState } from '../sources/ports.ts';
import { jsonOf, type Row } from './read-row.ts';

/** A file as this store wrote it. By hand: a schema library would be loaded by every command that opens the store. */
export function itemOf(row: Row): FoundItem {
  return checked<FoundItem>(row, 'item', {
    id: 'string',
    isFolder: 'boolean',
    name: 'string',
    version: 'string',
    tag: 'string',
    size: 'number',
  });
}

export function doneOf(row: Row): DoneItem | null {
  if (jsonOf(row, 'done') === null) return null;
  return checked<DoneItem>(row, 'done', { tag: 'string', said: 'object' });
}

export function stateOf(row: Row): SourceState {
  return checked<SourceState>(row, 'state', {
    place: 'string',
    sweep: 'number',
    isSweeping: 'boolean',
    failures: 'number',
    nextAt: 'number',
  });
}

/** Written by this program alone: its shape is looked at, so that damage is told and not carried on. */
function checked<Kept>(
  row: Row,
  column: string,
  shape: Readonly<Partial<Record<keyof Kept & string, string>>>,
): Kept {
  const kept = jsonOf(row, column);
  const members = new Map<string, unknown>(Object.entries(Object(kept)));
  const sound = Object.entries(shape).every(([name, type]) => typeof members.get(name) === type);
  if (!sound) throw new Fault('store-damaged', { column, wanted: 'a source' });
  return kept as Kept;
}
