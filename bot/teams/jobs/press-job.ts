import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { SynthesisDesk } from '../../synthesis/synthesis-desk.ts';
import { referenceOf, type Voice } from '../converse.ts';
import { plainMessage } from '../outgoing.ts';
import { isPersonal } from '../read-activity.ts';
import { languageOf, type Room } from '../room.ts';
import { holderOf, type Whose } from '../whose.ts';
import { actingOf, showChoice } from './choose-work.ts';
import { showJob } from './follow-job.ts';
import { offerFile } from './offer-file.ts';
import type { JobPress } from './read-job-press.ts';

/** What a press gives at once, and what is done beside: faults of that are told in the chat. */
export type JobPressed = {
  readonly line: string;
  readonly beside: ((voice: Voice) => Promise<void>) | null;
};

/** Answers a press on a card of syntheses and minutes. Whose job it is, and what may be read, is looked up again. */
export function pressJob(press: JobPress, whose: Whose, room: Room): JobPressed {
  const texts = chatJobTexts[languageOf(room)];
  const { jobs } = room;
  if (jobs === undefined || !isPersonal(whose.activity)) return { line: texts.gone, beside: null };
  const holder = holderOf(whose);
  if (press.kind === 'empty') {
    room.baskets.forget(holder);
    return { line: texts.emptied, beside: null };
  }
  const needsFiles = press.kind === 'synthesize' || press.kind === 'minutes';
  if ((needsFiles || press.kind === 'choose') && room.baskets.of(holder).length === 0) {
    return { line: texts.basketEmpty, beside: null };
  }
  const lines = { choose: texts.below, act: texts.done, file: texts.fileOffered } as const;
  const line = needsFiles ? texts.started : lines[press.kind as keyof typeof lines];
  return {
    line,
    beside: async (voice) => perform(press, whose, { desk: await jobs.desk(), voice, room }),
  };
}

type Doing = { readonly desk: SynthesisDesk; readonly voice: Voice; readonly room: Room };

async function perform(press: JobPress, whose: Whose, doing: Doing): Promise<void> {
  const { desk, voice, room } = doing;
  const acting = actingOf(whose, room);
  const place = { acting, reference: referenceOf(whose.activity) };
  switch (press.kind) {
    case 'choose':
      return showChoice(whose, voice, room);
    case 'empty':
      return;
    case 'synthesize':
    case 'minutes':
      return launch(press, whose, doing);
    case 'act': {
      const job = await desk.act(acting, press.job, press.act);
      // A card that still follows the job shows a pause itself; one that had ended does not come back.
      if (press.act === 'resume' || press.act === 'retry') await showJob(job, place, voice, room);
      return;
    }
    case 'file': {
      const job = await desk.find(whose.person, acting.language, press.job);
      const made = await desk.file(whose.person, press.job, press.format);
      return offerFile({ job: press.job, format: press.format }, made, job.title, voice, room);
    }
  }
}

/** Opens a job from the files dropped here, and shows it on a card that follows it. */
async function launch(
  press: Extract<JobPress, { kind: 'synthesize' | 'minutes' }>,
  whose: Whose,
  { desk, voice, room }: Doing,
): Promise<void> {
  const acting = actingOf(whose, room);
  const holder = holderOf(whose);
  const files = room.baskets.of(holder);
  const jobId = room.ids.next('job').slice(0, 64);
  await (press.kind === 'synthesize'
    ? desk.open(acting, {
        jobId,
        sheetId: press.sheet,
        question: press.question === '' ? null : press.question,
      })
    : desk.openMinutes(acting, {
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
      }));
  for (const file of files) await desk.bring(acting, jobId, file);
  const job = await desk.act(acting, jobId, 'start');
  room.baskets.forget(holder);
  await showJob(job, { acting, reference: referenceOf(whose.activity) }, voice, room);
}

/** A press by message, of a client that does not know Action.Execute. */
export async function obeyJobPress(
  press: JobPress,
  whose: Whose,
  voice: Voice,
  room: Room,
): Promise<void> {
  const { line, beside } = pressJob(press, whose, room);
  await voice.send(plainMessage(line));
  await beside?.(voice);
}
