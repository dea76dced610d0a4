import { useCallback, useMemo, useState } from 'react';
import type { DraftRequest, Proposal } from '#shared/wire/draft-exchange.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useWork } from '../use-work.ts';
import { useDraftTexts } from './draft-texts.ts';
import { type Inserting, useInsert } from './use-insert.ts';
import { useWriting, type Writing } from './use-writing.ts';

/** What the work of every screen that ends in a proposal holds. */
export type ProposalWork = {
  /** Null before anything was asked. */
  readonly draftId: string | null;
  /** Written so far, while no proposal is there. */
  readonly written: string;
  /** With what the drafter completed in it. */
  readonly proposal: Proposal | null;
};

export type ProposalDesk<Work extends ProposalWork> = {
  readonly work: Work;
  readonly change: (next: (before: Work) => Work) => void;
  readonly kept: boolean;
  readonly writing: Writing;
  readonly insertion: Inserting;
  /** What the person is about to send; null = nothing. */
  readonly confirming: DraftRequest | null;
  readonly inserted: boolean;
  /** Shows what will leave; where nothing leaves, asks at once. */
  readonly submit: (request: DraftRequest) => void;
  readonly send: () => void;
  readonly stop: () => void;
  readonly recover: () => void;
  /** Back to the form, with all that was said in it. */
  readonly edit: () => void;
  readonly discard: () => void;
  /** Begins with another work. */
  readonly take: (work: Work) => void;
  /** Leaves what was inserted. */
  readonly renew: () => void;
};

/** The way of a text: form, what leaves, writing, proposal, document; all of it kept on this computer until the end. */
export const useProposal = <Work extends ProposalWork>(
  name: string,
  blank: Work,
  isBlank: (work: Work) => boolean,
): ProposalDesk<Work> => {
  const { withModel, tell } = usePaneDesk();
  const texts = useDraftTexts();
  const { work, change, clear, kept } = useWork(name, blank, isBlank);
  const [confirming, setConfirming] = useState<DraftRequest | null>(null);
  const [inserted, setInserted] = useState(false);
  const onText = useCallback(
    (written: string) => change((before) => ({ ...before, written })),
    [change],
  );
  const onProposal = useCallback(
    (proposal: Proposal) => {
      change((before) => ({ ...before, written: '', proposal }));
      tell(texts.proposalReady(proposal.placeholders.length));
    },
    [change, tell, texts],
  );
  const { writing, start, stop, recover, reset } = useWriting({ onText, onProposal });
  const onInserted = useCallback(() => {
    clear();
    setInserted(true);
  }, [clear]);
  const insertion = useInsert(onInserted);
  const begin = (request: DraftRequest): void => {
    const { draftId } = request;
    setConfirming(null);
    change((before) => ({ ...before, draftId, written: '', proposal: null }));
    start(request);
  };
  const settled = useMemo(
    () => ({
      edit: () => {
        reset();
        setConfirming(null);
        change((before) => ({ ...before, written: '', proposal: null }));
      },
      discard: () => {
        reset();
        clear();
      },
      take: (next: Work) => {
        reset();
        setConfirming(null);
        setInserted(false);
        change(() => next);
      },
      renew: () => setInserted(false),
    }),
    [reset, change, clear],
  );
  return {
    ...{ work, change, kept, writing, insertion, confirming, inserted, stop, ...settled },
    submit: (request) => {
      // Without a model nothing leaves the house: there is nothing to confirm.
      if (withModel('draft')) setConfirming(request);
      else begin(request);
    },
    send: () => {
      if (confirming !== null) begin(confirming);
    },
    recover: () => {
      if (work.draftId !== null) recover(work.draftId);
    },
  };
};
