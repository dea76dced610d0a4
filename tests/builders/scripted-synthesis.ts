import { Fault } from '#shared/fault.ts';
import type { FieldReview, ReviewCount } from '#shared/synthesis/field-review.ts';
import type { JobSummary, MinutesReply, SheetReply } from '#shared/wire/job-exchange.ts';
import type { SynthesisDesk } from '../../bot/synthesis/synthesis-desk.ts';
import { documentOf, jobOf, minutesJob, reviewNow, runningJob } from './job-samples.ts';
import { sampleMinutes } from './minutes-samples.ts';
import { sampleReport } from './sample-report.ts';
import { sampleSheet, sampleSheets } from './synthesis-samples.ts';

/** A desk for syntheses without a product behind it: it remembers what is done, for one test. */
export type ScriptedSynthesis = SynthesisDesk & {
  /** Everything that was done, by name. */
  readonly sent: readonly (readonly [string, unknown])[];
  readonly reviews: readonly FieldReview[];
};

/** A PNG of one grey point. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

type Said = SheetReply['reviews'][number];

const countOf = (reviews: ReadonlyMap<string, Said>): ReviewCount => {
  const all = [...reviews.values()];
  const of = (wanted: FieldReview['decision']): number =>
    all.filter(({ decision }) => decision === wanted).length;
  return {
    accepted: of('accepted'),
    corrected: of('corrected'),
    rejected: of('rejected'),
    open: sampleSheet.fields.length + 1 - all.length,
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
  };
};

export const createScriptedSynthesis = (
  said: Partial<SynthesisDesk> = {},
  first: readonly JobSummary[] = [runningJob, jobOf(), minutesJob],
): ScriptedSynthesis => {
  let jobs = first;
  const sent: [string, unknown][] = [];
  const reviews = new Map<string, Map<string, Said>>();
  const reviewsOf = (id: string): Map<string, Said> => {
    const known = reviews.get(id) ?? new Map<string, Said>();
    reviews.set(id, known);
    return known;
  };
  const found = (jobId: string): JobSummary => {
    const job = jobs.find((one) => one.jobId === jobId);
    if (job === undefined) throw new Fault('job-unknown');
    const documents = job.documents.map((one) =>
      one.reviewed === null ? one : { ...one, reviewed: countOf(reviewsOf(one.documentId)) },
    );
    return { ...job, documents };
  };
  const change = (jobId: string, part: Partial<JobSummary>): JobSummary => {
    const changed = { ...found(jobId), ...part };
    jobs = jobs.map((one) => (one.jobId === jobId ? changed : one));
    return changed;
  };
  const begin = (part: Partial<JobSummary>): JobSummary => {
    const begun = { state: 'gathering', documents: [], startedAt: reviewNow } as const;
    const job = jobOf({ ...begun, endedAt: null, ...part });
    jobs = [job, ...jobs];
    return job;
  };
  const sheetOf = (documentId: string): SheetReply => ({
    sheet: sampleSheet,
    reviews: [...reviewsOf(documentId).values()],
  });
  const minutesReply = (): MinutesReply => ({
    minutes: sampleMinutes,
    reviews: [...reviewsOf('minutes').values()],
  });
  return {
    sent,
    get reviews() {
      return [...reviews.values()].flatMap((of) => [...of.values()]);
    },
    sheets: async () => sampleSheets,
    open: async (_acting, request) => {
      sent.push(['open', request]);
      const title = sampleSheets.find(({ id }) => id === request.sheetId)?.title;
      return begin({ jobId: request.jobId, sheetId: request.sheetId, title: title ?? '' });
    },
    openMinutes: async (_acting, request) => {
      sent.push(['openMinutes', request]);
      const { jobId, title } = request;
      return begin({ jobId, title, work: 'minutes', sheetId: null });
    },
    bring: async (_acting, jobId, { name, bytes }) => {
      sent.push(['bring', name]);
      const documentId = `${sent.length}`.padStart(64, 'e');
      const beside = /\.(?:ya?ml|json)$/u.test(name) ? { beside: true as const } : {};
      const document = documentOf({ documentId, file: name, bytes: bytes.length, ...beside });
      return change(jobId, { documents: [...found(jobId).documents, document] });
    },
    act: async (_acting, jobId, act) => {
      sent.push([act, jobId]);
      const next = {
        start: 'done',
        pause: 'paused',
        resume: 'running',
        cancel: 'cancelled',
        retry: 'running',
      } as const;
      return change(jobId, { state: next[act] });
    },
    list: async () => jobs.map(({ jobId }) => found(jobId)),
    find: async (_person, _language, jobId) => found(jobId),
    onRest: () => undefined,
    onResumed: () => undefined,
    follow: async function* (_acting, jobId) {
      yield found(jobId);
    },
    discard: async (_acting, jobId) => {
      sent.push(['discard', jobId]);
      found(jobId);
      jobs = jobs.filter((one) => one.jobId !== jobId);
    },
    sheet: async (_person, jobId, documentId) => {
      found(jobId);
      return sheetOf(documentId);
    },
    minutes: async (_person, jobId) => {
      found(jobId);
      return minutesReply();
    },
    reviewMinutes: async (acting, jobId, review) => {
      found(jobId);
      sent.push(['review', review]);
      const by = acting.person.name ?? '';
      reviewsOf('minutes').set(review.fieldId, { ...review, by, at: reviewNow });
      return minutesReply();
    },
    page: async (_person, jobId, _documentId, page) => {
      found(jobId);
      const blocks = [{ kind: 'paragraph', text: `Texte de la page ${page}.` }];
      return { page, pages: 12, blocks, image: true };
    },
    pageImage: async () => onePixel,
    quoteBoxes: async () => ({ boxes: [{ x: 0.1, y: 0.2, width: 0.6, height: 0.03 }] }),
    review: async (acting, jobId, documentId, review) => {
      found(jobId);
      sent.push(['review', review]);
      const by = acting.person.name ?? '';
      reviewsOf(documentId).set(review.fieldId, { ...review, by, at: reviewNow });
      return sheetOf(documentId);
    },
    report: async (_person, jobId) => {
      found(jobId);
      return sampleReport;
    },
    file: async (_person, jobId, format, output = 'fiche') => {
      found(jobId);
      return {
        name: `Comptes d’une commune – 2025.${format}`,
        type: 'application/octet-stream',
        bytes: Buffer.from(`${output === 'fiche' ? 'fiches' : output} ${format}`),
      };
    },
    ...said,
  };
};
