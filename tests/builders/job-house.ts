import { createHash } from 'node:crypto';
import { Fault } from '#shared/fault.ts';
import type { Recipe } from '#shared/turn/recipe.ts';
import { writingRecipe } from '#shared/turn/writing-recipe.ts';
import { ReadFault } from '../../bot/documents/read-fault.ts';
import type { AskEnd } from '../../bot/jobs/ask-turn.ts';
import type { JobFiles } from '../../bot/jobs/job-files.ts';
import type { Ask, JobWork } from '../../bot/jobs/job-work.ts';
import { type JobPorts, type JobRoom, openJobs } from '../../bot/jobs/open-jobs.ts';
import type { Jobs, JobWhy, OrderToOpen } from '../../bot/jobs/ports.ts';
import type { Work } from '../../bot/jobs/run-job.ts';
import { inMemoryJobs } from './in-memory-jobs.ts';
import { orderOf } from './jobs.ts';
import { claire } from './scripted-policy.ts';
import { virtualTime } from './virtual-time.ts';

/** What a question that is put comes to. */
type End = 'answered' | 'again' | JobWhy;

type Script = {
  /** Answered when it says nothing. `tries` counts how often the question was put, from 1. */
  readonly ends?: (key: string, tries: number) => End;
  readonly parallel?: number;
  readonly admit?: () => JobWhy | null;
};

export type JobHouse = {
  readonly jobs: Jobs;
  readonly files: Map<string, Uint8Array>;
  readonly time: ReturnType<typeof virtualTime>;
  /** Questions put, in order. */
  readonly put: string[];
  /** Questions put although their answer was kept. */
  readonly putTwice: string[];
  /** Most questions under way at once. */
  readonly mostUnderWay: () => number;
  /** Most documents in hand at once: read, and not concluded for good. */
  readonly notes: string[];
  /** A process: its room, and how it dies. What it does after that reaches nothing. */
  readonly start: () => { readonly room: JobRoom; readonly kill: () => void };
  readonly person: typeof claire;
  /** Opens a job, brings it these documents (`3` = three questions, `broken` = unreadable) and starts it. */
  readonly launch: (room: JobRoom, documents: readonly string[], jobId?: string) => Promise<string>;
  readonly results: (jobId: string) => Promise<readonly unknown[]>;
};

const recipe: Recipe = writingRecipe({
  use: 'synthesis',
  longest: 1_000,
  retrieve: () => null,
  compose: () => ({ messages: [], maxTokens: 1, temperature: 0 }),
  check: () => ({
    push: (text) => text,
    end: () => '',
    result: () => ({ citations: [], cutSentences: 0, declined: false }),
  }),
  withoutModel: () => ({ text: '', citations: [] }),
});

type Read = { readonly file: string; readonly asks: readonly Ask[] };

/** Counts questions as its documents say; a result tells which were answered, and how. */
const work: JobWork<Read, unknown> = {
  kind: 'synthesis',
  beside: (files) => files.filter((file) => file.endsWith('.yaml')),
  read: async ({ documentId, file, bytes }, beside) => {
    const text = Buffer.from(bytes).toString().split(' ')[0];
    if (text === 'broken') throw new ReadFault('damaged', { expected: 'txt' });
    if (text === 'store') throw new Fault('store-full', {});
    const asks = Array.from({ length: Number(text) }, (_, at) => ({
      ...{ key: `${documentId.slice(0, 6)} ${at}`, text: 'Relever', material: '', recipe },
    }));
    return { file: [file, ...beside.map((one) => one.file)].join('+'), asks };
  },
  asks: ({ asks }) => asks,
  conclude: ({ file, asks }, answers) => ({
    file,
    answers: asks.map(({ key }) => answers.get(key)?.text ?? null),
    coverage: { asked: asks.length, found: answers.size, toCheck: 0, contradictory: 0, absent: 0 },
  }),
};

/** Jobs over a store in memory, a clock that moves by itself and a model that answers as scripted. */
export function openJobHouse(script: Script = {}): JobHouse {
  const jobs = inMemoryJobs();
  const files = new Map<string, Uint8Array>();
  const time = virtualTime();
  const put: string[] = [];
  const putTwice: string[] = [];
  const notes: string[] = [];
  const kept = new Set<string>();
  const tries = new Map<string, number>();
  let underWay = 0;
  let most = 0;
  const keeping: Jobs = {
    ...jobs,
    answer: (jobId, documentId, key, answer) => {
      kept.add(key);
      return jobs.answer(jobId, documentId, key, answer);
    },
  };
  const ask = async (key: string, signal: AbortSignal): Promise<AskEnd> => {
    put.push(key);
    if (kept.has(key)) putTwice.push(key);
    const count = (tries.get(key) ?? 0) + 1;
    tries.set(key, count);
    underWay += 1;
    most = Math.max(most, underWay);
    await time.timers.sleep(1_000 + key.length, signal).catch(() => undefined);
    underWay -= 1;
    return endOf(script.ends?.(key, count) ?? 'answered', key);
  };
  const portsOf = (isDead: () => boolean): JobPorts => ({
    jobs: mortal(keeping, isDead),
    files: mortal(filesOver(files), isDead),
    put: (_order, _person, { key }, signal) => unlessDead(isDead, () => ask(key, signal)),
    // The room hands back to its own work what that work gave.
    workOf: async () => work as unknown as Work,
    admit: async () => script.admit?.() ?? null,
    personNow: async ({ launcher }) => launcher,
    parallel: () => script.parallel ?? 2,
    note: async (_order, outcome) => {
      if (!isDead()) notes.push(outcome);
    },
    rested: async () => undefined,
    log: () => undefined,
    limits: () => ({ kept: { synthesis: 30, minutes: 30 }, documents: 100 }),
    hasher: { pseudonym: (id) => `p-${id}` },
    ...time,
  });
  return {
    ...{ jobs, files, time, put, putTwice, notes, person: claire },
    mostUnderWay: () => most,
    start: () => {
      let dead = false;
      return {
        room: openJobs(portsOf(() => dead)),
        kill: () => {
          dead = true;
          underWay = 0;
          jobs.dropHolds();
        },
      };
    },
    launch: async (room, documents, jobId = 'job-00000001') => {
      const { person: _person, openedAt: _at, ...order } = orderOf({ jobId });
      await room.open({ ...order, launcher: claire } as OrderToOpen);
      for (const [at, text] of documents.entries()) {
        const isFacts = text.startsWith('facts');
        const name = isFacts ? 'contrat.yaml' : `rapport-${at + 1}.txt`;
        const bytes = Buffer.from(`${text} ${at}`);
        await room.bring(claire, jobId, { name, bytes }, 'fr');
      }
      await room.act(claire, jobId, 'start', 'fr');
      return jobId;
    },
    results: async (jobId) => {
      const documents = await jobs.documents(jobId);
      return Promise.all(documents.map(({ documentId }) => jobs.result(jobId, documentId)));
    },
  };
}

function endOf(end: End, key: string): AskEnd {
  const isKept = end === 'answered';
  const judgement =
    end === 'answered'
      ? ({ kind: 'keep' } as const)
      : end === 'again'
        ? ({ kind: 'again' } as const)
        : ({ kind: 'pause', why: end } as const);
  const outcome = isKept ? 'answered' : 'degraded';
  const text = isKept ? `réponse à ${key}` : '';
  return { judgement, answer: { outcome, text, model: 'stand-in', journalId: 'j' } };
}

const filesOver = (files: Map<string, Uint8Array>): JobFiles => ({
  keep: async (jobId, bytes) => {
    const documentId = createHash('sha256').update(bytes).digest('hex');
    files.set(`${jobId}/${documentId}`, bytes);
    return documentId;
  },
  read: async (jobId, documentId) => {
    const bytes = files.get(`${jobId}/${documentId}`);
    if (bytes === undefined) throw new Fault('job-unknown');
    return bytes;
  },
  remove: async (jobId) => {
    for (const name of files.keys()) if (name.startsWith(`${jobId}/`)) files.delete(name);
  },
});

/** What a dead process asked for never comes back to it, and what it would do does not happen. */
async function unlessDead<Value>(isDead: () => boolean, run: () => Promise<Value>): Promise<Value> {
  if (isDead()) return new Promise(() => undefined);
  const value = await run();
  return isDead() ? new Promise(() => undefined) : value;
}

/** The same methods while the process lives. */
function mortal<Port extends object>(port: Port, isDead: () => boolean): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]) =>
        unlessDead(isDead, async () => Reflect.apply(method, target, args) as Promise<unknown>);
    },
  });
}
