import { useCallback, useState } from 'react';
import type { Rewriting } from '#shared/wire/rewrite-exchange.ts';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import type { PlacedChange, WordDocument } from '../../word/word-document.ts';
import { wordFaultKind } from '../word-fault-kind.ts';
import type { ChangeState } from './ChangeCard.tsx';

type Paragraph = Rewriting['paragraphs'][number];

export type Changes = {
  /** What changes something, or was refused: one card each. */
  readonly shown: readonly Paragraph[];
  readonly stateOf: (paragraph: number) => ChangeState;
  readonly toPlace: readonly Paragraph[];
  readonly placed: boolean;
  readonly busy: boolean;
  readonly fault: WordFaultKind | null;
  readonly aside: (paragraph: number) => void;
  readonly place: (word: WordDocument) => void;
  readonly settle: (word: WordDocument, paragraph: number, verdict: 'accept' | 'refuse') => void;
  readonly acceptAll: (word: WordDocument) => void;
  /** The whole text with what was not set aside, for whoever copies it. */
  readonly result: string;
};

const changes = ({ before, after, refused }: Paragraph): boolean =>
  refused === null && before !== after;

/** What the person decides of each change, and what of it stands in the document. */
export const useChanges = ({ paragraphs }: Rewriting): Changes => {
  const [states, setStates] = useState<Readonly<Record<number, ChangeState>>>({});
  const [standing, setStanding] = useState<readonly PlacedChange[]>([]);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<WordFaultKind | null>(null);
  const stateOf = (paragraph: number): ChangeState => states[paragraph] ?? 'proposed';
  const set = useCallback((paragraph: number, state: ChangeState) => {
    setStates((before) => ({ ...before, [paragraph]: state }));
  }, []);
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await act();
    } catch (thrown) {
      setFault(wordFaultKind(thrown));
    } finally {
      setBusy(false);
    }
  };
  const toPlace = paragraphs.filter((one) => changes(one) && stateOf(one.paragraph) === 'proposed');
  const settleOne = async (
    word: WordDocument,
    { id, paragraph }: PlacedChange,
    verdict: 'accept' | 'refuse',
  ): Promise<void> => {
    await word.settleChange(id, verdict);
    set(paragraph, verdict === 'accept' ? 'accepted' : 'declined');
  };
  return {
    shown: paragraphs.filter((one) => changes(one) || one.refused !== null),
    ...{ stateOf, toPlace, busy, fault, placed: standing.length > 0 },
    aside: (paragraph) => set(paragraph, stateOf(paragraph) === 'aside' ? 'proposed' : 'aside'),
    place: (word) =>
      void attempt(async () => {
        const placed = await word.placeChanges(toPlace);
        setStanding(placed);
        for (const { paragraph } of placed) set(paragraph, 'placed');
      }),
    settle: (word, paragraph, verdict) =>
      void attempt(async () => {
        const change = standing.find((one) => one.paragraph === paragraph);
        if (change !== undefined) await settleOne(word, change, verdict);
      }),
    acceptAll: (word) =>
      void attempt(async () => {
        for (const change of standing) {
          if (stateOf(change.paragraph) === 'placed') await settleOne(word, change, 'accept');
        }
      }),
    result: paragraphs
      .map((one) => (stateOf(one.paragraph) === 'aside' || !changes(one) ? one.before : one.after))
      .join('\n'),
  };
};
