import { join } from 'node:path';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import { lineOf } from './journal-file.ts';
import { fileOf, listMonths } from './journal-months.ts';
import { openExisting, readable } from './read-journal.ts';

/** The last line that holds the text, of those that the test keeps; a file that cannot be read is passed over. */
export function searchJournal(
  folder: string,
  text: string,
  keeps: (entry: JournalEntry) => boolean,
): JournalEntry | null {
  for (const month of [...listMonths(folder)].reverse()) {
    const found = readable(() => searchMonth(join(folder, fileOf(month)), text, keeps));
    if (found !== null) return found;
  }
  return null;
}

function searchMonth(
  path: string,
  text: string,
  keeps: (entry: JournalEntry) => boolean,
): JournalEntry | null {
  const database = openExisting(path);
  try {
    const select = database.prepare(
      'SELECT * FROM lines WHERE instr(entry, ?) > 0 ORDER BY seq DESC',
    );
    for (const row of select.iterate(text)) {
      const { entry } = lineOf(row);
      if (entry !== null && keeps(entry)) return entry;
    }
    return null;
  } finally {
    database.close();
  }
}
