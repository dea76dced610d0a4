import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { Person } from '#shared/policy/person.ts';
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
    ...(readsFiles && room.jobs !== undefined ? [chatJobTexts[language].offer] : []),
    texts.helpPanel,
    ...(asksHr ? [ticketTexts[language].help] : []),
    texts.helpReport,
  ];
}
