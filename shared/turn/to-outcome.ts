import { budgetAfter } from './account-turn.ts';
import type { Ending } from './ending.ts';
import type { Outcome } from './outcome.ts';
import { restsOnRestricted } from './rests-on-restricted.ts';
import { timingsOf } from './timings-of.ts';
import type { Trace } from './trace.ts';

/** The ending with its reference, its times and the policy that it was made under. */
export function toOutcome(trace: Trace, ending: Ending, now: number): Outcome {
  return {
    ...ending,
    followUps: ending.followUps ?? [],
    endpoint: ending.endpoint ?? null,
    sentTo: trace.sentTo,
    policyHash: trace.snapshot.hash,
    journalId: trace.id,
    timings: timingsOf(trace, now),
    pendingFiles: trace.pendingFiles,
    restricted: restsOnRestricted(ending, trace),
    footprint: trace.consumed?.footprint ?? null,
    budget: budgetAfter(trace, trace.consumed),
  };
}
