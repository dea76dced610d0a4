import { analyseText } from '../french/analyse-text.ts';
import { findDates } from '../french/dates.ts';
import { findRules } from '../french/find-rules.ts';
import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { type Figure, findFigures } from '../french/numbers.ts';
import { splitSentences } from '../french/split-sentences.ts';
import { type EvidencePassage, provenText } from './evidence-passage.ts';
import { familiesOf } from './support-terms.ts';

/** One sentence of a passage. */
export type Statement = {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** The sentence folded, after the line that announces the list it stands in. */
  readonly folded: string;
  /** Families of its words and of that line's. */
  readonly families: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** Families of the words of the title and the headings above it. */
  readonly above: ReadonlySet<string>;
  /** Families of the words of the sentence before it, of which it may say « il » or « sa durée ». */
  readonly before: ReadonlySet<string>;
};

/** What a passage proves, read once. */
export type Proof = {
  readonly rules: ReadonlySet<string>;
  /** As `FoundDate.normal`. */
  readonly dates: readonly string[];
  readonly figures: readonly Figure[];
  /** Families of all its words. */
  readonly families: ReadonlySet<string>;
  /** The whole proven text, folded. */
  readonly folded: string;
  readonly statements: readonly Statement[];
};

const item = /^[^\S\n]*(?:[-*•–|>]|\d{1,2}[.)])/u;

const readStatement = (text: string, announcement: string): Omit<Statement, 'above' | 'before'> => {
  const whole = `${announcement} ${text}`;
  return {
    text,
    terms: new Set(analyseText(text)),
    folded: foldText(normaliseSpaces(whole)),
    families: familiesOf(whole),
    figures: findFigures(whole),
  };
};

/** The sentences of a passage; a list's item completes the line that announces the list. */
const readStatements = ({ title, path, text }: EvidencePassage): readonly Statement[] => {
  const above = familiesOf([title, ...path].join('\n'));
  let announcement = '';
  let before: ReadonlySet<string> = new Set();
  return text.split('\n').flatMap((line) => {
    const isItem = item.test(line);
    if (!isItem) announcement = /:\s*$/u.test(line) ? line : '';
    return splitSentences(line).map((sentence) => {
      const read = readStatement(sentence.text, isItem ? announcement : '');
      const statement = { ...read, above, before };
      before = read.families;
      return statement;
    });
  });
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
    families: familiesOf(text),
    folded: foldText(text),
    statements: readStatements(passage),
  };
  read.set(passage, proof);
  return proof;
};
