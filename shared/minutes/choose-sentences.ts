import { findDates } from '../french/dates.ts';
import type { Utterance } from './cut-utterances.ts';
import type { WordWeights } from './weigh-words.ts';

type Vector = ReadonlyMap<string, number>;
type Candidate = { readonly utterance: Utterance; readonly vector: Vector; readonly bonus: number };

const lengths = { least: 50, most: 420 } as const;
/** Sentences compared with one another in a subject: the graph grows with their square. */
const mostCompared = 120;
const edge = 0.08;
const damping = 0.85;
const rounds = 25;
/** Share of what a sentence tells against what those chosen before it told already. */
const novelty = 0.7;

/** Words of procedure: true of every item, telling of none. */
const formula =
  / (?:y a t il|abstentions?|oppositions?|je vous remercie|merci (?:a|de|pour|monsieur|madame|beaucoup)|la parole|mes chers collegues|monsieur le president je|a l unanimite|on passe|bonjour|est ce que vous m entendez|je vais essayer|comme (?:je|vous) l ai|s il vous plait) /;
/** How the sitting goes on: said beside the subject. */
const procedure =
  / (?:(?:point|dossier|rapport|sujet|deliberation|question) suivante?|(?:nous |on )(?:passons|passe|en venons|en vient|arrivons|arrive) (?:maintenant |donc |ensuite )*(?:a la|au|aux|a l) |(?:deliberation|dossier|rapport|point) (?:numero|n) |appelle (?:le|la) (?:dossier|point|rapport|deliberation)|(?:passons|passe) au (?:point|dossier|rapport|vote)|(?:ouvre|declare ouverte|leve) la seance|seance (?:est )?(?:ouverte|levee|suspendue|reprise)|bulletins? secrets?|scrutin secret|depouillements?|quorum|(?:donne|a donne) pouvoir|proceder a l appel|aux voix) /;

/**
 * The sentences that tell a subject best, in the order they were said: central in a graph of shared words, unlike one
 * another, with a little more for an amount, a date, a decision.
 */
export function chooseSentences(
  utterances: readonly Utterance[],
  words: WordWeights,
  count: number,
): readonly Utterance[] {
  const candidates = candidatesIn(utterances, words);
  const ranks = centrality(candidates);
  const scores = candidates.map(({ bonus }, at) => (ranks[at] ?? 0) * (1 + bonus));
  const best = Math.max(...scores, Number.EPSILON);
  const chosen: number[] = [];
  while (chosen.length < Math.min(count, candidates.length)) {
    const next = nextBest(
      candidates,
      scores.map((score) => score / best),
      chosen,
    );
    if (next < 0) break;
    chosen.push(next);
  }
  return chosen
    .flatMap((at) => candidates[at]?.utterance ?? [])
    .toSorted((left, right) => left.rank - right.rank);
}

function candidatesIn(utterances: readonly Utterance[], words: WordWeights): readonly Candidate[] {
  const first = utterances[0]?.rank;
  const said = new Set<string>();
  return utterances
    .filter(({ text, plain, asks }) => {
      const fits = text.length >= lengths.least && text.length <= lengths.most;
      const isTold = said.has(plain);
      said.add(plain);
      return fits && !isTold && !asks && !formula.test(plain) && !procedure.test(plain);
    })
    .map((utterance) => {
      const vector = vectorOf(words.stems[utterance.rank] ?? [], words);
      return { utterance, vector, bonus: bonusOf(utterance, first) };
    })
    .filter(({ vector }) => vector.size >= 4)
    .toSorted(
      (left, right) => right.vector.size * (1 + right.bonus) - left.vector.size * (1 + left.bonus),
    )
    .slice(0, mostCompared);
}

function bonusOf({ plain, rank }: Utterance, first: number | undefined): number {
  const tellsAmount =
    / \d[\d ]* (?:euros?|millions?|milliards?|pourcents?|pour 100|agents?|habitants?) /.test(plain);
  const tellsDecision =
    / (?:propose|decide|decidons|adopte|approuve|valide|autorise|convenu|engage|demande) /.test(
      plain,
    );
  const isEarly = first !== undefined && rank - first < 4;
  return (
    (tellsAmount ? 0.25 : 0) +
    (findDates(plain).length > 0 ? 0.1 : 0) +
    (tellsDecision ? 0.25 : 0) +
    (isEarly ? 0.2 : 0)
  );
}

function vectorOf(stems: readonly string[], words: WordWeights): Vector {
  const counts = new Map<string, number>();
  for (const stem of stems) {
    const weight = words.weight(stem);
    if (weight > 0) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  }
  const norm = Math.sqrt([...counts.values()].reduce((total, value) => total + value * value, 0));
  return new Map(
    [...counts].map(([stem, value]) => [stem, value / Math.max(norm, Number.EPSILON)]),
  );
}

function likeness(left: Vector, right: Vector): number {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  let product = 0;
  for (const [stem, value] of few) product += value * (many.get(stem) ?? 0);
  return product;
}

function centrality(candidates: readonly Candidate[]): readonly number[] {
  const size = candidates.length;
  const edges = candidates.map((one, at) =>
    candidates.map((other, to) => (at === to ? 0 : aboveEdge(likeness(one.vector, other.vector)))),
  );
  const totals = edges.map((row) => row.reduce((total, value) => total + value, 0));
  let ranks = candidates.map(() => 1 / Math.max(1, size));
  for (let round = 0; round < rounds; round += 1) {
    ranks = candidates.map((_, to) => {
      let flow = 0;
      for (let from = 0; from < size; from += 1) {
        const total = totals[from] ?? 0;
        if (total > 0) flow += ((ranks[from] ?? 0) * (edges[from]?.[to] ?? 0)) / total;
      }
      return (1 - damping) / size + damping * flow;
    });
  }
  return ranks;
}

function aboveEdge(value: number): number {
  return value > edge ? value : 0;
}

function nextBest(
  candidates: readonly Candidate[],
  scores: readonly number[],
  chosen: readonly number[],
): number {
  let best = -1;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const [at, candidate] of candidates.entries()) {
    if (chosen.includes(at)) continue;
    const told = chosen.map((other) =>
      likeness(candidate.vector, candidates[other]?.vector ?? new Map()),
    );
    const value = novelty * (scores[at] ?? 0) - (1 - novelty) * Math.max(0, ...told);
    if (value > bestValue) [best, bestValue] = [at, value];
  }
  return best;
}
