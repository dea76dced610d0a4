import { isRewriting, type WritingRequest } from '#shared/drafting/requests/read-request.ts';
import { suggestBetter } from '#shared/drafting/requests/suggest-better.fr.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { Asking } from '../../drafting/drafting-desk.ts';
import { cutLine } from '../answer-question.ts';
import type { Asked } from '../asked.ts';
import { aiEntity } from '../cite-sources.ts';
import type { Cut } from '../conversation-queue.ts';
import type { Voice } from '../converse.ts';
import { offerAgain } from '../offer-again.ts';
import { cardMessage, type Outgoing, plainMessage } from '../outgoing.ts';
import { readStart } from '../read-start.ts';
import { languageOf, type Room } from '../room.ts';
import { charterCard } from '../show-cards.ts';
import { type StreamEnd, streamAnswer } from '../stream-answer.ts';
import { buildDraft } from './build-draft.ts';
import { openAgain, openWriting, type Writing } from './run-writing.ts';

/** Changes that may be asked of the last text without pasting it again. */
const againModes = { raccourcir: 'plus-court', formel: 'plus-formel' } as const;
/** Milliseconds in which « plus court » still means the last text. */
const lastMeant = 2 * 3_600_000;

/** Writes what was asked in the person's own chat. Throws what the turn or the channel throws. */
export async function writeAsked(
  request: WritingRequest,
  asked: Asked,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const texts = chatWritingTexts[languageOf(room)];
  const { writing } = room;
  if (writing === undefined || !asked.personal) return say(voice, texts.personalOnly);
  const { move, material, to } = request;
  if (move === 'traduire' && to === null) return say(voice, texts.pasteLanguage);
  if (move !== 'draft' && material === null) {
    const last = await lastDraft(asked.person, room);
    const change = move in againModes ? againModes[move as keyof typeof againModes] : null;
    if (last === null || change === null) return say(voice, texts.pasteText);
    return writeAgain({ draft: last, change }, asked, voice, room, signal);
  }
  const open = (asking: Asking): Writing =>
    openWriting(request, { asking, draftId: room.ids.next('draft'), drafting: writing.drafting });
  const outcome = await run(open, { asked, offersQuestion: true }, voice, room, signal);
  if (outcome === null || !isTold(outcome)) return;
  const missing = suggestBetter(request);
  if (missing !== null) await say(voice, texts.missing[missing]);
  await offerAgain(outcome, asked, voice, room);
}

/** « Plus court », « Plus formel » of a draft of the person's; says so where it is gone. */
export async function writeAgain(
  again: { readonly draft: string; readonly change: 'plus-court' | 'plus-formel' },
  asked: Asked,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const { writing } = room;
  const { draftGone } = chatWritingTexts[languageOf(room)];
  if (writing === undefined) return say(voice, draftGone);
  const { drafting } = writing;
  const draft = await drafting.openDraft(asked.person, again.draft).catch(() => null);
  if (draft === null) return say(voice, draftGone);
  const open = (asking: Asking): Writing =>
    openAgain(draft, again.change, { asking, draftId: room.ids.next('draft'), drafting });
  await run(open, { asked, offersQuestion: false }, voice, room, signal);
}

/** The text last written here, if it was a short while ago. */
export async function lastDraft(person: Person, { writing, clock }: Room): Promise<string | null> {
  const drafts = (await writing?.drafting.drafts(person)) ?? [];
  const last = drafts.find(({ from }) => from === 'teams');
  return last === undefined || last.changedAt < clock.now() - lastMeant ? null : last.draftId;
}

/** Outcomes that wrote something. */
const isTold = ({ kind }: Outcome): boolean =>
  ['answered', 'partial', 'degraded', 'not-found'].includes(kind);

type Run = { readonly asked: Asked; readonly offersQuestion: boolean };

/** Runs a writing and says its outcome; null when the person stopped it. */
async function run(
  open: (asking: Asking) => Writing,
  { asked, offersQuestion }: Run,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<Outcome | null> {
  const stop = new AbortController();
  const writing = open({
    person: asked.person,
    channel: 'teams',
    language: languageOf(room),
    signal: AbortSignal.any([signal, stop.signal]),
  });
  const offer = offersQuestion ? room.ids.next('ask') : null;
  if (offer !== null) {
    room.asQuestion.keep(asked.conversationId, asked.person.id, asked.text, offer);
  }
  const build = (outcome: Outcome): Outgoing => messageOf(outcome, writing, offer, room);
  const end = await show(writing, build, voice, room, () => stop.abort('asked' satisfies Cut));
  if (end.kind === 'stopped') return null;
  const said = end.kind === 'shown' ? end.activityId : await sayOutcome(end.outcome);
  if (said !== null) {
    await room.memory.linkAnswer(asked.conversationId, said, end.outcome.journalId);
  }
  return end.outcome;

  async function sayOutcome(outcome: Outcome): Promise<string | null> {
    if (outcome.kind === 'needs-charter') {
      room.pending.keep(asked.conversationId, asked.person.id, asked.text);
      const card = cardMessage(charterCard(outcome.charter, languageOf(room)));
      return (await voice.send({ ...card, text: outcome.text, textFormat: 'markdown' })).id;
    }
    if (outcome.kind === 'interrupted') {
      const line = cutLine(signal, teamsTexts[languageOf(room)]);
      return line === null ? null : (await voice.send(plainMessage(line))).id;
    }
    return (await voice.send(build(outcome))).id;
  }
}

async function show(
  writing: Writing,
  build: (outcome: Outcome) => Outgoing,
  voice: Voice,
  room: Room,
  abort: () => void,
): Promise<StreamEnd> {
  const start = await readStart(writing.events);
  if (start.kind === 'ended') return { kind: 'unshown', outcome: start.outcome };
  if (!room.streaming || !room.desk.policy().policy.teams.streaming) {
    for await (const event of start.events) {
      if (event.kind === 'outcome') return { kind: 'unshown', outcome: event.outcome };
    }
    throw new Error('a turn ended without an outcome');
  }
  const language = languageOf(room);
  const { laterSeparately, followsBelow } = teamsTexts[language];
  const { writing: progress, replaced } = chatWritingTexts[language];
  return streamAnswer(start.events, {
    ...{ voice, clock: room.clock, timers: room.timers, limits: room.limits, progress },
    endings: { nothingYet: laterSeparately, follows: followsBelow, replaced },
    build,
    label: (text) => {
      const entity = aiEntity(text, [], { generated: true, language, passage: 0, appId: null });
      return { type: 'message', text, ...(entity === null ? {} : { entities: [entity] }) };
    },
    abort,
  });
}

function messageOf(outcome: Outcome, writing: Writing, offer: string | null, room: Room): Outgoing {
  return buildDraft(
    { outcome, proposal: writing.proposal(), notes: writing.notes() },
    {
      language: languageOf(room),
      label: room.desk.policy().policy.labels.draft,
      offer,
      limit: room.limits.message,
    },
  );
}

const say = async (voice: Voice, text: string): Promise<void> => {
  await voice.send(plainMessage(text));
};

/** Whether a request takes a text up that stands elsewhere: in the file that the person dropped, perhaps. */
export const lacksText = ({ move, material }: WritingRequest): boolean =>
  material === null && (isRewriting(move) || move === 'summary');
