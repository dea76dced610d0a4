import { useCallback, useState } from 'react';
import type { Proposal } from '#shared/wire/draft-exchange.ts';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import type { Where } from '../../word/word-document.ts';
import { usePaneDesk, writableWord } from '../pane-desk.ts';
import { wordFaultKind } from '../word-fault-kind.ts';
import { insertProposal } from './insert-proposal.ts';

export type Inserting = {
  readonly running: boolean;
  readonly fault: WordFaultKind | null;
  readonly insert: (proposal: Proposal, where: Where) => void;
};

/** Puts proposals in the document; `onInserted` once one is there whole. */
export const useInsert = (onInserted: (proposal: Proposal) => void): Inserting => {
  const { opened, reply, now, newId } = usePaneDesk();
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<WordFaultKind | null>(null);
  const insert = useCallback(
    (proposal: Proposal, where: Where) => {
      const word = writableWord(opened);
      if (word === null || running) return;
      setRunning(true);
      setFault(null);
      const { act, traceId, model } = proposal;
      const today = new Date(now()).toISOString().slice(0, 10);
      const mention = reply?.labels.draft ?? '';
      insertProposal(word, act, where, { traceId, model, mention, today, newId })
        .then(
          () => onInserted(proposal),
          (thrown: unknown) => setFault(wordFaultKind(thrown)),
        )
        .finally(() => setRunning(false));
    },
    [opened, reply, now, newId, running, onInserted],
  );
  return { running, fault, insert };
};
