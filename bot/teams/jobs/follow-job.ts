import type { JobSummary } from '#shared/wire/job-exchange.ts';
import type { Acting, SynthesisDesk } from '../../synthesis/synthesis-desk.ts';
import type { Voice } from '../converse.ts';
import { cardMessage } from '../outgoing.ts';
import { SendFault } from '../read-send-fault.ts';
import { languageOf, type Room, speakIn } from '../room.ts';
import { type JobCardOptions, jobCard } from './job-card.ts';

/** Milliseconds between two states of a card: Teams slows down who writes more often. */
const betweenCards = 3_000;

export const cardOptions = (room: Room, jobId: string): JobCardOptions => ({
  language: languageOf(room),
  review: room.jobs?.reviewOf(jobId) ?? null,
});

export const isUnderWay = ({ state }: Pick<JobSummary, 'state'>): boolean =>
  state === 'gathering' || state === 'waiting' || state === 'running';

type Place = { readonly acting: Acting; readonly reference: string };

/**
 * Shows a job on one card that changes with it, beside the conversation, until it comes to rest. What came of it is told
 * by `tellRested`, which a restart of the server does not forget.
 */
export async function showJob(
  job: JobSummary,
  place: Place,
  voice: Voice,
  room: Room,
): Promise<void> {
  const { id } = await voice.send(cardMessage(jobCard(job, cardOptions(room, job.jobId))));
  if (id !== null) followShown({ ...place, jobId: job.jobId, cardId: id }, room);
}

type Followed = Place & { readonly jobId: string; readonly cardId: string };

/** Follows a job on the card that shows it. */
export function followShown(followed: Followed, room: Room): void {
  const { jobs } = room;
  if (jobs === undefined) return;
  const key = JSON.stringify([followed.jobId, followed.cardId]);
  void room.following.run((signal) => followCard(followed, jobs.desk, room, signal), key);
}

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
  let isFirst = true;
  // What changes while this waits is one change: the job as it stands then.
  for await (const job of desk.follow(acting, jobId, signal)) {
    // The card shows this state already, unless there is nothing more to come.
    if (!isFirst || !isUnderWay(job)) await show(job);
    isFirst = false;
    if (isUnderWay(job)) await room.timers.sleep(betweenCards, signal);
  }
}
