import type { Language } from '#shared/language/language.ts';
import type { ReviewCount } from '#shared/synthesis/field-review.ts';
import type { JobDocument, JobSummary } from '#shared/wire/job-exchange.ts';
import type { KeptDocument, KeptJob, KeptReview } from './ports.ts';
import { type Pace, secondsLeft } from './seconds-left.ts';
import { tellWhy } from './tell-why.ts';

export type Summarised = {
  readonly job: KeptJob;
  readonly documents: readonly KeptDocument[];
  readonly reviews: readonly KeptReview[];
  /** Of the run under way in this process; null = there is none. */
  readonly pace: Pace | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Milliseconds that a job is kept after its last change. */
  readonly keptFor: number;
};

/** A job as its person sees it. */
export function summariseJob(
  { job, documents, reviews, pace, now, keptFor }: Summarised,
  language: Language,
): JobSummary {
  const { order, state, why, endedAt, model, changedAt } = job;
  return {
    jobId: order.jobId,
    work: order.work,
    title: order.title,
    sheetId: order.work === 'synthesis' ? order.request.sheetId : null,
    ...(order.work === 'synthesis' ? { outputs: order.sheet.outputs } : {}),
    state,
    why: why === null ? null : tellWhy(why, order.title, language),
    documents: documents.map((one) => documentOf(one, order.work, reviews, language)),
    startedAt: order.openedAt,
    endedAt,
    secondsLeft: state === 'running' && pace !== null ? secondsLeft(pace, documents, now) : null,
    model,
    keptUntil: changedAt + keptFor,
  };
}

function documentOf(
  document: KeptDocument,
  work: JobSummary['work'],
  reviews: readonly KeptReview[],
  language: Language,
): JobDocument {
  const { documentId, file, bytes, beside, state, asked, toAsk, why, coverage } = document;
  const own = reviews.filter((review) => review.documentId === documentId);
  return {
    ...{ documentId, file, bytes, state, asked, toAsk },
    ...(beside ? { beside } : {}),
    why: why === null ? null : tellWhy(why, file, language),
    coverage,
    reviewed:
      work === 'synthesis' && coverage !== null
        ? countReviews(own, coverage.asked + (coverage.lines ?? 0))
        : null,
  };
}

/** The last review of each field counts; the seconds of all do. */
function countReviews(reviews: readonly KeptReview[], fields: number): ReviewCount {
  const last = new Map(reviews.map(({ fieldId, decision }) => [fieldId, decision]));
  const count = (wanted: KeptReview['decision']): number =>
    [...last.values()].filter((decision) => decision === wanted).length;
  return {
    accepted: count('accepted'),
    corrected: count('corrected'),
    rejected: count('rejected'),
    open: Math.max(0, fields - last.size),
    seconds: reviews.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
