import { type ClientOptions, callServer } from '#shared/panes/call-server.ts';
import { RequestRefused, Unreachable } from '#shared/panes/client.ts';
import { type LineRules, readLines } from '#shared/panes/read-lines.ts';
import type { Report } from '#shared/report/report.ts';
import type { FieldReview } from '#shared/synthesis/field-review.ts';
import type { Sheet, SheetOutput } from '#shared/synthesis/sheet.ts';
import type {
  JobAct,
  JobFileFormat,
  JobLine,
  JobReply,
  JobSummary,
  JobsReply,
  MinutesReply,
  MinutesRequest,
  PageReply,
  QuoteBox,
  QuoteBoxesReply,
  ReportReply,
  SheetReply,
  SheetsReply,
  SynthesisRequest,
} from '#shared/wire/job-exchange.ts';

/** A page of a document of a job. */
export type PageName = {
  readonly jobId: string;
  readonly documentId: string;
  readonly page: number;
};

type SavedFile = { readonly name: string; readonly content: Blob };

/** The server, as the page of syntheses sees it. Every call rejects with `RequestRefused`, or `Unreachable`. */
export type ReviewClient = {
  readonly sheets: () => Promise<readonly Sheet[]>;
  readonly jobs: () => Promise<readonly JobSummary[]>;
  readonly job: (jobId: string) => Promise<JobSummary>;
  readonly open: (request: SynthesisRequest) => Promise<JobSummary>;
  readonly openMinutes: (request: MinutesRequest) => Promise<JobSummary>;
  readonly bring: (jobId: string, name: string, file: Blob) => Promise<JobSummary>;
  readonly act: (jobId: string, act: JobAct) => Promise<JobSummary>;
  readonly discard: (jobId: string) => Promise<void>;
  /** The job at each change, until it is at rest; rejects with `StreamCut` when the line is. */
  readonly follow: (jobId: string, signal: AbortSignal) => AsyncIterable<JobSummary>;
  readonly sheet: (jobId: string, documentId: string) => Promise<SheetReply>;
  readonly minutes: (jobId: string) => Promise<MinutesReply>;
  readonly reviewMinutes: (jobId: string, review: FieldReview) => Promise<MinutesReply>;
  /** What the .docx of a job is made from. */
  readonly report: (jobId: string) => Promise<Report>;
  readonly page: (name: PageName) => Promise<PageReply>;
  readonly picture: (name: PageName) => Promise<Blob>;
  readonly boxes: (name: PageName, quote: string) => Promise<readonly QuoteBox[]>;
  readonly review: (jobId: string, documentId: string, review: FieldReview) => Promise<SheetReply>;
  /** As fiches unless `output` says. */
  readonly file: (jobId: string, format: JobFileFormat, output?: SheetOutput) => Promise<SavedFile>;
};

const rules: LineRules = { kinds: ['job', 'fault'], last: ['job', 'fault'] };

const part = encodeURIComponent;

const pathOf = ({ jobId, documentId, page }: PageName): string =>
  `jobs/${part(jobId)}/documents/${part(documentId)}/pages/${page}`;

/** The whole name that the server gives a file (RFC 8187). */
const nameIn = (disposition: string | null, otherwise: string): string => {
  const written = /filename\*=UTF-8''([^;]+)/u.exec(disposition ?? '')?.[1];
  return written === undefined ? otherwise : decodeURIComponent(written);
};

/** The client of the API of jobs over `fetch`. */
export const createReviewClient = (options: ClientOptions): ReviewClient => {
  const { call, read } = callServer(options);
  const jobOf = async (method: string, path: string, body?: BodyInit): Promise<JobSummary> =>
    (await read<JobReply>(method, path, body === undefined ? {} : { body })).job;
  const follow: ReviewClient['follow'] = async function* (jobId, signal) {
    const { body } = await call('GET', `jobs/${part(jobId)}/events`, { signal });
    if (body === null) throw new Unreachable();
    for await (const line of readLines<JobLine>(body, rules)) {
      if (line.kind === 'fault') throw new RequestRefused(line.fault);
      yield line.job;
    }
  };
  return {
    sheets: async () => (await read<SheetsReply>('GET', 'sheets')).sheets,
    jobs: async () => (await read<JobsReply>('GET', 'jobs')).jobs,
    job: (jobId) => jobOf('GET', `jobs/${part(jobId)}`),
    open: (request) => jobOf('POST', 'jobs', JSON.stringify(request)),
    openMinutes: (request) => jobOf('POST', 'minutes', JSON.stringify(request)),
    bring: (jobId, name, file) =>
      jobOf('POST', `jobs/${part(jobId)}/documents?${new URLSearchParams({ name })}`, file),
    act: (jobId, act) => jobOf('POST', `jobs/${part(jobId)}/${act}`),
    discard: async (jobId) => {
      await call('DELETE', `jobs/${part(jobId)}`);
    },
    follow,
    sheet: (jobId, documentId) => read('GET', `jobs/${part(jobId)}/documents/${part(documentId)}`),
    minutes: (jobId) => read('GET', `jobs/${part(jobId)}/minutes`),
    reviewMinutes: (jobId, review) =>
      read('POST', `jobs/${part(jobId)}/minutes/reviews`, { body: JSON.stringify(review) }),
    report: async (jobId) => (await read<ReportReply>('GET', `jobs/${part(jobId)}/report`)).report,
    page: (name) => read('GET', pathOf(name)),
    picture: async (name) => (await call('GET', `${pathOf(name)}/image`)).blob(),
    boxes: async (name, quote) => {
      const path = `${pathOf(name)}/boxes?${new URLSearchParams({ quote })}`;
      return (await read<QuoteBoxesReply>('GET', path)).boxes;
    },
    review: (jobId, documentId, review) =>
      read('POST', `jobs/${part(jobId)}/documents/${part(documentId)}/reviews`, {
        body: JSON.stringify(review),
      }),
    file: async (jobId, format, output = 'fiche') => {
      const query = output === 'fiche' ? '' : `?${new URLSearchParams({ output })}`;
      const reply = await call('GET', `jobs/${part(jobId)}/files/${format}${query}`);
      const name = nameIn(reply.headers.get('content-disposition'), `calame.${format}`);
      return { name, content: await reply.blob() };
    },
  };
};
