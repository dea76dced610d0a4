import type { Language } from '#shared/language/language.ts';
import { everybody, openToAll } from '#shared/policy/open-to-all.ts';
import type { Person } from '#shared/policy/person.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import { withoutPersonalData } from '#shared/privacy/without-personal-data.ts';
import { citeSources } from '#shared/turn/cite-sources.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import { tellValidated } from '#shared/turn/tell-validated.ts';
import type { ValidatedAnswers } from '#shared/validated/ports.ts';
import { searchAnswers } from '#shared/validated/search-answers.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';

/** A search among the answers that HR validated. */
export type ValidatedSearch = {
  /** As typed so far; empty = those that were served most. */
  readonly words: string;
  readonly skip: number;
  readonly count: number;
  readonly language: Language;
};

/** A validated answer as it may be shown to whoever found it. */
export type FoundAnswer = {
  readonly id: string;
  readonly question: string;
  /** Whole, with who validated it, when, what to beware of and the sources open to all; Markdown without images or HTML. */
  readonly text: string;
  /** As shown: `la DRH`. */
  readonly owner: string;
  /** ISO date. */
  readonly validatedAt: string;
  /** Not every agent may read it, or one of its sources. */
  readonly restricted: boolean;
};

/** What the search reads; without the list nothing is found. */
type ListPorts = Pick<TurnPorts, 'policy' | 'clock' | 'knowledge'> & {
  readonly validatedList?: ValidatedAnswers['list'];
};

/** Finds without any model; only what the person may read, only the page asked for. */
export async function findValidated(
  person: Person,
  { words, skip, count, language }: ValidatedSearch,
  ports: ListPorts,
): Promise<readonly FoundAnswer[]> {
  if (ports.validatedList === undefined) return [];
  const { policy } = ports.policy.current();
  const spaces = readableSpaces(policy, person);
  const found = searchAnswers(await ports.validatedList(spaces), {
    text: withoutPersonalData(words, policy.privacy.rules),
    spaces,
    groups: person.groups,
    versant: policy.organisation.versant,
  });
  const today = dayIn(ports.clock.now(), policy.organisation.timeZone);
  const show = async (answer: ValidatedAnswer): Promise<FoundAnswer> => {
    const { knowledge } = ports;
    const citedFor = (reader: Person): ReturnType<typeof citeSources> =>
      citeSources(answer, { policy, person: reader, today, knowledge });
    const own = await citedFor(person);
    // It is found to be dropped where others read: a document that not every agent may open is not named there.
    const open = await citedFor({ ...person, groups: [everybody] });
    const { id, question, owner, validatedAt } = answer;
    const text = tellValidated(answer, open, { today, language });
    const restricted = !openToAll(policy, answer) || open.length < own.length;
    return { id, question, text, owner, validatedAt, restricted };
  };
  return Promise.all(found.slice(skip, skip + count).map(show));
}
