import { keptSpaces } from '#shared/policy/kept-spaces.ts';
import type { Person } from '#shared/policy/person.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import type { ChangedReply } from '#shared/quality/compare-runs.ts';
import { mayReadAnswer } from '#shared/validated/may-read-answer.ts';
import type { HrDeskPorts } from './ports.ts';

/**
 * Questions that a change would answer otherwise, without those that HR validated in spaces that are not this person's:
 * a change is tried on all of them, and their wording is for those who keep or read them.
 */
export async function changedFor(
  { policy, validated }: Pick<HrDeskPorts, 'policy' | 'validated'>,
  person: Person,
  changed: readonly ChangedReply[],
): Promise<readonly ChangedReply[]> {
  const { policy: held } = policy.current();
  const kept = keptSpaces(held, person);
  const asker = {
    spaces: readableSpaces(held, person),
    groups: person.groups,
    versant: held.organisation.versant,
  };
  const known = await Promise.all(changed.map(({ id }) => validated.find(id)));
  return changed.filter((_, at) => {
    const answer = known[at] ?? null;
    return answer === null || kept.includes(answer.space) || mayReadAnswer(answer, asker);
  });
}
