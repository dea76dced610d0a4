import type { Versant } from '../policy/policy.ts';
import { type Fact, type Facts, noFacts } from './facts.ts';
import { orElse, readCase } from './read-case.ts';
import { readDetail } from './read-detail.ts';
import { readReply } from './read-reply.ts';

/** An earlier question of a conversation; `asked`: the fact that was asked back in place of an answer. */
export type EarlierQuestion = { readonly question: string; readonly asked: Fact | null };

/** What is known of the case that a question is about. */
export type KnownCase = {
  /** The organisation's branch, and what was told of the rest. */
  readonly facts: Facts;
  /** The organisation's branch and those that the question names. */
  readonly versants: readonly Versant[];
  /** Facts asked back in this conversation: each is asked once. */
  readonly asked: readonly Fact[];
  /** The question answers what was asked back, or tells a detail of the case and nothing else. */
  readonly replies: boolean;
};

/**
 * The case of a question: what it names itself, then what the person said of herself before, the latest first, and the
 * organisation's branch. `mayGoOn` false = the question before is too old, or may not be asked again with this one.
 */
export function knownCase(
  text: string,
  earlier: readonly EarlierQuestion[],
  organisation: Versant,
  mayGoOn = true,
): KnownCase {
  const waiting = mayGoOn ? waitingQuestion(text, earlier) : null;
  const asking = readCase(waiting === null ? text : waiting.question);
  const own = orElse(asking.said, asking.named);
  const now = waiting === null ? own : orElse(waiting.reply, own);
  const before = earlier.map(saidIn).toReversed();
  const named = [...asking.named.versant, ...(waiting?.reply.versant ?? [])];
  return {
    facts: { ...before.reduce(orElse, now), versant: [organisation] },
    versants: [...new Set([organisation, ...named])],
    asked: earlier.flatMap(({ asked }) => (asked === null ? [] : [asked])),
    replies: waiting !== null,
  };
}

/** The question before with its detail, when the text answers what was asked back or tells a case alone; else the text. */
export function wholeQuestion(text: string, earlier: readonly EarlierQuestion[]): string {
  const waiting = waitingQuestion(text, earlier);
  return waiting === null ? text : `${waiting.question.trim()} ${text.trim()}`;
}

function waitingQuestion(
  text: string,
  earlier: readonly EarlierQuestion[],
): { readonly question: string; readonly reply: Facts } | null {
  const last = earlier.at(-1);
  const reply = last === undefined ? null : replyTo(last, text);
  return last === undefined || reply === null ? null : { question: last.question, reply };
}

/** What a text tells in reply to what was asked back, or of its own accord under an answer: « cdi ». Null = no reply. */
function replyTo({ asked }: EarlierQuestion, text: string): Facts | null {
  if (asked === null) return readDetail(text);
  const read = readReply(text, asked);
  return read.kind === 'reply' ? read.facts : null;
}

/** What a question says of its author. One that answers what was asked back is kept behind the one that waited. */
function saidIn(
  { question }: EarlierQuestion,
  at: number,
  earlier: readonly EarlierQuestion[],
): Facts {
  const before = earlier[at - 1];
  const { said } = readCase(question);
  const start = before?.question.trim() ?? '';
  if (before === undefined || !question.startsWith(start)) return { ...said, versant: [] };
  const reply = replyTo(before, question.slice(start.length).trim());
  return { ...orElse(reply ?? noFacts, said), versant: [] };
}
