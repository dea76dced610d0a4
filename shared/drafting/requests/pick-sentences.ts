import { analyseText } from '../../french/analyse-text.ts';
import { splitSentences } from '../../french/split-sentences.ts';

/**
 * The sentences of a text that hold most of what it says, word for word and in their order: what stands for a summary when
 * no model writes one. Each is weighed by how often the words it holds come in the text, for its length.
 */
export function pickSentences(text: string, most: number): readonly string[] {
  const sentences = text
    .split(/\n+/u)
    .flatMap((line) => splitSentences(line.trim()))
    .map((sentence) => ({ text: sentence.text.trim(), terms: analyseText(sentence.text) }))
    .filter(({ terms }) => terms.length >= 3);
  const counts = new Map<string, number>();
  for (const { terms } of sentences) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weigh = ({ terms }: { readonly terms: readonly string[] }): number =>
    [...new Set(terms)].reduce((sum, term) => sum + (counts.get(term) ?? 0), 0) /
    Math.sqrt(terms.length);
  const best = new Set(
    [...sentences].sort((one, other) => weigh(other) - weigh(one)).slice(0, most),
  );
  return sentences.filter((sentence) => best.has(sentence)).map((sentence) => sentence.text);
}
