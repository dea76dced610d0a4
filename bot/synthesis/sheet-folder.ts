import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { freeSheet } from '#shared/synthesis/free/free-sheet.ts';
import { readSheet, type SheetFault } from '#shared/synthesis/read-sheet.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';

/** A file of a sheet that cannot be used, and why. */
type FaultySheet = { readonly file: string; readonly faults: readonly SheetFault[] };

type SheetShelf = {
  /** Those of Calame, then the organisation's own; a later one of the same id counts. */
  readonly sheets: readonly Sheet[];
  readonly faulty: readonly FaultySheet[];
};

/** Sheets as files: those that come with Calame, and `sheets/` of the data folder. */
export type SheetFolder = {
  readonly list: (language: Language) => Promise<SheetShelf>;
  /** Keeps the text under the id of its sheet, in the organisation's folder. */
  readonly add: (sheet: Sheet, text: string) => Promise<void>;
  /** False when the organisation has none of this id. */
  readonly remove: (id: string) => Promise<boolean>;
  /** Whether a sheet of this id comes with Calame. */
  readonly isSupplied: (id: string) => Promise<boolean>;
};

const shipped = join(import.meta.dirname, '../../infra/sheets');
/** Bytes of a sheet; the longest of Calame has some ten thousand. */
const mostBytes = 500_000;

export function openSheetFolder(dataFolder: string): SheetFolder {
  const own = join(dataFolder, 'sheets');
  return {
    list: async (language) => {
      const shelves = await Promise.all([
        readShelf(shipped, 'calame', language),
        readShelf(own, 'organisation', language),
      ]);
      const free = freeSheet(language);
      const byId = new Map(shelves.flatMap(({ sheets }) => sheets).map((one) => [one.id, one]));
      return { sheets: [...byId.values(), free], faulty: shelves.flatMap(({ faulty }) => faulty) };
    },
    add: async ({ id }, text) => {
      try {
        await mkdir(own, { recursive: true, mode: 0o700 });
        await writeFile(join(own, `${id}.yaml`), text, { mode: 0o600 });
      } catch (cause) {
        throw new Fault('output-unwritable', { file: join(own, `${id}.yaml`) }, cause);
      }
    },
    remove: async (id) => {
      const shelf = await readFiles(own, 'organisation', 'fr');
      const found = shelf.filter((one) => 'sheet' in one && one.sheet.id === id);
      for (const { file } of found) await rm(join(own, file), { force: true });
      return found.length > 0;
    },
    isSupplied: async (id) => {
      const { sheets } = await readShelf(shipped, 'calame', 'fr');
      return sheets.some((sheet) => sheet.id === id);
    },
  };
}

type Read =
  | { readonly file: string; readonly sheet: Sheet }
  | { readonly file: string; readonly faults: readonly SheetFault[] };

async function readShelf(
  folder: string,
  from: Sheet['from'],
  language: Language,
): Promise<SheetShelf> {
  const read = await readFiles(folder, from, language);
  return {
    sheets: read.flatMap((one) => ('sheet' in one ? [one.sheet] : [])),
    faulty: read.flatMap((one) =>
      'faults' in one ? [{ file: join(basename(folder), one.file), faults: one.faults }] : [],
    ),
  };
}

async function readFiles(
  folder: string,
  from: Sheet['from'],
  language: Language,
): Promise<readonly Read[]> {
  // No folder is no sheet of one's own.
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /\.ya?ml$/iu.test(name)).sort();
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file)).catch(() => Buffer.alloc(0));
      const text = bytes.length > mostBytes ? '' : bytes.toString('utf8');
      const reading = readSheet(text, { from, language });
      return { file, ...reading };
    }),
  );
}
