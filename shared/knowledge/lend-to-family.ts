import type { Scored } from './scored.ts';

type Placed = Pick<Scored, 'part' | 'document'>;

/** Share of a document's score that is the best of its family. */
const shareOfFamily = 0.4;

/**
 * Articles of one section answer together: each is lifted towards the best of its family. A document without a family
 * keeps its score, and so does the best of each.
 */
export function lendToFamily(documents: readonly Scored[]): Scored[] {
  const best = new Map<number, number>();
  for (const document of documents) {
    const family = familyOf(document);
    best.set(family, Math.max(best.get(family) ?? 0, document.score));
  }
  return documents.map((document) => {
    const family = familyOf(document);
    if (family === 0) return document;
    const { score } = document;
    return { ...document, score: score + shareOfFamily * ((best.get(family) ?? score) - score) };
  });
}

/** Tells of each document whether its title is its own: it has one, and no other document bears it. */
export function bearsOwnTitle(documents: readonly Placed[]): (document: Placed) => boolean {
  const members = new Map<number, number>();
  for (const document of documents) {
    const family = familyOf(document);
    members.set(family, (members.get(family) ?? 0) + 1);
  }
  return (document) => {
    const { segment } = document.part;
    const title = segment.firstUnit[document.document] ?? 0;
    return (segment.unitLengths[title] ?? 0) > 0 && members.get(familyOf(document)) === 1;
  };
}

function familyOf({ part, document }: Placed): number {
  return part.segment.families[document] ?? 0;
}
