import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import { fileTexts } from '#shared/language/file-texts.ts';
import type { Offered } from '../own-files/own-files.ts';
import { answerAsked, showTyping } from './answer-asked.ts';
import type { Voice } from './converse.ts';
import { gatherFiles, isForJob } from './jobs/choose-work.ts';
import { closedWorks, isAnyOpen } from './jobs/closed-works.ts';
import { jobVerbs } from './jobs/read-job-press.ts';
import { adaptiveCard, cardMessage, paragraph, plainMessage } from './outgoing.ts';
import { isPersonal } from './read-activity.ts';
import { languageOf, type Room } from './room.ts';
import { charterCard } from './show-cards.ts';
import { executeButton } from './tickets/card-parts.ts';
import { holderOf, type Whose } from './whose.ts';

type Dropped = {
  /** At least one. */
  readonly files: readonly Offered[];
  /** The question written with them; empty = none. */
  readonly text: string;
};

/**
 * Takes the files that a person dropped in her own chat. One alone is read and the question with it answered; several,
 * a transcript, or words that ask for a sheet or minutes, are gathered for that.
 */
export async function takeFiles(
  { files, text }: Dropped,
  whose: Whose,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const language = languageOf(room);
  const [first, ...others] = files;
  if (first === undefined) return;
  const refusal = refusalOf(whose, room);
  if (refusal !== null) {
    await voice.send(plainMessage(refusal));
    return;
  }
  const { charter, accepted } = await room.desk.charter(whose.person);
  if (!accepted) {
    await voice.send(plainMessage(chatJobTexts[language].charterFirst));
    await voice.send(cardMessage(charterCard(charter, language)));
    return;
  }
  if (room.jobs !== undefined && isForJob(files, text, whose, room)) {
    return gatherFiles(files, whose, voice, room, signal);
  }
  return readFile(first, { text, more: others.length > 0 }, whose, voice, room, signal);
}

function refusalOf({ activity }: Whose, room: Room): string | null {
  const texts = fileTexts[languageOf(room)];
  if (room.files === undefined) return texts.off;
  return isPersonal(activity) ? null : texts.privately;
}

/** Reads a file, then answers the question that came with it. */
async function readFile(
  offered: Offered,
  { text, more }: { readonly text: string; readonly more: boolean },
  whose: Whose,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const { activity, person } = whose;
  const texts = fileTexts[languageOf(room)];
  await showTyping(voice);
  const taken = await room.files?.take(offered, holderOf(whose), signal);
  if (taken === undefined) return;
  const refusal = taken.kind === 'refused' ? taken.refusal : null;
  await room.desk.note({
    kind: 'file',
    channel: 'teams',
    outcome: refusal === null ? 'read' : 'refused',
    reason: refusal?.why ?? null,
    person,
  });
  if (taken.kind === 'refused') {
    const { why, details } = taken.refusal;
    await voice.send(plainMessage(texts.refused(offered.name, why, details)));
    return;
  }
  const told = texts.taken(offered.name, taken.file.document.passages.length);
  const isOpen = isAnyOpen(closedWorks(person, room));
  if (isOpen) room.baskets.add(holderOf(whose), { name: offered.name, bytes: taken.bytes });
  const kept = room.baskets.of(holderOf(whose)).length;
  await voice.send(readCard(more ? `${told}\n\n${texts.oneAtATime}` : told, kept, room));
  if (text !== '') await answerAsked(text, activity, person, voice, room, signal);
}

/** What may be done with a file that was read: asked about, made into a sheet or minutes, left. */
function readCard(text: string, files: number, room: Room): ReturnType<typeof cardMessage> {
  const language = languageOf(room);
  const choose = chatJobTexts[language].choose(files);
  const job =
    room.jobs === undefined || files === 0
      ? []
      : [executeButton(choose, { verb: jobVerbs.choose })];
  const leave = sayingButton(fileTexts[language].leave);
  return cardMessage(adaptiveCard(text, [paragraph(text)], [...job, leave]));
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
