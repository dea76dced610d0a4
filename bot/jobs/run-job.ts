import type { Clock, Timers } from '#shared/ports.ts';
import type { JobState } from '#shared/wire/job-exchange.ts';
import { AskRound, type AskRoundPorts } from './ask-round.ts';
import type { JobFiles } from './job-files.ts';
import type { Ask, AskAnswer, JobWork, WorkDocument } from './job-work.ts';
import type { JobOrder, Jobs, JobWhy, KeptDocument } from './ports.ts';
import { whyFault, whyNotRead } from './why-not-read.ts';

export type Work = JobWork<unknown, unknown>;

export type RunPorts = Omit<AskRoundPorts, 'jobs' | 'timers' | 'changed'> & {
  readonly jobs: Pick<
    Jobs,
    | 'documents'
    | 'setBeside'
    | 'putDocument'
    | 'result'
    | 'putTogether'
    | 'answer'
    | 'answers'
    | 'find'
  >;
  readonly files: Pick<JobFiles, 'read'>;
  readonly workOf: (order: JobOrder) => Promise<Work>;
  /** What stands against the job before anything is read; null = nothing. */
  readonly admit: (order: JobOrder) => Promise<JobWhy | null>;
  /** Something of the job changed. */
  readonly changed: (jobId: string) => void;
  readonly clock: Clock;
  readonly timers: Timers;
};

/** Where a run left its job; null = somebody else has settled that, or the program ends. */
export type RunEnd = { readonly state: JobState; readonly why: JobWhy | null } | null;

/** Documents that are read at the same time: as many as there are reading processes. */
const readers = 2;

/**
 * Works through what is left of a job: documents are read ahead of the questions by a round of places and no further, so
 * that few are held; each has its result without a model as soon as it is read.
 */
export async function runJob(
  order: JobOrder,
  ports: RunPorts,
  { signal, halted }: { readonly signal: AbortSignal; readonly halted: AbortSignal },
): Promise<RunEnd> {
  const { jobId } = order;
  const refused = await ports.admit(order);
  if (refused !== null) return { state: 'paused', why: refused };
  const work = await ports.workOf(order);
  const documents = await ports.jobs.documents(jobId);
  const isBeside = new Set(work.beside?.(documents.map(({ file }) => file)) ?? []);
  const beside = documents.filter(({ file }) => isBeside.has(file));
  await ports.jobs.setBeside(
    jobId,
    beside.map(({ documentId }) => documentId),
  );
  const round = new AskRound(order, ports, { signal, halted });
  const given = await Promise.all(beside.map((one) => withBytes(order, one, ports)));
  const left = documents.filter(
    ({ file, state }) => !isBeside.has(file) && state !== 'done' && state !== 'failed',
  );
  const run: Run = { order, work, given, round, ports, signal };
  await workThrough(left, run);
  if (!round.isOver) await concludeTogether(run);
  return endOf(run);
}

type Run = {
  readonly order: JobOrder;
  readonly work: Work;
  /** What is read beside each document. */
  readonly given: readonly WorkDocument[];
  readonly round: AskRound;
  readonly ports: RunPorts;
  readonly signal: AbortSignal;
};

async function workThrough(left: readonly KeptDocument[], run: Run): Promise<void> {
  const { round } = run;
  const open = new Set<Promise<void>>();
  const queue = [...left];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await round.room();
      if (round.isOver) return;
      const asking = await begin(next, run);
      if (asking === null) continue;
      const settled = stopping(asking, round).finally(() => open.delete(settled));
      open.add(settled);
    }
  };
  await Promise.all(Array.from({ length: readers }, () => stopping(lane, round)));
  await Promise.all(open);
}

/** What is no fault of a document stops the job, which tells it. */
async function stopping(work: () => Promise<void>, round: AskRound): Promise<void> {
  try {
    await work();
  } catch (error) {
    round.halt(whyFault(error));
  }
}

/** Reads a document and gives what it has without a model; what is left is to ask. Null when nothing is. */
async function begin(
  { documentId, file }: KeptDocument,
  run: Run,
): Promise<(() => Promise<void>) | null> {
  const { order, work, round, ports, signal } = run;
  const { jobId } = order;
  const blank = { asked: 0, toAsk: 0, why: null };
  const put = async (
    progress: Parameters<Jobs['putDocument']>[2],
    result?: unknown,
  ): Promise<void> => {
    await ports.jobs.putDocument(jobId, documentId, progress, result);
    ports.changed(jobId);
  };
  await put({ ...blank, state: 'reading' });
  let read: unknown;
  try {
    const document = await withBytes(order, { documentId, file }, ports);
    read = await work.read(document, run.given, signal);
  } catch (error) {
    if (signal.aborted) return null;
    await put({ ...blank, state: 'failed', why: whyNotRead(error) });
    return null;
  }
  const { known, open } = await openAsks(work.asks(read), run);
  const counted = (answers: ReadonlyMap<string, AskAnswer>) => ({
    ...{ asked: answers.size, toAsk: known.size + open.length, why: null },
  });
  const state = open.length > 0 ? 'asking' : 'done';
  await put({ ...counted(known), state }, work.conclude(read, known));
  if (open.length === 0) return null;
  return async () => {
    const { answers, unanswered } = await round.ask(documentId, open);
    const all = new Map([...known, ...answers]);
    const result = work.conclude(read, all);
    if (round.isOver && unanswered > 0) await put({ ...counted(all), state: 'waiting' }, result);
    else if (unanswered === 0) await put({ ...counted(all), state: 'done' }, result);
    else {
      const why = { kind: 'model-failed', unanswered } as const;
      await put({ ...counted(all), state: 'failed', why }, result);
    }
  };
}

type OpenAsks = {
  readonly known: ReadonlyMap<string, AskAnswer>;
  readonly open: readonly Ask[];
};

/** What was answered before, in this job or another of the person, is not asked again; without a model nothing is asked. */
async function openAsks(asks: readonly Ask[], { order, round, ports }: Run): Promise<OpenAsks> {
  const keys = asks.map(({ key }) => key);
  const known = await ports.jobs.answers(order.person, keys);
  return { known, open: round.mayAsk ? asks.filter(({ key }) => !known.has(key)) : [] };
}

async function concludeTogether(run: Run): Promise<void> {
  const { order, work, round, ports } = run;
  const { together } = work;
  if (together === undefined) return;
  const documents = await ports.jobs.documents(order.jobId);
  const found: unknown[] = [];
  for (const { documentId, beside } of documents) {
    const result = beside ? null : await ports.jobs.result(order.jobId, documentId);
    if (result !== null) found.push(result);
  }
  if (found.length === 0) return;
  const { known, open } = await openAsks(together.asks(found), run);
  await ports.jobs.putTogether(order.jobId, together.conclude(found, known));
  if (open.length === 0) return;
  const { answers } = await round.ask(null, open);
  await ports.jobs.putTogether(
    order.jobId,
    together.conclude(found, new Map([...known, ...answers])),
  );
}

async function endOf({ order, round, ports, signal }: Run): Promise<RunEnd> {
  if (signal.aborted) return null;
  if (round.isOver) return round.why === null ? null : { state: 'paused', why: round.why };
  const documents = (await ports.jobs.documents(order.jobId)).filter(({ beside }) => !beside);
  const nothing = documents.every(({ state, toAsk }) => state === 'failed' && toAsk === 0);
  return nothing
    ? { state: 'failed', why: { kind: 'nothing-read' } }
    : { state: 'done', why: null };
}

async function withBytes(
  { jobId }: JobOrder,
  { documentId, file }: Pick<KeptDocument, 'documentId' | 'file'>,
  { files }: RunPorts,
): Promise<WorkDocument> {
  return { documentId, file, bytes: await files.read(jobId, documentId) };
}
