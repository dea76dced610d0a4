import type { Difficulty, Expectation } from './golden.ts';
import type { FailureReason, Judgement } from './judge-reply.ts';

/** Fractions 0..1, null where the set has no question of the kind; `wrongVersant` and `staleUsed` count questions. */
export type QualityFigures = {
  readonly questions: number;
  /** Of the questions to answer: the first source shown is a right one. */
  readonly correctSource: number | null;
  /** Of those among them that name words: all of these stand in the reply, and none that must not. */
  readonly saidRight: number | null;
  /** Of the questions whose answer is not in the base: nothing was asserted. */
  readonly absentRight: number | null;
  /** Of the questions to refuse or to hand over to people: so it was. */
  readonly refusedRight: number | null;
  /** Of the questions that lack a fact: it was asked for. */
  readonly detailRight: number | null;
  /** Questions of whatever kind that were answered by a question. */
  readonly askedBack: number;
  /** Replies that show a forbidden source, or a passage for another branch. */
  readonly wrongVersant: number;
  /** Replies that show an overtaken source without its warning. */
  readonly staleUsed: number;
};

export const difficulties: readonly Difficulty[] = ['simple', 'intermediaire', 'complexe'];

/** The measures of a run, or of a part of it. */
export function sumUp(judgements: readonly Judgement[]): QualityFigures {
  const of = (...expected: readonly Expectation[]): readonly Judgement[] =>
    judgements.filter(({ question }) => expected.includes(question.expect));
  const answers = of('answer');
  const naming = answers.filter(
    ({ question: { mustSay, mustNotSay } }) => mustSay.length + mustNotSay.length > 0,
  );
  return {
    questions: judgements.length,
    correctSource: shareWithout(answers, 'not-answered', 'wrong-source'),
    saidRight: shareWithout(naming, 'not-answered', 'not-said', 'said-wrongly'),
    absentRight: shareWithout(of('absent'), 'answered-though-absent'),
    refusedRight: shareWithout(of('refused', 'handed-over'), 'not-refused', 'not-handed-over'),
    detailRight: shareWithout(of('needs-detail'), 'not-asked-back'),
    askedBack: judgements.filter(({ reply }) => reply.askedBack).length,
    wrongVersant: judgements.filter(has('wrong-versant', 'forbidden-source')).length,
    staleUsed: judgements.filter(has('stale-used')).length,
  };
}

/** The same for each difficulty. */
export function sumUpByDifficulty(
  judgements: readonly Judgement[],
): Readonly<Record<Difficulty, QualityFigures>> {
  const of = (difficulty: Difficulty): QualityFigures =>
    sumUp(judgements.filter(({ question }) => question.difficulty === difficulty));
  return {
    simple: of('simple'),
    intermediaire: of('intermediaire'),
    complexe: of('complexe'),
  };
}

function has(...wanted: readonly FailureReason[]): (judgement: Judgement) => boolean {
  return ({ reasons }) => reasons.some((reason) => wanted.includes(reason));
}

function shareWithout(
  judgements: readonly Judgement[],
  ...reasons: readonly FailureReason[]
): number | null {
  if (judgements.length === 0) return null;
  const failed = judgements.filter(has(...reasons)).length;
  return (judgements.length - failed) / judgements.length;
}
