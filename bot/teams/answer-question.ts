import { fileTexts } from '#shared/language/file-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Outcome, TurnEvent } from '#shared/turn/outcome.ts';
import { type OwnFile, ownSpace } from '../own-files/own-files.ts';
import type { Asked } from './asked.ts';
import { buildAnswer } from './build-answer.ts';
import { aiEntity } from './cite-sources.ts';
import type { Cut } from './conversation-queue.ts';
import type { Voice } from './converse.ts';
import { offerAgain } from './offer-again.ts';
import { cardMessage, type Outgoing, plainMessage } from './outgoing.ts';
import { readStart } from './read-start.ts';
import { appIdOf, languageOf, type Room } from './room.ts';
import { charterCard } from './show-cards.ts';
import { type StreamEnd, streamAnswer } from './stream-answer.ts';
import { isForAskerAlone, privateChatOf, tellPrivately } from './tell-privately.ts';
import type { Chat } from './ticket-places.ts';
import { askHrLabel } from './tickets/ask-hr-label.ts';

/** Runs the turn and says its outcome. Throws what the turn or the channel throws. */
export async function answerQuestion(
  asked: Asked,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const file = fileOf(asked, room);
  const chat = asked.personal ? null : await privateChatOf(asked.person, room);
  const end = await runTurn({ asked, file, chat }, voice, room, signal);
  if (end.kind === 'stopped') return;
  if (file !== null && end.outcome.kind === 'not-found') {
    await voice.send(plainMessage(fileTexts[languageOf(room)].saysNothing(file.name)));
    return answerQuestion({ ...asked, beyondFile: true }, voice, room, signal);
  }
  if (!asked.personal && isForAskerAlone(end.outcome, chat)) {
    const build = (outcome: Outcome, there: Asked): Outgoing => messageOf(outcome, there, room);
    return tellPrivately(end.outcome, { asked, chat }, build, voice, room);
  }
  const said =
    end.kind === 'shown'
      ? end.activityId
      : await sayOutcome(end.outcome, asked, voice, room, signal);
  if (end.kind === 'shown' && end.outcome.kind === 'interrupted') await sayCut(voice, room, signal);
  if (said === null || end.outcome.kind === 'needs-charter') return;
  await room.memory.linkAnswer(asked.conversationId, said, end.outcome.journalId);
  await offerAgain(end.outcome, asked, voice, room);
}

/** Asks the desk, and shows what comes while it comes. */
async function runTurn(
  { asked, file, chat }: { asked: Asked; file: OwnFile | null; chat: Chat | null },
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<StreamEnd> {
  const stop = new AbortController();
  const events = room.desk.ask({
    person: asked.person,
    channel: 'teams',
    conversationId: asked.conversationId,
    ...(asked.personal ? {} : { privateChat: chat?.conversationId ?? null }),
    text: asked.text,
    spaces: null,
    complete: asked.complete ?? false,
    ...(file === null ? {} : { file: file.document }),
    language: languageOf(room),
    signal: AbortSignal.any([signal, stop.signal]),
  });
  const start = await readStart(events);
  if (start.kind === 'ended') return { kind: 'unshown', outcome: start.outcome };
  return show(start.events, asked, voice, room, () => stop.abort('asked' satisfies Cut));
}

/** The file that the person dropped here, unless the HR documents are asked for. */
function fileOf(asked: Asked, room: Room): OwnFile | null {
  if (!asked.personal || asked.complete === true || asked.beyondFile === true) return null;
  return room.files?.of({ person: asked.person.id, conversationId: asked.conversationId }) ?? null;
}

async function show(
  events: AsyncIterable<TurnEvent>,
  asked: Asked,
  voice: Voice,
  room: Room,
  abort: () => void,
): Promise<StreamEnd> {
  const { policy } = room.desk.policy();
  if (!asked.personal || !room.streaming || !policy.teams.streaming) {
    for await (const event of events) {
      if (event.kind === 'outcome') return { kind: 'unshown', outcome: event.outcome };
    }
    throw new Error('a turn ended without an outcome');
  }
  const language = languageOf(room);
  const texts = teamsTexts[language];
  return streamAnswer(events, {
    voice,
    clock: room.clock,
    timers: room.timers,
    limits: room.limits,
    progress: texts.asking,
    endings: {
      nothingYet: texts.laterSeparately,
      follows: texts.followsBelow,
      replaced: texts.replacedBelow,
    },
    build: (outcome) => messageOf(outcome, asked, room),
    label: (text) => {
      const entity = aiEntity(text, [], { generated: true, language, passage: 0, appId: null });
      return { type: 'message', text, ...(entity === null ? {} : { entities: [entity] }) };
    },
    abort,
  });
}

const messageOf = (outcome: Outcome, asked: Asked, room: Room): Outgoing =>
  buildAnswer(outcome, {
    language: languageOf(room),
    followUps: asked.personal,
    askHr: askHrLabel(asked, room),
    leaveFile: isFromFile(outcome) ? fileTexts[languageOf(room)].leave : null,
    // The tab cannot open what no base holds.
    appId: isFromFile(outcome) ? null : appIdOf(room),
    limit: room.limits.message,
  });

const isFromFile = ({ citations }: Outcome): boolean =>
  citations.some(({ space }) => space === ownSpace);

/** Says an outcome as one message; gives its activity id. */
async function sayOutcome(
  outcome: Outcome,
  asked: Asked,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<string | null> {
  const language = languageOf(room);
  if (outcome.kind === 'needs-charter') {
    room.pending.keep(asked.conversationId, asked.person.id, asked.text);
    const card = cardMessage(charterCard(outcome.charter, language));
    return (await voice.send({ ...card, text: outcome.text, textFormat: 'markdown' })).id;
  }
  if (outcome.kind === 'interrupted') {
    await sayCut(voice, room, signal);
    return null;
  }
  return (await voice.send(messageOf(outcome, asked, room))).id;
}

/** Says why a turn was cut short; nothing to the person who cut it. */
async function sayCut(voice: Voice, room: Room, signal: AbortSignal): Promise<void> {
  const line = cutLine(signal, teamsTexts[languageOf(room)]);
  if (line !== null) await voice.send(plainMessage(line));
}

/** The line for work that the queue cut, or null when the person did. */
export function cutLine(
  signal: AbortSignal,
  texts: { readonly interruptedByStop: string; readonly tookTooLong: string },
): string | null {
  const cut = signal.aborted ? (signal.reason as Cut) : 'asked';
  if (cut === 'stopping') return texts.interruptedByStop;
  return cut === 'too-long' ? texts.tookTooLong : null;
}
