import { cliTexts } from '#shared/language/cli-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import type { Cli } from './cli.ts';

/** Says, beside an answer that can hold nothing, that no document is indexed yet where the person may read. */
export async function remarkEmptyBase(
  cli: Cli,
  person: Person,
  space: string | null,
): Promise<void> {
  const { policy } = (await cli.house.policy()).current();
  const spaces = readableSpaces(policy, person).filter((id) => space === null || id === space);
  const { knowledge } = await cli.house.ports();
  const { documents, pending } = await knowledge.state(spaces, person.groups);
  if (documents > 0 || pending > 0) return;
  const texts = cliTexts[cli.language];
  cli.remark(spaces.length === 0 ? texts.noSpace : texts.emptyBase(spaces));
}
