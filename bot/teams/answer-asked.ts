import { type ReadRequest, readRequest } from '#shared/drafting/requests/read-request.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { findSituation } from '#shared/privacy/find-situation.ts';
import { answerQuestion } from './answer-question.ts';
import { type Asked, askedIn } from './asked.ts';
import type { Voice } from './converse.ts';
import { plainMessage } from './outgoing.ts';
import type { Activity } from './read-activity.ts';
import { completeVerb, type Press, shareVerb, whereVerb } from './read-press.ts';
import { languageOf, type Room } from './room.ts';
import { shareAnswer } from './share-answer.ts';
import { showWhere } from './show-where.ts';
import { tellOutside } from './writing/tell-outside.ts';
import { lacksText, writeAsked } from './writing/write-asked.ts';

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
  const read = complete || asQuestion ? question : readHere(asked, room);
  if (read.kind === 'write') return writeAsked(read, asked, voice, room, signal);
  if (read.kind === 'outside') return tellOutside(asked, voice, room);
  return answerQuestion({ ...asked, complete }, voice, room, signal);
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
