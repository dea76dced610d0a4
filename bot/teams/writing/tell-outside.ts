import type { ReadyRequest } from '#shared/drafting/ready/ready-request.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Asked } from '../asked.ts';
import type { Voice } from '../converse.ts';
import { adaptiveCard, cardMessage, paragraph } from '../outgoing.ts';
import { languageOf, type Room } from '../room.ts';
import { questionButton } from './draft-buttons.ts';
import { writingVerbs } from './read-writing-press.ts';
import { below } from './ready-cards.ts';
import { showGaps } from './show-gaps.ts';

/** What a request outside all uses is told: what may be asked here, in three examples near it, and two ways on. */
export async function tellOutside(asked: Asked, voice: Voice, room: Room): Promise<void> {
  const language = languageOf(room);
  const texts = chatWritingTexts[language];
  await room.desk.note({
    ...{ kind: 'ignored', channel: 'teams', outcome: 'outside', person: asked.person },
  });
  const ready = asked.personal ? await nearest(asked.text, room) : null;
  const examples = [
    texts.outsideQuestion,
    ...(ready === null ? [] : [showGaps(ready.text), texts.outsideRewrite]),
  ];
  const offer = room.ids.next('ask');
  room.asQuestion.keep(asked.conversationId, asked.person.id, asked.text, offer);
  const line = texts.outside(examples);
  const list = below(texts.readyAll, { verb: writingVerbs.list, words: '' });
  await voice.send(
    cardMessage(
      adaptiveCard(
        line,
        [paragraph(line)],
        [...(ready === null ? [] : [list]), ...questionButton(offer, language)],
      ),
    ),
  );
}

/** A request to write that shares a word with what was asked, else the first of all. */
async function nearest(text: string, { writing }: Room): Promise<ReadyRequest | null> {
  if (writing === undefined) return null;
  const found = (await writing.drafting.ready.list(text)).find(({ use }) => use === 'draft');
  return (
    found ?? (await writing.drafting.ready.list('')).find(({ use }) => use === 'draft') ?? null
  );
}
