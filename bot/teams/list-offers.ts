import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { closedWorks } from './jobs/closed-works.ts';
import { languageOf, type Room } from './room.ts';

/** What may be done besides asking, a line each: what the policy opens to this person, in a chat of hers or before others. */
export function listOffers(
  room: Pick<Room, 'desk' | 'files' | 'jobs' | 'writing'>,
  person: Person | null,
  personal: boolean,
): readonly string[] {
  const language = languageOf(room);
  const texts = teamsTexts[language];
  const { fileHosts } = room.desk.policy().policy.teams;
  const readsFiles = personal && room.files !== undefined && fileHosts.length > 0;
  const asksHr = person !== null && room.desk.tickets.offerTo(person) !== null;
  const writes = personal && room.writing !== undefined;
  return [
    ...(writes ? [chatWritingTexts[language].offer] : []),
    ...(readsFiles ? [texts.helpFile] : []),
    ...(readsFiles && room.jobs !== undefined ? jobOffers(person, room) : []),
    texts.helpPanel,
    ...(asksHr ? [ticketTexts[language].help] : []),
    texts.helpReport,
  ];
}

/** The works that the policy opens to this person; before it is known who that is, none is promised. */
function jobOffers(person: Person | null, room: Pick<Room, 'desk'>): readonly string[] {
  if (person === null) return [];
  const { offers } = chatJobTexts[languageOf(room)];
  const closed = closedWorks(person, room);
  return (['synthesis', 'minutes'] as const).flatMap((work) =>
    closed[work] === null ? [offers[work]] : [],
  );
}
