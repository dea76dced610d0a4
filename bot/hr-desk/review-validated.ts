import { isExpired } from '#shared/knowledge/is-expired.ts';
import { keptSpaces } from '#shared/policy/kept-spaces.ts';
import type { Person } from '#shared/policy/person.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { ValidatedReply } from '#shared/wire/console-answers.ts';
import { today } from './keep-validated.ts';
import type { HrDeskPorts } from './ports.ts';

/** Answers of the spaces that the person keeps, and which of them are to be looked at again, with why. */
export async function listValidated(ports: HrDeskPorts, person: Person): Promise<ValidatedReply> {
  const spaces = keptSpaces(ports.policy.current().policy, person);
  const answers = await ports.validated.list(spaces);
  const overtaken = await overtakenIn(ports, spaces, person);
  const day = today(ports);
  const toReview = answers
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap((answer): ValidatedReply['toReview'] => {
      if (rests(answer, overtaken)) return [{ id: answer.id, why: 'source' }];
      return answer.reviewAt < day ? [{ id: answer.id, why: 'date' }] : [];
    });
  return { answers, toReview };
}

function rests({ space, sources }: ValidatedAnswer, overtaken: ReadonlySet<string>): boolean {
  return sources.some(
    ({ sourceId }) => sourceId !== null && overtaken.has(`${space}/${sourceId.split('#')[0]}`),
  );
}

/** Documents of the spaces that are no longer in force. */
async function overtakenIn(
  ports: HrDeskPorts,
  spaces: readonly string[],
  { groups }: Person,
): Promise<ReadonlySet<string>> {
  const day = today(ports);
  const documents = await ports.knowledge.list(spaces, groups);
  const past = documents.filter((document) => isExpired(document, day));
  return new Set(past.map(({ space, id }) => `${space}/${id}`));
}
