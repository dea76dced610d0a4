import { situationTexts } from '../language/situation-texts.ts';
import { decide } from '../policy/decide.ts';
import type { Situation } from '../policy/situation.ts';
import { findSituation } from '../privacy/find-situation.ts';
import type { Ending } from './ending.ts';
import { handOver } from './hand-over.ts';
import type { TurnPorts } from './ports.ts';
import type { TurnRequest } from './request.ts';
import type { Trace } from './trace.ts';

/** Characters read for a situation: whoever is in distress may write much more than a question holds. */
const mostRead = 20_000;

/**
 * Whoever tells of a situation is told who helps before anything else is looked at, the charter, the length and the rules
 * of use included: nothing is searched, no model is asked. Null when the text tells of none, or when the organisation is
 * closed to this person and the situation has no number that anybody may call.
 */
export function handOverSituation(
  request: TurnRequest,
  ports: Pick<TurnPorts, 'standing'>,
  trace: Trace,
): Ending | null {
  const situation = situationIn(request.text);
  if (situation === null) return null;
  const { snapshot, use } = trace;
  const decision = decide({
    snapshot,
    use,
    person: request.person,
    dataClass: 'sensitive',
    gates: [],
    standing: ports.standing,
    overQuota: false,
  });
  const isClosed = decision.kind === 'refused';
  if (isClosed && situationTexts[request.language].numbers[situation].length === 0) return null;
  trace.questionClass = 'sensitive';
  trace.dataClass = 'sensitive';
  return handOver(situation, isClosed ? null : snapshot.policy, request);
}

/** A search that breaks is refused by the search for personal data, which holds the same one. */
function situationIn(text: string): Situation | null {
  try {
    return findSituation(text.slice(0, mostRead));
  } catch {
    return null;
  }
}
