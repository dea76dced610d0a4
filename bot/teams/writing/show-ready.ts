import type { ReadyRequest } from '#shared/drafting/ready/ready-request.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Voice } from '../converse.ts';
import { cardMessage, plainMessage } from '../outgoing.ts';
import { type Activity, isPersonal } from '../read-activity.ts';
import { languageOf, type Room } from '../room.ts';
import { readyListCard } from './ready-cards.ts';

/** The ready requests, in one's own chat. */
export async function showReady(activity: Activity, voice: Voice, room: Room): Promise<void> {
  const language = languageOf(room);
  if (room.writing === undefined || !isPersonal(activity)) {
    await voice.send(plainMessage(chatWritingTexts[language].personalOnly));
    return;
  }
  await voice.send(cardMessage(readyListCard(await readyIn(room, ''), '', language)));
}

/** Those that fit the words, the nearest first; all of them for no word. */
export const readyIn = async ({ writing }: Room, words: string): Promise<readonly ReadyRequest[]> =>
  (await writing?.drafting.ready.list(words)) ?? [];
