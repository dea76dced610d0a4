import type { Language } from '#shared/language/language.ts';
import { decide } from '#shared/policy/decide.ts';
import type { Person } from '#shared/policy/person.ts';
import { refusalText } from '#shared/turn/refusal-text.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { languageOf, type Room } from '../room.ts';

/** Why each kind of work is not open to somebody, in words; null = it is. */
export type ClosedWorks = Readonly<Record<JobSummary['work'], string | null>>;

/** What the policy in force says of each kind of work, by the rule that jobs themselves are admitted by. */
export function closedWorks(person: Person, room: Pick<Room, 'desk'>): ClosedWorks {
  const language = languageOf(room);
  return {
    synthesis: whyClosed('synthesis', person, room, language),
    minutes: whyClosed('minutes', person, room, language),
  };
}

function whyClosed(
  use: JobSummary['work'],
  person: Person,
  { desk }: Pick<Room, 'desk'>,
  language: Language,
): string | null {
  const decision = decide({
    ...{ snapshot: desk.policy(), person, use, dataClass: 'public', gates: [] },
    // Which models may serve now refuses nobody: without one, rules alone do the work.
    ...{ standing: { faultOf: () => null }, overQuota: false },
  });
  if (decision.kind !== 'refused') return null;
  return refusalText(decision.reason, decision.contact, language);
}

export const isAnyOpen = ({ synthesis, minutes }: ClosedWorks): boolean =>
  synthesis === null || minutes === null;
