import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldReview } from '#shared/synthesis/field-review.ts';
import { type Failure, failureOf } from '../../console/use-refreshed.ts';

/** What was said of a field: by whom and when, once the server has it. */
export type SaidReview = FieldReview & { readonly by?: string; readonly at?: number };

export type Reviews = {
  /** By field; what was just said counts before the server has it. */
  readonly said: ReadonlyMap<string, SaidReview>;
  /** How many the server has not. */
  readonly notSent: number;
  readonly failure: Failure | null;
  readonly say: (reviews: readonly FieldReview[]) => void;
  readonly sendAgain: () => void;
};

/** Reviews go to the server one after the other; those that do not get through are kept, and told. */
export const useReviews = <Reply>(
  sendOne: (review: FieldReview) => Promise<Reply>,
  known: readonly SaidReview[],
  onReply: (reply: Reply) => void,
): Reviews => {
  const waiting = useRef(new Map<string, FieldReview>());
  const [pending, setPending] = useState<ReadonlyMap<string, FieldReview>>(new Map());
  const [failure, setFailure] = useState<Failure | null>(null);
  const busy = useRef(false);
  const heard = useRef(onReply);
  heard.current = onReply;
  const send = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setFailure(null);
    let last: { readonly reply: Reply } | null = null;
    try {
      for (
        let [next] = waiting.current.values();
        next !== undefined;
        [next] = waiting.current.values()
      ) {
        last = { reply: await sendOne(next) };
        // Said otherwise meanwhile: the later word goes next.
        if (waiting.current.get(next.fieldId) === next) waiting.current.delete(next.fieldId);
      }
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      // Once for all of them: a whole table may be accepted at once.
      if (last !== null) heard.current(last.reply);
      setPending(new Map(waiting.current));
      busy.current = false;
    }
  }, [sendOne]);
  useEffect(() => {
    const again = (): void => void send();
    const ask = (event: BeforeUnloadEvent): void => {
      if (waiting.current.size > 0) event.preventDefault();
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', ask);
    };
  }, [send]);
  const said = useMemo(
    () =>
      new Map<string, SaidReview>([
        ...known.map((review) => [review.fieldId, review] as const),
        ...pending,
      ]),
    [known, pending],
  );
  return {
    ...{ said, failure },
    notSent: pending.size,
    say: (given) => {
      for (const review of given) waiting.current.set(review.fieldId, review);
      setPending(new Map(waiting.current));
      void send();
    },
    sendAgain: () => void send(),
  };
};
