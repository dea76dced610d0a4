import { useCallback, useEffect, useState } from 'react';
import type { Report } from '#shared/report/report.ts';
import type { JobSummary, SynthesisRequest } from '#shared/wire/job-exchange.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useWork } from '../use-work.ts';
import type { WordClient } from '../word-client.ts';

/** A document to read: one of this computer, or the one that is open. */
export type Source = { readonly name: string; readonly content: () => Promise<Blob> };

/** Kept on this computer, so that a panel that was closed finds its job again. */
type Work = { readonly jobId: string | null };

type Stage =
  | { readonly kind: 'form' }
  | { readonly kind: 'sending'; readonly done: number; readonly all: number }
  | { readonly kind: 'running'; readonly job: JobSummary | null }
  | { readonly kind: 'ended'; readonly job: JobSummary; readonly report: Report | null };

export type SynthesisDesk = {
  readonly stage: Stage;
  /** What was thrown last; null = nothing. */
  readonly failure: unknown;
  readonly launch: (
    request: Omit<SynthesisRequest, 'jobId'>,
    sources: readonly Source[],
  ) => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly again: () => void;
};

const blank: Work = { jobId: null };
const isBlank = ({ jobId }: Work): boolean => jobId === null;
const atRest: readonly JobSummary['state'][] = ['done', 'cancelled', 'failed', 'paused'];
/** Milliseconds between two looks at a job. */
const between = 1_500;

/** A synthesis from its form to its report; the server goes on when the panel is closed. */
export const useSynthesis = (): SynthesisDesk => {
  const { wordClient, newId } = usePaneDesk();
  const { work, change, clear } = useWork<Work>('synthesis', blank, isBlank);
  const [stage, setStage] = useState<Stage>({ kind: 'form' });
  const [failure, setFailure] = useState<unknown>(null);
  const attempt = useCallback(async (act: () => Promise<void>): Promise<void> => {
    setFailure(null);
    try {
      await act();
    } catch (thrown) {
      setFailure(thrown);
    }
  }, []);
  useFollowed(work.jobId, wordClient, setStage, setFailure);
  const again = useCallback(() => {
    clear();
    setFailure(null);
    setStage({ kind: 'form' });
  }, [clear]);
  const launch: SynthesisDesk['launch'] = (request, sources) =>
    attempt(async () => {
      const jobId = newId();
      try {
        setStage({ kind: 'sending', done: 0, all: sources.length });
        await wordClient.openJob({ ...request, jobId });
        for (const [at, { name, content }] of sources.entries()) {
          await wordClient.bringDocument(jobId, name, await content());
          setStage({ kind: 'sending', done: at + 1, all: sources.length });
        }
        await wordClient.actOnJob(jobId, 'start');
        setStage({ kind: 'running', job: null });
        change(() => ({ jobId }));
      } catch (thrown) {
        setStage({ kind: 'form' });
        throw thrown;
      }
    });
  const cancel = (): Promise<void> =>
    attempt(async () => {
      if (work.jobId !== null) await wordClient.actOnJob(work.jobId, 'cancel');
    });
  return { stage, failure, launch, cancel, again };
};

/** Looks at the job until it is at rest; a look that fails is told, and the next one tried. */
const useFollowed = (
  jobId: string | null,
  wordClient: WordClient,
  setStage: (stage: Stage) => void,
  setFailure: (thrown: unknown) => void,
): void => {
  useEffect(() => {
    if (jobId === null) return;
    const leaving = new AbortController();
    const follow = async (): Promise<void> => {
      for await (const seen of watchJob(jobId, wordClient, leaving.signal)) {
        setFailure('failure' in seen ? seen.failure : null);
        if ('stage' in seen) setStage(seen.stage);
      }
    };
    void follow();
    return () => leaving.abort();
  }, [jobId, wordClient, setStage, setFailure]);
};

type Seen = { readonly stage: Stage } | { readonly failure: unknown };

/** A job again and again, until it is at rest or nobody looks any more. */
async function* watchJob(
  jobId: string,
  wordClient: WordClient,
  signal: AbortSignal,
): AsyncGenerator<Seen> {
  for (;;) {
    const seen = await lookAt(jobId, wordClient).then(
      (stage): Seen => ({ stage }),
      (failure: unknown): Seen => ({ failure }),
    );
    if (signal.aborted) return;
    yield seen;
    if ('stage' in seen && seen.stage.kind === 'ended') return;
    await pause(between, signal);
  }
}

async function lookAt(jobId: string, wordClient: WordClient): Promise<Stage> {
  const job = await wordClient.job(jobId);
  if (!atRest.includes(job.state)) return { kind: 'running', job };
  const report = job.state === 'done' ? await wordClient.jobReport(jobId) : null;
  return { kind: 'ended', job, report };
}

/** Ends early, without a word, when the signal does. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
