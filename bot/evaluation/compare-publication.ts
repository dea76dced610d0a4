import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { Language } from '#shared/language/language.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import { type ChangedReply, compareRuns } from '#shared/quality/compare-runs.ts';
import type { GoldenQuestion } from '#shared/quality/golden.ts';
import type { Judgement } from '#shared/quality/judge-reply.ts';
import type { DeskPorts } from '../open-desk.ts';
import { openTrial } from './open-trial.ts';
import { runGolden } from './run-golden.ts';

/** A base and the policy in force over it. */
type Standpoint = { readonly knowledge: KnowledgeStore; readonly policy: PolicySnapshot };

export type ComparisonRequest = {
  readonly questions: readonly GoldenQuestion[];
  /** As it is. */
  readonly before: Standpoint;
  /** As it would be: the base copied and changed, another policy, or both. */
  readonly after: Standpoint;
  readonly spaces: readonly string[] | null;
  readonly language: Language;
  readonly signal: AbortSignal;
};

/** Asks the documents the same questions before and after a change: those that would be answered otherwise. */
export async function comparePublication(
  { questions, before, after, ...asked }: ComparisonRequest,
  ports: DeskPorts,
): Promise<readonly ChangedReply[]> {
  const ask = (from: Standpoint): Promise<readonly Judgement[]> =>
    runGolden(questions, openTrial(ports, { ...asked, ...from, complete: true }), asked.signal);
  return compareRuns(await ask(before), await ask(after));
}
