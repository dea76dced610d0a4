import type { Utterance } from './cut-utterances.ts';
import { readVoteCues } from './vote-cues.fr.ts';

const leastQuestions = 2;
const leastShare = 0.5;

/** Who puts the questions of a meeting to the vote, as the transcript names them; null = nobody does so clearly. */
export function findChair(utterances: readonly Utterance[]): string | null {
  const questions = new Map<string, number>();
  let all = 0;
  for (const { plain, asks, speaker } of utterances) {
    if (speaker === null) continue;
    const cues = readVoteCues(plain, asks, false);
    if (cues.asks.length === 0 && !cues.opens) continue;
    questions.set(speaker, (questions.get(speaker) ?? 0) + 1);
    all += 1;
  }
  const [chair, most] = [...questions].toSorted((left, right) => right[1] - left[1])[0] ?? ['', 0];
  return most >= leastQuestions && most >= all * leastShare ? chair : null;
}
