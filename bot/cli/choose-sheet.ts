import { readFile } from 'node:fs/promises';
import { Fault } from '#shared/fault.ts';
import { synthesizeTexts } from '#shared/language/synthesize-texts.ts';
import { freeSheetId } from '#shared/synthesis/free/free-sheet.ts';
import { readSheet, type SheetReading } from '#shared/synthesis/read-sheet.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import type { SynthesisRoom } from '../synthesis/open-synthesis-room.ts';
import { type Cli, optionText } from './cli.ts';

/** The sheet of `--sheet`: an id, or a file of one's own. Throws `sheet-unknown`, `usage` without one, `sheet-unfit`. */
export async function chooseSheet(
  { options, language }: Pick<Cli, 'options' | 'language'>,
  { folder }: Pick<SynthesisRoom, 'folder'>,
): Promise<Sheet> {
  const named = optionText(options, 'sheet');
  if (named !== null && /\.ya?ml$/iu.test(named)) {
    return fitSheet(named, await readSheetFile(named, language));
  }
  const { sheets } = await folder.list(language);
  const known = sheets.map(({ id }) => id).join(', ');
  const free = named === null && optionText(options, 'question') !== null ? freeSheetId : null;
  const id = named ?? free;
  if (id === null)
    throw new Fault('usage', { message: synthesizeTexts[language].sheetMissing(known) });
  const found = sheets.find((sheet) => sheet.id === id);
  if (found === undefined) throw new Fault('sheet-unknown', { id, known });
  return found;
}

/** Throws `input-unreadable`. */
export async function readSheetFile(
  file: string,
  language: Cli['language'],
): Promise<SheetReading & { readonly text: string }> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Fault('input-unreadable', { file }, cause);
  });
  return { ...readSheet(text, { from: 'organisation', language }), text };
}

/** Throws `sheet-unfit` with the first thing that is wrong, and where. */
export function fitSheet(file: string, reading: SheetReading): Sheet {
  if ('sheet' in reading) return reading.sheet;
  const [{ path, message }] = reading.faults;
  throw new Fault('sheet-unfit', { file, path, message });
}
