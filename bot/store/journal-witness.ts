import type { DatabaseSync } from 'node:sqlite';

/** Says, in the file of everything else, that this data folder has had a journal: one taken away whole is missed. */
export type JournalWitness = { readonly note: () => void; readonly noted: () => boolean };

/** The file is opened when the journal's first line is written, or its absence is examined. */
export function journalWitnessOf(open: () => DatabaseSync): JournalWitness {
  let known = false;
  const noted = (): boolean => {
    known ||= open().prepare("SELECT 1 FROM counters WHERE name = 'journal'").get() !== undefined;
    return known;
  };
  const note = (): void => {
    try {
      if (noted()) return;
      open().exec("INSERT INTO counters VALUES ('journal', 1) ON CONFLICT (name) DO NOTHING");
    } catch {
      // That file may be busy or damaged: the journal goes on without it, and the next line tries again.
    }
  };
  return { note, noted };
}
