import { isOfOtherBranch } from '../knowledge/is-of-other-branch.ts';
import type { Hit } from '../knowledge/passage.ts';
import { namedBranches } from '../policy/named-branches.ts';
import { rulesOfSending } from '../policy/rules-of-sending.ts';
import { strongestClass } from '../policy/strongest-class.ts';
import { classifySource } from '../privacy/classify-source.ts';
import { maskText } from '../privacy/mask-text.ts';
import { withoutOrders } from '../privacy/without-orders.fr.ts';
import type { TurnPorts } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { TurnRequest } from './request.ts';
import type { Trace } from './trace.ts';

/** Passages sent to be put in order, and characters of each: a rerank model reads some 500 tokens of one text. */
const mostSent = 50;
const longestSent = 2_000;

/**
 * The passages found, in the order of the policy's rerank model where it has one that may serve. Only passages leave that
 * hold no more than the question does, masked and without orders to a machine; the others keep their places, and so do
 * those for another branch, which come last whatever they say. Without an answer in time the order stays as it was: the
 * search never fails for it.
 */
export async function rerankHits(
  hits: readonly Hit[],
  question: string,
  prepared: Prepared,
  request: TurnRequest,
  ports: TurnPorts,
  trace: Trace,
): Promise<readonly Hit[]> {
  const { decision } = prepared;
  const candidates = decision.candidates.rerank;
  if (candidates.length === 0) return hits;
  const { policy } = trace.snapshot;
  const places = placesToSend(hits, question, prepared, trace);
  if (places.length < 2) return hits;
  const rules = rulesOfSending(decision, policy);
  const result = await ports.gateway.rerank({
    candidates,
    request: {
      query: question,
      documents: places.map(({ hit }) => {
        const readable = withoutOrders(wholeOf(hit));
        // Masked before it is cut: half a number would be no number, and leave.
        return maskText(readable, prepared.vault, rules).slice(0, longestSent);
      }),
    },
    signal: request.signal,
    policy,
    person: trace.person,
    report: (attempt) => {
      trace.attempts = [...trace.attempts, attempt];
    },
  });
  trace.masked = prepared.vault.counts();
  if (result.kind !== 'scores' || result.scores.length !== places.length) return hits;
  return putInOrder(hits, places, result.scores);
}

type Place = { readonly at: number; readonly hit: Hit };

/** Passages that may leave with the question. */
function placesToSend(
  hits: readonly Hit[],
  question: string,
  { decision }: Prepared,
  { snapshot: { policy } }: Trace,
): readonly Place[] {
  const wanted = new Set([policy.organisation.versant, ...namedBranches(question)]);
  const { dataClass } = decision;
  return hits
    .slice(0, mostSent)
    .map((hit, at) => ({ hit, at }))
    .filter(({ hit }) => {
      if (isOfOtherBranch([hit.title, ...hit.path], wanted)) return false;
      const ofPassage = classifySource(wholeOf(hit), policy.privacy.rules);
      return strongestClass(dataClass, ofPassage) === dataClass;
    });
}

function wholeOf({ title, path, text }: Hit): string {
  return [title, ...path, text].join('\n');
}

/** The best scored takes the first of the places sent, with the score that stood there: scores keep falling. */
function putInOrder(
  hits: readonly Hit[],
  places: readonly Place[],
  scores: readonly number[],
): readonly Hit[] {
  const best = places
    .map((place, index) => ({ place, score: scores[index] ?? 0 }))
    .sort((left, right) => right.score - left.score || left.place.at - right.place.at);
  const ordered = [...hits];
  places.forEach(({ at, hit }, rank) => {
    const moved = best[rank]?.place.hit ?? hit;
    ordered[at] = { ...moved, score: hit.score };
  });
  return ordered;
}
