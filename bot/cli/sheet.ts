import { Fault } from '#shared/fault.ts';
import { rankingTexts } from '#shared/language/ranking-texts.ts';
import { synthesizeTexts } from '#shared/language/synthesize-texts.ts';
import type { SheetFault } from '#shared/synthesis/read-sheet.ts';
import { namesOfRanking, refuseRanking } from '#shared/synthesis/refuse-ranking.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import { fitSheet, readSheetFile } from './choose-sheet.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';
import { requireSubject } from './require-options.ts';

const mostWords = { list: 0, check: 1, add: 1, remove: 1 } as const;

/** `sheet list | check FILE | add FILE | remove ID`, for whoever can write in the data folder. */
export async function sheet(cli: Cli): Promise<ExitStatus> {
  switch (requireSubject<keyof typeof mostWords>(cli, 'sheet', mostWords)) {
    case 'list':
      return list(cli);
    case 'check':
      return check(cli);
    case 'add':
      return add(cli);
    case 'remove':
      return remove(cli);
  }
}

async function list(cli: Cli): Promise<ExitStatus> {
  const { folder } = await cli.house.synthesis();
  const { sheets, faulty } = await folder.list(cli.language);
  const texts = synthesizeTexts[cli.language];
  if (cli.json) {
    const told = sheets.map(({ id, title, description, from, fields }) => ({
      ...{ id, title, description, from, fields: fields.length },
    }));
    cli.printJson({ sheets: told, faulty });
  } else {
    for (const { id, title, fields, from, description } of sheets) {
      cli.print(texts.sheetLine(id, title, fields.length, from === 'organisation'));
      if (description.trim() !== '') cli.print(`  ${description.trim()}`);
    }
  }
  for (const { file, faults } of faulty) {
    for (const fault of faults) cli.remark(faultLine(file, fault, cli.language));
  }
  return faulty.length > 0 ? exitStatus.notSo : exitStatus.done;
}

async function check(cli: Cli): Promise<ExitStatus> {
  const file = wordOf(cli, 'sheetFileMissing');
  const reading = await readSheetFile(file, cli.language);
  const faults = 'faults' in reading ? reading.faults : rankingFaults(reading.sheet, cli.language);
  const texts = synthesizeTexts[cli.language];
  if (cli.json) cli.printJson({ ok: faults.length === 0, faults });
  else if ('sheet' in reading && faults.length === 0) cli.print(texts.sheetRight(reading.sheet.id));
  else for (const fault of faults) cli.print(faultLine(file, fault, cli.language));
  return faults.length === 0 ? exitStatus.done : exitStatus.notSo;
}

/** `fiche.yaml, ligne 12 : … (sections[0].fields[2].kind)`; the root of a file is no place. */
const faultLine = (
  file: string,
  { path, message, line }: SheetFault,
  language: Cli['language'],
): string =>
  synthesizeTexts[language].sheetFault(file, line ?? null, path === '$' ? null : path, message);

function rankingFaults(given: Sheet, language: Cli['language']): readonly SheetFault[] {
  const fields = namesOfRanking(given);
  if (fields.length === 0) return [];
  return [{ path: 'sections', message: rankingTexts[language].sheetRefused(fields.join(', ')) }];
}

async function add(cli: Cli): Promise<ExitStatus> {
  const file = wordOf(cli, 'sheetFileMissing');
  const reading = await readSheetFile(file, cli.language);
  const fit = fitSheet(file, reading);
  refuseRanking(fit, null);
  const { folder } = await cli.house.synthesis();
  const texts = synthesizeTexts[cli.language];
  await folder.add(fit, reading.text);
  cli.remark(texts.sheetAdded(fit.id));
  if (await folder.isSupplied(fit.id)) cli.remark(texts.sheetInPlace(fit.id));
  if (cli.json) cli.printJson({ sheet: fit });
  return exitStatus.done;
}

async function remove(cli: Cli): Promise<ExitStatus> {
  const id = wordOf(cli, 'sheetIdMissing');
  const { folder } = await cli.house.synthesis();
  const texts = synthesizeTexts[cli.language];
  const isSupplied = await folder.isSupplied(id);
  if (!(await folder.remove(id))) {
    if (isSupplied) throw new Fault('usage', { message: texts.sheetSupplied(id) });
    const own = (await folder.list(cli.language)).sheets.filter(
      ({ from }) => from === 'organisation',
    );
    throw new Fault('sheet-unknown', { id, known: own.map((one) => one.id).join(', ') });
  }
  cli.remark(texts.sheetRemoved(id));
  if (isSupplied) cli.remark(texts.sheetBack(id));
  if (cli.json) cli.printJson({ removed: id });
  return exitStatus.done;
}

function wordOf(cli: Cli, missing: 'sheetFileMissing' | 'sheetIdMissing'): string {
  const word = cli.words[1];
  if (word !== undefined) return word;
  throw new Fault('usage', { message: synthesizeTexts[cli.language][missing] });
}
