import { add, type Evidence } from './evidence.ts';
import { findTerm, readGram } from './posting-table.ts';
import type { SelectedSegment, Selection } from './select-documents.ts';
import { inverseFrequency, termWeight } from './weigh-terms.ts';

/** BM25 of one character 4-gram over documents. */
export function addGramEvidence(selection: Selection, gram: string, evidence: Evidence): void {
  const places = selection.parts.flatMap((part) => {
    const index = findTerm(part.segment.grams, gram);
    return index < 0 ? [] : [{ part, postings: readGram(part.segment.grams, index) }];
  });
  let holders = 0;
  for (const { part, postings } of places) {
    for (const document of postings.documents) if (isAllowed(part, document)) holders += 1;
  }
  const weight = inverseFrequency(holders, selection.documents);
  for (const { part, postings } of places) {
    for (let entry = 0; entry < postings.length; entry += 1) {
      const document = postings.documents[entry] ?? 0;
      if (!isAllowed(part, document)) continue;
      const length = part.segment.gramLengths[document] ?? 0;
      const share = termWeight(postings.counts[entry] ?? 0, length, selection.meanGramLength);
      add(evidence.gram, part.firstDocument + document, weight * share);
    }
  }
}

function isAllowed({ documentOf, segment }: SelectedSegment, document: number): boolean {
  return documentOf[segment.firstUnit[document] ?? 0] === document;
}
