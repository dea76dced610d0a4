import { analyseText } from '../french/analyse-text.ts';
import type { Utterance } from './cut-utterances.ts';

/** How much each stem tells in this meeting: the rarer among its sentences, the more. */
export type WordWeights = {
  readonly stems: readonly (readonly string[])[];
  readonly weight: (stem: string) => number;
};

/** Words in so many sentences tell nothing of a subject. */
const commonShare = 0.3;

export function weighWords(utterances: readonly Utterance[]): WordWeights {
  const stems = utterances.map(({ text }) => analyseText(text));
  const frequency = new Map<string, number>();
  for (const terms of stems) {
    for (const stem of new Set(terms)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const total = Math.max(1, utterances.length);
  const weight = (stem: string): number => {
    const count = frequency.get(stem) ?? 0;
    if (count === 0 || (count > 3 && count > total * commonShare)) return 0;
    return Math.log(1 + total / count);
  };
  return { stems, weight };
}
