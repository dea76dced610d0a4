import { chooseShown } from '#shared/answers/choose-shown.ts';
import { openSampleKnowledge, type SampleKnowledge } from '../builders/sample-knowledge.ts';
import { sampleQuestions, unansweredQuestions, unseenQuestions } from '../sample/questions.fr.ts';
import type { SampleQuestion } from '../sample/sample-question.ts';

/**
 * From which coverage on an answer is worth giving: the best coverage shown of questions that the sample answers
 * (asked by whom they concern) and of questions that it does not (asked by each of the three), and what each
 * threshold would refuse of the first and let through of the second.
 */
const sample = await openSampleKnowledge();
const answered = await coverages([...sampleQuestions, ...unseenQuestions]);
const unanswered = await coverages(
  unansweredQuestions.flatMap((text): SampleQuestion[] => [
    ['claire', text],
    ['karim', text],
    ['sophie', text],
  ]),
);
const thresholds = [0.2, 0.25, 0.28, 0.3, 0.32, 0.35, 0.4, 0.5].map((threshold) => ({
  threshold,
  answeredRefused: share(answered, ({ best }) => best < threshold),
  unansweredLetThrough: share(unanswered, ({ best }) => best >= threshold),
}));
console.log(
  JSON.stringify(
    {
      bench: 'not-found',
      firstIsRight: {
        written: rightShare(answered.slice(0, sampleQuestions.length)),
        unseen: rightShare(answered.slice(sampleQuestions.length)),
      },
      answered: distribution(answered),
      unanswered: distribution(unanswered),
      thresholds,
      lowestAnswered: answered.toSorted((a, b) => a.best - b.best).slice(0, 12),
      highestUnanswered: unanswered.toSorted((a, b) => b.best - a.best).slice(0, 24),
    },
    null,
    2,
  ),
);
await sample.close();

type Measured = {
  readonly as: string;
  readonly text: string;
  readonly best: number;
  readonly isRight: boolean;
};

async function coverages(questions: readonly SampleQuestion[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const question of questions) measured.push(await measure(sample, question));
  return measured;
}

async function measure(
  { ask }: SampleKnowledge,
  [as, text, ...documents]: SampleQuestion,
): Promise<Measured> {
  const hits = await ask(as, text);
  const best = Math.max(0, ...chooseShown(hits).map(({ coverage }) => coverage));
  return { as, text, best: round(best), isRight: documents.includes(hits[0]?.documentId ?? '') };
}

function share(measured: readonly Measured[], is: (one: Measured) => boolean): number {
  return round(measured.filter(is).length / measured.length);
}

function rightShare(measured: readonly Measured[]): number {
  return share(measured, ({ isRight }) => isRight);
}

function distribution(measured: readonly Measured[]): Record<string, number> {
  const sorted = measured.map(({ best }) => best).sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return {
    questions: sorted.length,
    min: at(0),
    p10: at(0.1),
    p25: at(0.25),
    median: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    max: at(1),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
