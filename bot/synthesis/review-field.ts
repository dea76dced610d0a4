import { Fault } from '#shared/fault.ts';
import type { FieldReview } from '#shared/synthesis/field-review.ts';
import type { FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import type { SheetReply } from '#shared/wire/job-exchange.ts';
import type { Jobs, KeptJob, KeptReview } from '../jobs/ports.ts';
import type { Acting } from './synthesis-desk.ts';
import type { KeptSheet } from './synthesis-work.ts';

/** A document of a job, with what people said of its fields. */
export async function sheetReply(
  jobs: Pick<Jobs, 'result' | 'reviews'>,
  jobId: string,
  documentId: string,
): Promise<SheetReply> {
  const [result, reviews] = await Promise.all([
    jobs.result(jobId, documentId),
    jobs.reviews(jobId),
  ]);
  if (result === null) throw new Fault('job-unknown');
  // Written by the work of this very job; the excerpt is laid beside others, and nobody's to read here.
  const { excerpt: _excerpt, ...sheet } = result as KeptSheet;
  return { sheet, reviews: shownReviews(reviews, documentId) };
}

/** What was said of one document, as those who review it see it. */
export const shownReviews = (
  reviews: readonly KeptReview[],
  documentId: string,
): SheetReply['reviews'] => reviews.filter((one) => one.documentId === documentId).map(shown);

const shown = ({
  documentId: _document,
  person: _person,
  ...review
}: KeptReview): SheetReply['reviews'][number] => review;

export type ReviewPlace = {
  readonly job: KeptJob;
  readonly documentId: string;
  /** What the entries of agents are kept under. */
  readonly subject: string;
  readonly at: number;
};

/** Keeps what a person said of a field; a field that is the agent's to fill is found again with the next sheet of its kind. */
export async function reviewField(
  { person }: Acting,
  review: FieldReview,
  { job, documentId, subject, at }: ReviewPlace,
  jobs: Pick<Jobs, 'result' | 'addReview' | 'putEntry'>,
): Promise<void> {
  const { order } = job;
  if (order.work !== 'synthesis') throw new Fault('job-unknown');
  const field = order.sheet.fields.find(({ id }) => id === review.fieldId);
  const isThere =
    field !== undefined || (await isLine(review.fieldId, order.jobId, documentId, jobs));
  if (!isThere) throw new Fault('request-unreadable');
  const by = person.name ?? person.id;
  const { person: pseudonym, jobId } = order;
  await jobs.addReview(jobId, { ...review, documentId, person: pseudonym, by, at });
  if (field?.from !== 'agent') return;
  const { sheet } = order;
  const written = review.decision === 'rejected' ? '' : (review.written ?? '');
  await jobs.putEntry({
    ...{ person: pseudonym, sheetId: sheet.id, subject, fieldId: field.id, written, at },
  });
}

/** Lines of a table are reviewed as `field.3`. */
async function isLine(
  written: string,
  jobId: string,
  documentId: string,
  jobs: Pick<Jobs, 'result'>,
): Promise<boolean> {
  const [, fieldId, at] = /^(.+)\.(\d{1,4})$/u.exec(written) ?? [];
  const filled = (await jobs.result(jobId, documentId)) as FilledSheet | null;
  const field = filled?.fields.find((one) => one.fieldId === fieldId);
  return field !== undefined && Number(at) >= 1 && Number(at) <= field.lines.length;
}
