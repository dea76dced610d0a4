import { teamsTexts } from '#shared/language/teams-texts.ts';
import { openToAll } from '#shared/policy/open-to-all.ts';
import type { Person } from '#shared/policy/person.ts';
import { admit } from './admit-person.ts';
import { answerAsked, answerPending, answerPress, showTyping } from './answer-asked.ts';
import type { Voice } from './converse.ts';
import { obeyJobPress } from './jobs/press-job.ts';
import { listOffers } from './list-offers.ts';
import { noteOdd } from './note-odd.ts';
import { cardMessage, plainMessage } from './outgoing.ts';
import { type Activity, isPersonal } from './read-activity.ts';
import type { Command } from './read-command.ts';
import type { Intent } from './read-intent.ts';
import { languageOf, type Room } from './room.ts';
import { acceptedCard, charterCard, listSources, welcomeCard } from './show-cards.ts';
import { showWhere } from './show-where.ts';
import { leaveFile, takeFiles } from './take-files.ts';
import { takeReport } from './take-opinion.ts';
import { keepWay } from './tickets/keep-way.ts';
import { obeyTicketCommand, obeyTicketPress } from './tickets/obey-ticket-command.ts';
import { holderOf } from './whose.ts';
import { obeyWritingPress } from './writing/press-writing.ts';
import { readyButtons } from './writing/ready-cards.ts';
import { showReady } from './writing/show-ready.ts';

/** Who wants what, where. */
export type Request = {
  readonly activity: Activity;
  /** Null for somebody without an Entra identity. */
  readonly person: Person | null;
  readonly intent: Intent;
};

/** Does what an activity asks, in its conversation. Throws faults; the caller tells them. */
export async function performIntent(
  request: Request,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const { activity, person, intent } = request;
  const texts = teamsTexts[languageOf(room)];
  if (intent.kind === 'farewell') {
    await room.places.forgetChat(activity.conversation.id);
    return room.memory.forgetWelcome(activity.conversation.id);
  }
  if (intent.kind === 'welcome') {
    await keepWay(activity, person, room);
    return welcome(activity, person, voice, room);
  }
  if (person === null) return say(voice, texts.anonymous);
  const [admitted] = await Promise.all([
    admit(activity, person, voice, room),
    intent.kind === 'question' ? showTyping(voice) : null,
  ]);
  if (!admitted) return say(voice, texts.guest);
  await keepWay(activity, person, room);
  await welcome(activity, person, voice, room);
  return serve(intent, { activity, person }, voice, room, signal);
}

/** What a person asks, once known and welcomed. */
async function serve(
  intent: Exclude<Intent, { kind: 'welcome' | 'farewell' }>,
  { activity, person }: { readonly activity: Activity; readonly person: Person },
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const texts = teamsTexts[languageOf(room)];
  switch (intent.kind) {
    case 'question':
      return answerAsked(intent.text, activity, person, voice, room, signal);
    case 'command':
      return obey(intent.command, activity, person, voice, room);
    case 'accept-charter':
      return acceptCharter(intent.hash, activity, person, voice, room, signal);
    case 'press':
      return answerPress(intent.press, activity, person, voice, room, signal);
    case 'ticket-press':
      return obeyTicketPress(intent.press, activity, person, voice, room);
    case 'writing-press':
      return obeyWritingPress(intent.press, { activity, person }, voice, room, signal);
    case 'job-press':
      return obeyJobPress(intent.press, { activity, person }, voice, room);
    case 'report': {
      const { text, offer } = await takeReport(intent.report, activity, person, room);
      await say(voice, text);
      if (offer !== null) await voice.send(offer);
      return;
    }
    case 'erase':
      await forget(activity, person, room);
      return say(voice, texts.erased);
    case 'file':
      return takeFiles(intent, { activity, person }, voice, room, signal);
    case 'unknown-action':
    case 'file-only':
    case 'no-text':
      await noteOdd(intent.kind, person, room);
      return say(voice, texts[oddTold[intent.kind]]);
    case 'ignored':
      return;
  }
}

/** What is told of a message that asks nothing that can be done. */
const oddTold = {
  'unknown-action': 'unknownAction',
  'file-only': 'noFile',
  'no-text': 'noText',
} as const;

const say = async (voice: Voice, text: string): Promise<void> => {
  await voice.send(plainMessage(text));
};

/** The bot speaks first, once: install and arrival both announce it, and so does a first question. */
async function welcome(
  activity: Activity,
  person: Person | null,
  voice: Voice,
  room: Room,
): Promise<void> {
  if (!(await room.memory.welcome(activity.conversation.id))) return;
  const card = welcomeCard(room.desk.policy().policy, {
    route: room.desk.route(),
    personal: isPersonal(activity),
    offers: listOffers(room, person, isPersonal(activity)),
    actions: isPersonal(activity) ? await readyButtons(room) : [],
    language: languageOf(room),
  });
  try {
    await voice.send(cardMessage(card));
  } catch (error) {
    await room.memory.forgetWelcome(activity.conversation.id);
    throw error;
  }
}

async function obey(
  command: Command,
  activity: Activity,
  person: Person,
  voice: Voice,
  room: Room,
): Promise<void> {
  const language = languageOf(room);
  const texts = teamsTexts[language];
  if (command.kind === 'help') {
    const offers = listOffers(room, person, isPersonal(activity));
    return say(voice, [...texts.help, ...offers, texts.helpGroup].join('\n\n'));
  }
  if (command.kind === 'where') {
    return showWhere({ person, conversationId: activity.conversation.id }, null, voice, room);
  }
  if (command.kind === 'ready') return showReady(activity, voice, room);
  if (command.kind === 'leave-file') return say(voice, leaveFile({ activity, person }, room));
  if (command.kind === 'restart') {
    await forget(activity, person, room);
    return say(voice, texts.restarted);
  }
  if (command.kind !== 'sources') {
    return obeyTicketCommand(command, activity, person, voice, room);
  }
  const sources = await room.desk.sources(person);
  const { policy } = room.desk.policy();
  // In front of others, the titles that all of them may read.
  const documents = isPersonal(activity)
    ? sources
    : sources.filter((document) => openToAll(policy, document));
  const today = new Date(room.clock.now()).toISOString().slice(0, 10);
  return say(voice, listSources(documents, command.page, today, language));
}

async function forget(activity: Activity, person: Person, room: Room): Promise<void> {
  room.pending.forget(activity.conversation.id, person.id);
  room.repeatable.forget(activity.conversation.id, person.id);
  room.files?.forget(holderOf({ activity, person }));
  room.baskets.forget(holderOf({ activity, person }));
  await room.desk.restart(person, activity.conversation.id);
}

/** Accepts by message (clients that do not know Action.Execute), then answers the question that waited. */
async function acceptCharter(
  hash: string,
  activity: Activity,
  person: Person,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const language = languageOf(room);
  const accepted = await room.desk.acceptCharter(person, 'teams', hash);
  const { charter } = await room.desk.charter(person);
  if (!accepted) {
    await voice.send(cardMessage(charterCard(charter, language, true)));
    return;
  }
  await voice.send(cardMessage(acceptedCard(charter, language)));
  await answerPending(activity, person, voice, room, signal);
}
