import { useRef, useState } from 'react';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { type Failure, failureOf } from '../../console/use-refreshed.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';

/** A file that did not get through, and why. */
type NotSent = { readonly file: File; readonly failure: Failure };

export type Launch = {
  /** How many files went, of how many; null = nothing is being sent. */
  readonly sending: { readonly done: number; readonly of: number } | null;
  readonly failure: Failure | null;
  readonly notSent: readonly NotSent[];
  /** Opens the job, sends the files, starts it, and leads to it. */
  readonly begin: (open: () => Promise<JobSummary>, files: readonly File[]) => void;
  /** Sends again those that did not get through, then starts. */
  readonly sendAgain: () => void;
  readonly startWithout: () => void;
};

/** Files sent at the same time. */
const abreast = 2;

/** Sends files a few at a time; each failure is told, and the others go on. */
const sendAll = async (
  files: readonly File[],
  send: (file: File) => Promise<unknown>,
  onDone: (done: number) => void,
): Promise<readonly NotSent[]> => {
  const waiting = [...files];
  const notSent: NotSent[] = [];
  let done = 0;
  const sendNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const sent = file;
      await send(sent).catch((thrown: unknown) =>
        notSent.push({ file: sent, failure: failureOf(thrown) }),
      );
      done += 1;
      onDone(done);
    }
  };
  await Promise.all(Array.from({ length: abreast }, sendNext));
  return notSent;
};

/** The way of a job from its form to its start. */
export const useLaunch = (): Launch => {
  const { client, announce } = useReviewDesk();
  const { start: texts } = useReviewTexts();
  const [sending, setSending] = useState<Launch['sending']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [notSent, setNotSent] = useState<readonly NotSent[]>([]);
  const job = useRef<string | null>(null);
  const start = async (jobId: string): Promise<void> => {
    await client.act(jobId, 'start');
    window.location.hash = addressOf({ screen: 'jobs', jobId });
  };
  const deliver = async (jobId: string, files: readonly File[]): Promise<void> => {
    setNotSent([]);
    setSending({ done: 0, of: files.length });
    announce(texts.sending(0, files.length));
    const left = await sendAll(
      files,
      (file) => client.bring(jobId, file.name, file),
      (done) => setSending({ done, of: files.length }),
    );
    setSending(null);
    setNotSent(left);
    if (left.length === 0) await start(jobId);
  };
  const attempt = (work: () => Promise<void>): void => {
    if (sending !== null) return;
    setFailure(null);
    work().catch((thrown: unknown) => {
      setSending(null);
      setFailure(failureOf(thrown));
    });
  };
  return {
    ...{ sending, failure, notSent },
    begin: (open, files) =>
      attempt(async () => {
        // A second press after a failure goes on with the job that was opened.
        job.current ??= (await open()).jobId;
        await deliver(job.current, files);
      }),
    sendAgain: () =>
      attempt(async () => {
        if (job.current !== null)
          await deliver(
            job.current,
            notSent.map(({ file }) => file),
          );
      }),
    startWithout: () =>
      attempt(async () => {
        if (job.current !== null) await start(job.current);
      }),
  };
};
