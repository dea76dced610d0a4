import type { Block } from '../../document/doc-model.ts';
import { analyseWord } from '../../french/analyse-text.ts';
import { isAskingWord } from '../../french/asking-words.ts';
import { splitSentences } from '../../french/split-sentences.ts';
import { splitWords } from '../../french/split-words.ts';
import type { DocumentIndex } from '../document-index.ts';
import type { Claim, FreeDocument } from './free-synthesis.ts';
import { isMeasure } from './measure-words.fr.ts';

/** A document with what was read of it. */
export type IndexedDocument = FreeDocument & { readonly index: DocumentIndex };

/** A place that may answer, with the terms that it is known by. */
type Unit = Omit<Claim, 'score'> & {
  readonly own: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
};

/** A term that only the headings above a place hold counts for so much. */
const shareOfHeadings = 0.6;
/** A place that holds less of the question's weight says nothing of it. */
const leastShare = 0.5;
/** What a place without a figure is worth where a figure is asked. */
const withoutFigure = 0.7;
const mostOfDocument = 6;
const shortest = 12;
const longest = 700;

export type FoundClaims = {
  readonly byDocument: ReadonlyMap<string, readonly Claim[]>;
  readonly unknownWords: readonly string[];
};

/** What each document says of a question, best first. */
export function findClaims(question: string, documents: readonly IndexedDocument[]): FoundClaims {
  const units = documents.flatMap(unitsOf);
  const asked = askedTerms(question);
  const terms = [...asked.keys()];
  const subject = terms.some((term) => !isMeasure(term))
    ? terms.filter((term) => !isMeasure(term))
    : terms;
  const wantsFigure = subject.length < terms.length;
  const weights = weigh(subject, units);
  const unknownWords = subject.flatMap((term) =>
    weights.has(term) ? [] : [asked.get(term) ?? term],
  );
  const aspects = aspectsOf(question, weights);
  const byDocument = new Map<string, Claim[]>(documents.map(({ documentId }) => [documentId, []]));
  for (const { own, above, ...place } of units) {
    const touches = [...weights.keys()].some((term) => own.has(term));
    const share = Math.max(0, ...aspects.map((aspect) => shareHeld(aspect, own, above)));
    const score = wantsFigure && !/\d/.test(place.text) ? share * withoutFigure : share;
    if (touches && score >= leastShare) byDocument.get(place.documentId)?.push({ ...place, score });
  }
  for (const claims of byDocument.values()) keepBest(claims);
  return { byDocument, unknownWords };
}

type Weights = ReadonlyMap<string, number>;

/** « la dette et l’épargne brute » asks for two things, and a place that says one answers. */
function aspectsOf(question: string, weights: Weights): readonly Weights[] {
  return question
    .split(/[,;]|\s(?:et|ou|ainsi que)\s/iu)
    .map((part) => {
      const terms = new Set(splitWords(part).map((word) => analyseWord(word).term));
      return new Map([...weights].filter(([term]) => terms.has(term)));
    })
    .filter(({ size }) => size > 0);
}

/** Share of the weight of an aspect that a place holds, in its own words or in the headings above it. */
function shareHeld(aspect: Weights, own: ReadonlySet<string>, above: ReadonlySet<string>): number {
  let held = 0;
  let total = 0;
  for (const [term, weight] of aspect) {
    total += weight;
    if (own.has(term)) held += weight;
    else if (above.has(term)) held += weight * shareOfHeadings;
  }
  return held / total;
}

function keepBest(claims: Claim[]): void {
  claims.sort((left, right) => right.score - left.score || left.anchor.index - right.anchor.index);
  claims.splice(mostOfDocument);
}

/** Terms of the question by the word that it writes, without those that only ask. */
function askedTerms(question: string): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const word of splitWords(question)) {
    const { folded, term } = analyseWord(word);
    if (term !== '' && !isAskingWord(folded) && !terms.has(term)) terms.set(term, word);
  }
  return terms;
}

/** Rare terms weigh more; a term that no place holds weighs nothing. */
function weigh(terms: readonly string[], units: readonly Unit[]): ReadonlyMap<string, number> {
  return new Map(
    terms.flatMap((term): readonly [string, number][] => {
      const holders = units.filter(({ own, above }) => own.has(term) || above.has(term)).length;
      return holders === 0 ? [] : [[term, Math.log(1 + units.length / holders)]];
    }),
  );
}

function unitsOf(document: IndexedDocument): readonly Unit[] {
  const { documentId, file, model } = document;
  return model.blocks.flatMap((block) =>
    textsOf(block).flatMap(({ text, header }): readonly Unit[] => {
      if (text.length < shortest || text.length > longest) return [];
      const { anchor } = block;
      const { path, page = null } = anchor;
      const above = termsOf([...path, header, document.index.title].join(' '));
      return [{ documentId, file, text, path, page, anchor, own: termsOf(text), above }];
    }),
  );
}

/** Sentences of a text; rows of a table, under its header. */
function textsOf(block: Block): readonly { text: string; header: string }[] {
  if (block.kind === 'heading') return [];
  if (block.kind !== 'table') {
    return splitSentences(block.text).map(({ text }) => ({
      text: text.replace(/\s+/g, ' '),
      header: '',
    }));
  }
  const header = (block.rows[0] ?? []).join(' ');
  return block.rows
    .slice(1)
    .map((row) => ({ text: row.map((cell) => cell.trim()).join(' | '), header }));
}

function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const word of splitWords(text)) {
    const { term } = analyseWord(word);
    if (term !== '') terms.add(term);
  }
  return terms;
}
