import type { ReferenceBase } from '#shared/acts/reference.ts';
import { type ClientOptions, callServer } from '#shared/panes/call-server.ts';
import { Unreachable } from '#shared/panes/client.ts';
import { type LineRules, readLines } from '#shared/panes/read-lines.ts';
import type { Report } from '#shared/report/report.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import type { ActFileRequest, TextReply } from '#shared/wire/act-exchange.ts';
import type {
  DraftLine,
  DraftReply,
  DraftRequest,
  DraftsReply,
} from '#shared/wire/draft-exchange.ts';
import type {
  JobAct,
  JobReply,
  JobSummary,
  ReportReply,
  SheetsReply,
  SynthesisRequest,
} from '#shared/wire/job-exchange.ts';
import type { ReadyRequestsReply } from '#shared/wire/ready-exchange.ts';
import { type ReferenceBaseReply, unpackBase } from '#shared/wire/reference-base.ts';
import type { RewriteLine, RewriteRequest } from '#shared/wire/rewrite-exchange.ts';
import type {
  ReferencesReply,
  TemplatesReply,
  ValidationRequest,
  ValidationsReply,
  WordReply,
} from '#shared/wire/word-exchange.ts';

/** The server, as the Word panel sees it beside what every pane asks. Each rejects with `RequestRefused` or `Unreachable`. */
export type WordClient = {
  readonly word: () => Promise<WordReply>;
  readonly templates: () => Promise<TemplatesReply>;
  readonly readyRequests: () => Promise<ReadyRequestsReply>;
  readonly drafts: () => Promise<DraftsReply>;
  readonly draft: (id: string) => Promise<DraftReply>;
  readonly discard: (id: string) => Promise<void>;
  /** The turn's lines as they happen, then the proposal; `signal` stops it. */
  readonly write: (request: DraftRequest, signal: AbortSignal) => AsyncIterable<DraftLine>;
  readonly rewrite: (request: RewriteRequest, signal: AbortSignal) => AsyncIterable<RewriteLine>;
  /** The words of a letter received as a file. */
  readonly letterText: (file: File) => Promise<TextReply>;
  /** The act as a Word file, for whoever has no Word beside the panel. */
  readonly actFile: (request: ActFileRequest) => Promise<Blob>;
  /** The open document without comments, revisions and tags, for the parapheur. */
  readonly cleanFile: (bytes: Uint8Array<ArrayBuffer>) => Promise<Blob>;
  readonly sheets: () => Promise<readonly Sheet[]>;
  readonly openJob: (request: SynthesisRequest) => Promise<void>;
  readonly bringDocument: (jobId: string, name: string, content: Blob) => Promise<void>;
  readonly actOnJob: (jobId: string, act: JobAct) => Promise<void>;
  readonly job: (jobId: string) => Promise<JobSummary>;
  /** What a finished synthesis says, before it is a file. */
  readonly jobReport: (jobId: string) => Promise<Report>;
  /** The same as a Word file. */
  readonly jobFile: (jobId: string) => Promise<Blob>;
  readonly references: (words: string) => Promise<ReferencesReply>;
  /** What references are judged against here, the organisation's own included; asked for once. */
  readonly referenceBase: () => Promise<ReferenceBase>;
  readonly validate: (request: ValidationRequest) => Promise<ValidationsReply>;
  readonly validations: (documentId: string) => Promise<ValidationsReply>;
};

type Calls = ReturnType<typeof callServer>;
type JobCalls = Pick<
  WordClient,
  'sheets' | 'openJob' | 'bringDocument' | 'actOnJob' | 'job' | 'jobReport' | 'jobFile'
>;

const jobsOf = ({ call, read }: Calls): JobCalls => {
  const path = (jobId: string): string => `jobs/${encodeURIComponent(jobId)}`;
  return {
    sheets: async () => (await read<SheetsReply>('GET', 'sheets')).sheets,
    openJob: async (request) => {
      await call('POST', 'jobs', { body: JSON.stringify(request) });
    },
    bringDocument: async (jobId, name, body) => {
      await call('POST', `${path(jobId)}/documents?${new URLSearchParams({ name })}`, { body });
    },
    actOnJob: async (jobId, act) => {
      await call('POST', `${path(jobId)}/${act}`);
    },
    job: async (jobId) => (await read<JobReply>('GET', path(jobId))).job,
    jobReport: async (jobId) => (await read<ReportReply>('GET', `${path(jobId)}/report`)).report,
    jobFile: async (jobId) => (await call('GET', `${path(jobId)}/files/docx`)).blob(),
  };
};

const turn = ['status', 'text', 'outcome', 'fault'];
const ends = ['outcome', 'fault'];
const draftRules: LineRules = { kinds: [...turn, 'proposal'], last: [...ends, 'proposal'] };
const rewriteRules: LineRules = { kinds: [...turn, 'rewriting'], last: [...ends, 'rewriting'] };

/** The client of the panel's own routes over `fetch`. */
export const createWordClient = (options: ClientOptions): WordClient => {
  const { call, read } = callServer(options);
  const post = <Reply>(path: string, body: unknown): Promise<Reply> =>
    read('POST', path, { body: JSON.stringify(body) });
  const stream = async function* <Line extends { readonly kind: string }>(
    path: string,
    { body, signal, rules }: { body: unknown; signal: AbortSignal; rules: LineRules },
  ): AsyncGenerator<Line> {
    const reply = await call('POST', path, { body: JSON.stringify(body), signal });
    if (reply.body === null) throw new Unreachable();
    yield* readLines<Line>(reply.body, rules);
  };
  let base: Promise<ReferenceBase> | null = null;
  const referenceBase = (): Promise<ReferenceBase> => {
    base ??= read<ReferenceBaseReply>('GET', 'reference-base')
      .then(unpackBase)
      .catch((thrown: unknown) => {
        // What did not come is asked for again.
        base = null;
        throw thrown;
      });
    return base;
  };
  const draftPath = (id: string): string => `drafts/${encodeURIComponent(id)}`;
  return {
    word: () => read('GET', 'word'),
    templates: () => read('GET', 'templates'),
    readyRequests: () => read('GET', 'requests'),
    drafts: () => read('GET', 'drafts'),
    draft: (id) => read('GET', draftPath(id)),
    discard: async (id) => {
      await call('DELETE', draftPath(id));
    },
    write: (body, signal) => stream('drafts', { body, signal, rules: draftRules }),
    rewrite: (body, signal) => stream('rewrites', { body, signal, rules: rewriteRules }),
    letterText: (file) =>
      read('POST', `texts?${new URLSearchParams({ name: file.name })}`, { body: file }),
    actFile: async (request) =>
      (await call('POST', 'acts/docx', { body: JSON.stringify(request) })).blob(),
    cleanFile: async (bytes) => (await call('POST', 'acts/clean', { body: bytes })).blob(),
    ...jobsOf({ call, read }),
    references: (words) => read('GET', `references?${new URLSearchParams({ words })}`),
    referenceBase,
    validate: (request) => post('validations', request),
    validations: (documentId) => read('GET', `validations/${encodeURIComponent(documentId)}`),
  };
};
