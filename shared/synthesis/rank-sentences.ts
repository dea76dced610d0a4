import { analyseText } from '../french/analyse-text.ts';

/** Starting values of the literature on graphs of sentences, kept: they suited French minutes and reports. */
const leastEdge = 0.08;
const damping = 0.85;
const rounds = 25;
/** Words that more of the sentences hold say nothing of one of them. */
const mostShare = 0.3;
/** The graph grows with the square of its sentences. */
const mostSentences = 1_500;

type Vector = ReadonlyMap<string, number>;

/** How central each sentence is, 0 to 1: PageRank over the graph of their likeness (TF-IDF, cosine). */
export function rankSentences(texts: readonly string[]): readonly number[] {
  const vectors = weigh(texts.slice(0, mostSentences));
  const edges = link(vectors);
  const strength = edges.map((list) => list.reduce((sum, { weight }) => sum + weight, 0));
  let scores = vectors.map(() => 1);
  for (let round = 0; round < rounds; round += 1) {
    const next = vectors.map(() => 1 - damping);
    for (const [from, list] of edges.entries()) {
      const share = (damping * (scores[from] ?? 0)) / (strength[from] || 1);
      for (const { to, weight } of list) next[to] = (next[to] ?? 0) + share * weight;
    }
    scores = next;
  }
  const most = Math.max(1e-9, ...scores);
  return texts.map((_, at) => (scores[at] ?? 0) / most);
}

/** Likeness of two texts by their words, 0 to 1. */
export function likeness(left: string, right: string): number {
  const first = new Set(analyseText(left));
  const second = new Set(analyseText(right));
  const shared = [...first].filter((term) => second.has(term)).length;
  return shared === 0 ? 0 : shared / Math.sqrt(first.size * second.size);
}

function weigh(texts: readonly string[]): readonly Vector[] {
  const terms = texts.map((text) => new Set(analyseText(text)));
  const holders = new Map<string, number>();
  for (const set of terms) for (const term of set) holders.set(term, (holders.get(term) ?? 0) + 1);
  return terms.map((set) => {
    const weights = [...set].flatMap((term): readonly [string, number][] => {
      const count = holders.get(term) ?? 1;
      const isCommon = texts.length > 10 && count > texts.length * mostShare;
      return isCommon || count < 2 ? [] : [[term, Math.log(1 + texts.length / count)]];
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

type Edge = { readonly to: number; readonly weight: number };

/** By an inverted index: only sentences that share a word are compared. */
function link(vectors: readonly Vector[]): readonly (readonly Edge[])[] {
  const postings = new Map<string, Edge[]>();
  for (const [at, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ to: at, weight }]);
      else list.push({ to: at, weight });
    }
  }
  return vectors.map((vector, from) => {
    const sums = new Map<number, number>();
    for (const [term, weight] of vector) {
      for (const other of postings.get(term) ?? []) {
        if (other.to === from) continue;
        sums.set(other.to, (sums.get(other.to) ?? 0) + weight * other.weight);
      }
    }
    return [...sums].flatMap(([to, weight]) => (weight > leastEdge ? [{ to, weight }] : []));
  });
}
