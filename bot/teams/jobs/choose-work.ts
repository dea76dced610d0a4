import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import { fileTexts } from '#shared/language/file-texts.ts';
import type { Offered } from '../../own-files/own-files.ts';
import type { Acting } from '../../synthesis/synthesis-desk.ts';
import { showTyping } from '../answer-asked.ts';
import type { Voice } from '../converse.ts';
import { cardMessage, plainMessage } from '../outgoing.ts';
import { languageOf, type Room } from '../room.ts';
import { holderOf, type Whose } from '../whose.ts';
import { choiceCard } from './choice-card.ts';

export const actingOf = ({ person }: Whose, room: Room): Acting => ({
  ...{ person, channel: 'teams', language: languageOf(room) },
});

/** Keeps files that were dropped, unopened, and asks what is to be made of all that are here. */
export async function gatherFiles(
  offered: readonly Offered[],
  whose: Whose,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  await showTyping(voice);
  const refused: string[] = [];
  for (const one of offered) {
    const why = await gather(one, whose, room, signal);
    if (why !== null) refused.push(why);
  }
  if (refused.length > 0) await voice.send(plainMessage(refused.join('\n\n')));
  if (room.baskets.of(holderOf(whose)).length > 0) await showChoice(whose, voice, room);
}

/** Null once it is kept; otherwise why not, in words. */
async function gather(
  offered: Offered,
  whose: Whose,
  room: Room,
  signal: AbortSignal,
): Promise<string | null> {
  const language = languageOf(room);
  const fetched = await room.files?.fetch(offered, signal);
  if (fetched === undefined) return fileTexts[language].off;
  if (fetched.kind === 'refused') {
    const { why, details } = fetched.refusal;
    return fileTexts[language].refused(offered.name, why, details);
  }
  const file = { name: offered.name, bytes: fetched.bytes };
  return room.baskets.add(holderOf(whose), file) ? null : chatJobTexts[language].basketFull;
}

/** The card that asks what is to be made of the files dropped here. */
export async function showChoice(whose: Whose, voice: Voice, room: Room): Promise<void> {
  const desk = await room.jobs?.desk();
  if (desk === undefined) return;
  const files = room.baskets.of(holderOf(whose)).map(({ name }) => name);
  const { keepDays } = room.desk.policy().policy.minutes;
  const sheets = await desk.sheets();
  const card = choiceCard({ files, sheets, keepDays, language: languageOf(room) });
  await voice.send(cardMessage(card));
}

const asksForWork =
  /(?<!\p{L})(?:synth[èe]se|synth[ée]tise\w*|fiche|compte[- ]?rendu|proc[èe]s[- ]verbal|relev[ée] de d[ée]cisions)(?!\p{L})/iu;

/** Whether the words that came with a file ask for one of these works rather than for an answer from it. */
export const asksForJob = (text: string): boolean => asksForWork.test(text) && !text.includes('?');
