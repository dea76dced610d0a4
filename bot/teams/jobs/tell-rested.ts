import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import type { Acting, LaunchedJob, RestedJob } from '../../synthesis/synthesis-desk.ts';
import type { Voice } from '../converse.ts';
import { cardMessage, type Outgoing, plainMessage } from '../outgoing.ts';
import { SendFault } from '../read-send-fault.ts';
import { languageOf, type Room, speakIn } from '../room.ts';
import { privateChatOf } from '../tell-privately.ts';
import { cardOptions, isUnderWay, showJob } from './follow-job.ts';
import { jobCard } from './job-card.ts';
import { minutesMessage, sheetsMessage } from './result-message.ts';

/** Sheets that a message tells of at most; the files hold all. */
const sheetsTold = 10;

/** Tells whoever launched a job from the chat what came of it, in their own chat, whether they still wait or not. */
export async function tellRested({ acting, job }: RestedJob, room: Room): Promise<void> {
  // Who stopped or paused it knows: its card shows that.
  const isTheirs = job.state === 'cancelled' || (job.state === 'paused' && job.why === null);
  if (acting.channel !== 'teams' || isTheirs) return;
  const message = await resultOf(job, acting, room);
  const card = cardMessage(jobCard(job, { ...cardOptions(room, job.jobId), isResult: true }));
  await tellInOwnChat(acting, room, async (voice) => {
    if (message !== null) await voice.send(message);
    await voice.send(card);
  });
}

/** Tells whoever launched a job that a restart of the server broke off, that it goes on; its former card changes no more. */
export async function tellResumed({ acting, job }: LaunchedJob, room: Room): Promise<void> {
  if (acting.channel !== 'teams' || !isUnderWay(job)) return;
  await tellInOwnChat(acting, room, async (voice, reference) => {
    await voice.send(plainMessage(chatJobTexts[languageOf(room)].resumed));
    await showJob(job, { acting, reference }, voice, room);
  });
}

async function tellInOwnChat(
  { person }: Acting,
  room: Room,
  tell: (voice: Voice, reference: string) => Promise<void>,
): Promise<void> {
  const chat = await privateChatOf(person, room);
  if (chat === null) return;
  try {
    await speakIn(room, chat.reference, (voice) => tell(voice, chat.reference));
  } catch (error) {
    if (!(error instanceof SendFault) || error.kind !== 'blocked') throw error;
    await room.places.blockChat(room.pseudonym(person.id));
  }
}

/** Null for a job that gave nothing: its card says why. */
async function resultOf(
  job: JobSummary,
  { person, language }: Acting,
  room: Room,
): Promise<Outgoing | null> {
  const desk = await room.jobs?.desk();
  if (desk === undefined || job.state !== 'done') return null;
  if (job.work === 'minutes') {
    const { minutes } = await desk.minutes(person, job.jobId);
    return minutesMessage(job, minutes, language);
  }
  const read = job.documents.filter(({ coverage }) => coverage !== null);
  if (read.length === 0) return null;
  const replies = await Promise.all(
    read.slice(0, sheetsTold).map(({ documentId }) => desk.sheet(person, job.jobId, documentId)),
  );
  const sheet = (await desk.sheets()).find(({ id }) => id === job.sheetId);
  const told = replies.map((reply) => reply.sheet);
  return sheetsMessage(job, told, language, sheet?.keyFigures);
}
