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

/** Reviews that are on their way at the same time. */
const abreast = 4;

/** The last one goes alone: its reply holds all that were sent before it. */
const togetherOf = (waiting: number): number => Math.min(abreast, Math.max(1, waiting - 1));

/** Sends some of what waits, and takes out what got through; the last reply, or the first refusal once all have ended. */
const sendSome = async <Reply>(
  waiting: Map<string, FieldReview>,
  sendOne: (review: FieldReview) => Promise<Reply>,
): Promise<Reply> => {
  const together = [...waiting.values()].slice(0, togetherOf(waiting.size));
  const sent = together.map(async (review) => {
    const reply = await sendOne(review);
    // Said otherwise meanwhile: the later word goes next.
    if (waiting.get(review.fieldId) === review) waiting.delete(review.fieldId);
    return reply;
  });
  await Promise.allSettled(sent);
  const replies = await Promise.all(sent);
  const last = replies.at(-1);
  if (last === undefined) throw new Error('nothing waits');
  return last;
};

/** Reviews go to the server a few at a time; those that do not get through are kept, and told. */
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
      while (waiting.current.size > 0) {
        last = { reply: await sendSome(waiting.current, sendOne) };
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
