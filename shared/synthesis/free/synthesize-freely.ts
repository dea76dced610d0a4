import { asksForRanking } from '../find-ranking.fr.ts';
import { indexDocument } from '../index-document.ts';
import { compareFacts } from './compare-facts.ts';
import { compareWording } from './compare-wording.ts';
import { findClaims } from './find-claims.ts';
import type { FreeDocument, FreeSynthesis } from './free-synthesis.ts';
import { readFacts } from './read-facts.ts';

/**
 * What several documents say of one question, without a model: the places that answer, verbatim, then what they agree on,
 * where they differ, and which say nothing. Figures of different years are never set against one another.
 */
export function synthesizeFreely(
  question: string,
  documents: readonly FreeDocument[],
): FreeSynthesis {
  if (asksForRanking(question)) return { kind: 'refused', question };
  const indexed = documents.map((document) => ({
    ...document,
    index: indexDocument(document.model, document.file),
  }));
  const { byDocument, unknownWords } = findClaims(question, indexed);
  const facts = indexed.flatMap((document) =>
    (byDocument.get(document.documentId) ?? []).flatMap((claim) => readFacts(claim, document)),
  );
  const claims = [...byDocument.values()].flat();
  const figures = compareFacts(facts);
  const wording = compareWording(claims);
  const answers = indexed.map(({ documentId, file, index }) => ({
    documentId,
    file,
    title: index.title,
    exercise: index.exercise,
    claims: byDocument.get(documentId) ?? [],
  }));
  return {
    kind: 'answered',
    question,
    answers,
    agreements: [...figures.agreements, ...wording.agreements],
    contradictions: [...figures.contradictions, ...wording.contradictions],
    silent: answers.flatMap(({ file, claims: found }) => (found.length === 0 ? [file] : [])),
    unknownWords,
  };
}
