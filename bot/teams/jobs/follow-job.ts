import type { JobSummary } from '#shared/wire/job-exchange.ts';
import type { Acting, RestedJob, SynthesisDesk } from '../../synthesis/synthesis-desk.ts';
import type { Voice } from '../converse.ts';
import { cardMessage, type Outgoing, plainMessage } from '../outgoing.ts';
import { SendFault } from '../read-send-fault.ts';
import { languageOf, type Room, speakIn } from '../room.ts';
import { privateChatOf } from '../tell-privately.ts';
import { type JobCardOptions, jobCard } from './job-card.ts';
import { minutesMessage, sheetsMessage } from './result-message.ts';

/** Milliseconds between two states of a card: Teams slows down who writes more often. */
const betweenCards = 3_000;

export const cardOptions = (room: Room, jobId: string): JobCardOptions => ({
  language: languageOf(room),
  review: room.jobs?.reviewOf(jobId) ?? null,
});

/**
 * Shows a job on one card that changes with it, beside the conversation, until it comes to rest. What came of it is told
 * by `tellRested`, which a restart of the server does not forget.
 */
export async function showJob(
  job: JobSummary,
  { acting, reference }: { readonly acting: Acting; readonly reference: string },
  voice: Voice,
  room: Room,
): Promise<void> {
  const { jobs } = room;
  if (jobs === undefined) return;
  const { id } = await voice.send(cardMessage(jobCard(job, cardOptions(room, job.jobId))));
  if (id === null) return;
  void room.following.run((signal) =>
    followCard({ jobId: job.jobId, cardId: id, acting, reference }, jobs.desk, room, signal),
  );
}

type Followed = {
  readonly jobId: string;
  readonly cardId: string;
  readonly acting: Acting;
  readonly reference: string;
};

async function followCard(
  { jobId, cardId, acting, reference }: Followed,
  open: () => Promise<SynthesisDesk>,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const desk = await open();
  const show = (job: JobSummary): Promise<void> =>
    speakIn(room, reference, (voice) =>
      voice.update(cardId, cardMessage(jobCard(job, cardOptions(room, jobId)))),
    ).catch((error: unknown) => {
      room.log(
        `teams: a card was not taken (${error instanceof SendFault ? error.kind : 'internal'})`,
      );
    });
  let shownAt = room.clock.now();
  let last: JobSummary | null = null;
  for await (const job of desk.follow(acting, jobId, signal)) {
    last = job;
    if (room.clock.now() - shownAt < betweenCards) continue;
    await show(job);
    shownAt = room.clock.now();
    last = null;
  }
  if (last !== null) await show(last);
}

/** Tells whoever launched a job from the chat what came of it, in their own chat, whether they still wait or not. */
export async function tellRested({ acting, job }: RestedJob, room: Room): Promise<void> {
  if (acting.channel !== 'teams' || job.state === 'cancelled') return;
  const chat = await privateChatOf(acting.person, room);
  if (chat === null) return;
  const message = await resultOf(job, acting, room);
  const card = cardMessage(jobCard(job, cardOptions(room, job.jobId)));
  await speakIn(room, chat.reference, async (voice) => {
    if (message !== null) await voice.send(message);
    await voice.send(card);
  });
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
  const replies = await Promise.all(
    read.slice(0, 10).map(({ documentId }) => desk.sheet(person, job.jobId, documentId)),
  );
  if (replies.length === 0) return plainMessage(job.why ?? job.title);
  return sheetsMessage(
    job,
    replies.map(({ sheet }) => sheet),
    language,
  );
}
