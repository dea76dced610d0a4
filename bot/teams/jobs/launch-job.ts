import { Fault } from '#shared/fault.ts';
import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import { faultTexts } from '#shared/language/fault-texts.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import type { Acting, SynthesisDesk } from '../../synthesis/synthesis-desk.ts';
import { referenceOf, type Voice } from '../converse.ts';
import { plainMessage } from '../outgoing.ts';
import { languageOf, type Room } from '../room.ts';
import { holderOf, type Whose } from '../whose.ts';
import { isFacts, isTranscript, settledCard } from './choice-card.ts';
import { actingOf } from './choose-work.ts';
import { closedWorks } from './closed-works.ts';
import type { BasketFile } from './file-baskets.ts';
import { showJob } from './follow-job.ts';
import { type JobPressed, refused, toldBelow } from './job-pressed.ts';
import type { JobPress } from './read-job-press.ts';

export type LaunchPress = Extract<JobPress, { kind: 'synthesize' | 'minutes' }>;

/** Opens a job on the files dropped here. What speaks against it is told before anything is taken from there. */
export async function launchJob(
  press: LaunchPress,
  whose: Whose,
  room: Room,
  desk: SynthesisDesk,
): Promise<JobPressed> {
  const language = languageOf(room);
  const texts = chatJobTexts[language];
  const holder = holderOf(whose);
  const work = press.kind === 'synthesize' ? 'synthesis' : 'minutes';
  const closed = closedWorks(whose.person, room)[work];
  if (closed !== null) return toldBelow(texts.notStarted, closed);
  const sheet =
    press.kind === 'synthesize'
      ? (await desk.sheets()).find(({ id }) => id === press.sheet)
      : undefined;
  if (press.kind === 'synthesize' && sheet?.fields.length === 0 && press.question === '') {
    return toldBelow(texts.notStarted, reviewTexts[language].start.question.missing);
  }
  const isRead = ({ name }: BasketFile): boolean => work === 'minutes' || !isTranscript(name);
  const files = room.baskets.take(holder, isRead);
  if (files.every(({ name }) => isFacts(name))) {
    giveBack(files, whose, room);
    return toldBelow(texts.notStarted, files.length === 0 ? texts.basketEmpty : texts.factsAlone);
  }
  const acting = actingOf(whose, room);
  try {
    const job = await open(press, sheet?.fields.length === 0, acting, { desk, room });
    return {
      at: {
        card: settledCard(
          work === 'minutes'
            ? texts.startedMinutes(job.title)
            : texts.started(job.title, files.length),
        ),
      },
      beside: (voice) => bringAll(job, files, whose, { desk, room, voice }),
    };
  } catch (error) {
    giveBack(files, whose, room);
    return refused(error, texts.notStarted);
  }
}

const giveBack = (files: readonly BasketFile[], whose: Whose, room: Room): void => {
  for (const file of files) room.baskets.add(holderOf(whose), file);
};

async function open(
  press: LaunchPress,
  isFree: boolean,
  acting: Acting,
  { desk, room }: { readonly desk: SynthesisDesk; readonly room: Room },
): Promise<JobSummary> {
  const jobId = room.ids.next('job').slice(0, 64);
  if (press.kind === 'synthesize') {
    const question = isFree ? press.question : null;
    return desk.open(acting, { jobId, sheetId: press.sheet, question });
  }
  return desk.openMinutes(acting, {
    jobId,
    kind: press.minutes,
    title: press.title,
    date: press.date,
    statement: {
      participantsInformed: press.informed,
      purpose: press.purpose,
      keepDays: press.keepDays,
      reserved: press.reserved,
    },
  });
}

type Tools = { readonly desk: SynthesisDesk; readonly room: Room; readonly voice: Voice };

/** Hands the files over and starts; one that is not taken leaves the others. Nothing half brought is left behind. */
async function bringAll(
  { jobId }: JobSummary,
  files: readonly BasketFile[],
  whose: Whose,
  { desk, room, voice }: Tools,
): Promise<void> {
  const acting = actingOf(whose, room);
  const language = languageOf(room);
  const texts = chatJobTexts[language];
  const refusals: string[] = [];
  try {
    for (const file of files) {
      const fault = await bring(file, jobId, acting, desk);
      if (fault === null) continue;
      const { what, next } = faultTexts[language][fault.code](fault.details);
      refusals.push(texts.notTaken(file.name, `${what} ${next}`));
    }
    if (refusals.length > 0) await voice.send(plainMessage(refusals.join('\n\n')));
    const left = room.baskets.of(holderOf(whose)).map(({ name }) => name);
    const transcripts = left.filter(isTranscript).join(', ');
    if (transcripts !== '') await voice.send(plainMessage(texts.transcriptLeft(transcripts)));
    const job = await desk.act(acting, jobId, 'start');
    await showJob(job, { acting, reference: referenceOf(whose.activity) }, voice, room);
  } catch (error) {
    giveBack(files, whose, room);
    await desk.discard(acting, jobId).catch(() => undefined);
    throw error;
  }
}

async function bring(
  file: BasketFile,
  jobId: string,
  acting: Acting,
  desk: SynthesisDesk,
): Promise<Fault | null> {
  try {
    await desk.bring(acting, jobId, file);
    return null;
  } catch (error) {
    const isOfTheFile = error instanceof Fault && ofTheFile.has(error.code);
    if (!isOfTheFile) throw error;
    return error;
  }
}

const ofTheFile: ReadonlySet<Fault['code']> = new Set(['job-full', 'file-empty']);
