import { analyseText } from '../french/analyse-text.ts';
import { findDates } from '../french/dates.ts';
import { foldText } from '../french/fold-text.ts';
import { type Figure, findFigures } from '../french/numbers.ts';
import { splitSentences } from '../french/split-sentences.ts';
import { type EvidencePassage, provenText } from './evidence-passage.ts';
import { findRules } from './find-rules.ts';
import { supportTerms } from './support-terms.ts';

/** What a passage proves, read once. */
export type Proof = {
  readonly rules: ReadonlySet<string>;
  /** As `FoundDate.normal`. */
  readonly dates: readonly string[];
  readonly figures: readonly Figure[];
  readonly terms: ReadonlySet<string>;
  /** The whole proven text, folded. */
  readonly folded: string;
  readonly sentences: readonly { readonly text: string; readonly terms: ReadonlySet<string> }[];
};

/** An answer cites the same few passages again and again; they go with the answer. */
const read = new WeakMap<EvidencePassage, Proof>();

/** What this passage proves. */
export const readProof = (passage: EvidencePassage): Proof => {
  const known = read.get(passage);
  if (known !== undefined) return known;
  const text = provenText(passage);
  const proof: Proof = {
    rules: new Set(findRules(text).map(({ normal }) => normal)),
    dates: findDates(text).map(({ normal }) => normal),
    figures: findFigures(text),
    terms: new Set(supportTerms(text)),
    folded: foldText(text),
    sentences: passage.text
      .split('\n')
      .flatMap(splitSentences)
      .map((sentence) => ({ text: sentence.text, terms: new Set(analyseText(sentence.text)) })),
  };
  read.set(passage, proof);
  return proof;
};
