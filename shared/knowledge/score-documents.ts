import type { QuestionKind } from '../french/kind-of-question.ts';
import { beginsByYesOrNo, titleAsks } from './document-traits.ts';
import type { Evidence } from './evidence.ts';
import { bearsOwnTitle, lendToFamily } from './lend-to-family.ts';
import { largest, scaled } from './scale-evidence.ts';
import type { Scored } from './scored.ts';
import type { Selection } from './select-documents.ts';

/** Weights of the evidence, each scaled by its best in the search; chosen by measurement (decision 0002). */
const weights = {
  document: 0.4,
  passage: 0.4,
  title: 0.6,
  /** The first passage says what a document is about. */
  lead: 0.3,
  adjacent: 0.2,
  gram: 0.6,
  /** The first words, where they stand for a title. */
  start: 0.5,
  /** A title that asks in another way than the question: « Comment… » for « Combien… ». */
  otherKind: 0.3,
  /** A text that begins by yes or no, for a question that wants it, and against any other. */
  yesOrNo: 0.3,
} as const;

/** What is left at least of a document's score, whatever speaks against it: it is found, further down. */
const least = 0.05;

/** Every document of the selection with the score of what speaks for it. */
export function scoreDocuments(
  selection: Selection,
  evidence: Evidence,
  kind: QuestionKind,
): Scored[] {
  const places: Omit<Scored, 'score'>[] = [];
  selection.parts.forEach((part, segment) => {
    const { firstUnit } = part.segment;
    for (let document = 0; document < part.segment.entries.length; document += 1) {
      const title = firstUnit[document] ?? 0;
      if (part.documentOf[title] !== document) continue;
      const lead = part.firstUnit + title + 1;
      const end = part.firstUnit + (firstUnit[document + 1] ?? 0);
      places.push({ part, segment, document, lead, end });
    }
  });
  const byWords = weighWords(evidence);
  const hasOwnTitle = bearsOwnTitle(places);
  const scored = places.map((place): Scored => {
    const words = byWords(place);
    const wording = words === 0 ? 0 : weighWording(place, evidence, kind, hasOwnTitle(place));
    return { ...place, score: Math.max(words + wording, least * words) };
  });
  return lendToFamily(scored);
}

/** What a document's words say of the question. */
function weighWords(evidence: Evidence): (place: Omit<Scored, 'score'>) => number {
  const best = {
    document: largest(evidence.document),
    passage: largest(evidence.passage),
    adjacent: largest(evidence.adjacent),
    gram: largest(evidence.gram),
  };
  return ({ part, document, lead, end }) => {
    const at = part.firstDocument + document;
    return (
      weights.document * scaled(evidence.document[at], best.document) +
      // A title is measured on the documents' scale: alone, the best of poor titles would count as much as a good one.
      weights.title * scaled(evidence.title[at], best.document) +
      weights.adjacent * scaled(evidence.adjacent[at], best.adjacent) +
      weights.gram * scaled(evidence.gram[at], best.gram) +
      weights.lead * scaled(evidence.passage[lead], best.passage) +
      weights.passage * scaled(largest(evidence.passage.subarray(lead, end)), best.passage)
    );
  };
}

/** What the manner of a document says: how its title asks, how its text begins. */
function weighWording(
  { part, document }: Omit<Scored, 'score'>,
  evidence: Evidence,
  kind: QuestionKind,
  hasOwnTitle: boolean,
): number {
  const traits = part.segment.traits[document] ?? 0;
  const asked = titleAsks(traits);
  const isOther = asked !== 'none' && kind !== 'other' && asked !== kind;
  const ofTitle = isOther ? -weights.otherKind : 0;
  if (hasOwnTitle) return ofTitle;
  const start = weights.start * (evidence.start[part.firstDocument + document] ?? 0);
  const answers = kind === 'yes-or-no' ? weights.yesOrNo : -weights.yesOrNo;
  return ofTitle + start + (beginsByYesOrNo(traits) ? answers : 0);
}
