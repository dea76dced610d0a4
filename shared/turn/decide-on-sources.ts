import type { Decision } from '../policy/decision.ts';
import { strongestClass } from '../policy/strongest-class.ts';
import { classifySource } from '../privacy/classify-source.ts';
import type { Prepared } from './prepare.ts';
import type { Grounds } from './recipe.ts';
import type { Trace } from './trace.ts';

/**
 * Step 3 again, once the passages are known: what they say of people leaves with the question, so it
 * decides with it. The person may read these sources: where no model may, extracts are the answer,
 * never a refusal.
 */
export function decideOnSources(
  prepared: Prepared,
  grounds: Grounds,
  trace: Trace,
): Extract<Decision, { kind: 'allowed' }> {
  const { rules } = trace.snapshot.policy.privacy;
  const classes = grounds.hits.map(({ title, path, text }) =>
    classifySource([title, ...path, text].join('\n'), rules),
  );
  const before = prepared.decision;
  const dataClass = strongestClass(before.dataClass, ...classes);
  if (dataClass === before.dataClass) return before;
  trace.dataClass = dataClass;
  const again = prepared.decideFor(dataClass);
  if (again.kind === 'allowed') return again;
  return { ...before, dataClass, candidates: { chat: [], embed: [], rerank: [] }, skipped: [] };
}
