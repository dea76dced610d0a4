import type { Block } from '../../document/doc-model.ts';
import { analyseWord } from '../../french/analyse-text.ts';
import { isAskingWord } from '../../french/asking-words.ts';
import { splitSentences } from '../../french/split-sentences.ts';
import { splitWords } from '../../french/split-words.ts';
import type { DocumentIndex } from '../document-index.ts';
import type { Claim, FreeDocument } from './free-synthesis.ts';

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
  const weights = weigh([...asked.keys()], units);
  const unknownWords = [...asked].flatMap(([term, word]) => (weights.has(term) ? [] : [word]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const byDocument = new Map<string, Claim[]>(documents.map(({ documentId }) => [documentId, []]));
  for (const { own, above, ...place } of units) {
    const held = [...weights].reduce((sum, [term, weight]) => {
      if (own.has(term)) return sum + weight;
      return above.has(term) ? sum + weight * shareOfHeadings : sum;
    }, 0);
    const touches = [...weights.keys()].some((term) => own.has(term));
    const score = total === 0 ? 0 : held / total;
    if (touches && score >= leastShare) byDocument.get(place.documentId)?.push({ ...place, score });
  }
  for (const claims of byDocument.values()) keepBest(claims);
  return { byDocument, unknownWords };
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
