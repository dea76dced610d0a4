import type { Citation } from '#shared/evidence/citation.ts';
import type { Person } from '#shared/policy/person.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import { citeSources } from '#shared/turn/cite-sources.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { SuggestionsReply } from '#shared/wire/ticket-exchange.ts';
import { today } from './keep-validated.ts';
import type { HrDeskPorts } from './ports.ts';

/** Validated answers that may do for a question, the likeliest first, of those that the person may read. */
export async function suggestValidated(
  ports: Pick<HrDeskPorts, 'policy' | 'validated' | 'knowledge' | 'clock'>,
  person: Person,
  question: string,
): Promise<SuggestionsReply['answers']> {
  const { policy } = ports.policy.current();
  const { answer, near } = await ports.validated.match({
    text: question,
    spaces: readableSpaces(policy, person),
    groups: person.groups,
    versant: policy.organisation.versant,
  });
  const likely = [...(answer === null ? [] : [answer]), ...near];
  return Promise.all(likely.map(async (one) => toSuggestion(one, await cite(ports, person, one))));
}

function cite(
  ports: Pick<HrDeskPorts, 'policy' | 'knowledge' | 'clock'>,
  person: Person,
  answer: ValidatedAnswer,
): Promise<readonly Citation[]> {
  const { policy } = ports.policy.current();
  return citeSources(answer, { policy, person, today: today(ports), knowledge: ports.knowledge });
}

function toSuggestion(
  { id, question, answer, owner, validatedAt }: ValidatedAnswer,
  citations: readonly Citation[],
): SuggestionsReply['answers'][number] {
  return { id, question, answer, owner, validatedAt, citations };
}
