import type { Evaluation } from '#shared/quality/ports.ts';
import { difficulties } from '#shared/quality/sum-up.ts';
import type { EvaluationResult } from '#shared/wire/console-quality.ts';
import type { HrDeskPorts } from './ports.ts';

/** The last result of each golden set, the latest first. */
export async function tellEvaluations({
  evaluations,
}: Pick<HrDeskPorts, 'evaluations'>): Promise<readonly EvaluationResult[]> {
  const seen = new Set<string>();
  const lasts = (await evaluations.list()).filter(({ golden }) => {
    const isFirst = !seen.has(golden);
    seen.add(golden);
    return isFirst;
  });
  return lasts.map(toResult);
}

function toResult({ golden, title, at, ...run }: Evaluation): EvaluationResult {
  const { figures, perClass, failures, thresholds } = run;
  return {
    ...{ golden, title, at },
    questions: figures.questions,
    correctSource: figures.correctSource,
    absentRight: figures.absentRight,
    refusedRight: figures.refusedRight,
    wrongVersant: figures.wrongVersant,
    staleUsed: figures.staleUsed,
    perClass: difficulties
      .map((difficulty) => ({ difficulty, ...perClass[difficulty] }))
      .filter(({ questions }) => questions > 0)
      .map(({ difficulty, questions, correctSource }) => ({
        difficulty,
        questions,
        correctSource,
      })),
    failures: failures.map(({ id, question, why }) => ({ id, question, why: why[0] ?? '' })),
    below: thresholds.filter(({ met }) => !met).map(({ measure }) => measure),
  };
}
