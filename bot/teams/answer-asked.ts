import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { answerQuestion } from './answer-question.ts';
import { referenceOf, type Voice } from './converse.ts';
import { plainMessage } from './outgoing.ts';
import { type Activity, isPersonal } from './read-activity.ts';
import { completeVerb, type Press, shareVerb, whereVerb } from './read-press.ts';
import { languageOf, type Room } from './room.ts';
import { shareAnswer } from './share-answer.ts';
import { showWhere } from './show-where.ts';

/** Answers a question in the conversation of an activity. */
export async function answerAsked(
  text: string,
  activity: Activity,
  person: Person,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
  complete = false,
): Promise<void> {
  const conversationId = activity.conversation.id;
  const reference = referenceOf(activity);
  const personal = isPersonal(activity);
  const asked = { person, conversationId, reference, text, personal, complete };
  return answerQuestion(asked, voice, room, signal);
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
  return answerAsked(text, activity, person, voice, room, signal, complete);
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
