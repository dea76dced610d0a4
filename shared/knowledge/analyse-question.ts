import { analyseText, analyseWord } from '../french/analyse-text.ts';
import { isAskingWord } from '../french/asking-words.ts';
import { kindOfQuestion } from '../french/kind-of-question.ts';
import { splitGrams } from '../french/split-grams.ts';
import { splitWords } from '../french/split-words.ts';
import type { AnalysedQuestion } from './gather-evidence.ts';
import { withoutBranch } from './without-branch.ts';

/** Words that name the branch weigh so much less than others: chosen by measurement (decision 0002). */
const branchShare = 0.3;

/** A question as the index knows words, and the texts' own words for it. One made of asking words alone is about them. */
export function analyseQuestion(question: string, official = ''): AnalysedQuestion {
  const words = splitWords(question).map(analyseWord);
  const subject = new Set(
    words.filter(({ folded }) => !isAskingWord(folded)).map(({ term }) => term),
  );
  subject.delete('');
  const terms = analyseText(question);
  const bare = withoutBranch(question);
  return {
    terms,
    weights: weighTerms(terms, analyseText(bare)),
    compounds: compoundsOf(words, terms),
    kind: kindOfQuestion(question),
    official: [...new Set(analyseText(official))].filter((term) => !terms.includes(term)),
    asking: new Set(subject.size === 0 ? [] : terms.filter((term) => !subject.has(term))),
    grams: new Set(
      splitWords(`${bare} ${official}`).flatMap((word) => splitGrams(analyseWord(word).folded)),
    ),
  };
}

/** Words that the question may have written in two: « télé travail ». */
function compoundsOf(
  words: readonly { readonly folded: string }[],
  terms: readonly string[],
): readonly string[] {
  const smallest = 3;
  const joined = words.flatMap(({ folded }, at) => {
    const next = words[at + 1]?.folded ?? '';
    const isWhole = folded.length < smallest || next.length < smallest;
    return isWhole ? [] : analyseText(folded + next);
  });
  return [...new Set(joined)].filter((term) => !terms.includes(term));
}

/** How much each distinct term counts: once for each time it stands in the question, less where it names the branch. */
function weighTerms(
  terms: readonly string[],
  bare: readonly string[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + branchShare);
  for (const term of bare) weights.set(term, (weights.get(term) ?? 0) + 1 - branchShare);
  return weights;
}
