import { useCallback, useEffect, useState } from 'react';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import type { WordDocument, WordSelection } from '../../word/word-document.ts';
import { wordFaultKind } from '../word-fault-kind.ts';

/** What is selected in the document now, or why it cannot be reworked. */
export type Selected =
  | { readonly kind: 'reading' }
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'unfit'; readonly why: WordFaultKind };

const unfit: Readonly<Partial<Record<WordSelection['kind'], WordFaultKind>>> = {
  empty: 'empty-selection',
  scattered: 'scattered-selection',
  cell: 'selection-in-cell',
};

const selectedIn = ({ kind, paragraphs, pendingRevisions }: WordSelection): Selected => {
  const why = pendingRevisions ? 'pending-revisions' : unfit[kind];
  if (why !== undefined) return { kind: 'unfit', why };
  return { kind: 'text', paragraphs: paragraphs.map(({ text }) => text) };
};

export type FollowedSelection = {
  readonly selected: Selected;
  /** Rejects nothing: what Word answers, or why it did not, is what is selected. */
  readonly read: () => Promise<Selected>;
};

/** Follows the selection of the document; null = there is no document to follow. */
export const useSelection = (word: WordDocument | null): FollowedSelection => {
  const [selected, setSelected] = useState<Selected>({ kind: 'reading' });
  const read = useCallback(async (): Promise<Selected> => {
    if (word === null) return { kind: 'unfit', why: 'not-in-word' };
    const found = await word
      .readSelection()
      .then(
        selectedIn,
        (thrown: unknown): Selected => ({ kind: 'unfit', why: wordFaultKind(thrown) }),
      );
    setSelected(found);
    return found;
  }, [word]);
  useEffect(() => {
    if (word === null) return undefined;
    void read();
    return word.onSelection(() => void read());
  }, [word, read]);
  return { selected, read };
};
