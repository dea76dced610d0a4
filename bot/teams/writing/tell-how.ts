import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Asked } from '../asked.ts';
import type { Voice } from '../converse.ts';
import { adaptiveCard, cardMessage, paragraph } from '../outgoing.ts';
import { languageOf, type Room } from '../room.ts';
import { questionButton } from './draft-buttons.ts';
import { writingVerbs } from './read-writing-press.ts';
import { below } from './ready-cards.ts';

/** Whoever asks how to answer somebody is told how to have the answer prepared; the documents stay one press away. */
export async function tellHow(asked: Asked, voice: Voice, room: Room): Promise<void> {
  const language = languageOf(room);
  const texts = chatWritingTexts[language];
  await room.desk.note({
    ...{ kind: 'ignored', channel: 'teams', outcome: 'how-to-write', person: asked.person },
  });
  const offer = room.ids.next('ask');
  room.asQuestion.keep(asked.conversationId, asked.person.id, asked.text, offer);
  const list = below(texts.readyAll, { verb: writingVerbs.list, words: '' });
  const actions = [list, ...questionButton(offer, language)];
  await voice.send(cardMessage(adaptiveCard(texts.how, [paragraph(texts.how)], actions)));
}
