import { everybody, openToAll } from '../policy/open-to-all.ts';
import type { Person } from '../policy/person.ts';
import { readableSpaces } from '../policy/readable-spaces.ts';
import { citeSources } from './cite-sources.ts';
import type { Ending } from './ending.ts';
import { findNearQuestions } from './find-next-questions.ts';
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
  const questions = near.map(({ question }) => question);
  if (answer === null) return { ending: null, near: questions };
  const { person } = request;
  const { knowledge } = ports;
  const { today } = trace;
  const citedFor = (reader: Person): ReturnType<typeof citeSources> =>
    citeSources(answer, { policy, person: reader, today, knowledge });
  const citations = await citedFor(person);
  trace.sourceIds = citations.map(({ sourceId }) => sourceId);
  const open = await citedFor({ ...person, groups: [everybody] });
  if (!openToAll(policy, answer) || open.length < citations.length) {
    trace.restrictedIds = new Set([answer.id]);
  }
  await ports.validated.countServed(answer.id).catch(() => undefined);
  const { id, owner, validatedAt, reviewAt } = answer;
  return {
    near: [],
    ending: {
      kind: 'validated',
      validated: { answerId: id, owner, validatedAt, reviewAt },
      text: [
        tellValidated(answer, citations, { today, language: request.language }),
        ...recipe.endValidated({ ...prepared, language: request.language, today }),
      ].join('\n\n'),
      citations,
      followUps: await findNearQuestions(questions, { request, ports, trace }),
    },
  };
}
