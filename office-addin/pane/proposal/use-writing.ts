import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestRefused } from '#shared/panes/client.ts';
import type { Outcome, TurnStep } from '#shared/turn/outcome.ts';
import type { DraftLine, DraftRequest, Proposal } from '#shared/wire/draft-exchange.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useHeldTraces } from '../traces/held-traces.ts';

/** How far a proposal is. */
export type Writing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: TurnStep }
  /** What was written by then is held; the server may hold more. */
  | { readonly kind: 'stopped' | 'cut' }
  | { readonly kind: 'failed'; readonly fault: FaultReply }
  /** The turn ended without a proposal: the charter, a refusal, a hand-over. */
  | { readonly kind: 'refused'; readonly outcome: Outcome };

export type WritingEvents = {
  /** All that was written so far. */
  readonly onText: (text: string) => void;
  readonly onProposal: (proposal: Proposal) => void;
};

type Heard = WritingEvents & {
  readonly onStep: (step: TurnStep) => void;
  readonly onOutcome: (outcome: Outcome) => void;
};

export type ProposalWriter = {
  readonly writing: Writing;
  readonly start: (request: DraftRequest) => void;
  readonly stop: () => void;
  /** Asks the server for what it kept of a draft whose stream broke. */
  readonly recover: (draftId: string) => void;
  readonly reset: () => void;
};

const endOf = (thrown: unknown, stopped: boolean): Writing => {
  if (stopped) return { kind: 'stopped' };
  return thrown instanceof RequestRefused
    ? { kind: 'failed', fault: thrown.fault }
    : { kind: 'cut' };
};

/** Hears the lines of a draft to their end; what ends with its outcome alone has no proposal. */
const hear = async (
  lines: AsyncIterable<DraftLine>,
  { onStep, onText, onProposal, onOutcome }: Heard,
): Promise<Writing> => {
  let text = '';
  let end: Writing = { kind: 'cut' };
  for await (const line of lines) {
    switch (line.kind) {
      case 'status':
        onStep(line.step);
        break;
      case 'text':
        text += line.text;
        onText(text);
        break;
      case 'fault':
        end = { kind: 'failed', fault: line.fault };
        break;
      case 'outcome':
        end = { kind: 'refused', outcome: line.outcome };
        onOutcome(line.outcome);
        break;
      case 'proposal':
        end = { kind: 'idle' };
        onProposal(line.proposal);
    }
  }
  return end;
};

/** Asks for a proposal and hears it as it is written. One at a time; leaving the panel stops it. */
export const useWriting = ({ onText, onProposal }: WritingEvents): ProposalWriter => {
  const { wordClient } = usePaneDesk();
  const { keepTrace } = useHeldTraces();
  const [writing, setWriting] = useState<Writing>({ kind: 'idle' });
  const leaving = useRef<AbortController | null>(null);
  const stop = useCallback(() => leaving.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const start = useCallback(
    (request: DraftRequest) => {
      leaving.current?.abort();
      const controller = new AbortController();
      leaving.current = controller;
      setWriting({ kind: 'running', step: 'searching' });
      const hearing = {
        onStep: (step: TurnStep) => setWriting({ kind: 'running', step }),
        onText,
        onProposal,
        onOutcome: (outcome: Outcome) => keepTrace({ kind: 'draft', request }, outcome),
      };
      void hear(wordClient.write(request, controller.signal), hearing)
        .catch((thrown: unknown) => endOf(thrown, controller.signal.aborted))
        .then((end) => {
          if (leaving.current === controller) setWriting(end);
        });
    },
    [wordClient, keepTrace, onText, onProposal],
  );

  const recover = useCallback(
    (draftId: string) => {
      wordClient.draft(draftId).then(
        ({ draft: { proposal } }) => {
          if (proposal === null) return;
          setWriting({ kind: 'idle' });
          onProposal(proposal);
        },
        (thrown: unknown) => setWriting(endOf(thrown, false)),
      );
    },
    [wordClient, onProposal],
  );
  const reset = useCallback(() => {
    stop();
    setWriting({ kind: 'idle' });
  }, [stop]);
  return { writing, start, stop, recover, reset };
};
