import type { Minutes, MinutesKind } from '../minutes/minutes.ts';
import type { Report } from '../report/report.ts';
import type { FieldReview, ReviewCount } from '../synthesis/field-review.ts';
import type { FilledSheet, SheetCoverage } from '../synthesis/filled-sheet.ts';
import type { Sheet, SheetOutput } from '../synthesis/sheet.ts';
import type { FaultReply } from './fault-reply.ts';

/**
 * `gathering` = its documents are still coming; `waiting` = behind others; `paused` by the person, or by a refusal
 * (`why`); `failed` = none of its documents gave anything.
 */
export type JobState =
  | 'gathering'
  | 'waiting'
  | 'running'
  | 'paused'
  | 'done'
  | 'cancelled'
  | 'failed';

export type JobDocumentState = 'waiting' | 'reading' | 'asking' | 'done' | 'failed';

/** One document of a job, and how far it came. */
export type JobDocument = {
  /** SHA-256 of its bytes: the same file twice is read once. */
  readonly documentId: string;
  readonly file: string;
  readonly bytes: number;
  /** Read beside the others, such as facts of a contract: it has no sheet of its own. */
  readonly beside?: true;
  readonly state: JobDocumentState;
  /** Questions put to a model: done, and in all; 0 of 0 before it is read, and without a model. */
  readonly asked: number;
  readonly toAsk: number;
  /** Why it failed, in the reader's language; null unless it did. */
  readonly why: string | null;
  /** What its sheet holds so far, of a synthesis; null before it is read. */
  readonly coverage: SheetCoverage | null;
  /** Fields reviewed, of a synthesis. */
  readonly reviewed: ReviewCount | null;
};

export type JobSummary = {
  /** Chosen by who starts it, 8 to 64 letters, digits and hyphens; belongs to the person. */
  readonly jobId: string;
  readonly work: 'synthesis' | 'minutes';
  readonly title: string;
  /** Sheet of a synthesis; null of minutes. */
  readonly sheetId: string | null;
  /** Documents that can be made of its sheet; absent of minutes. */
  readonly outputs?: readonly SheetOutput[];
  readonly state: JobState;
  /** Why it stands still, in the reader's language. */
  readonly why: string | null;
  readonly documents: readonly JobDocument[];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Seconds left as reckoned from what is done; null before anything is. */
  readonly secondsLeft: number | null;
  /** Null = no model took part. */
  readonly model: string | null;
  /** Milliseconds since the epoch at which its files are deleted. */
  readonly keptUntil: number;
};

/** Answer of `GET /api/jobs`: the person's own, latest first. */
export type JobsReply = { readonly jobs: readonly JobSummary[] };

/** Answer of `GET /api/jobs/:job`, and of every act on it. */
export type JobReply = { readonly job: JobSummary };

/** A line of `GET /api/jobs/:job/events`: the job at each change, its state now first; ends when it has come to rest. */
export type JobLine =
  | { readonly kind: 'job'; readonly job: JobSummary }
  | { readonly kind: 'fault'; readonly fault: FaultReply };

/** Answer of `GET /api/sheets`: those of Calame, then the organisation's own. */
export type SheetsReply = { readonly sheets: readonly Sheet[] };

/**
 * Body of `POST /api/jobs`. Documents follow one by one as `POST /api/jobs/:job/documents?name=…` with their bytes; then
 * `POST /api/jobs/:job/start`. Facts of a contract come as a document whose name ends in `.yaml`, `.yml` or `.json`.
 */
export type SynthesisRequest = {
  readonly jobId: string;
  readonly sheetId: string;
  /** Of a free synthesis; null otherwise. */
  readonly question: string | null;
};

/** `POST /api/jobs/:job/{start,pause,resume,cancel,retry}`; `DELETE /api/jobs/:job` deletes it with its files. */
export type JobAct = 'start' | 'pause' | 'resume' | 'cancel' | 'retry';

/** Answer of `GET /api/jobs/:job/documents/:document`: what there is so far, reviewed by the person or not. */
export type SheetReply = {
  readonly sheet: FilledSheet;
  readonly reviews: readonly (FieldReview & { readonly by: string; readonly at: number })[];
};

/** Answer of `GET /api/jobs/:job/documents/:document/pages/:page`; the picture stands at `…/pages/:page/image` (PNG). */
export type PageReply = {
  readonly page: number;
  readonly pages: number;
  /** Blocks of the page in reading order; cells of a row joined by ` | `. */
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  /** Whether there is a picture of the page. */
  readonly image: boolean;
};

/** Where a quote stands on the picture of a page, as shares 0..1 of its width and height from the top left. */
export type QuoteBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Answer of `GET /api/jobs/:job/documents/:document/pages/:page/boxes?quote=…` */
export type QuoteBoxesReply = { readonly boxes: readonly QuoteBox[] };

/** Body of `POST /api/jobs/:job/documents/:document/reviews`; answers `SheetReply`. */
export type ReviewRequest = FieldReview;

/** `GET /api/jobs/:job/files/:format?output=…`; `documents` of the job together, as their fiches unless `output` says. */
export const jobFileFormats = ['docx', 'xlsx', 'md', 'json'] as const;
export type JobFileFormat = (typeof jobFileFormats)[number];

/** Answer of `GET /api/jobs/:job/report`: what the .docx is made from, for the Word panel. */
export type ReportReply = { readonly report: Report };

/** Body of `POST /api/minutes`; the transcript and the attendance list follow as documents of the job. */
export type MinutesRequest = {
  readonly jobId: string;
  readonly kind: MinutesKind;
  readonly title: string;
  /** ISO date. */
  readonly date: string | null;
  readonly statement: {
    readonly participantsInformed: boolean;
    readonly purpose: string;
    readonly keepDays: number;
    readonly reserved: 'huis-clos' | 'disciplinaire' | 'medicale' | null;
  };
};

/**
 * Answer of `GET /api/jobs/:job/minutes`, and of `POST /api/jobs/:job/minutes/reviews` with a `ReviewRequest` on
 * `decision/<id>`, `vote/<id of the decision>` or `action/<id>`; the minutes as they were read, and what was said of them.
 */
export type MinutesReply = {
  readonly minutes: Minutes;
  readonly reviews: SheetReply['reviews'];
};
