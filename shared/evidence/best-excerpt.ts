import { analyseText } from '../french/analyse-text.ts';
import { splitSentences } from '../french/split-sentences.ts';

/**
 * The stretch of whole sentences of a passage that speaks most of the question, verbatim, at most
 * `limit` characters long; the whole passage when it is short enough. Cut ends are marked « […] ».
 */
export function bestExcerpt(passage: string, question: string, limit: number): string {
  const text = passage.trim();
  if (text.length <= limit) return text;
  const wanted = new Set(analyseText(question));
  const sentences = splitSentences(text);
  const weights = sentences.map(
    (sentence) => new Set(analyseText(sentence.text).filter((term) => wanted.has(term))).size,
  );
  let best = { from: 0, to: 0, weight: -1 };
  for (let from = 0; from < sentences.length; from += 1) {
    let weight = 0;
    for (let to = from; to < sentences.length; to += 1) {
      weight += weights[to] ?? 0;
      if (span(sentences, from, to) > limit) break;
      if (weight > best.weight) best = { from, to, weight };
    }
  }
  const start = sentences[best.from]?.start ?? 0;
  const end = sentences[best.to]?.end ?? text.length;
  return [
    start > 0 ? '[…] ' : '',
    text.slice(start, Math.min(end, start + limit)),
    end < text.length ? ' […]' : '',
  ].join('');
}

function span(
  sentences: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
): number {
  return (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0);
}
