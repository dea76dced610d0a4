import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Hasher, Timers } from '#shared/ports.ts';
import type { JobAct, JobDocumentState, JobState, JobSummary } from '#shared/wire/job-exchange.ts';
import { type JobChanges, openJobChanges } from './job-changes.ts';
import type { JobFiles } from './job-files.ts';
import { type JobRunner, openJobRunner, type RunnerPorts } from './job-runner.ts';
import {
  type JobOrder,
  type JobWhy,
  type KeptDays,
  type KeptJob,
  keptDaysOf,
  type OrderToOpen,
} from './ports.ts';
import { summariseJob } from './summarise-job.ts';

export type JobPorts = RunnerPorts & {
  readonly files: JobFiles;
  readonly hasher: Pick<Hasher, 'pseudonym'>;
  /** Documents that one job may have, and days that they are kept, by the policy in force. */
  readonly limits: () => { readonly kept: KeptDays; readonly documents: number };
};

/** Jobs as their persons handle them. Throws `Fault`: `job-unknown` also for somebody else's. */
export type JobRoom = {
  readonly open: (order: OrderToOpen) => Promise<JobSummary>;
  readonly bring: (
    person: Person,
    jobId: string,
    document: { readonly name: string; readonly bytes: Uint8Array },
    language: Language,
  ) => Promise<JobSummary>;
  readonly act: (
    person: Person,
    jobId: string,
    act: JobAct,
    language: Language,
  ) => Promise<JobSummary>;
  /** Works through all documents of a job that has come to rest again. */
  readonly again: (person: Person, jobId: string) => Promise<void>;
  /** Pauses it with a reason, and resolves once nothing of it is under way here. */
  readonly leave: (person: Person, jobId: string, why: JobWhy) => Promise<void>;
  readonly list: (person: Person, language: Language) => Promise<readonly JobSummary[]>;
  readonly find: (person: Person, jobId: string, language: Language) => Promise<JobSummary>;
  readonly follow: (
    person: Person,
    jobId: string,
    language: Language,
    signal: AbortSignal,
  ) => AsyncIterable<JobSummary>;
  readonly discard: (person: Person, jobId: string) => Promise<void>;
  /** The job as it is kept. */
  readonly own: (person: Person, jobId: string) => Promise<KeptJob>;
  /** A change that another room made. */
  readonly changed: (jobId: string) => void;
  /** Goes on with what a process that died, or was stopped, left; those of the command line wait for their command. */
  readonly resumeLeft: () => Promise<readonly JobOrder[]>;
  readonly close: () => Promise<void>;
};

const day = 86_400_000;
/** Milliseconds. */
const betweenTellings = 200;

/** States from which an act changes anything. */
const from: Readonly<Record<JobAct, readonly JobState[]>> = {
  start: ['gathering'],
  pause: ['waiting', 'running'],
  resume: ['paused', 'waiting', 'running'],
  cancel: ['gathering', 'waiting', 'running', 'paused'],
  retry: ['done', 'failed', 'paused'],
};

export function openJobs(ports: JobPorts): JobRoom {
  const { jobs, hasher } = ports;
  const changes = openJobChanges(ports.timers);
  const runner = openJobRunner(ports, changes);
  const own = async (person: Person, jobId: string): Promise<KeptJob> => {
    const job = await jobs.find(jobId);
    if (job === null || job.order.person !== hasher.pseudonym(person.id)) {
      throw new Fault('job-unknown');
    }
    return job;
  };
  const summarise = async (job: KeptJob, language: Language): Promise<JobSummary> => {
    const { jobId } = job.order;
    const [documents, reviews] = await Promise.all([jobs.documents(jobId), jobs.reviews(jobId)]);
    const keptFor = keptDaysOf(job.order, ports.limits().kept) * day;
    const kept = { job, documents, reviews, keptFor };
    return summariseJob({ ...kept, pace: runner.paceOf(jobId), now: ports.clock.now() }, language);
  };
  const find: JobRoom['find'] = async (person, jobId, language) =>
    summarise(await own(person, jobId), language);
  return {
    own,
    find,
    changed: changes.tell,
    open: async (given) => {
      const order: JobOrder = {
        ...given,
        person: hasher.pseudonym(given.launcher.id),
        openedAt: ports.clock.now(),
      };
      await jobs.open(order);
      // Opened twice by the same person, it is the same job.
      return find(order.launcher, order.jobId, order.language);
    },
    bring: async (person, jobId, document, language) => {
      await bring(await own(person, jobId), document, ports);
      changes.tell(jobId);
      return find(person, jobId, language);
    },
    act: async (person, jobId, act, language) => {
      await actOn(await own(person, jobId), act, ports, runner);
      changes.tell(jobId);
      return find(person, jobId, language);
    },
    again: async (person, jobId) => startAgain(await own(person, jobId), ports, runner),
    leave: async (person, jobId, why) => {
      await own(person, jobId);
      await pause(jobId, why, ports);
      await runner.stop(jobId);
    },
    list: async (person, language) =>
      Promise.all(
        (await jobs.list(hasher.pseudonym(person.id))).map((job) => summarise(job, language)),
      ),
    follow: (person, jobId, language, signal) =>
      follow(jobId, () => find(person, jobId, language), { changes, timers: ports.timers }, signal),
    discard: async (person, jobId) => {
      await own(person, jobId);
      await jobs.discard(hasher.pseudonym(person.id), jobId);
      await runner.stop(jobId);
      await ports.files.remove(jobId);
      changes.tell(jobId);
    },
    resumeLeft: async () => {
      const left = (await jobs.left()).filter(({ order }) => order.channel !== 'cli');
      for (const { order } of left) runner.enqueue(order);
      return left.map(({ order }) => order);
    },
    close: runner.close,
  };
}

async function* follow(
  jobId: string,
  find: () => Promise<JobSummary>,
  { changes, timers }: { readonly changes: JobChanges; readonly timers: Timers },
  signal: AbortSignal,
): AsyncGenerator<JobSummary, void, undefined> {
  let told = '';
  while (!signal.aborted) {
    const seen = changes.count(jobId);
    const summary = await find();
    const written = JSON.stringify(summary);
    if (written !== told) yield summary;
    told = written;
    if (!isUnderWay(summary.state)) return;
    await changes.next(jobId, seen, signal);
    // Many documents change many times a second: nobody reads that.
    await timers.sleep(betweenTellings, signal).catch(() => undefined);
  }
}

const isUnderWay = (state: JobState): boolean =>
  state === 'gathering' || state === 'waiting' || state === 'running';

async function bring(
  { order, state }: KeptJob,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { jobs, files, limits, clock }: JobPorts,
): Promise<void> {
  if (state !== 'gathering') throw new Fault('job-started');
  const most = limits().documents;
  if ((await jobs.documents(order.jobId)).length >= most) throw new Fault('job-full', { most });
  const { jobId } = order;
  const isOver = async (): Promise<boolean> =>
    ((await jobs.find(jobId))?.state ?? 'cancelled') === 'cancelled';
  try {
    const documentId = await files.keep(jobId, bytes);
    await jobs.addDocument(jobId, { documentId, file: name, bytes: bytes.length }, clock.now());
  } catch (error) {
    if (!(await isOver())) throw error;
  }
  // Deleted or cancelled while it came: its files went, and this one goes as well.
  if (!(await isOver())) return;
  await files.remove(jobId);
  throw new Fault('job-unknown');
}

async function actOn(
  { order, state }: KeptJob,
  act: JobAct,
  { jobs, files, clock }: JobPorts,
  runner: JobRunner,
): Promise<void> {
  const { jobId } = order;
  const to = { why: null, at: clock.now(), ended: act === 'cancel' } as const;
  if (act === 'start' && state === 'gathering' && (await jobs.documents(jobId)).length === 0) {
    throw new Fault('job-empty');
  }
  if (act === 'retry' && from.retry.includes(state)) await openAgain(jobId, ['failed'], jobs);
  if (act === 'pause') {
    await pause(jobId, null, { jobs, clock });
    runner.halt(jobId);
    return;
  }
  if (act === 'cancel') {
    if (!(await jobs.move(jobId, from.cancel, { ...to, state: 'cancelled' }))) return;
    await runner.stop(jobId);
    await files.remove(jobId);
    return;
  }
  // What runs here goes on; what another process has in hand it does not give away.
  if (act === 'resume' && state === 'running' && runner.paceOf(jobId) !== null) return;
  const isLeft = state === 'waiting' || state === 'running';
  if (isLeft || (await jobs.move(jobId, from[act], { ...to, state: 'waiting' }))) {
    runner.enqueue(order);
  }
}

/** Documents that were settled so are worked through again; what models answered about them is not asked again. */
async function openAgain(
  jobId: string,
  settled: readonly JobDocumentState[],
  { documents, putDocument }: JobPorts['jobs'],
): Promise<void> {
  for (const { documentId, state, asked, toAsk } of await documents(jobId)) {
    if (!settled.includes(state)) continue;
    await putDocument(jobId, documentId, { state: 'waiting', asked, toAsk, why: null });
  }
}

async function startAgain(
  { order, state }: KeptJob,
  { jobs, clock }: JobPorts,
  runner: JobRunner,
): Promise<void> {
  const { jobId } = order;
  if (!from.retry.includes(state)) return;
  await openAgain(jobId, ['done', 'failed'], jobs);
  const to = { state: 'waiting', why: null, at: clock.now(), ended: false } as const;
  if (await jobs.move(jobId, from.retry, to)) runner.enqueue(order);
}

async function pause(
  jobId: string,
  why: JobWhy | null,
  { jobs, clock }: Pick<JobPorts, 'jobs' | 'clock'>,
): Promise<void> {
  const to = { state: 'paused', why, at: clock.now(), ended: false } as const;
  await jobs.move(jobId, from.pause, to);
}
