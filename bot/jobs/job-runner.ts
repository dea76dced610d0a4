import type { JobChanges } from './job-changes.ts';
import type { JobOrder, Jobs } from './ports.ts';
import { type RunPorts, runJob } from './run-job.ts';
import { type Pace, startPace } from './seconds-left.ts';
import { whyFault } from './why-not-read.ts';

export type RunnerPorts = Omit<RunPorts, 'changed' | 'jobs'> & {
  readonly jobs: Jobs;
  /** A line of the journal: a job started, or came to rest. */
  readonly note: (order: JobOrder, outcome: string) => Promise<void>;
  /** A job came to rest. */
  readonly rested: (order: JobOrder) => Promise<void>;
  /** A line without content. */
  readonly log: (line: string) => void;
};

/** The jobs that this process works on. */
export type JobRunner = {
  /** Takes a job that waits in hand, after those before it. */
  readonly enqueue: (order: JobOrder) => void;
  /** No new question is put; those under way come to their end. */
  readonly halt: (jobId: string) => void;
  /** What is under way is broken off. Resolves once nothing is. */
  readonly stop: (jobId: string) => Promise<void>;
  readonly paceOf: (jobId: string) => Pace | null;
  /** Resolves once the job is in nobody's hand here. */
  readonly settled: (jobId: string) => Promise<void>;
  /** Breaks all off; what ran waits for the next start. */
  readonly close: () => Promise<void>;
};

type Running = {
  /** Pseudonym. */
  readonly person: string;
  readonly signal: AbortController;
  readonly halted: AbortController;
  readonly over: Promise<void>;
  pace: Pace | null;
};

/** Jobs that are worked on at the same time; the others wait. */
const mostRunning = 2;

export function openJobRunner(ports: RunnerPorts, changes: JobChanges): JobRunner {
  const queue: JobOrder[] = [];
  const running = new Map<string, Running>();
  let closed = false;

  const begin = (order: JobOrder): void => {
    const { jobId, person } = order;
    const [signal, halted] = [new AbortController(), new AbortController()];
    const run = { person, signal, halted, pace: null };
    const over = workOn(order, run, ports, changes)
      .catch((error: unknown) => ports.log(`job ${jobId}: ${whyFault(error).code}`))
      .finally(() => {
        running.delete(jobId);
        changes.tell(jobId);
        pump();
      });
    running.set(jobId, Object.assign(run, { over }));
  };

  /** A person's next job waits for the one before it: two of theirs would take every place from everybody else. */
  const mayBegin = ({ jobId, person }: JobOrder): boolean =>
    !running.has(jobId) && [...running.values()].every((run) => run.person !== person);

  const pump = (): void => {
    for (let at = 0; at < queue.length && running.size < mostRunning && !closed; ) {
      const order = queue[at];
      // A run of the same job that comes to its end is waited for.
      if (order === undefined || !mayBegin(order)) at += 1;
      else {
        queue.splice(at, 1);
        begin(order);
      }
    }
  };

  const drop = (jobId: string): void => {
    const at = queue.findIndex((order) => order.jobId === jobId);
    if (at !== -1) queue.splice(at, 1);
  };

  return {
    enqueue: (order) => {
      if (!queue.some(({ jobId }) => jobId === order.jobId)) queue.push(order);
      pump();
    },
    halt: (jobId) => {
      drop(jobId);
      running.get(jobId)?.halted.abort();
    },
    stop: async (jobId) => {
      drop(jobId);
      const run = running.get(jobId);
      run?.signal.abort();
      await run?.over;
    },
    paceOf: (jobId) => running.get(jobId)?.pace ?? null,
    settled: async (jobId) => {
      await running.get(jobId)?.over;
    },
    close: async () => {
      closed = true;
      queue.length = 0;
      const all = [...running.values()];
      for (const { signal } of all) signal.abort();
      await Promise.all(all.map(({ over }) => over));
    },
  };
}

/** One run of a job, from its claim to the line that says how it was left. */
async function workOn(
  order: JobOrder,
  run: Omit<Running, 'over'>,
  ports: RunnerPorts,
  changes: JobChanges,
): Promise<void> {
  const { jobId } = order;
  if (!(await ports.jobs.claim(jobId, ports.clock.now()))) return;
  run.pace = startPace(await ports.jobs.documents(jobId), ports.clock.now());
  await ports.note(order, 'started');
  changes.tell(jobId);
  const end = await runJob(
    order,
    { ...ports, changed: changes.tell },
    { signal: run.signal.signal, halted: run.halted.signal },
  ).catch((error: unknown) => ({ state: 'paused', why: whyFault(error) }) as const);
  const to = end ?? ({ state: 'waiting', why: null } as const);
  const ended = to.state === 'done' || to.state === 'failed';
  await ports.jobs.move(jobId, ['running'], { ...to, at: ports.clock.now(), ended });
  const left = await ports.jobs.find(jobId);
  await ports.note(order, left?.state ?? 'discarded');
  await ports.rested(order);
}
