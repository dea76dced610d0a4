import { type KnownCase, knownCase, wholeQuestion } from '../case/known-case.ts';
import type { Exchange } from '../conversation/ports.ts';
import { recentHistory } from '../conversation/recent-history.ts';
import type { Trace } from './trace.ts';

/** A question as it may leave, and as it is searched. */
type Masked = { readonly question: string; readonly searched: string };

/** The exchanges that give context now: a question that waits for a detail waits however long, the others do not. */
export function contextOf(past: readonly Exchange[], now: number): readonly Exchange[] {
  const recent = recentHistory(past, now);
  return recent.length > 0 ? recent : past.slice(-1).filter(({ asked }) => asked !== null);
}

/**
 * What answers a question asked back, or tells a case and nothing else under an answer, goes on with the question before,
 * which is asked whole. `past` is the whole conversation, for the case; `history` what may leave with the question.
 */
export function joinReply(
  masked: Masked,
  past: readonly Exchange[],
  history: readonly Exchange[],
  trace: Trace,
): Masked & { readonly history: readonly Exchange[]; readonly case: KnownCase } {
  const last = history.at(-1);
  const mayJoin = last !== undefined && last === past.at(-1);
  const { versant } = trace.snapshot.policy.organisation;
  const known = knownCase(masked.searched, past, versant, mayJoin);
  if (last === undefined || !known.replies) return { ...masked, history, case: known };
  trace.waited = last.question;
  return {
    question: wholeQuestion(masked.question, history),
    searched: wholeQuestion(masked.searched, history),
    // What waited is told whole with its detail; what was answered stays said.
    history: last.asked === null ? history : history.slice(0, -1),
    case: known,
  };
}
