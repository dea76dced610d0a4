import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestRefused } from '#shared/panes/client.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import type { RewriteLine, RewriteRequest, Rewriting } from '#shared/wire/rewrite-exchange.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useHeldTraces } from '../traces/held-traces.ts';

type RewriteState =
  | { readonly kind: 'idle' | 'running' | 'stopped' | 'cut' }
  | { readonly kind: 'failed'; readonly fault: FaultReply }
  | { readonly kind: 'refused'; readonly outcome: Outcome }
  | { readonly kind: 'done'; readonly rewriting: Rewriting };

export type Rewriter = {
  readonly state: RewriteState;
  readonly start: (request: RewriteRequest) => void;
  readonly stop: () => void;
  readonly reset: () => void;
};

const hear = async (
  lines: AsyncIterable<RewriteLine>,
  onOutcome: (outcome: Outcome) => void,
): Promise<RewriteState> => {
  let end: RewriteState = { kind: 'cut' };
  for await (const line of lines) {
    if (line.kind === 'fault') end = { kind: 'failed', fault: line.fault };
    else if (line.kind === 'outcome') {
      end = { kind: 'refused', outcome: line.outcome };
      onOutcome(line.outcome);
    } else if (line.kind === 'rewriting') end = { kind: 'done', rewriting: line.rewriting };
  }
  return end;
};

/** Asks for a rewriting, one at a time; the document is untouched until the person places it. */
export const useRewriting = (): Rewriter => {
  const { wordClient } = usePaneDesk();
  const { keepTrace } = useHeldTraces();
  const [state, setState] = useState<RewriteState>({ kind: 'idle' });
  const leaving = useRef<AbortController | null>(null);
  const stop = useCallback(() => leaving.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const start = useCallback(
    (request: RewriteRequest) => {
      leaving.current?.abort();
      const controller = new AbortController();
      leaving.current = controller;
      setState({ kind: 'running' });
      const endOf = (thrown: unknown): RewriteState => {
        if (controller.signal.aborted) return { kind: 'stopped' };
        return thrown instanceof RequestRefused
          ? { kind: 'failed', fault: thrown.fault }
          : { kind: 'cut' };
      };
      const onOutcome = (outcome: Outcome): void =>
        keepTrace({ kind: 'rewrite', request }, outcome);
      void hear(wordClient.rewrite(request, controller.signal), onOutcome)
        .catch(endOf)
        .then((end) => {
          if (leaving.current === controller) setState(end);
        });
    },
    [wordClient, keepTrace],
  );
  const reset = useCallback(() => {
    stop();
    setState({ kind: 'idle' });
  }, [stop]);
  return { state, start, stop, reset };
};
