import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import type { SynthesisDesk } from '../../synthesis/synthesis-desk.ts';
import { referenceOf, type Voice } from '../converse.ts';
import { cardMessage, plainMessage } from '../outgoing.ts';
import { isPersonal } from '../read-activity.ts';
import { languageOf, type Room } from '../room.ts';
import { charterCard } from '../show-cards.ts';
import { holderOf, type Whose } from '../whose.ts';
import { settledCard } from './choice-card.ts';
import { actingOf, showChoice } from './choose-work.ts';
import { cardOptions, followShown, isUnderWay, showJob } from './follow-job.ts';
import { jobCard } from './job-card.ts';
import { type JobPressed, lineOf, refused } from './job-pressed.ts';
import { launchJob } from './launch-job.ts';
import { offerFile } from './offer-file.ts';
import type { JobPress } from './read-job-press.ts';

/** Answers a press on a card of syntheses and minutes. Whose job it is, and what may be read, is looked up again. */
export async function pressJob(press: JobPress, whose: Whose, room: Room): Promise<JobPressed> {
  const texts = chatJobTexts[languageOf(room)];
  const { jobs } = room;
  if (jobs === undefined || !isPersonal(whose.activity)) return lineOf(texts.gone);
  switch (press.kind) {
    case 'empty':
    case 'choose':
      return lookAtBasket(press, whose, room);
    case 'synthesize':
    case 'minutes':
      return (
        emptyBasket(whose, room) ??
        (await askCharter(whose, room)) ??
        launchJob(press, whose, room, await jobs.desk())
      );
    case 'act': {
      const goesOn = press.act === 'resume' || press.act === 'retry';
      const asked = goesOn ? await askCharter(whose, room) : null;
      return asked ?? act(press, whose, room, await jobs.desk());
    }
    case 'file':
      return {
        at: { line: texts.fileOffered },
        beside: async (voice) => offer(press, whose, { desk: await jobs.desk(), voice, room }),
      };
  }
}

/** The basket is empty: said in the place of the card, whose buttons do nothing any more. Null = it is not. */
function emptyBasket(whose: Whose, room: Room): JobPressed | null {
  if (room.baskets.of(holderOf(whose)).length > 0) return null;
  const card = settledCard(chatJobTexts[languageOf(room)].basketEmpty);
  return { at: { card }, beside: null };
}

function lookAtBasket(
  { kind }: Extract<JobPress, { kind: 'empty' | 'choose' }>,
  whose: Whose,
  room: Room,
): JobPressed {
  const texts = chatJobTexts[languageOf(room)];
  if (kind === 'empty') {
    room.baskets.forget(holderOf(whose));
    return { at: { card: settledCard(texts.emptied) }, beside: null };
  }
  return (
    emptyBasket(whose, room) ?? {
      at: { line: texts.below },
      beside: (voice) => showChoice(whose, voice, room),
    }
  );
}

/** The charter, unless it is accepted: no document is read before. */
async function askCharter({ person }: Whose, room: Room): Promise<JobPressed | null> {
  const { charter, accepted } = await room.desk.charter(person);
  if (accepted) return null;
  const language = languageOf(room);
  const line = chatJobTexts[language].charterFirstToGoOn;
  return {
    at: { line },
    beside: async (voice) => {
      await voice.send(plainMessage(line));
      await voice.send(cardMessage(charterCard(charter, language)));
    },
  };
}

/** Pauses, resumes, stops or tries again: the card that was pressed takes the new state at once, and is followed again. */
async function act(
  press: Extract<JobPress, { kind: 'act' }>,
  whose: Whose,
  room: Room,
  desk: SynthesisDesk,
): Promise<JobPressed> {
  const acting = actingOf(whose, room);
  const { activity } = whose;
  let job: JobSummary;
  try {
    job = await desk.act(acting, press.job, press.act);
  } catch (error) {
    return refused(error, chatJobTexts[languageOf(room)].gone);
  }
  const place = { acting, reference: referenceOf(activity) };
  const cardId = activity.type === 'invoke' ? activity.replyToId : undefined;
  return {
    at: { card: jobCard(job, cardOptions(room, job.jobId)) },
    beside: async (voice) => {
      if (cardId === undefined) await showJob(job, place, voice, room);
      else if (isUnderWay(job)) followShown({ ...place, jobId: job.jobId, cardId }, room);
    },
  };
}

async function offer(
  press: Extract<JobPress, { kind: 'file' }>,
  whose: Whose,
  {
    desk,
    voice,
    room,
  }: { readonly desk: SynthesisDesk; readonly voice: Voice; readonly room: Room },
): Promise<void> {
  const { person } = whose;
  const job = await desk.find(person, languageOf(room), press.job);
  const made = await desk.file(person, press.job, press.format);
  await offerFile({ job: press.job, format: press.format }, made, job.title, voice, room);
}

/** A press by message, of a client that does not know Action.Execute. */
export async function obeyJobPress(
  press: JobPress,
  whose: Whose,
  voice: Voice,
  room: Room,
): Promise<void> {
  const { at, beside } = await pressJob(press, whose, room);
  // The card of a job is sent by what is done beside, so that it can be followed.
  if ('line' in at) await voice.send(plainMessage(at.line));
  else if (press.kind !== 'act') await voice.send(cardMessage(at.card));
  await beside?.(voice);
}
