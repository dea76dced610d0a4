import { useCallback, useState } from 'react';
import type { ActDocument } from '#shared/acts/act-document.ts';
import { RequestRefused } from '#shared/panes/client.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { wordFaultKind } from '../word-fault-kind.ts';
import { type Checked, checkDocument } from './check-document.ts';
import { useCheckTexts } from './check-texts.ts';

type Checking =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'word'; readonly fault: WordFaultKind }
  | { readonly kind: 'failed'; readonly fault: FaultReply | null }
  | { readonly kind: 'done'; readonly checked: Checked; readonly document: ActDocument };

export type Checker = {
  readonly checking: Checking;
  /** Reads and checks what `read` gives. */
  readonly check: (read: () => Promise<ActDocument>) => void;
};

/** Checks a document on this computer; the base of references alone comes from the server. */
export const useCheck = (): Checker => {
  const { wordClient, reply, language, now, tell } = usePaneDesk();
  const texts = useCheckTexts();
  const [checking, setChecking] = useState<Checking>({ kind: 'idle' });
  const check = useCallback(
    (read: () => Promise<ActDocument>) => {
      if (reply === null) return;
      setChecking({ kind: 'running' });
      const run = async (): Promise<Checking> => {
        const base = wordClient.referenceBase();
        base.catch(() => undefined);
        let document: ActDocument;
        try {
          document = await read();
        } catch (thrown) {
          return { kind: 'word', fault: wordFaultKind(thrown) };
        }
        const today = new Date(now()).toISOString().slice(0, 10);
        const checked = checkDocument(document, await base, { reply, language, today });
        tell(texts.done(checked.findings.length));
        return { kind: 'done', checked, document };
      };
      void run()
        .catch(
          (thrown: unknown): Checking => ({
            kind: 'failed',
            fault: thrown instanceof RequestRefused ? thrown.fault : null,
          }),
        )
        .then(setChecking);
    },
    [wordClient, reply, language, now, tell, texts],
  );
  return { checking, check };
};
