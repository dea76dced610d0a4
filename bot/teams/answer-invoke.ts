import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import { opinionTexts } from '#shared/language/opinion-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { answerKept, answerPending } from './answer-asked.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import { giveFile } from './jobs/offer-file.ts';
import { pressJob } from './jobs/press-job.ts';
import { readConsent } from './jobs/read-consent.ts';
import { type JobPress, readJobPress } from './jobs/read-job-press.ts';
import { noteOdd } from './note-odd.ts';
import { againDoneCard } from './offer-again.ts';
import { cardContentType, cardMessage, type Outgoing, plainMessage } from './outgoing.ts';
import { readAcceptance } from './read-acceptance.ts';
import type { Activity } from './read-activity.ts';
import { readFeedback } from './read-feedback.ts';
import { completeVerb, type Press, readPress, shareVerb, whereVerb } from './read-press.ts';
import { type Report, readReport } from './read-report.ts';
import { languageOf, type Room } from './room.ts';
import { runBeside, type Work } from './run-request.ts';
import { searchValidated } from './search-validated.ts';
import { shareAnswer } from './share-answer.ts';
import { acceptedCard, charterCard } from './show-cards.ts';
import { showWhere } from './show-where.ts';
import { takeReport, takeThumb } from './take-opinion.ts';
import { pressTicket } from './tickets/press-ticket.ts';
import { readTicketPress, type TicketPress } from './tickets/read-ticket-press.ts';
import { pressWriting } from './writing/press-writing.ts';
import { readWritingPress, type WritingPress } from './writing/read-writing-press.ts';

/** Answers an invoke at once; longer work goes beside it. */
export async function answerInvoke(
  activity: Activity,
  person: Person | null,
  room: Room,
): Promise<InvokeAnswer> {
  if (activity.name === 'composeExtension/query') return searchValidated(activity, person, room);
  if (person === null) return { status: 403 };
  if (activity.name === 'message/submitAction') return keepFeedback(activity, person, room);
  if (activity.name === 'adaptiveCard/action') return pressCard(activity, person, room);
  if (activity.name === 'message/fetchTask') return noForm(room);
  if (activity.name === 'fileConsent/invoke') return takeConsent(activity, person, room);
  await room.desk.note({
    kind: 'ignored',
    channel: 'teams',
    outcome: 'ignored',
    reason: `invoke ${(activity.name ?? '').replace(/[^a-z/]/giu, '').slice(0, 60)}`,
    person,
  });
  return { status: 501 };
}

/** Teams shows an error to the person when the body is not empty. */
async function keepFeedback(activity: Activity, person: Person, room: Room): Promise<InvokeAnswer> {
  const opinion = readFeedback(activity.value);
  if (opinion === null) {
    await noteOdd('opinion malformed', person, room);
    return { status: 400 };
  }
  const { offer } = await takeThumb(opinion, activity, person, room);
  await sayBelow(offer, activity, person, room);
  return { status: 200, body: {} };
}

async function pressReport(
  report: Report,
  activity: Activity,
  person: Person,
  room: Room,
): Promise<InvokeAnswer> {
  const { text, offer } = await takeReport(report, activity, person, room);
  if (report.kind === 'incomplete') return cardFault(text);
  await sayBelow(plainMessage(text), activity, person, room);
  await sayBelow(offer, activity, person, room);
  return messageAnswer(text);
}

/** A message that follows the answer to a press. */
async function sayBelow(
  message: Outgoing | null,
  activity: Activity,
  person: Person,
  room: Room,
): Promise<void> {
  if (message === null) return;
  const run: Work['run'] = async (voice) => {
    await voice.send(message);
  };
  await runBeside({ activity, person, awaited: false, run }, room);
}

async function pressCard(activity: Activity, person: Person, room: Room): Promise<InvokeAnswer> {
  const language = languageOf(room);
  const press = readPress(activity.value);
  if (press !== null) return pressAnswer(press, activity, person, room);
  const report = readReport(activity.value);
  if (report !== null) return pressReport(report, activity, person, room);
  const ticket = readTicketPress(activity.value);
  if (ticket !== null) return pressTicketCard(ticket, activity, person, room);
  const writing = readWritingPress(activity.value);
  if (writing !== null) return pressWritingCard(writing, activity, person, room);
  const job = readJobPress(activity.value);
  if (job !== null) return pressJobCard(job, activity, person, room);
  const hash = readAcceptance(activity.value);
  if (hash === null) {
    await noteOdd('card-action unknown', person, room);
    return cardFault(teamsTexts[language].charterRefused);
  }
  const accepted = await room.desk.acceptCharter(person, 'teams', hash);
  const { charter } = await room.desk.charter(person);
  if (!accepted) return cardAnswer(charterCard(charter, language, true));
  await runBeside(
    {
      activity,
      person,
      awaited: true,
      run: (voice, signal) => answerPending(activity, person, voice, room, signal),
    },
    room,
  );
  return cardAnswer(acceptedCard(charter, language));
}

/** A button of the card that follows an answer: asked again once, or its way shown below. */
async function pressAnswer(
  { verb, answer }: Press,
  activity: Activity,
  person: Person,
  room: Room,
): Promise<InvokeAnswer> {
  const language = languageOf(room);
  const conversationId = activity.conversation.id;
  const beside = { activity, person, awaited: true };
  if (verb === whereVerb) {
    const who = { person, conversationId };
    await runBeside({ ...beside, run: (voice) => showWhere(who, answer, voice, room) }, room);
    return messageAnswer(teamsTexts[language].whereBelow);
  }
  if (verb === shareVerb) {
    const run: Work['run'] = async (voice) => {
      await voice.send(plainMessage(await shareAnswer(person, answer, room)));
    };
    await runBeside({ ...beside, run }, room);
    return messageAnswer(teamsTexts[language].shareBelow);
  }
  const text = room.repeatable.take(conversationId, person.id, answer);
  if (text !== null) {
    const run: Work['run'] = (voice, signal) =>
      answerKept(text, activity, person, voice, room, signal, verb === completeVerb);
    await runBeside({ ...beside, run }, room);
  }
  if (verb === completeVerb) {
    const texts = teamsTexts[language];
    return messageAnswer(text === null ? texts.againTooLate : texts.completeBelow);
  }
  return cardAnswer(againDoneCard(text !== null, answer, language));
}

/** A button of a ticket's card: its card takes the new state at once, what is longer is said below. */
async function pressTicketCard(
  press: TicketPress,
  activity: Activity,
  person: Person,
  room: Room,
): Promise<InvokeAnswer> {
  const end = await pressTicket(press, { activity, person }, room);
  // A fault would show as the client's own « something went wrong »; these words say what did.
  if (end.kind === 'refused') return messageAnswer(end.text);
  const { below } = end;
  if (below !== null) {
    const message = 'card' in below ? cardMessage(below.card) : plainMessage(below.text);
    await sayBelow(message, activity, person, room);
  }
  return end.card === null ? messageAnswer(end.line) : cardAnswer(end.card);
}

/** A button of a card of writing: its card takes the new state at once, a text comes below. */
async function pressWritingCard(
  press: WritingPress,
  activity: Activity,
  person: Person,
  room: Room,
): Promise<InvokeAnswer> {
  const { at, beside } = await pressWriting(press, { activity, person }, room);
  if (beside !== null) await runBeside({ activity, person, awaited: true, run: beside }, room);
  return 'card' in at ? cardAnswer(at.card) : messageAnswer(at.line);
}

/** A button of a card of syntheses and minutes: its card takes the new state at once, what is longer is done beside. */
async function pressJobCard(
  press: JobPress,
  activity: Activity,
  person: Person,
  room: Room,
): Promise<InvokeAnswer> {
  const { at, beside } = await pressJob(press, { activity, person }, room);
  if (beside !== null) await runBeside({ activity, person, awaited: true, run: beside }, room);
  return 'card' in at ? cardAnswer(at.card) : messageAnswer(at.line);
}

/** The person's word on a file that was offered: an empty answer, what follows is said below. */
async function takeConsent(activity: Activity, person: Person, room: Room): Promise<InvokeAnswer> {
  const consent = readConsent(activity.value);
  if (consent === null) {
    await noteOdd('consent malformed', person, room);
    return { status: 400 };
  }
  if (consent.kind === 'declined') {
    const text = chatJobTexts[languageOf(room)].fileDeclined;
    await sayBelow(plainMessage(text), activity, person, room);
    return { status: 200 };
  }
  const run: Work['run'] = (voice, signal) => giveFile(consent, person, voice, room, signal);
  await runBeside({ activity, person, awaited: true, run }, room);
  return { status: 200 };
}

/** A client that wants a form of ours for its thumbs is told where the form is. */
const noForm = (room: Room): InvokeAnswer => ({
  status: 200,
  body: { task: { type: 'message', value: opinionTexts[languageOf(room)].formElsewhere } },
});

const messageAnswer = (value: string): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
});

const cardAnswer = (value: unknown): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: cardContentType, value },
});

const cardFault = (message: string): InvokeAnswer => ({
  status: 200,
  body: {
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message },
  },
});
