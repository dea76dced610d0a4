import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { type LetterNature, letterNatures } from './letter-nature.ts';
import type { LetterPoint } from './letter-reading.ts';
import { natureWords } from './nature-words.fr.ts';

export type FoundNature = {
  readonly nature: LetterNature;
  /** What else it may be: at least half as likely, likeliest first. */
  readonly others: readonly LetterNature[];
  /** Whether the first stands well before the second. */
  readonly sure: boolean;
};

/** Where a word stands tells how much: the subject says what a letter is, a point what is asked, the body what it speaks of. */
const weights = { objet: 5, points: 3, body: 1 };
/** A request to be told or met, or thanks, are what a letter is when it is nothing else. */
const light: ReadonlySet<LetterNature> = new Set(['information', 'rendez-vous']);
const least = 1.5;

/** What a letter is, by the words of its subject, of what it asks and of its body, each with its weight. */
export function findNature(
  objet: string,
  points: readonly LetterPoint[],
  body: string,
): FoundNature {
  const asked = normaliseSpaces(points.map(({ text }) => text).join('\n'));
  const places: readonly Place[] = [
    [normaliseSpaces(objet), weights.objet],
    [asked, weights.points],
    [normaliseSpaces(body), weights.body],
  ];
  const isThanks = points.length === 0;
  const scored = letterNatures
    .map((nature) => ({
      nature,
      score: scoreOf(natureWords[nature] ?? [], places) * factorOf(nature, isThanks),
    }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
  const [first, ...rest] = scored;
  if (first === undefined || first.score < least) {
    return { nature: 'autre', others: scored.slice(0, 2).map(({ nature }) => nature), sure: false };
  }
  const others = rest.filter(({ score }) => score * 2 >= first.score).slice(0, 3);
  const second = others[0]?.score ?? 0;
  return {
    nature: first.nature,
    others: others.map(({ nature }) => nature),
    sure: second * 4 < first.score * 3,
  };
}

type Place = readonly [text: string, weight: number];

function factorOf(nature: LetterNature, isThanks: boolean): number {
  if (nature === 'remerciement') return isThanks ? 4 : 0.5;
  return light.has(nature) ? 0.5 : 1;
}

function scoreOf(rows: readonly RegExp[], places: readonly Place[]): number {
  return places.reduce(
    (sum, [text, weight]) => sum + weight * rows.filter((row) => text.match(row) !== null).length,
    0,
  );
}
