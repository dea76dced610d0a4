import type { ReactElement } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import { useWordTexts } from './pane-texts.ts';

/** Why Word did not do it, and what to do; nothing was half-changed. */
export const WordFaultNote = ({ fault }: { readonly fault: WordFaultKind }): ReactElement => {
  const told = useWordTexts().wordFaults[fault];
  return <FaultNote fault={{ ...told, reference: null }} />;
};
