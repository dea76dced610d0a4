import type { FaultCode, FaultDetails } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import type { RefusalReason } from '#shared/policy/decision.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Contact } from '#shared/policy/policy.ts';
import type { FieldReview } from '#shared/synthesis/field-review.ts';
import type { SheetCoverage } from '#shared/synthesis/filled-sheet.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import type { Channel } from '#shared/turn/request.ts';
import type {
  JobDocumentState,
  JobState,
  MinutesRequest,
  SynthesisRequest,
} from '#shared/wire/job-exchange.ts';
import type { ReadFaultCode, ReadFaultDetails } from '../documents/read-fault.ts';
import type { AskAnswer } from './job-work.ts';

/** Why a job, or a document of it, stands still; its words are made for whoever reads. */
export type JobWhy =
  | {
      readonly kind: 'reading';
      readonly code: ReadFaultCode;
      readonly details: ReadFaultDetails;
    }
  /** Some of its questions were not answered: what stands there was found without a model. */
  | { readonly kind: 'model-failed'; readonly unanswered: number }
  | {
      readonly kind: 'refused';
      readonly reason: RefusalReason;
      readonly contact: Contact | null;
    }
  | { readonly kind: 'needs-charter' }
  | { readonly kind: 'over-quota' }
  /** Whoever launched it is not known any more. */
  | { readonly kind: 'person-gone' }
  /** The program was stopped by the person. */
  | { readonly kind: 'stopped' }
  /** None of its documents gave anything. */
  | { readonly kind: 'nothing-read' }
  | { readonly kind: 'fault'; readonly code: FaultCode; readonly details: FaultDetails };

/** What a job is, from its opening on. */
export type JobOrder = {
  readonly jobId: string;
  /** Pseudonym. */
  readonly person: string;
  /** Who launched it, as established then: rights are read anew at each turn. */
  readonly launcher: Person;
  readonly channel: Extract<Channel, 'tab' | 'teams' | 'word' | 'cli'>;
  readonly language: Language;
  readonly title: string;
  readonly openedAt: number;
} & (
  | {
      readonly work: 'synthesis';
      readonly request: SynthesisRequest;
      /** As it was when the job was opened: changing its file changes no job under way. */
      readonly sheet: Sheet;
    }
  | { readonly work: 'minutes'; readonly request: MinutesRequest }
);

type Opening<Order> = Order extends JobOrder ? Omit<Order, 'person' | 'openedAt'> : never;

/** An order before anybody has it. */
export type OrderToOpen = Opening<JobOrder>;

export type KeptJob = {
  readonly order: JobOrder;
  readonly state: JobState;
  readonly why: JobWhy | null;
  readonly changedAt: number;
  readonly endedAt: number | null;
  readonly model: string | null;
};

/** What of a document changes while its job runs. */
export type DocumentProgress = {
  readonly state: JobDocumentState;
  readonly asked: number;
  readonly toAsk: number;
  readonly why: JobWhy | null;
};

export type KeptDocument = DocumentProgress & {
  readonly documentId: string;
  /** Order in which it came, from 0. */
  readonly rank: number;
  readonly file: string;
  readonly bytes: number;
  /** Read beside the others: it has no result of its own. */
  readonly beside: boolean;
  /** Of the result of a synthesis; null before there is one. */
  readonly coverage: SheetCoverage | null;
};

/** `by` is the name as shown, `person` the pseudonym. */
export type KeptReview = FieldReview & {
  readonly documentId: string;
  readonly person: string;
  readonly by: string;
  readonly at: number;
};

/** What an agent wrote into fields of a sheet, found again when the same sheet is filled for the same contract or file. */
export type SheetEntry = {
  /** Pseudonym. */
  readonly person: string;
  readonly sheetId: string;
  /** Name of the contract, or of the file. */
  readonly subject: string;
  readonly fieldId: string;
  readonly written: string;
  readonly at: number;
};

/** Days that jobs are kept after their last change. */
export type KeptDays = { readonly synthesis: number; readonly minutes: number };

/** Days that one job is kept after its last change. */
export function keptDaysOf(order: JobOrder, kept: KeptDays): number {
  if (order.work === 'synthesis') return kept.synthesis;
  return Math.min(kept.minutes, order.request.statement.keepDays);
}

/** Jobs with their documents, answers and reviews. Ids are of the whole store; whose a job is, its order says. */
export type Jobs = {
  /** False when there is a job of this id. */
  readonly open: (order: JobOrder) => Promise<boolean>;
  readonly find: (jobId: string) => Promise<KeptJob | null>;
  /** Latest first. */
  readonly list: (person: string) => Promise<readonly KeptJob[]>;
  /** Jobs that run, or wait to, and that no living process has in hand; oldest first. */
  readonly left: () => Promise<readonly KeptJob[]>;
  /** Takes the job in hand for this process, and it runs; false when it neither waits nor runs, or another living process has it. */
  readonly claim: (jobId: string, at: number) => Promise<boolean>;
  /** Changes the state where it is one of `from`; whoever had it in hand has it no more. False otherwise. */
  readonly move: (
    jobId: string,
    from: readonly JobState[],
    to: {
      readonly state: JobState;
      readonly why: JobWhy | null;
      readonly at: number;
      readonly ended: boolean;
    },
  ) => Promise<boolean>;
  /** By rank; without the results. */
  readonly documents: (jobId: string) => Promise<readonly KeptDocument[]>;
  /** The same bytes again change nothing but the name. */
  readonly addDocument: (
    jobId: string,
    document: Pick<KeptDocument, 'documentId' | 'file' | 'bytes'>,
    at: number,
  ) => Promise<void>;
  readonly setBeside: (jobId: string, documentIds: readonly string[]) => Promise<void>;
  /** Where a document stands, and what it gave when that changed. */
  readonly putDocument: (
    jobId: string,
    documentId: string,
    progress: DocumentProgress,
    result?: unknown,
  ) => Promise<void>;
  /** Null before it is read. */
  readonly result: (jobId: string, documentId: string) => Promise<unknown>;
  /** What the documents gave together; null before. */
  readonly together: (jobId: string) => Promise<unknown>;
  readonly putTogether: (jobId: string, together: unknown) => Promise<void>;
  /** Keeps an answer and counts it as done for its document, both or none. Returns the state of the job. */
  readonly answer: (
    jobId: string,
    /** Null = over all documents. */
    documentId: string | null,
    key: string,
    answer: AskAnswer,
  ) => Promise<JobState | null>;
  /** Those of the keys that were answered, in this job or in another of the same person. */
  readonly answers: (
    person: string,
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, AskAnswer>>;
  readonly addReview: (jobId: string, review: KeptReview) => Promise<void>;
  /** Oldest first. */
  readonly reviews: (jobId: string) => Promise<readonly KeptReview[]>;
  /** Empty text = the entry goes. */
  readonly putEntry: (entry: SheetEntry) => Promise<void>;
  readonly entries: (
    person: string,
    sheetId: string,
    subject: string,
  ) => Promise<readonly SheetEntry[]>;
  /** False when there is none of this person's. */
  readonly discard: (person: string, jobId: string) => Promise<boolean>;
  /**
   * Deletes, with their files, those that no process has in hand and whose days are over since their last change: of
   * minutes those that were stated, where they are fewer. Returns how many.
   */
  readonly expire: (now: number, kept: KeptDays) => Promise<number>;
  readonly expireEntries: (before: number) => Promise<number>;
};
