import { readFileSync } from 'node:fs';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import type { FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import { readSheet } from '#shared/synthesis/read-sheet.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import type { Concession } from './concession.ts';
import { toDocModel } from './to-doc-model.ts';

/** A sheet that ships with Calame. Throws an `Error` with what is wrong in it. */
export function shippedSheet(id: 'dsp' | 'marche' | 'note' | 'budget'): Sheet {
  const file = new URL(`../../../infra/sheets/${id}.yaml`, import.meta.url);
  const reading = readSheet(readFileSync(file, 'utf8'));
  if (!('sheet' in reading)) throw new Error(JSON.stringify(reading.faults));
  return reading.sheet;
}

/** The concession sheet filled from a report that no file was made of. */
export function fillConcession(sheet: Sheet, concession: Concession): FilledSheet {
  return fillSheet(sheet, toDocModel(concession), {
    file: `${concession.name}.pdf`,
    fileHash: 'ab'.repeat(32),
    contract: concession.contract,
  });
}
