import type { Candidate } from './candidate.ts';
import type { DocumentIndex } from './document-index.ts';
import { findCodes } from './find-codes.ts';
import { findInParagraphs, findTableInstead } from './find-in-paragraphs.ts';
import { findLists } from './find-lists.ts';
import { findTables, findUnderHeadings } from './find-passages.ts';
import { findInRows } from './find-rows.ts';
import { findInPairs, findInSentences } from './find-sentences.ts';
import { findTaxedPrices } from './find-taxed-prices.ts';
import type { SheetField } from './sheet.ts';

/** As many as somebody, or a model, would look through for one field. */
const most = 12;

/** Places of a document that may answer a field, best first; found by its labels, without a model. */
export function findCandidates(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  const found = [
    ...findInRows(field, index),
    ...findInPairs(field, index),
    ...findInSentences(field, index),
    ...findCodes(field, index),
    ...findTaxedPrices(field, index),
    ...findLists(field, index),
    ...findUnderHeadings(field, index),
    ...findTables(field, index),
    ...findInParagraphs(field, index),
    ...findTableInstead(field, index),
  ];
  const weight = ({ score, isUnder }: Candidate): number => score + (isUnder ? 0.2 : 0);
  const best = found.sort((left, right) => weight(right) - weight(left));
  return best
    .filter((one, at) => !best.slice(0, at).some((other) => isSame(one, other)))
    .slice(0, most);
}

/** A line of facts is a sentence too: one place that says one thing is one candidate. */
function isSame({ value: one }: Candidate, { value: other }: Candidate): boolean {
  return (
    one.anchor?.index === other.anchor?.index && one.value === other.value && one.value !== null
  );
}
