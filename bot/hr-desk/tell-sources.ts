import type { Language } from '#shared/language/language.ts';
import { keptSpaces } from '#shared/policy/kept-spaces.ts';
import type { Person } from '#shared/policy/person.ts';
import type { SourceStatus } from '#shared/quality/source-pass.ts';
import type { ConsoleSourcesReply } from '#shared/wire/console-sources.ts';
import { statusOf, tellFailures, tellNotes } from '../sources/tell-pass.ts';
import type { HrDeskPorts } from './ports.ts';

/** The sources of the spaces that the person keeps; an administrator sees all, without the names of files. */
export async function tellSources(
  { policy, sources }: Pick<HrDeskPorts, 'policy' | 'sources'>,
  person: Person,
  language: Language,
): Promise<ConsoleSourcesReply> {
  const { policy: held } = policy.current();
  const kept = keptSpaces(held, person);
  const isAdmin = person.roles.includes('admin');
  const told = (await statusOf(held, sources)).filter(
    ({ space }) => isAdmin || kept.includes(space),
  );
  return {
    sources: told.map((status) => {
      const shown = kept.includes(status.space) ? status : withoutNames(status);
      return {
        ...shown,
        notes: tellNotes(status.last, language),
        failures: tellFailures(shown.last, language),
        failedCount: status.last?.failed.length ?? 0,
      };
    }),
  };
}

/** A file's name may be that of a person: it is for those who keep the space. */
function withoutNames(status: SourceStatus): SourceStatus {
  const { last } = status;
  return last === null ? status : { ...status, last: { ...last, failed: [], odd: [] } };
}
