import { mayFit } from '../case/facts.ts';
import { scopeOfPassage } from '../case/scope-of-passage.ts';
import { analyseText } from '../french/analyse-text.ts';
import { findFigures } from '../french/numbers.ts';
import { splitSentences } from '../french/split-sentences.ts';
import type { Hit } from '../knowledge/passage.ts';
import { rememberByText } from '../remember-by-text.ts';
import { levelOf } from './order-sources.ts';

/** Two sentences say the same thing when they share so much of their words, figures apart. */
const leastShared = 0.5;
/** A sentence speaks of the question when it holds so many of its words. */
const wordsOfQuestion = 2;

/** A sentence of a passage that gives one figure of its unit, as what it says and how much. */
type Assertion = {
  readonly words: ReadonlySet<string>;
  readonly unit: string;
  readonly normal: string;
};

/** Two of the passages shown, by their places, that are in force and give different figures for the same thing. */
export type Conflicting = readonly [number, number];

/**
 * Pairs of passages that contradict each other on what is asked: of two documents of one level and of one case, both in
 * force, with a sentence in each that says the same with another figure. A local act beside its national frame is none,
 * nor are two sheets of one national publisher.
 * Conservative: two rules on two things must not be taken for one.
 */
export function findConflicts(shown: readonly Hit[], question: string): readonly Conflicting[] {
  const wanted = new Set(analyseText(question));
  return shown.flatMap((one, left) =>
    shown.slice(left + 1).flatMap((other, offset): readonly Conflicting[] => {
      if (!areComparable(one, other)) return [];
      const differ = contradict(assertionsOn(one, wanted), assertionsOn(other, wanted));
      return differ ? [[left, left + 1 + offset]] : [];
    }),
  );
}

function areComparable(one: Hit, other: Hit): boolean {
  if (one.expired || other.expired || levelOf(one) !== levelOf(other)) return false;
  if (one.space === other.space && one.documentId === other.documentId) return false;
  if (isOneSeries(one, other)) return false;
  const [scope, beside] = [scopeOfPassage(one), scopeOfPassage(other)];
  return (['versant', 'statut', 'contrat', 'categorie', 'quotite', 'filiere'] as const).every(
    (fact) => mayFit(scope, beside, fact),
  );
}

/** Sheets of one national publisher each have their subject: « congé parental » is not « congé de présence parentale ». */
function isOneSeries(one: Hit, other: Hit): boolean {
  return levelOf(one) === 'national' && one.source !== null && one.source === other.source;
}

/** Those that speak of the question. */
function assertionsOn(hit: Hit, wanted: ReadonlySet<string>): readonly Assertion[] {
  return assertionsIn(hit.text).filter(({ words }) => {
    const asked = [...words].filter((word) => wanted.has(word)).length;
    return asked >= Math.min(wordsOfQuestion, wanted.size);
  });
}

/** A passage is compared with many. */
const assertionsIn = rememberByText(assertionsOf, 1_000);

function assertionsOf(text: string): readonly Assertion[] {
  const sentences = text.split('\n').flatMap((line) => splitSentences(line));
  return sentences.flatMap(({ text: sentence }): readonly Assertion[] => {
    const figures = findFigures(sentence).filter(({ unit }) => unit !== null && unit !== 'rang');
    const units = new Set(figures.map(({ unit }) => unit));
    const [figure] = figures;
    if (figure?.unit == null || figures.length !== units.size) return [];
    const words = new Set(analyseText(withoutFigures(sentence)));
    return figures.flatMap(({ unit, normal }) => (unit === null ? [] : [{ words, unit, normal }]));
  });
}

function withoutFigures(sentence: string): string {
  return findFigures(sentence).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    sentence,
  );
}

/** A figure that the other passage gives too is agreed on, whatever else is said beside it. */
function contradict(ones: readonly Assertion[], others: readonly Assertion[]): boolean {
  const isAgreed = (said: Assertion, among: readonly Assertion[]): boolean =>
    among.some((one) => one.normal === said.normal);
  return ones.some(
    (one) =>
      !isAgreed(one, others) &&
      others.some((other) => !isAgreed(other, ones) && saysSame(one, other)),
  );
}

function saysSame(one: Assertion, other: Assertion): boolean {
  if (one.unit !== other.unit || one.normal === other.normal) return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared / Math.max(1, Math.min(one.words.size, other.words.size)) >= leastShared;
}
