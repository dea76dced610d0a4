import { add, type Evidence, type Place } from './evidence.ts';
import type { Selection } from './select-documents.ts';
import { type Mention, visitMentions } from './visit-mentions.ts';
import { inverseFrequency, termWeight } from './weigh-terms.ts';

/** A word said once already tells half of what a word said often does. */
const saidOnce = 1;

/** The word's weight for each kind of evidence, its times in the question counted in. */
type WordWeights = Readonly<Record<'document' | 'title' | 'passage' | 'own', number>>;

/** BM25 of one word that stands so many times in the question, over documents, titles and passages. */
export function addWordEvidence(
  selection: Selection,
  places: readonly Place[],
  times: number,
  evidence: Evidence,
): void {
  const holders = { documents: 0, titles: 0, passages: 0 };
  for (const place of places) {
    visitMentions(place, ({ from, until, title, end, titleCount }) => {
      holders.documents += 1;
      holders.titles += titleCount > 0 ? 1 : 0;
      holders.passages += titleCount > 0 ? end - title - 1 : until - from;
    });
  }
  if (holders.documents === 0) return;
  const rarity = inverseFrequency(holders.documents, selection.documents);
  const weights: WordWeights = {
    document: times * rarity,
    title: times * inverseFrequency(holders.titles, selection.documents),
    passage: times * inverseFrequency(holders.passages, selection.passages),
    own: rarity,
  };
  for (const place of places) {
    visitMentions(place, (mention) => {
      addToDocument(selection, mention, weights, evidence);
      if (mention.titleCount > 0) addUnderTitle(selection, mention, weights, evidence);
      else addToPassages(selection, mention, weights, evidence);
    });
  }
}

function addToDocument(
  selection: Selection,
  { place: { part, word }, document, from, until, title, titleCount }: Mention,
  weights: WordWeights,
  evidence: Evidence,
): void {
  const slot = part.firstDocument + document;
  let count = 0;
  for (let entry = from; entry < until; entry += 1) count += word.counts[entry] ?? 0;
  const length = part.segment.documentLengths[document] ?? 0;
  const share = termWeight(count, length, selection.meanDocumentLength);
  add(evidence.document, slot, weights.document * share);
  if (titleCount === 0) return;
  const titleLength = part.segment.unitLengths[title] ?? 0;
  const titleShare = termWeight(titleCount, titleLength, selection.meanTitleLength);
  add(evidence.title, slot, weights.title * titleShare);
}

/** A passage is read under its title: a word of the title stands in every passage. */
function addUnderTitle(
  selection: Selection,
  mention: Mention,
  weights: WordWeights,
  evidence: Evidence,
): void {
  const { word } = mention.place;
  let entry = mention.from + 1;
  for (let unit = mention.title + 1; unit < mention.end; unit += 1) {
    const isOwn = entry < mention.until && word.units[entry] === unit;
    const own = isOwn ? countAt(mention, entry) : 0;
    if (isOwn) entry += 1;
    addToPassage(selection, mention, unit, own, weights, evidence);
  }
}

function addToPassages(
  selection: Selection,
  mention: Mention,
  weights: WordWeights,
  evidence: Evidence,
): void {
  for (let entry = mention.from; entry < mention.until; entry += 1) {
    const unit = mention.place.word.units[entry] ?? 0;
    addToPassage(selection, mention, unit, countAt(mention, entry), weights, evidence);
  }
}

function countAt({ place: { word } }: Mention, entry: number): number {
  return (word.counts[entry] ?? 0) + (word.inherited[entry] ?? 0);
}

function addToPassage(
  selection: Selection,
  { place: { part }, title, titleCount }: Mention,
  unit: number,
  own: number,
  weights: WordWeights,
  evidence: Evidence,
): void {
  const { unitLengths } = part.segment;
  const length = (unitLengths[title] ?? 0) + (unitLengths[unit] ?? 0);
  const share = termWeight(titleCount + own, length, selection.meanPassageLength);
  add(evidence.passage, part.firstUnit + unit, weights.passage * share);
  add(evidence.focus, part.firstUnit + unit, (weights.own * own) / (own + saidOnce));
}
