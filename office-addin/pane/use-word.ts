import { useEffect, useState } from 'react';
import type { WordDocument } from '../word/word-document.ts';
import type { OpenedWord } from './pane-desk.ts';

/** Opens the document once. Whatever keeps Word from answering, the page goes on as outside Word. */
export const useWord = (open: () => Promise<WordDocument>): OpenedWord => {
  const [opened, setOpened] = useState<OpenedWord>({ kind: 'opening' });
  useEffect(() => {
    let current = true;
    const reach = async (): Promise<OpenedWord> => {
      try {
        const word = await open();
        return { kind: 'open', word, abilities: await word.abilities() };
      } catch {
        return { kind: 'outside' };
      }
    };
    void reach().then((found) => {
      if (current) setOpened(found);
    });
    return () => {
      current = false;
    };
  }, [open]);
  return opened;
};
