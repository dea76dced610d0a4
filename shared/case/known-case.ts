import type { Versant } from '../policy/policy.ts';
import { type Fact, type Facts, noFacts } from './facts.ts';
import { orElse, readCase } from './read-case.ts';
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
  /** The question answers what was asked back. */
  readonly replies: boolean;
};

/**
 * The case of a question: what it names itself, then what the person said of herself before, the latest first, and the
 * organisation's branch.
 */
export function knownCase(
  text: string,
  earlier: readonly EarlierQuestion[],
  organisation: Versant,
): KnownCase {
  const waiting = waitingQuestion(text, earlier);
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

/** The question that waited with its detail, when the text answers what was asked back; else the text alone. */
export function wholeQuestion(text: string, earlier: readonly EarlierQuestion[]): string {
  const waiting = waitingQuestion(text, earlier);
  return waiting === null ? text : `${waiting.question.trim()} ${text.trim()}`;
}

function waitingQuestion(
  text: string,
  earlier: readonly EarlierQuestion[],
): { readonly question: string; readonly reply: Facts } | null {
  const last = earlier.at(-1);
  if (last === undefined || last.asked === null) return null;
  const read = readReply(text, last.asked);
  return read.kind === 'reply' ? { question: last.question, reply: read.facts } : null;
}

/** What a question says of its author. One that answers what was asked back is kept behind the one that waited. */
function saidIn(
  { question }: EarlierQuestion,
  at: number,
  earlier: readonly EarlierQuestion[],
): Facts {
  const before = earlier[at - 1];
  const { said } = readCase(question);
  const isReply =
    before !== undefined && before.asked !== null && question.startsWith(before.question.trim());
  if (!isReply || before.asked === null) return { ...said, versant: [] };
  const detail = question.slice(before.question.trim().length).trim();
  const reply = readReply(detail, before.asked);
  return { ...orElse(reply.kind === 'reply' ? reply.facts : noFacts, said), versant: [] };
}
