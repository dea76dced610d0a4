import { checkChanges } from './check-changes.ts';
import { checkSums } from './check-sums.ts';
import { checkTables } from './check-tables.ts';
import { checkTexts } from './check-texts.ts';
import type { DocumentIndex } from './document-index.ts';
import type { SheetFinding } from './filled-sheet.ts';

/** What arithmetic finds in a document by itself: sums, changes, tables against tables, text against tables. */
export function findDisagreements(index: DocumentIndex): readonly SheetFinding[] {
  return [...checkTexts(index), ...checkTables(index), ...checkSums(index), ...checkChanges(index)];
}
