import type { Citation } from '../evidence/citation.ts';
import { toCitation } from '../evidence/to-citation.ts';
import { toHit } from '../knowledge/to-hit.ts';
import { readableSpaces } from '../policy/readable-spaces.ts';
import type { ValidatedAnswer } from '../validated/validated-answer.ts';
import type { Ending } from './ending.ts';
import type { TurnPorts } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { Recipe } from './recipe.ts';
import type { TurnRequest } from './request.ts';
import { tellValidated } from './tell-validated.ts';
import type { Trace } from './trace.ts';

type Served = {
  /** Null = nobody has validated an answer to this question. */
  readonly ending: Ending | null;
  /** Validated questions close to this one. */
  readonly near: readonly string[];
};

/**
 * Before anything is searched: the answer that HR validated for this very question, word for word. No model is called,
 * not even for the search, so it is there with every budget spent and every endpoint away.
 */
export async function serveValidated(
  prepared: Prepared,
  request: TurnRequest,
  recipe: Recipe,
  ports: TurnPorts,
  trace: Trace,
): Promise<Served> {
  if (ports.validated === undefined || request.complete === true) return { ending: null, near: [] };
  const { policy } = trace.snapshot;
  const readable = readableSpaces(policy, request.person);
  const spaces = request.spaces?.filter((space) => readable.includes(space)) ?? readable;
  const { answer, near } = await ports.validated.match({
    text: recipe.inContext(prepared.searched, prepared.history),
    spaces,
    groups: request.person.groups,
    versant: policy.organisation.versant,
  });
  if (answer === null) return { ending: null, near: near.map(({ question }) => question) };
  const citations = await citeSources(answer, readable, request, ports, trace);
  trace.sourceIds = citations.map(({ sourceId }) => sourceId);
  await ports.validated.countServed(answer.id).catch(() => undefined);
  const { id, owner, validatedAt, reviewAt } = answer;
  return {
    near: [],
    ending: {
      kind: 'validated',
      validated: { answerId: id, owner, validatedAt, reviewAt },
      text: tellValidated(answer, citations, { today: trace.today, language: request.language }),
      citations,
      followUps: near.map(({ question }) => question),
    },
  };
}

/** Sources of the base that the person may open, each under its place in the answer's own list. */
async function citeSources(
  { sources, space }: ValidatedAnswer,
  readable: readonly string[],
  { person }: TurnRequest,
  ports: TurnPorts,
  { snapshot, today }: Trace,
): Promise<readonly Citation[]> {
  const { spaces } = snapshot.policy.knowledge;
  const reviewEveryDays = spaces.find(({ id }) => id === space)?.reviewEveryDays ?? null;
  const cited = await Promise.all(
    sources.map(async ({ sourceId }, at): Promise<Citation | null> => {
      const [documentId, index] = sourceId?.split('#') ?? [];
      if (documentId === undefined || !readable.includes(space)) return null;
      const opened = await ports.knowledge.open(space, documentId, person.groups);
      const passage = opened?.passages.find((one) => one.index === Number(index ?? 0));
      if (opened == null || passage === undefined) return null;
      const hit = toHit(opened.document, passage, { score: 1, coverage: 1 }, today);
      return toCitation(hit, at + 1, { today, reviewEveryDays });
    }),
  );
  return cited.filter((citation) => citation !== null);
}
