import { useEffect, useMemo, useState } from 'react';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { type Failure, failureOf } from '../../console/use-refreshed.ts';
import { useReviewDesk } from '../review-desk.ts';

/** Milliseconds after which a line that says nothing is helped by a question of its own. */
const patience = 5_000;

export const isUnderWay = ({ state }: Pick<JobSummary, 'state'>): boolean =>
  state === 'running' || state === 'waiting';

export type FollowedJob = {
  readonly job: JobSummary | null;
  readonly failure: Failure | null;
  /** Puts what an act gave in place, and follows on from it. */
  readonly replace: (job: JobSummary) => void;
  readonly refresh: () => void;
};

type Known = { readonly job: JobSummary | null; readonly failure: Failure | null };

/** One job as it goes on: told by the server line by line, and asked for where the lines do not get through. */
export const useFollowedJob = (jobId: string): FollowedJob => {
  const { client, now } = useReviewDesk();
  const [known, setKnown] = useState<Known>({ job: null, failure: null });
  const [turn, setTurn] = useState(0);
  // An act begins a new turn of the same job.
  const followed = useMemo(() => ({ jobId, turn }), [jobId, turn]);
  useEffect(() => {
    const leaving = new AbortController();
    let toldAt = now();
    const tell = (job: JobSummary): void => {
      if (leaving.signal.aborted) return;
      toldAt = now();
      setKnown({ job, failure: null });
      if (!isUnderWay(job)) clearInterval(timer);
    };
    const fail = (thrown: unknown): void => {
      if (!leaving.signal.aborted) setKnown((old) => ({ ...old, failure: failureOf(thrown) }));
    };
    const ask = (): void => {
      if (now() - toldAt >= patience) client.job(followed.jobId).then(tell, fail);
    };
    const timer = setInterval(ask, patience);
    const hear = async (): Promise<void> => {
      for await (const job of client.follow(followed.jobId, leaving.signal)) tell(job);
    };
    hear().catch(() => {
      // Without its lines, the job is asked for: that says what is the matter, if anything is.
      if (!leaving.signal.aborted) client.job(followed.jobId).then(tell, fail);
    });
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, [client, followed, now]);
  return {
    ...known,
    replace: (job) => {
      setKnown({ job, failure: null });
      setTurn((last) => last + 1);
    },
    refresh: () => setTurn((last) => last + 1),
  };
};
