import type { Hit } from '../knowledge/passage.ts';
import type { Candidate } from '../policy/decision.ts';
import { openToAll } from '../policy/open-to-all.ts';
import { readableSpaces } from '../policy/readable-spaces.ts';
import { queryBounds } from '../routing/bounds.ts';
import type { TurnPorts } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { Grounds, Recipe, Retrieval } from './recipe.ts';
import type { TurnRequest } from './request.ts';
import { rerankHits } from './rerank-hits.ts';
import type { Trace } from './trace.ts';

/** Step 4: validated sources that this person may read. The words searched are the masked ones. */
export async function retrieve(
  prepared: Prepared,
  request: TurnRequest,
  recipe: Recipe,
  ports: TurnPorts,
  trace: Trace,
): Promise<Grounds> {
  if (!recipe.writes) trace.searched = recipe.inContext(prepared.searched, prepared.history);
  const wanted = recipe.retrieve(prepared.searched, prepared.history);
  const hits = wanted === null ? [] : await search(wanted, prepared, request, ports, trace);
  return {
    question: prepared.question,
    asked: recipe.inContext(prepared.question, prepared.history),
    history: prepared.history,
    material: request.material ?? '',
    hits,
    case: prepared.case,
    language: request.language,
    snapshot: trace.snapshot,
    today: trace.today,
  };
}

async function search(
  wanted: Retrieval,
  prepared: Prepared,
  request: TurnRequest,
  ports: TurnPorts,
  trace: Trace,
): Promise<readonly Hit[]> {
  const { policy } = trace.snapshot;
  const startedAt = ports.clock.now();
  const readable = readableSpaces(policy, request.person);
  const spaces = request.spaces?.filter((space) => readable.includes(space)) ?? readable;
  const candidates = await comparableCandidates(prepared, spaces, ports);
  const embedded = await embedQuestion(candidates, wanted.text, request, ports, trace);
  const { groups } = request.person;
  const [found, state] = await Promise.all([
    ports.knowledge.search({
      text: wanted.text,
      ...(wanted.official === undefined ? {} : { official: wanted.official }),
      spaces,
      groups,
      today: trace.today,
      versant: policy.organisation.versant,
      limit: wanted.limit,
      perDocument: wanted.perDocument,
      ...(embedded ?? {}),
    }),
    ports.knowledge.state(spaces, groups),
  ]);
  const hits = await rerankHits(found, wanted.text, prepared, request, ports, trace);
  trace.searchMs = ports.clock.now() - startedAt;
  trace.sourceIds = hits.map(({ sourceId }) => sourceId);
  const restricted = hits.filter((hit) => !openToAll(policy, hit));
  trace.restrictedIds = new Set(restricted.map(({ sourceId }) => sourceId));
  trace.pendingFiles = state.pending;
  return hits;
}

/** Embedding models whose vectors the spaces hold: a question goes out for no other. */
async function comparableCandidates(
  prepared: Prepared,
  spaces: readonly string[],
  ports: TurnPorts,
): Promise<readonly Candidate[]> {
  const candidates = prepared.decision.candidates.embed;
  if (candidates.length === 0) return [];
  const comparable = await ports.knowledge.embeddingModels(spaces);
  return candidates.filter(({ model }) => comparable.includes(model.name));
}

/** The question's vector when the policy offers the model of the documents' own; without one the words alone are searched. */
async function embedQuestion(
  candidates: readonly Candidate[],
  text: string,
  request: TurnRequest,
  ports: TurnPorts,
  trace: Trace,
): Promise<{ readonly vector: Float32Array; readonly embeddingModel: string } | null> {
  if (candidates.length === 0) return null;
  const result = await ports.gateway.embed({
    candidates,
    texts: [text],
    signal: request.signal,
    policy: trace.snapshot.policy,
    person: trace.person,
    report: (attempt) => {
      trace.attempts = [...trace.attempts, attempt];
    },
    bounds: queryBounds,
  });
  const vector = result.kind === 'vectors' ? result.vectors[0] : undefined;
  if (result.kind !== 'vectors' || vector === undefined) return null;
  return { vector, embeddingModel: result.candidate.model.name };
}
