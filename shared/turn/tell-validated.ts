import type { Citation } from '../evidence/citation.ts';
import { escapeMarkdown } from '../evidence/escape-markdown.ts';
import type { Language } from '../language/language.ts';
import { validatedTexts } from '../language/validated-texts.ts';
import type { ValidatedAnswer, ValidatedSource } from '../validated/validated-answer.ts';

/** A validated answer as it is told: who stands for it, what to beware of, the answer word for word, its sources. */
export function tellValidated(
  answer: ValidatedAnswer,
  citations: readonly Citation[],
  { today, language }: { readonly today: string; readonly language: Language },
): string {
  const texts = validatedTexts[language];
  const overtaken = citations.filter(
    ({ staleReason }) => staleReason === 'superseded' || staleReason === 'expired',
  );
  const sources = answer.sources.map((source, at) =>
    sourceLine(source, at + 1, citations, texts.sourceClosed),
  );
  return [
    texts.lead(plain(answer.owner), answer.validatedAt, plain(answer.question)),
    ...(answer.reviewAt < today ? [texts.toReview(answer.reviewAt)] : []),
    ...(overtaken.length > 0
      ? [texts.sourceOvertaken(overtaken.map(({ title, n }) => `${plain(title)} [${n}]`))]
      : []),
    answer.answer.trim(),
    ...(sources.length > 0 ? [texts.sources(sources)] : []),
  ].join('\n\n');
}

/**
 * A source that the person may open is cited; one of no document is named as HR wrote it. A document that is closed to
 * the person, or gone, has neither title nor address here: which of the two it is is not told.
 */
function sourceLine(
  { title, url, sourceId }: ValidatedSource,
  n: number,
  citations: readonly Citation[],
  closed: string,
): string {
  if (citations.some((citation) => citation.n === n)) return `${plain(title)} [${n}]`;
  if (sourceId !== null) return closed;
  return url === null ? plain(title) : `${plain(title)} · ${url}`;
}

function plain(text: string): string {
  return escapeMarkdown(text).replaceAll('\n', ' ').trim();
}
