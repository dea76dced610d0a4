import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from '#shared/synthesis/read-sheet.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';

/** A sheet from its file; its faults are thrown. */
export function sheetOf(text: string): Sheet {
  const reading = readSheet(text);
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.sheet;
}

/** A sheet that is shipped, by its id. */
export function shippedSheet(id: string): Sheet {
  const folder = join(import.meta.dirname, '../../infra/sheets');
  return sheetOf(readFileSync(join(folder, `${id}.yaml`), 'utf8'));
}
