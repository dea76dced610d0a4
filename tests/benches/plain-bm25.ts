import { analyseText } from '#shared/french/analyse-text.ts';
import type { BenchmarkDocument } from '../../bot/cli/read-benchmark.ts';

const k1 = 1.2;
const b = 0.75;

/** What the product must not fall behind: BM25 over title and text, same French analysis, no other evidence. */
export function plainBm25(
  corpus: readonly BenchmarkDocument[],
): (question: string) => readonly string[] {
  const postings = new Map<string, Map<number, number>>();
  const lengths = corpus.map(({ title, text }, document) => {
    const terms = analyseText(`${title}\n${text}`);
    for (const term of terms) {
      const holders = postings.get(term) ?? new Map<number, number>();
      postings.set(term, holders.set(document, (holders.get(document) ?? 0) + 1));
    }
    return terms.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(corpus.length, 1);
  return (question) => {
    const scores = new Map<number, number>();
    for (const term of new Set(analyseText(question))) {
      const holders = postings.get(term) ?? new Map<number, number>();
      const idf = Math.log(1 + (corpus.length - holders.size + 0.5) / (holders.size + 0.5));
      for (const [document, count] of holders) {
        const norm = k1 * (1 - b + (b * (lengths[document] ?? 0)) / mean);
        const gain = (idf * count * (k1 + 1)) / (count + norm);
        scores.set(document, (scores.get(document) ?? 0) + gain);
      }
    }
    return [...scores]
      .sort(([, left], [, right]) => right - left)
      .slice(0, 100)
      .map(([document]) => corpus[document]?._id ?? '');
  };
}
