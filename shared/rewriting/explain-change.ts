import { editDistance } from '../french/edit-distance.ts';
import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { ChangeReason } from './change.ts';
import type { FactChange } from './fact-change.ts';
import { findStatedFacts } from './find-facts-stated.ts';
import { passive } from './hard-patterns.fr.ts';
import { keepsFacts } from './keeps-facts.ts';
import { knownFaults } from './known-faults.fr.ts';
import { replaceWords } from './replace-words.ts';
import { suggestPlainWords } from './suggest-plain-words.ts';
import { doubletTable, formalTable } from './wording-tables.fr.ts';

const word = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];
const lettersOf = (text: string): string => wordsOf(text).join('');
/** Endings of number, gender and person. */
const inflection =
  /(?:e|s|es|x|nt|ent|ez|er|é|ée|és|ées|a|ai|ait|aient|t|ts|te|tes|ux|aux|al|ale|ales|le|les|ne|nes|se|ses|euse|euses|eux|i|ie|is|ies|it|its|u|ue|us|ues)?$/u;

type Rule = {
  readonly reason: ChangeReason;
  readonly holds: (before: string, after: string) => boolean;
};

/** In order: the first that holds tells the reason. */
const rules: readonly Rule[] = [
  {
    reason: 'typography',
    holds: (before, after) =>
      lettersOf(before) === lettersOf(after) && signsOf(before) === signsOf(after),
  },
  { reason: 'punctuation', holds: (before, after) => lettersOf(before) === lettersOf(after) },
  {
    reason: 'split-sentence',
    holds: (before, after) =>
      sentenceEnds(after) > sentenceEnds(before) && sharesWords(before, after),
  },
  {
    reason: 'capital',
    holds: (before, after) => lettersOf(before).toLowerCase() === lettersOf(after).toLowerCase(),
  },
  { reason: 'repetition', holds: isRepetition },
  { reason: 'plain-word', holds: isPlainer },
  {
    reason: 'formal-word',
    holds: (before, after) => follows(replaceWords(before, formalTable), before, after),
  },
  { reason: 'acronym', holds: isSpeltOut },
  { reason: 'number-in-digits', holds: isInDigits },
  {
    reason: 'word-order',
    holds: (before, after) => before !== '' && sorted(before) === sorted(after),
  },
  {
    reason: 'spelling',
    holds: (before, after) =>
      follows(replaceWords(before, knownFaults), before, after) ||
      foldText(lettersOf(before)) === foldText(lettersOf(after)),
  },
  { reason: 'obligation', holds: (before, after) => changes(before, after, 'obligation') },
  { reason: 'negation', holds: (before, after) => changes(before, after, 'negation') },
  { reason: 'fact', holds: changesFact },
  { reason: 'agreement', holds: (before, after) => wordByWord(before, after, isInflected) },
  { reason: 'spelling', holds: (before, after) => wordByWord(before, after, isMisspelt) },
  {
    reason: 'active-voice',
    holds: (before, after) => hasPassive(before) && after !== '' && !hasPassive(after),
  },
  { reason: 'removed', holds: (_before, after) => after.trim() === '' },
  { reason: 'added', holds: (before) => before.trim() === '' },
  { reason: 'shortened', holds: isShorter },
];

/**
 * Why some words were changed into others, told by rule from the two alone; `reworded` when no rule tells. Agreement is
 * « probable »: the rule sees two endings of one word, not the sentence.
 */
export function explainChange(before: string, after: string): ChangeReason {
  return rules.find(({ holds }) => holds(before, after))?.reason ?? 'reworded';
}

/** Signs that are said aloud by a pause or a tone; spaces, apostrophes, dashes and quotation marks are typography. */
const signsOf = (text: string): string => text.replace(/…/gu, '...').replace(/[^.,;:!?()]/gu, '');
const sentenceEnds = (text: string): number => text.match(/[.!?…](?=\s|$)/gu)?.length ?? 0;
const sorted = (text: string): string => [...wordsOf(text.toLowerCase())].sort().join(' ');
const hasPassive = (text: string): boolean => normaliseSpaces(text).match(passive) !== null;

function sharesWords(before: string, after: string): boolean {
  const kept = new Set(wordsOf(before.toLowerCase()));
  const later = wordsOf(after.toLowerCase());
  return (
    wordsOf(before).length <= 2 || later.filter((one) => kept.has(one)).length * 2 >= later.length
  );
}

function isRepetition(before: string, after: string): boolean {
  const [first, second, ...rest] = wordsOf(before.toLowerCase());
  const isDoubled = first !== undefined && first === second && rest.length === 0;
  return (
    (isDoubled && wordsOf(after.toLowerCase()).join() === first) ||
    follows(replaceWords(before, doubletTable), before, after)
  );
}

type Replaced = readonly { readonly start: number; readonly end: number; readonly after: string }[];

/** Whether what a table replaces in `before` stands replaced in `after`. */
function follows(edits: Replaced, before: string, after: string): boolean {
  if (edits.length === 0 || after === '') return false;
  const applied = [...edits]
    .reverse()
    .reduce((text, edit) => text.slice(0, edit.start) + edit.after + text.slice(edit.end), before);
  return foldText(lettersOf(applied)) === foldText(lettersOf(after));
}

function isPlainer(before: string, after: string): boolean {
  const found = suggestPlainWords(before);
  return (
    follows(found, before, after) ||
    (found.length > 0 &&
      after !== '' &&
      suggestPlainWords(after).length < found.length &&
      changesNoFact(before, after))
  );
}

function isSpeltOut(before: string, after: string): boolean {
  const [acronym] = /\p{Lu}{2,}/u.exec(before) ?? [];
  if (acronym === undefined) return false;
  const initials = wordsOf(after)
    .map((one) => foldText(one).charAt(0))
    .join('');
  return (
    wordsOf(after).length > wordsOf(before).length &&
    [...foldText(acronym)].every((letter) => initials.includes(letter))
  );
}

function isInDigits(before: string, after: string): boolean {
  const figuresOf = (text: string): readonly string[] =>
    findStatedFacts(text)
      .filter(({ kind }) => kind === 'figure')
      .map(({ key }) => key);
  const [left, right] = [figuresOf(before), figuresOf(after)];
  return (
    left.length > 0 && left.join() === right.join() && !/\d/u.test(before) && /\d/u.test(after)
  );
}

/** Past so many characters two texts are no change of words, and what they state is not compared. */
const longestCompared = 4000;

function changedFacts(before: string, after: string): readonly FactChange[] {
  if (before.length + after.length > longestCompared) return [];
  const { lost, added } = keepsFacts(before, after);
  return [...lost, ...added];
}

const changes = (before: string, after: string, kind: 'obligation' | 'negation'): boolean =>
  changedFacts(before, after).some((fact) => fact.kind === kind);

function changesFact(before: string, after: string): boolean {
  return changedFacts(before, after).some(
    ({ kind, sure }) => sure && kind !== 'negation' && kind !== 'obligation',
  );
}

const changesNoFact = (before: string, after: string): boolean =>
  !changesFact(before, after) && !changes(before, after, 'obligation');

function wordByWord(
  before: string,
  after: string,
  isPair: (left: string, right: string) => boolean,
): boolean {
  const [left, right] = [wordsOf(before.toLowerCase()), wordsOf(after.toLowerCase())];
  if (left.length === 0 || left.length !== right.length) return false;
  return left.every((one, index) => one === right[index] || isPair(one, right[index] ?? ''));
}

function isInflected(left: string, right: string): boolean {
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared += 1;
  if (shared < 2 && !(left.length <= 3 && right.length <= 3)) return false;
  return (
    inflection.exec(left.slice(shared))?.index === 0 &&
    inflection.exec(right.slice(shared))?.index === 0
  );
}

const isMisspelt = (left: string, right: string): boolean =>
  left.length > 3 &&
  editDistance(foldText(left), foldText(right), 2) <= 2 &&
  foldText(left).charAt(0) === foldText(right).charAt(0);

function isShorter(before: string, after: string): boolean {
  return wordsOf(after).length < wordsOf(before).length && sharesWords(before, after);
}
