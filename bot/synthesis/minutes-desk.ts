import { Fault } from '#shared/fault.ts';
import { applyReviews, reviewedParts } from '#shared/minutes/apply-reviews.ts';
import { judgeStatement } from '#shared/minutes/meeting-statement.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import { refusedFault } from '#shared/minutes/refused-fault.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { MinutesReply } from '#shared/wire/job-exchange.ts';
import type { JobRoom } from '../jobs/open-jobs.ts';
import type { Jobs } from '../jobs/ports.ts';
import { blankEntry } from '../journal/blank-entry.ts';
import { shownReviews } from './review-field.ts';
import type { SynthesisDesk } from './synthesis-desk.ts';

export type MinutesDeskPorts = Pick<
  TurnPorts,
  'policy' | 'clock' | 'ids' | 'hasher' | 'journal'
> & {
  readonly room: JobRoom;
  readonly jobs: Pick<Jobs, 'documents' | 'result' | 'reviews' | 'addReview'>;
};

/** Minutes as jobs: nothing is taken before what must be stated of the meeting is, and allows it. */
export function openMinutesDesk(
  ports: MinutesDeskPorts,
): Pick<SynthesisDesk, 'openMinutes' | 'minutes' | 'reviewMinutes'> {
  const { policy, room, jobs, journal, clock } = ports;
  return {
    openMinutes: async ({ person, channel, language }, request) => {
      const current = policy.current();
      const refusal = judgeStatement(request.statement, current.policy.minutes);
      if (refusal !== null) throw refusedFault(refusal);
      const { jobId, title, kind, statement } = request;
      const order = { jobId, launcher: person, channel, language, title };
      const opened = await room.open({ ...order, work: 'minutes', request });
      const reason = statement.reserved ?? kind;
      const blank = blankEntry(ports, person.id, current.hash);
      await journal.append({ ...blank, kind: 'transcript', channel, outcome: 'stated', reason });
      return opened;
    },
    minutes: async (person, jobId) => {
      const { order } = await room.own(person, jobId);
      if (order.work !== 'minutes') throw new Fault('job-unknown');
      return minutesReply(jobId, jobs);
    },
    reviewMinutes: async ({ person }, jobId, review) => {
      const { order } = await room.own(person, jobId);
      if (order.work !== 'minutes') throw new Fault('job-unknown');
      const { documentId, minutes } = await readMinutesOf(jobId, jobs);
      if (!reviewedParts(minutes).has(review.fieldId)) throw new Fault('request-unreadable');
      const by = person.name ?? person.id;
      const kept = { documentId, person: order.person, by, at: clock.now() };
      await jobs.addReview(jobId, { ...review, ...kept });
      room.changed(jobId);
      return minutesReply(jobId, jobs);
    },
  };
}

async function minutesReply(
  jobId: string,
  jobs: Pick<Jobs, 'documents' | 'result' | 'reviews'>,
): Promise<MinutesReply> {
  const [{ minutes, documentId }, reviews] = await Promise.all([
    readMinutesOf(jobId, jobs),
    jobs.reviews(jobId),
  ]);
  return { minutes, reviews: shownReviews(reviews, documentId) };
}

/** As they stand once people have said what they had to say. Throws `job-unknown` before there are any. */
export async function minutesOf(
  jobId: string,
  jobs: Pick<Jobs, 'documents' | 'result' | 'reviews'>,
): Promise<Minutes> {
  const { minutes, reviews } = await minutesReply(jobId, jobs);
  return applyReviews(minutes, reviews);
}

/** Of the first transcript that gave something. */
async function readMinutesOf(
  jobId: string,
  { documents, result }: Pick<Jobs, 'documents' | 'result'>,
): Promise<{ readonly documentId: string; readonly minutes: Minutes }> {
  for (const { documentId, beside } of await documents(jobId)) {
    const found = beside ? null : await result(jobId, documentId);
    // Written by the work of this very job.
    if (found !== null) return { documentId, minutes: found as Minutes };
  }
  throw new Fault('job-unknown');
}
