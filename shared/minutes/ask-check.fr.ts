import { checkClaims } from '../evidence/check-claims.ts';
import type { EvidencePassage } from '../evidence/evidence-passage.ts';
import { flipsNegation } from '../evidence/flips-negation.ts';
import { readProof } from '../evidence/read-proof.ts';
import { unsupportedTerms } from '../evidence/unsupported-terms.ts';
import { foldText } from '../french/fold-text.ts';
import { splitWords } from '../french/split-words.ts';
import type { AnswerLine } from './answer-lines.fr.ts';
import { figuresInDigits } from './figures-in-digits.ts';
import type { Attendee, Speech } from './minutes.ts';
import { findNames, type NameList, nameList } from './name-list.ts';

/** What a line of a model is compared with: the speeches that it may cite, and the names of the list. */
export type WindowProof = {
  readonly speeches: ReadonlyMap<number, Speech>;
  readonly names: NameList;
};

export function windowProof(
  speeches: readonly Speech[],
  attendance: readonly Attendee[],
): WindowProof {
  return {
    speeches: new Map(speeches.map((speech) => [speech.index, speech])),
    names: nameList(attendance.map(({ name }) => name)),
  };
}

/** Words of a result, and what must have been said for it. */
const senses: readonly (readonly [said: RegExp, heard: RegExp])[] = [
  [/unanim/u, /unanim|pas d'opposition|pas d'abstention|tout le monde est d'accord/u],
  [/majorit/u, /majorit|contre|abstention|pour/u],
  [/rejet|repouss/u, /rejet|repouss|pas adopt|non adopt|contre/u],
  [/adopt|approuv/u, /adopt|approuv|unanim|majorit|vote|pour|accord|pas d'opposition|oppos/u],
  [/abst(?:ention|en|ien)/u, /abst/u],
  [/prend acte|pris acte|dont acte/u, /acte/u],
  [/retir|report|ajourn/u, /retir|report|ajourn|proch|plus tard|enlev|supprim/u],
];

/**
 * The line as far as its speeches bear it, or null: a summary whose figures, dates, names, results or words do not stand
 * there is left out whole; of a decision or an action what does not is taken out, and the rest stays.
 */
export function checkLine(line: AnswerLine, proof: WindowProof): AnswerLine | null {
  const cited = line.cites.flatMap((cite) => proof.speeches.get(cite) ?? []);
  if (cited.length === 0) return null;
  const found = { ...line, cites: cited.map(({ index }) => index) };
  switch (found.kind) {
    case 'summary':
      return isSaid(found.text, cited, proof) && isOfThem(found.text, cited) ? found : null;
    case 'action':
      return isSaid(found.what, cited, proof) ? boundAction(found, cited, proof) : null;
    case 'decision':
      return isSaid(found.title, cited, proof) ? boundDecision(found, cited) : null;
  }
}

type ActionLine = Extract<AnswerLine, { kind: 'action' }>;
type DecisionLine = Extract<AnswerLine, { kind: 'decision' }>;

function boundAction(line: ActionLine, cited: readonly Speech[], proof: WindowProof): ActionLine {
  const who = line.who !== null && namesHold(line.who, cited, proof) ? line.who : null;
  const due = line.due !== null && isSaid(line.due, cited, proof) ? line.due : null;
  return { ...line, who, due };
}

function boundDecision(line: DecisionLine, cited: readonly Speech[]): DecisionLine {
  const figure = (count: number | null): number | null =>
    count !== null && figureHolds(count, cited) ? count : null;
  return {
    ...line,
    result: line.result !== null && resultHolds(line.result, cited) ? line.result : null,
    inFavour: figure(line.inFavour),
    against: figure(line.against),
    abstentions: figure(line.abstentions),
  };
}

const heardIn = (cited: readonly Speech[]): string =>
  cited
    .map(({ speaker, text }) => `${speaker ?? ''} : ${text}\n${figuresInDigits(foldText(text))}`)
    .join('\n');

/** Figures, dates, addresses, names and results of a text stand in what it cites. */
function isSaid(text: string, cited: readonly Speech[], proof: WindowProof): boolean {
  const passages = passagesOf(cited);
  if (!checkClaims(text, passages, { passages, urls: [] }).ok) return false;
  return namesHold(text, cited, proof) && sensesHold(text, cited);
}

function passagesOf(cited: readonly Speech[]): readonly EvidencePassage[] {
  return [{ n: 1, title: '', path: [], text: heardIn(cited), url: null, date: null }];
}

/** Most of the words are theirs, and no negation is turned round. */
function isOfThem(text: string, cited: readonly Speech[]): boolean {
  const proofs = passagesOf(cited).map(readProof);
  const absent = unsupportedTerms(text, proofs);
  const words = splitWords(text).length;
  return (absent === null || absent.length * 2 <= words) && !flipsNegation(text, proofs);
}

function sensesHold(text: string, cited: readonly Speech[]): boolean {
  const [said, heard] = [foldText(text), foldText(heardIn(cited)).replace(/’/gu, "'")];
  return senses.every(([word, proof]) => !word.test(said) || proof.test(heard));
}

function resultHolds(
  { nature, outcome, said }: NonNullable<DecisionLine['result']>,
  cited: readonly Speech[],
): boolean {
  const words = [
    nature === 'withdrawn' ? 'retiré' : '',
    nature === 'acknowledged' ? 'prend acte' : '',
    outcome === 'rejected' ? 'rejeté' : '',
    outcome === 'adopted' ? 'adopté' : '',
    said === 'unanimity' ? 'unanimité' : '',
    said === 'majority' ? 'majorité' : '',
  ];
  return sensesHold(words.join(' '), cited);
}

/** None against and none abstaining need no figure where somebody asked who is. */
function figureHolds(count: number, cited: readonly Speech[]): boolean {
  const heard = foldText(heardIn(cited));
  if (count === 0)
    return /unanim|aucun|personne|pas de|pas d'|zero|\b0\b/u.test(heard.replace(/’/gu, "'"));
  return new RegExp(`(?<![\\d.,])${count}(?![\\d]|[.,]\\d)`, 'u').test(heard);
}

/** A word with a capital within a sentence. */
const capital = /(?<=[\p{L}\p{N},;:»)]\s+(?:d['’]|l['’])?)\p{Lu}[\p{L}\p{M}'’-]+/gu;
const civility = /^(?:m|mm|mme|mmes|mlle|monsieur|madame|messieurs|mesdames)$/u;

/** Names of the list are heard there, and no other word with a capital comes from elsewhere. */
function namesHold(text: string, cited: readonly Speech[], { names }: WindowProof): boolean {
  const heard = heardIn(cited);
  const known = new Set(findNames(names, heard, true).map(({ name }) => name));
  const told = findNames(names, text, true);
  if (
    told.some(({ name, start, end }) => !known.has(name) && !stands(text.slice(start, end), heard))
  ) {
    return false;
  }
  const rest = told.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}${left.slice(end)}`,
    text,
  );
  return [...rest.matchAll(capital)].every(
    ([word]) => civility.test(foldText(word)) || stands(word, heard),
  );
}

const stands = (word: string, heard: string): boolean => foldText(heard).includes(foldText(word));
