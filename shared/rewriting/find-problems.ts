import { knownAcronyms } from '../french/known-acronyms.fr.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { ClarityProblem, FoundProblem } from './clarity.ts';
import {
  acronym,
  doubleNegation,
  interruption,
  nominalisation,
  passive,
  subordinate,
} from './hard-patterns.fr.ts';
import { suggestPlainWords } from './suggest-plain-words.ts';

/** Past so many words a sentence is long; the State’s guides of plain language give 15 to 20. */
const longSentence = 20;
/** Letters of a word that is hard for many readers. */
const longWord = /(?<![\p{L}-])\p{L}{14,}(?![\p{L}-])/gu;
const mostSubordinates = 2;

const wordPattern = /[\p{L}\p{N}]+/gu;

export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/** What makes one sentence hard, in order; `at` is where it stands in its text, `spelt` the acronyms spelt out there. */
export function findProblems(
  sentence: string,
  at: number,
  spelt: ReadonlySet<string>,
): readonly FoundProblem[] {
  const plain = normaliseSpaces(sentence);
  const found: FoundProblem[] = [];
  const add = (kind: ClarityProblem, start: number, end: number): void => {
    found.push({ kind, start: at + start, end: at + end, text: sentence.slice(start, end) });
  };
  const addAll = (kind: ClarityProblem, pattern: RegExp): void => {
    for (const match of plain.matchAll(pattern))
      add(kind, match.index, match.index + match[0].length);
  };
  if (countWords(plain) > longSentence) add('long-sentence', 0, sentence.length);
  addAll('long-word', longWord);
  addAll('passive', passive);
  addAll('nominalisation', nominalisation);
  addAll('double-negation', doubleNegation);
  addAll('interruption', interruption);
  for (const { start, end } of suggestPlainWords(sentence)) add('jargon', start, end);
  for (const match of plain.matchAll(acronym)) {
    const [written] = match;
    if (!knownAcronyms.has(written) && !spelt.has(written))
      add('acronym', match.index, match.index + written.length);
  }
  for (const match of [...plain.matchAll(subordinate)].slice(mostSubordinates)) {
    add('nested', match.index, match.index + match[0].length);
  }
  return found.sort((left, right) => left.start - right.start || right.end - left.end);
}

const speltBefore = /\((\p{Lu}{2,}\d*)\)/gu;
const speltAfter = /(?<![\p{L}])(\p{Lu}{2,}\d*) ?\((?=[^()]{6,}\))/gu;

/** Acronyms that a text spells out: « le compte épargne-temps (CET) », « CET (compte épargne-temps) ». */
export function speltAcronyms(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(speltBefore), ...text.matchAll(speltAfter)].map(([, name = '']) => name),
  );
}
