import { findDates } from '../french/dates.ts';
import { foldText } from '../french/fold-text.ts';
import { type AnswerLine, readAnswerLines } from './answer-lines.fr.ts';
import { mergeDecisions } from './merge-decisions.ts';
import type { Action, Decision, Minutes, SaidQuote, Topic, Transcript } from './minutes.ts';
import { nameOf } from './voice-label.ts';

/** What a model wrote of the windows of a transcript, checked, in their order. */
export type WindowAnswer = {
  readonly text: string;
  readonly model: string | null;
  /** `refused`: no model was asked. */
  readonly outcome?: string;
};

/**
 * Minutes by rules with what a model added: the summaries of the topics that it told, its decisions and actions beside
 * those of the rules, none of which is lost.
 */
export function mergeAnswers(
  minutes: Minutes,
  transcript: Transcript,
  answers: readonly WindowAnswer[],
): Minutes {
  const lines = answers.flatMap(({ text }) => readAnswerLines(text));
  const asker = answers.find(({ model }) => model !== null)?.model ?? null;
  if (lines.length === 0) {
    const isAsked = answers.some(({ outcome }) => outcome !== 'refused');
    return isAsked ? { ...minutes, idleModel: asker } : minutes;
  }
  const quotes = quoter(transcript);
  const told = lines.flatMap((line) => decisionOf(line, quotes));
  const asked = lines.flatMap((line) => actionOf(line, quotes));
  return {
    ...minutes,
    topics: minutes.topics.map((topic) => withSummary(topic, lines, quotes)),
    decisions: mergeDecisions(minutes.decisions, told),
    actions: mergeActions(minutes.actions, asked),
    model: asker,
  };
}

type Quoter = (cites: readonly number[]) => readonly SaidQuote[];

/** Longest stretch quoted of one speech, in characters. */
const longestQuote = 400;

function quoter({ speeches }: Transcript): Quoter {
  return (cites) =>
    cites.flatMap((cite) => {
      const speech = speeches[cite];
      if (speech === undefined) return [];
      const { text, from, speaker, index } = speech;
      return [{ text: startOf(text), from, speaker, speech: index }];
    });
}

/** The beginning of a long speech, verbatim, to the last whole word. */
function startOf(text: string): string {
  if (text.length <= longestQuote) return text;
  const end = text.lastIndexOf(' ', longestQuote);
  return text.slice(0, end > 0 ? end : longestQuote);
}

function withSummary(topic: Topic, lines: readonly AnswerLine[], quotes: Quoter): Topic {
  const summary = lines.flatMap((line) => {
    const [first] = line.cites;
    const isOwn =
      line.kind === 'summary' &&
      first !== undefined &&
      first >= topic.fromSpeech &&
      first < topic.toSpeech;
    return isOwn ? [{ text: line.text, quotes: quotes(line.cites), at: first }] : [];
  });
  if (summary.length === 0) return topic;
  const inOrder = summary.toSorted((left, right) => left.at - right.at);
  const seen = new Set<string>();
  const once = inOrder.filter(({ text }) => {
    const key = foldText(text);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return {
    ...topic,
    summary: once.map(({ text, quotes: said }) => ({ text, quotes: said })),
    by: 'model',
  };
}

function decisionOf(line: AnswerLine, quotes: Quoter): readonly Decision[] {
  if (line.kind !== 'decision') return [];
  const { title, result, inFavour, against, abstentions, cites } = line;
  const nature = result?.nature ?? 'agreed';
  const hasFigures = [inFavour, against, abstentions].some((count) => count !== null);
  const vote =
    nature === 'voted' || hasFigures
      ? {
          ...{ outcome: result?.outcome ?? ('unknown' as const), said: result?.said ?? null },
          ...{ secret: false, inFavour, against, abstentions, addsUp: null },
          ...{ withdrawn: [], againstNames: [], abstentionNames: [], candidates: [] },
        }
      : null;
  return [
    {
      ...{ id: '', number: null, title, text: '', amended: false, vote },
      nature: vote === null ? nature : 'voted',
      quotes: quotes(cites),
      status: 'to-check',
      by: 'model',
    },
  ];
}

function actionOf(line: AnswerLine, quotes: Quoter): readonly Action[] {
  if (line.kind !== 'action') return [];
  const date = line.due === null ? undefined : findDates(line.due)[0]?.normal;
  const isDay = date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date);
  return [
    {
      ...{ id: '', who: nameOf(line.who), what: line.what, quotes: quotes(line.cites) },
      due: line.due === null ? null : { said: line.due, date: isDay ? date : null },
      status: 'to-check',
      by: 'model',
    },
  ];
}

/** An action told twice of one speech, in nearly the same words, is one. */
export function mergeActions(first: readonly Action[], more: readonly Action[]): readonly Action[] {
  const merged = [...first];
  for (const action of more) {
    const at = merged.findIndex((known) => isSameAction(known, action));
    const known = merged[at];
    if (known === undefined) merged.push(action);
    else merged[at] = { ...known, who: known.who ?? action.who, due: known.due ?? action.due };
  }
  const startOf = ({ quotes }: Action): number => quotes[0]?.speech ?? Number.POSITIVE_INFINITY;
  return merged
    .toSorted((left, right) => startOf(left) - startOf(right))
    .map((action, at) => ({ ...action, id: `a${at + 1}` }));
}

function isSameAction(known: Action, other: Action): boolean {
  if (known.who !== null && other.who !== null && known.who !== other.who) return false;
  const shares = known.quotes.some(({ speech }) =>
    other.quotes.some((quote) => quote.speech === speech),
  );
  const words = (text: string): readonly string[] => foldText(text).match(/[a-z0-9]{4,}/gu) ?? [];
  const [one, two] = [words(known.what), new Set(words(other.what))];
  const shared = one.filter((word) => two.has(word)).length;
  return shares && shared * 2 >= Math.min(one.length, two.size);
}
