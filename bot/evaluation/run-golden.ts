import type { GoldenQuestion } from '#shared/quality/golden.ts';
import { type Judgement, judgeReply } from '#shared/quality/judge-reply.ts';
import type { Trial } from './open-trial.ts';

/** Questions asked at a time: where a model answers, its wait is shared. */
const atOnce = 4;

/** Every question with its reply and what is wrong with it, in the order of the set. */
export async function runGolden(
  questions: readonly GoldenQuestion[],
  trial: Trial,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < questions.length; at = next++) {
      signal.throwIfAborted();
      const question = questions[at];
      if (question === undefined) return;
      judgements[at] = judgeReply(question, await trial.reply(question));
      onProgress(++done, questions.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return judgements;
}
