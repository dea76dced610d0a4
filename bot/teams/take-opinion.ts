import { opinionTexts } from '#shared/language/opinion-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { keepOpinion, type OpinionPorts } from '../keep-opinion.ts';
import { askHrButtons } from './answer-buttons.ts';
import { noteOdd } from './note-odd.ts';
import { adaptiveCard, cardMessage, type Outgoing, paragraph } from './outgoing.ts';
import { type Activity, isPersonal } from './read-activity.ts';
import type { readFeedback } from './read-feedback.ts';
import type { Report } from './read-report.ts';
import { languageOf, type Room } from './room.ts';
import { askHrLabel } from './tickets/ask-hr-label.ts';

/** What is told of an opinion, and the offer to ask HR where an answer was of no help; null = none. */
export type OpinionTaken = { readonly text: string; readonly offer: Outgoing | null };

/** Keeps a thumb, with the answer whose message it stands under: the last one where the client does not say. */
export async function takeThumb(
  { reaction, text }: NonNullable<ReturnType<typeof readFeedback>>,
  activity: Activity,
  person: Person,
  room: Room,
): Promise<OpinionTaken> {
  const conversationId = activity.conversation.id;
  const activityId = activity.replyToId ?? null;
  // A client that does not name the message means the last answer; one that names a message of elsewhere means none.
  const answerId =
    activityId === null
      ? await room.memory.lastAnswer(conversationId)
      : await ratedBy(activity, room);
  if (answerId === null) {
    await noteOdd('opinion answer-unknown', person, room);
    return { text: opinionTexts[languageOf(room)].unknownAnswer, offer: null };
  }
  const rating = { answerId, activityId, reaction, text, reasons: [] };
  await keepOpinion({ ...rating, person, channel: 'teams', conversationId }, opinionPortsOf(room));
  const offer = reaction === 'dislike' ? offerHr(answerId, activity, person, room) : null;
  return { text: opinionTexts[languageOf(room)].kept, offer };
}

/**
 * Keeps a report of an error once. Its answer must be that of the message it is pressed under, or one that the person was
 * given: an opinion on somebody else's answer is none.
 */
export async function takeReport(
  report: Report,
  activity: Activity,
  person: Person,
  room: Room,
): Promise<OpinionTaken> {
  const texts = opinionTexts[languageOf(room)];
  if (report.kind === 'incomplete') return { text: texts.reasonMissing, offer: null };
  const { answer: answerId, reasons, text } = report;
  const conversationId = activity.conversation.id;
  const rated = await ratedBy(activity, room);
  const { lost } = await room.desk.where(person, 'teams', conversationId, answerId);
  if (rated !== answerId && lost !== null) {
    await noteOdd('opinion answer-unknown', person, room);
    return { text: texts.unknownAnswer, offer: null };
  }
  const known = await room.memory.opinions(answerId);
  const pseudonym = room.pseudonym(person.id);
  const isKept = known.some(
    (one) => one.person === pseudonym && one.reasons.join() === reasons.join(),
  );
  if (isKept) return { text: texts.keptAlready, offer: null };
  const opinion = { answerId, activityId: activity.replyToId ?? null, reasons, text } as const;
  await keepOpinion(
    { ...opinion, reaction: 'dislike', person, channel: 'teams', conversationId },
    opinionPortsOf(room),
  );
  return { text: texts.kept, offer: offerHr(answerId, activity, person, room) };
}

/** The answer whose message was pressed. */
async function ratedBy({ replyToId, conversation }: Activity, room: Room): Promise<string | null> {
  return replyToId === undefined ? null : room.memory.answerOf(conversation.id, replyToId);
}

const opinionPortsOf = ({ desk, clock, pseudonym, memory }: Room): OpinionPorts => ({
  desk,
  clock,
  pseudonym,
  keep: memory.keepOpinion,
});

function offerHr(
  answerId: string | null,
  activity: Activity,
  person: Person,
  room: Room,
): Outgoing | null {
  const label = askHrLabel({ person, personal: isPersonal(activity) }, room);
  if (label === null || answerId === null) return null;
  const { askHr } = opinionTexts[languageOf(room)];
  return cardMessage(adaptiveCard(askHr, [paragraph(askHr)], askHrButtons(label, answerId)));
}
