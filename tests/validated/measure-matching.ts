import { openMatcher } from '#shared/validated/open-matcher.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import { validatedAnswer } from '../builders/validated-answers.ts';
import type { AskedAgain } from './read-asked-again.ts';

export type Matching = {
  readonly again: number;
  readonly found: number;
  readonly missed: readonly string[];
  /** Questions answered with the answer to another one. */
  readonly wrong: readonly string[];
  readonly other: number;
  readonly falseMatches: readonly string[];
};

export function toAnswer(
  { question, variant }: Pick<AskedAgain, 'question' | 'variant'>,
  at: number,
): ValidatedAnswer {
  return validatedAnswer(question, { id: `v-${at}`, variants: [variant] });
}

/** Asks every question of a half, with the answers of both halves at hand. */
export function measureMatching(half: readonly AskedAgain[], all: readonly AskedAgain[]): Matching {
  const match = openMatcher(all.map(toAnswer));
  const ask = (text: string): string | null =>
    match({ text, spaces: ['rh'], groups: ['all-agents'], versant: 'FPT' }).answer?.question ??
    null;
  const again = half.flatMap(({ question, again }) =>
    again.map((text) => ({ question, text, got: ask(text) })),
  );
  const other = half.flatMap(({ other }) => other.map((text) => ({ text, got: ask(text) })));
  return {
    again: again.length,
    found: again.filter(({ question, got }) => got === question).length,
    missed: again.filter(({ got }) => got === null).map(({ text }) => text),
    wrong: again
      .filter(({ question, got }) => got !== null && got !== question)
      .map(({ text, got }) => `${text} → ${got}`),
    other: other.length,
    falseMatches: other
      .filter(({ got }) => got !== null)
      .map(({ text, got }) => `${text} → ${got}`),
  };
}
