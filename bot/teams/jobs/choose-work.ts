import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import { fileTexts } from '#shared/language/file-texts.ts';
import type { Fetched, Offered } from '../../own-files/own-files.ts';
import type { Acting } from '../../synthesis/synthesis-desk.ts';
import { showTyping } from '../answer-asked.ts';
import type { Voice } from '../converse.ts';
import { cardMessage, plainMessage } from '../outgoing.ts';
import { languageOf, type Room } from '../room.ts';
import { holderOf, type Whose } from '../whose.ts';
import { choiceCard, isFacts, isTranscript } from './choice-card.ts';
import { closedWorks, isAnyOpen } from './closed-works.ts';

export const actingOf = ({ person }: Whose, room: Room): Acting => ({
  ...{ person, channel: 'teams', language: languageOf(room) },
});

/** Files fetched at the same time. */
const lanes = 4;

/** Keeps files that were dropped, unopened, and asks what is to be made of all that are here; one that cannot be had leaves the others. */
export async function gatherFiles(
  offered: readonly Offered[],
  whose: Whose,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const closed = closedWorks(whose.person, room);
  if (!isAnyOpen(closed)) {
    await voice.send(plainMessage(closed.synthesis ?? ''));
    return;
  }
  await showTyping(voice);
  const found = await fetchAll(offered, room, signal);
  const lines: string[] = [];
  // One after the other, so that they stand in the order in which they were dropped.
  for (const [at, one] of offered.entries()) {
    const line = await place(one, found[at], whose, room);
    if (line !== null) lines.push(line);
  }
  if (lines.length > 0) await voice.send(plainMessage(lines.join('\n\n')));
  if (room.baskets.of(holderOf(whose)).length > 0) await showChoice(whose, voice, room);
}

async function fetchAll(
  offered: readonly Offered[],
  { files }: Room,
  signal: AbortSignal,
): Promise<readonly (Fetched | undefined)[]> {
  const found: (Fetched | undefined)[] = [];
  const queue = [...offered.entries()];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [at, one] = next;
      found[at] = await files?.fetch(one, signal);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return found;
}

/** What is to be said of a file: why it is not kept, or that it was here already; null = it is kept. */
async function place(
  { name }: Offered,
  fetched: Fetched | undefined,
  whose: Whose,
  room: Room,
): Promise<string | null> {
  const language = languageOf(room);
  const texts = chatJobTexts[language];
  if (fetched === undefined) return fileTexts[language].off;
  if (fetched.kind === 'refused') {
    const { why, details } = fetched.refusal;
    const noted = { kind: 'file', channel: 'teams', outcome: 'refused', reason: why } as const;
    await room.desk.note({ ...noted, person: whose.person });
    return texts.notFetched(name, fileTexts[language].refused(name, why, details));
  }
  const placed = room.baskets.add(holderOf(whose), { name, bytes: fetched.bytes });
  switch (placed.kind) {
    case 'kept':
      return null;
    case 'full':
      return texts.basketFull(name);
    case 'replaced':
      return texts.basketReplaced(name);
    case 'twice':
      return texts.basketTwice(name, placed.same);
  }
}

/** The card that asks what is to be made of the files dropped here. */
export async function showChoice(whose: Whose, voice: Voice, room: Room): Promise<void> {
  const desk = await room.jobs?.desk();
  if (desk === undefined) return;
  const files = room.baskets.of(holderOf(whose)).map(({ name }) => name);
  const { keepDays } = room.desk.policy().policy.minutes;
  const sheets = await desk.sheets();
  const closed = closedWorks(whose.person, room);
  await voice.send(
    cardMessage(choiceCard({ files, sheets, closed, keepDays, language: languageOf(room) })),
  );
}

const asksForWork =
  /(?<!\p{L})(?:synth[èe]se|synth[ée]tise\w*|fiche|compte[- ]?rendu|proc[èe]s[- ]verbal|relev[ée] de d[ée]cisions)(?!\p{L})/iu;

/** Whether the words that came with a file ask for one of these works rather than for an answer from it. */
const asksForJob = (text: string): boolean => asksForWork.test(text) && !text.includes('?');

/** Whether files dropped with these words are to be made into something together, rather than one of them asked about. */
export function isForJob(
  offered: readonly Offered[],
  text: string,
  whose: Whose,
  room: Room,
): boolean {
  const isSide = ({ name }: { readonly name: string }): boolean =>
    isTranscript(name) || isFacts(name);
  if (offered.length > 1 || offered.some(isSide) || asksForJob(text)) return true;
  // A choice that is open takes one more file, unless a question comes with it.
  const kept = room.baskets.of(holderOf(whose));
  return text === '' && (kept.length > 1 || kept.some(isSide));
}
