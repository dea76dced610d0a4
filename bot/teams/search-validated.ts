import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { FoundAnswer } from '../find-validated.ts';
import { admitAnywhere } from './admit-person.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import type { Activity } from './read-activity.ts';
import { readSearch } from './read-search.ts';
import { languageOf, type Room } from './room.ts';
import { tellFault } from './tell-fault.ts';
import { type FoundItem, foundItem } from './validated-item.ts';

/**
 * Answers the panel « Réponses validées » while somebody types in it: no model is asked, and the answer is there within
 * the time that Teams gives. A search that another one of the same person has overtaken ends without a result.
 */
export async function searchValidated(
  activity: Activity,
  person: Person | null,
  room: Room,
): Promise<InvokeAnswer> {
  const texts = teamsTexts[languageOf(room)];
  const search = readSearch(activity);
  if (search === null) {
    const reason = 'composeExtension malformed';
    const line = { kind: 'ignored', channel: 'teams', outcome: 'ignored', reason, person } as const;
    await room.desk.note(line);
    return told(texts.unknownAction);
  }
  if (person === null) return told(texts.anonymous);
  const turn = (room.searches.get(person.id) ?? 0) + 1;
  room.searches.set(person.id, turn);
  const isLast = (): boolean => room.searches.get(person.id) === turn;
  try {
    const late = AbortSignal.timeout(room.limits.search);
    const found = find(activity, person, { ...search, isLast }, room);
    return await Promise.race([found, whenAborted(late).then(() => told(texts.searchTooSlow))]);
  } catch (error) {
    await tellFault(error, room, person, null);
    return told(texts.searchFailed);
  } finally {
    if (isLast()) room.searches.delete(person.id);
  }
}

type Wanted = NonNullable<ReturnType<typeof readSearch>> & { readonly isLast: () => boolean };

async function find(
  activity: Activity,
  person: Person,
  { isLast, ...search }: Wanted,
  room: Room,
): Promise<InvokeAnswer> {
  const language = languageOf(room);
  const texts = teamsTexts[language];
  const [admitted, { accepted }] = await Promise.all([
    admitAnywhere(activity, person, room),
    room.desk.charter(person),
  ]);
  if (admitted === 'guest') return told(texts.guest);
  if (admitted === 'unknown') return told(texts.searchWriteFirst);
  if (!accepted) return told(texts.searchCharterFirst);
  if (!isLast()) return results([]);
  const found: readonly FoundAnswer[] = await room.desk.findValidated(person, {
    ...search,
    language,
  });
  if (!isLast()) return results([]);
  if (found.length === 0 && search.skip === 0) {
    return told(search.words === '' ? texts.searchNone : texts.searchNothing);
  }
  return results(found.map((answer) => foundItem(answer, language)));
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

const results = (attachments: readonly FoundItem[]): InvokeAnswer => ({
  status: 200,
  body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
});

/** A line in the place of results. */
const told = (text: string): InvokeAnswer => ({
  status: 200,
  body: { composeExtension: { type: 'message', text } },
});
