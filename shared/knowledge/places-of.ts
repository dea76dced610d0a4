import type { Place } from './evidence.ts';
import { findTerm, readWord } from './posting-table.ts';
import type { Selection } from './select-documents.ts';

/** A term's postings in each segment that holds it, whoever may read the documents. */
export function placesOf(selection: Selection, term: string): readonly Place[] {
  return selection.parts.flatMap((part) => {
    const index = findTerm(part.segment.terms, term);
    return index < 0 ? [] : [{ part, word: readWord(part.segment.terms, index) }];
  });
}
