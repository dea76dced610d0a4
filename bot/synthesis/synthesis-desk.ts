import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Report } from '#shared/report/report.ts';
import type { FieldReview } from '#shared/synthesis/field-review.ts';
import type { Sheet, SheetOutput } from '#shared/synthesis/sheet.ts';
import type { Channel } from '#shared/turn/request.ts';
import type {
  JobAct,
  JobFileFormat,
  JobSummary,
  MinutesReply,
  MinutesRequest,
  PageReply,
  QuoteBoxesReply,
  SheetReply,
  SynthesisRequest,
} from '#shared/wire/job-exchange.ts';

/** Who asks, and from where. */
export type Acting = {
  readonly person: Person;
  readonly channel: Extract<Channel, 'tab' | 'teams' | 'word' | 'cli'>;
  readonly language: Language;
};

/** A file to hand over. */
export type MadeFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** A job, and who launched it from where. */
export type LaunchedJob = { readonly acting: Acting; readonly job: JobSummary };

/** One that came to rest. */
export type RestedJob = LaunchedJob;

/**
 * The counter for many documents and for transcripts: a synthesis or minutes is a job, which goes on when the person has
 * left. Throws `Fault` (`job-unknown` also for somebody else's).
 */
export type SynthesisDesk = {
  readonly sheets: () => Promise<readonly Sheet[]>;
  readonly open: (acting: Acting, request: SynthesisRequest) => Promise<JobSummary>;
  readonly openMinutes: (acting: Acting, request: MinutesRequest) => Promise<JobSummary>;
  /** `job-full` above the documents that the policy lets one job have. */
  readonly bring: (
    acting: Acting,
    jobId: string,
    document: { readonly name: string; readonly bytes: Uint8Array },
  ) => Promise<JobSummary>;
  readonly act: (acting: Acting, jobId: string, act: JobAct) => Promise<JobSummary>;
  readonly list: (person: Person, language: Language) => Promise<readonly JobSummary[]>;
  readonly find: (person: Person, language: Language, jobId: string) => Promise<JobSummary>;
  /** Each change of the job, its state now first; ends when it has come to rest. */
  readonly follow: (
    acting: Acting,
    jobId: string,
    signal: AbortSignal,
  ) => AsyncIterable<JobSummary>;
  /**
   * Told of each job that comes to rest in this process, resumed after a restart or not, so that whoever left is told
   * where they are. A listener that throws changes nothing.
   */
  readonly onRest: (listener: (rested: RestedJob) => void) => void;
  /** Told of each job that this process goes on with after a restart, those before the listener came included. */
  readonly onResumed: (listener: (resumed: LaunchedJob) => void) => void;
  readonly discard: (acting: Acting, jobId: string) => Promise<void>;
  readonly sheet: (person: Person, jobId: string, documentId: string) => Promise<SheetReply>;
  readonly minutes: (person: Person, jobId: string) => Promise<MinutesReply>;
  readonly page: (
    person: Person,
    jobId: string,
    documentId: string,
    page: number,
  ) => Promise<PageReply>;
  /** PNG; throws `page-without-image`. */
  readonly pageImage: (
    person: Person,
    jobId: string,
    documentId: string,
    page: number,
  ) => Promise<Uint8Array>;
  readonly quoteBoxes: (
    person: Person,
    jobId: string,
    documentId: string,
    at: { readonly page: number; readonly quote: string },
  ) => Promise<QuoteBoxesReply>;
  readonly review: (
    acting: Acting,
    jobId: string,
    documentId: string,
    review: FieldReview,
  ) => Promise<SheetReply>;
  /** Of a decision, a vote or an action: `decision/<id>`, `vote/<id of the decision>`, `action/<id>`. */
  readonly reviewMinutes: (
    acting: Acting,
    jobId: string,
    review: FieldReview,
  ) => Promise<MinutesReply>;
  /** What its .docx is made from; throws `job-empty` before there is anything. */
  readonly report: (person: Person, jobId: string) => Promise<Report>;
  /** `output` is of one document's sheet; several are always put together. */
  readonly file: (
    person: Person,
    jobId: string,
    format: JobFileFormat,
    output?: SheetOutput,
  ) => Promise<MadeFile>;
};
