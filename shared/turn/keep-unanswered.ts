import { readableSpaces } from '../policy/readable-spaces.ts';
import { withoutItsAuthor } from '../privacy/without-personal-data.ts';
import type { UnansweredQuestion } from '../quality/quality.ts';
import type { Ending } from './ending.ts';
import type { TurnPorts } from './ports.ts';
import type { Trace } from './trace.ts';

/**
 * Keeps a question that found no answer for those who keep the spaces that were searched, so that they may write one:
 * what was searched, masked, without whoever asked. A space that nobody keeps has nobody to read it: nothing is kept.
 */
export async function keepUnanswered(
  trace: Trace,
  ending: Ending,
  ports: TurnPorts,
): Promise<void> {
  const why = whyUnanswered(ending);
  const { searched, request, snapshot } = trace;
  if (why === null || searched === null || ports.unanswered === undefined) return;
  // HR has answered it: the person only wanted more.
  if (request.complete === true) return;
  const { policy } = snapshot;
  const readable = readableSpaces(policy, request.person);
  const wanted = request.spaces ?? readable;
  const spaces = policy.knowledge.spaces
    .filter(
      ({ id, stewards }) => stewards.length > 0 && wanted.includes(id) && readable.includes(id),
    )
    .map(({ id }) => id);
  if (spaces.length === 0) return;
  await ports.unanswered.keep({
    id: ports.ids.next('u'),
    question: withoutItsAuthor(searched),
    why,
    spaces,
    at: trace.startedAt,
  });
}

function whyUnanswered(ending: Ending): UnansweredQuestion['why'] | null {
  if (ending.kind === 'not-found') return 'not-found';
  const isUnproved = ending.kind === 'degraded' && ending.reason.kind === 'not-verifiable';
  return isUnproved ? 'not-verifiable' : null;
}
