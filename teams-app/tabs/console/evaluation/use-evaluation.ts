import { useEffect, useRef } from 'react';
import type { EvaluationReply } from '#shared/wire/console-quality.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { useAction } from '../use-action.ts';
import { type Failure, type Refreshed, useRefreshed } from '../use-refreshed.ts';

/** Milliseconds between two looks at a run that is under way. */
const betweenLooks = 2_000;

export type Evaluation = {
  readonly loaded: Refreshed<EvaluationReply>;
  /** The run under way, whoever started it; null = none. */
  readonly running: EvaluationReply['running'];
  /** Why it was not started, or did not reach its end. */
  readonly failure: Failure | null;
  /** Whether it is being started. */
  readonly starting: boolean;
  readonly start: () => void;
};

/** Says how far a run is, at each quarter and at its end, and not at each question. */
const useSaid = (reply: EvaluationReply | null): void => {
  const { announce } = useDesk();
  const { evaluation: texts } = useConsoleTexts();
  const running = reply?.running ?? null;
  const last = useRef<number | null>(null);
  useEffect(() => {
    if (reply === null) return;
    const before = last.current;
    const quarter = running === null ? null : Math.floor((4 * running.done) / running.total);
    last.current = quarter;
    if (quarter === before) return;
    if (running !== null) {
      announce(texts.underWay(texts.progress(running.done, running.total)));
    } else if (reply.failed === null) {
      const missed = reply.results[0]?.below.length ?? 0;
      announce(texts.ended(missed > 0 ? texts.below(missed) : texts.allReached));
    }
  }, [reply, running, announce, texts]);
};

/** The results, and a run from its start to its result: it goes on at the server, seen from this page or not. */
export const useEvaluation = (): Evaluation => {
  const { client, now } = useDesk();
  const loaded = useRefreshed(client.evaluation, now);
  const { value, failure, refresh } = loaded;
  const starting = useAction();
  const running = value?.running ?? null;
  useSaid(value);
  useEffect(() => {
    if (running === null) return;
    // After each reply, or its absence: a slow server is not asked twice at once.
    const timer = setTimeout(refresh, failure === null ? betweenLooks : 2 * betweenLooks);
    return () => clearTimeout(timer);
  }, [running, failure, refresh]);
  const stopped = value?.failed ?? null;
  return {
    ...{ loaded, running },
    failure: starting.failure ?? (stopped === null ? null : { fault: stopped }),
    starting: starting.running,
    start: () => {
      if (running !== null) return;
      starting.run(client.startEvaluation, (reply) => loaded.replace(() => reply));
    },
  };
};
