import { basename } from 'node:path';
import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import type { GoldenSet } from '#shared/quality/golden.ts';
import type { EvaluationReply } from '#shared/wire/console-quality.ts';
import type { EvaluationRoom } from '../evaluation/open-evaluation.ts';
import { systemCode } from '../store/to-store-fault.ts';
import { tellFault } from '../tell-fault.ts';
import { type Acting, noteConsole } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';

/** The run of the golden set in use that somebody of HR started; it belongs to the desk, not to the page that asked. */
export type HeldEvaluation = {
  /**
   * Starts a run, and ends once it runs; one that is under way is joined. Throws `golden-missing`, `golden-invalid`,
   * `input-unreadable`, none of them with the server's folders.
   */
  readonly start: (acting: Acting, language: Language) => Promise<void>;
  readonly state: (language: Language) => Pick<EvaluationReply, 'running' | 'failed'>;
  /** Stops what runs, and waits for it to let go of the base. */
  readonly close: () => Promise<void>;
};

/** A run under way: one object each, so that what is left of a stopped run cannot count in the next. */
type Run = { done: number; readonly total: number; readonly stop: AbortController };

type Failed = { readonly thrown: unknown; readonly reference: string | null };

/** One run at a time. */
export function holdEvaluation(
  ports: Pick<HrDeskPorts, 'evaluation' | 'journal' | 'ids' | 'clock' | 'hasher' | 'policy'>,
): HeldEvaluation {
  let running: Run | null = null;
  let failed: Failed | null = null;
  let starting: Promise<void> | null = null;
  let ended: Promise<void> = Promise.resolve();
  const follow = async (run: Run, work: Promise<unknown>, acting: Acting): Promise<void> => {
    try {
      await work;
    } catch (thrown) {
      if (run.stop.signal.aborted) return;
      const code = thrown instanceof Fault ? thrown.code : 'internal';
      const noting = noteConsole(ports, acting, 'evaluation-failed', code);
      failed = { thrown, reference: await noting.catch(() => null) };
    } finally {
      // Questions that were asked beside the one that failed are not waited for.
      run.stop.abort();
      running = null;
    }
  };
  const begin = async (acting: Acting, language: Language): Promise<void> => {
    const room = await ports.evaluation();
    const { questions } = await readInUse(room, language);
    await noteConsole(ports, acting, 'evaluation-started', basename(room.goldenInUse));
    const run: Run = { done: 0, total: questions.length, stop: new AbortController() };
    failed = null;
    running = run;
    const work = room.evaluate(room.goldenInUse, {
      ...{ spaces: null, language, signal: run.stop.signal },
      onProgress: (done) => {
        run.done = done;
      },
    });
    ended = follow(run, work, acting);
  };
  return {
    start: async (acting, language) => {
      if (running !== null) return;
      starting ??= begin(acting, language).finally(() => {
        starting = null;
      });
      await starting;
    },
    state: (language) => ({
      running: running === null ? null : { done: running.done, total: running.total },
      failed:
        failed === null
          ? null
          : { ...tellFault(failed.thrown, language), reference: failed.reference },
    }),
    close: async () => {
      await starting?.catch(() => undefined);
      running?.stop.abort();
      await ended;
    },
  };
}

/** The set in use, or a fault that says what to do about it to somebody who does not see the server. */
async function readInUse(
  { goldenInUse, readGolden }: Pick<EvaluationRoom, 'goldenInUse' | 'readGolden'>,
  language: Language,
): Promise<GoldenSet> {
  const file = basename(goldenInUse);
  try {
    return await readGolden(goldenInUse, language);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (systemCode(error.cause) === 'ENOENT') throw new Fault('golden-missing', { file }, error);
    throw new Fault(error.code, { ...error.details, file }, error);
  }
}
