import { writePlaceholder } from '#shared/acts/placeholders.ts';
import { fillGaps, gapsOf, type ReadyRequest } from '#shared/drafting/ready/ready-request.ts';
import { readWriting } from '#shared/drafting/requests/read-request.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { answerAsked, showTyping } from '../answer-asked.ts';
import { askedIn } from '../asked.ts';
import type { Voice } from '../converse.ts';
import { type AdaptiveCard, cardMessage, plainMessage } from '../outgoing.ts';
import type { Activity } from '../read-activity.ts';
import { languageOf, type Room } from '../room.ts';
import { openInWord } from './open-in-word.ts';
import { type WritingPress, writingVerbs } from './read-writing-press.ts';
import { readyFormCard, readyListCard, readyTakenCard } from './ready-cards.ts';
import { readyIn } from './show-ready.ts';
import { writeAgain, writeAsked } from './write-asked.ts';

type Presser = { readonly activity: Activity; readonly person: Person };

/** What a press gives at once, in the place of its card or as a line, and what is done beside. */
export type WritingPressed = {
  readonly at: { readonly card: AdaptiveCard } | { readonly line: string };
  readonly beside: ((voice: Voice, signal: AbortSignal) => Promise<void>) | null;
};

/** Answers a press on a card of writing. Whose draft it is, and what is shared, is looked up again. */
export async function pressWriting(
  press: WritingPress,
  presser: Presser,
  room: Room,
): Promise<WritingPressed> {
  const language = languageOf(room);
  const texts = chatWritingTexts[language];
  switch (press.kind) {
    case 'list':
      return shows(readyListCard(await readyIn(room, press.words), press.words, language));
    case 'take': {
      const found = await readyOf(press.id, room);
      return found === null ? says(texts.readyGone) : shows(readyFormCard(found, language));
    }
    case 'fill': {
      const found = await readyOf(press.id, room);
      if (found === null) return says(texts.readyGone);
      return fill(found, press.gaps, presser, room);
    }
    case 'as-question':
      return asQuestion(press.offer, presser, room);
    case 'draft':
      return pressDraft(press, presser, room);
  }
}

/** A press by message, of a client that does not know Action.Execute. */
export async function obeyWritingPress(
  press: WritingPress,
  presser: Presser,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const { at, beside } = await pressWriting(press, presser, room);
  await voice.send('card' in at ? cardMessage(at.card) : plainMessage(at.line));
  await beside?.(voice, signal);
}

const shows = (card: AdaptiveCard): WritingPressed => ({ at: { card }, beside: null });
const says = (line: string): WritingPressed => ({ at: { line }, beside: null });

const readyOf = async (id: string, room: Room): Promise<ReadyRequest | null> =>
  (await readyIn(room, '')).find((request) => request.id === id) ?? null;

/** What was left empty stands in the text as something to complete. */
function fill(
  request: ReadyRequest,
  gaps: readonly string[],
  { activity, person }: Presser,
  room: Room,
): WritingPressed {
  const values = gapsOf(request.text).map((gap, at) => {
    const given = gaps[at]?.trim() ?? '';
    return [gap, given === '' ? writePlaceholder(gap) : given] as const;
  });
  const text = fillGaps(request.text, Object.fromEntries(values));
  return {
    at: { card: readyTakenCard(text, languageOf(room)) },
    beside: async (voice, signal) => {
      await showTyping(voice);
      const asked = askedIn(activity, person, text);
      await writeAsked(readWriting(text), asked, voice, room, signal);
    },
  };
}

function asQuestion(offer: string, { activity, person }: Presser, room: Room): WritingPressed {
  const texts = chatWritingTexts[languageOf(room)];
  const text = room.asQuestion.take(activity.conversation.id, person.id, offer);
  if (text === null) return says(texts.questionGone);
  return {
    at: { line: texts.comesBelow },
    beside: async (voice, signal) => {
      await showTyping(voice);
      await answerAsked(text, activity, person, voice, room, signal, { asQuestion: true });
    },
  };
}

async function pressDraft(
  { verb, draft }: Extract<WritingPress, { kind: 'draft' }>,
  { activity, person }: Presser,
  room: Room,
): Promise<WritingPressed> {
  const language = languageOf(room);
  const texts = chatWritingTexts[language];
  if (verb === writingVerbs.open) {
    const { line, card } = await openInWord(draft, person, room);
    const beside: WritingPressed['beside'] = async (voice) => {
      if (card !== null) await voice.send(cardMessage(card));
    };
    return { at: { line }, beside: card === null ? null : beside };
  }
  const change = verb === writingVerbs.shorter ? 'plus-court' : 'plus-formel';
  const words = change === 'plus-court' ? texts.shorter : texts.formal;
  return {
    at: { line: texts.comesBelow },
    beside: async (voice, signal) => {
      await showTyping(voice);
      const asked = askedIn(activity, person, words);
      await writeAgain({ draft, change }, asked, voice, room, signal);
    },
  };
}
