import { fileTexts } from '#shared/language/file-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Holder, Offered } from '../own-files/own-files.ts';
import { answerAsked, showTyping } from './answer-asked.ts';
import type { Voice } from './converse.ts';
import { adaptiveCard, cardMessage, paragraph, plainMessage } from './outgoing.ts';
import { type Activity, isPersonal } from './read-activity.ts';
import { languageOf, type Room } from './room.ts';
import { charterCard } from './show-cards.ts';

type Dropped = {
  readonly offered: Offered;
  readonly more: boolean;
  /** The question written with it; empty = none. */
  readonly text: string;
};

type Whose = { readonly activity: Activity; readonly person: Person };

export const holderOf = ({ activity, person }: Whose): Holder => ({
  person: person.id,
  conversationId: activity.conversation.id,
});

/** Reads a file that a person dropped in her own chat, then answers the question that came with it. */
export async function takeFile(
  dropped: Dropped,
  { activity, person }: Whose,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const language = languageOf(room);
  const texts = fileTexts[language];
  const say = async (text: string): Promise<void> => {
    await voice.send(plainMessage(text));
  };
  if (room.files === undefined) return say(texts.off);
  if (!isPersonal(activity)) return say(texts.privately);
  const { charter, accepted } = await room.desk.charter(person);
  if (!accepted) {
    await voice.send(cardMessage(charterCard(charter, language)));
    return;
  }
  await showTyping(voice);
  const { offered, more, text } = dropped;
  const taken = await room.files.take(offered, holderOf({ activity, person }), signal);
  const refusal = taken.kind === 'refused' ? taken.refusal : null;
  await room.desk.note({
    kind: 'file',
    channel: 'teams',
    outcome: refusal === null ? 'read' : 'refused',
    reason: refusal?.why ?? null,
    person,
  });
  if (refusal !== null) return say(texts.refused(offered.name, refusal.why, refusal.details));
  if (taken.kind === 'refused') return;
  const told = texts.taken(offered.name, taken.file.document.passages.length);
  await voice.send(leaveCard(more ? `${told}\n\n${texts.oneAtATime}` : told, texts.leave));
  if (text !== '') await answerAsked(text, activity, person, voice, room, signal);
}

function leaveCard(text: string, leave: string): ReturnType<typeof cardMessage> {
  return cardMessage(adaptiveCard(text, [paragraph(text)], [sayingButton(leave)]));
}

/** Says its title in the person's name. */
const sayingButton = (title: string): unknown => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'imBack', value: title } },
});

/** Goes back to the HR documents. */
export function leaveFile(whose: Whose, room: Room): string {
  const texts = fileTexts[languageOf(room)];
  return room.files?.forget(holderOf(whose)) === true ? texts.left : texts.noFile;
}
