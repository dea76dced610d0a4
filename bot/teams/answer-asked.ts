import { asksHowToWrite } from '#shared/drafting/requests/asks-how.fr.ts';
import { plainRequest } from '#shared/drafting/requests/plain-request.ts';
import { type ReadRequest, readRequest } from '#shared/drafting/requests/read-request.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { findSituation } from '#shared/privacy/find-situation.ts';
import { answerQuestion } from './answer-question.ts';
import { type Asked, askedIn } from './asked.ts';
import type { Voice } from './converse.ts';
import { cardMessage, plainMessage } from './outgoing.ts';
import type { Activity } from './read-activity.ts';
import { completeVerb, type Press, shareVerb, whereVerb } from './read-press.ts';
import { languageOf, type Room } from './room.ts';
import { shareAnswer } from './share-answer.ts';
import { showWhere } from './show-where.ts';
import { openInWord } from './writing/open-in-word.ts';
import { readTypedButton } from './writing/read-typed-button.ts';
import { showReady } from './writing/show-ready.ts';
import { tellHow } from './writing/tell-how.ts';
import { tellOutside } from './writing/tell-outside.ts';
import { lacksText, lastDraft, writeAsked } from './writing/write-asked.ts';

/** How words are to be taken, where they do not say it themselves. */
type Taken = {
  /** « Générer une réponse complète ». */
  readonly complete?: boolean;
  /** A question, whatever its words. */
  readonly asQuestion?: boolean;
};

/** Serves what somebody wrote: a question is answered, a text is written, anything else is told what may be asked. */
export async function answerAsked(
  text: string,
  activity: Activity,
  person: Person,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
  { complete = false, asQuestion = false }: Taken = {},
): Promise<void> {
  const asked = askedIn(activity, person, text);
  const mayOffer = !complete && !asQuestion && asked.personal && room.writing !== undefined;
  const button = mayOffer ? readTypedButton(text, languageOf(room)) : null;
  if (button === 'list') return showReady(activity, voice, room);
  if (button === 'open') return openLast(person, voice, room);
  const read = complete || asQuestion ? question : readHere(asked, room);
  if (read.kind === 'write') return writeAsked(read, asked, voice, room, signal);
  if (read.kind === 'outside') return tellOutside(asked, voice, room);
  if (mayOffer && read.kind === 'question' && asksHow(text)) return tellHow(asked, voice, room);
  return answerQuestion({ ...asked, complete }, voice, room, signal);
}

/** Whoever is in trouble is handed over, however it is said. */
const asksHow = (text: string): boolean =>
  asksHowToWrite(plainRequest(text)) && findSituation(text) === null;

/** « Ouvrir dans Word », typed: of the text last written here. */
async function openLast(person: Person, voice: Voice, room: Room): Promise<void> {
  const draft = await lastDraft(person, room);
  if (draft === null) return say(voice, chatWritingTexts[languageOf(room)].draftGone);
  const { line, card } = await openInWord(draft, person, room);
  await voice.send(card === null ? plainMessage(line) : cardMessage(card));
}

const question = { kind: 'question' } as const;

/** What the words ask; of a file that the person dropped here, they ask its content. */
function readHere(asked: Asked, room: Room): ReadRequest {
  if (room.writing === undefined) return question;
  const read = readRequest(asked.text);
  if (read.kind === 'write' && !lacksText(read)) return read;
  // Whoever is in trouble is handed over, however it is said.
  if (findSituation(asked.text) !== null) return question;
  const { conversationId, person } = asked;
  const file = room.files?.of({ person: person.id, conversationId }) ?? null;
  return read.kind === 'write' && file !== null ? question : read;
}

/** A question kept for its author, asked as it was written: nobody saw yet that something happens. */
export async function answerKept(
  text: string,
  activity: Activity,
  person: Person,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
  complete = false,
): Promise<void> {
  await showTyping(voice);
  return answerAsked(text, activity, person, voice, room, signal, { complete });
}

/** A button of a card that follows an answer, pressed by message (clients that do not know Action.Execute). */
export async function answerPress(
  { verb, answer }: Press,
  activity: Activity,
  person: Person,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const conversationId = activity.conversation.id;
  if (verb === whereVerb) return showWhere({ person, conversationId }, answer, voice, room);
  if (verb === shareVerb) return say(voice, await shareAnswer(person, answer, room));
  const text = room.repeatable.take(conversationId, person.id, answer);
  if (text === null) return say(voice, teamsTexts[languageOf(room)].againTooLate);
  return answerKept(text, activity, person, voice, room, signal, verb === completeVerb);
}

/** Answers the question that the charter held back; without one, invites to ask. */
export async function answerPending(
  activity: Activity,
  person: Person,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const text = room.pending.take(activity.conversation.id, person.id);
  if (text === null) return say(voice, teamsTexts[languageOf(room)].charterAcceptedNow);
  return answerKept(text, activity, person, voice, room, signal);
}

const say = async (voice: Voice, text: string): Promise<void> => {
  await voice.send(plainMessage(text));
};

/** The person sees that something happens before the first word; a lost indicator is no fault. */
export const showTyping = async (voice: Voice): Promise<void> => {
  await voice.send({ type: 'typing' }).catch(() => null);
};
