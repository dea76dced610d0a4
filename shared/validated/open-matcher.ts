import { foldText } from '../french/fold-text.ts';
import { splitWords } from '../french/split-words.ts';
import { asksTheSame, closenessOf } from './compare-wordings.ts';
import { mayReadAnswer } from './may-read-answer.ts';
import type { ValidatedMatch, ValidatedQuery } from './ports.ts';
import { readWording, type Wording } from './read-wording.ts';
import type { ValidatedAnswer } from './validated-answer.ts';

/** Characters; whoever writes more tells of a case, which no ready answer fits. */
const longestAsked = 400;

/** How close a question must be to be named beside, and how many are. */
const nearEnough = 0.5;
const nearShown = 2;

type Read = { readonly answer: ValidatedAnswer; readonly wordings: readonly Wording[] };

/** Finds the answer to a question among those in force. Reading them is done once, for as many questions as come. */
export function openMatcher(
  answers: readonly ValidatedAnswer[],
): (query: ValidatedQuery) => ValidatedMatch {
  const inForce = answers.filter(({ withdrawnAt }) => withdrawnAt === null);
  const known = new Set(
    inForce.flatMap(({ question, variants }) =>
      [question, ...variants].flatMap((text) => splitWords(text).map(foldText)),
    ),
  );
  const read = inForce.map(
    (answer): Read => ({
      answer,
      wordings: [answer.question, ...answer.variants].map((text) => readWording(text)),
    }),
  );
  const weightOf = weigh(read);
  return (query) => {
    if (read.length === 0 || query.text.length > longestAsked) return { answer: null, near: [] };
    const open = read.filter(({ answer }) => mayReadAnswer(answer, query));
    const asked = readWording(query.text, known);
    const served = open.find(({ answer, wordings }) =>
      isAnswerTo(query.text, asked, answer, wordings),
    );
    const near = open
      .filter((one) => one !== served)
      .map(({ answer, wordings }) => ({
        answer,
        closeness: Math.max(...wordings.map((one) => closenessOf(asked, one, weightOf))),
      }))
      .filter(({ closeness }) => closeness >= nearEnough)
      .toSorted((left, right) => right.closeness - left.closeness)
      .slice(0, nearShown);
    return { answer: served?.answer ?? null, near: near.map(({ answer }) => answer) };
  };
}

function isAnswerTo(
  text: string,
  asked: Wording,
  { question, variants }: ValidatedAnswer,
  wordings: readonly Wording[],
): boolean {
  const same = plain(text);
  return (
    (same !== '' && [question, ...variants].some((known) => plain(known) === same)) ||
    wordings.some((wording) => asksTheSame(asked, wording))
  );
}

function plain(text: string): string {
  return splitWords(text).map(foldText).join(' ');
}

/** Rarer among the validated questions = weightier; a thing that none of them names weighs as one that one of them does. */
function weigh(read: readonly Read[]): (thing: string) => number {
  const counts = new Map<string, number>();
  for (const { wordings } of read) {
    for (const thing of new Set(wordings.flatMap(({ subject }) => [...subject]))) {
      counts.set(thing, (counts.get(thing) ?? 0) + 1);
    }
  }
  return (thing) => {
    const count = counts.get(thing) ?? 1;
    return Math.log(1 + (read.length - count + 0.5) / (count + 0.5));
  };
}
