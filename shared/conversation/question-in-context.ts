import type { Exchange } from './ports.ts';

const leansOnWhatWasSaid = /^(?:et|ou|mais|alors|donc|sinon|pourquoi|and|or|but|then)\b/i;

/**
 * What to search for: a question that leans on the one before ("Et à 50 % ?") is searched together
 * with it; any other is searched alone, so that an old subject never pulls a new one aside.
 */
export function questionInContext(question: string, history: readonly Exchange[]): string {
  const previous = history.at(-1);
  if (previous === undefined) return question;
  const words = question.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const leans = leansOnWhatWasSaid.test(question.trim()) || words.length < 3;
  return leans ? `${previous.question} ${question}` : question;
}
