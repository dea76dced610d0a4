import type { Place } from './evidence.ts';

/** One allowed document that holds a word: its run of entries in the word's postings. */
export type Mention = {
  readonly place: Place;
  readonly document: number;
  readonly from: number;
  readonly until: number;
  /** Units of the document: its title, and past its last passage. */
  readonly title: number;
  readonly end: number;
  readonly titleCount: number;
};

/** Visits the allowed documents that hold a word, in order. */
export function visitMentions(place: Place, visit: (mention: Mention) => void): void {
  const { part, word } = place;
  const documentAt = (entry: number): number => part.documentOf[word.units[entry] ?? 0] ?? -1;
  let from = 0;
  while (from < word.length) {
    const document = documentAt(from);
    let until = from + 1;
    while (until < word.length && documentAt(until) === document) until += 1;
    if (document >= 0) visit(mentionOf(place, document, from, until));
    from = until;
  }
}

function mentionOf(place: Place, document: number, from: number, until: number): Mention {
  const { firstUnit } = place.part.segment;
  const title = firstUnit[document] ?? 0;
  const end = firstUnit[document + 1] ?? title;
  const titleCount = place.word.units[from] === title ? (place.word.counts[from] ?? 0) : 0;
  return { place, document, from, until, title, end, titleCount };
}
