import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { Asked } from './asked.ts';
import type { Voice } from './converse.ts';
import { offerAgain } from './offer-again.ts';
import { type Outgoing, plainMessage } from './outgoing.ts';
import { SendFault } from './read-send-fault.ts';
import { languageOf, type Room, speakIn } from './room.ts';
import { maySpread, shareCard } from './share-answer.ts';
import type { Chat } from './ticket-places.ts';

/** The person's own chat with the bot, when there is one that takes messages. */
export async function privateChatOf(person: Person, room: Room): Promise<Chat | null> {
  const chat = await room.places.chatOf(room.pseudonym(person.id));
  return chat?.blocked === false ? chat : null;
}

/**
 * Whether a group is told nothing of an outcome: it rests on sources that not all may read, or it speaks to somebody in
 * a hard situation. Help is worth more than discretion where there is no other place to give it.
 */
export const isForAskerAlone = (outcome: Outcome, chat: Chat | null): boolean =>
  outcome.restricted || (outcome.kind === 'handed-over' && chat !== null);

/** Tells an outcome in the asker's own chat; the group learns where the answer is, or how to get one, and nothing of it. */
export async function tellPrivately(
  outcome: Outcome,
  { asked, chat }: { readonly asked: Asked; readonly chat: Chat | null },
  build: (outcome: Outcome, asked: Asked) => Outgoing,
  voice: Voice,
  room: Room,
): Promise<void> {
  const texts = teamsTexts[languageOf(room)];
  const told = chat !== null && (await reaches(outcome, asked, chat, build, room));
  await voice.send(plainMessage(told ? texts.answeredPrivately : texts.openPrivateChat));
}

/** False when the person no longer takes messages from the bot. */
async function reaches(
  outcome: Outcome,
  asked: Asked,
  chat: Chat,
  build: (outcome: Outcome, asked: Asked) => Outgoing,
  room: Room,
): Promise<boolean> {
  const { conversationId } = chat;
  const there: Asked = { ...asked, conversationId, personal: true };
  try {
    await speakIn(room, chat.reference, async (own) => {
      const { id } = await own.send(build(outcome, there));
      if (id !== null) await room.memory.linkAnswer(conversationId, id, outcome.journalId);
      await offerAgain(outcome, there, own, room);
      if (!maySpread(outcome)) return;
      room.shareable.keep(asked.person.id, outcome, asked.reference);
      await own.send(shareCard(outcome.journalId, languageOf(room)));
    });
    return true;
  } catch (error) {
    if (!(error instanceof SendFault) || error.kind !== 'blocked') throw error;
    await room.places.blockChat(room.pseudonym(asked.person.id));
    return false;
  }
}
