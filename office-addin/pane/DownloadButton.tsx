import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { RequestRefused, Unreachable } from '#shared/panes/client.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { saveFile } from '#shared/panes/save-file.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import { WordFault } from '../word/word-document.ts';
import { usePaneStyles } from './use-pane-styles.ts';
import { WordFaultNote } from './WordFaultNote.tsx';
import { wordFaultKind } from './word-fault-kind.ts';

type Failure = FaultReply | WordFault | 'unreachable';

const failureOf = (thrown: unknown): Failure => {
  if (thrown instanceof RequestRefused) return thrown.fault;
  return thrown instanceof Unreachable ? 'unreachable' : new WordFault(wordFaultKind(thrown));
};

/** Makes a file and hands it over, or says why it could not be made. */
export const DownloadButton = ({
  words,
  name,
  make,
}: {
  readonly words: string;
  readonly name: string;
  readonly make: () => Promise<Blob>;
}): ReactElement => {
  const pane = usePaneStyles();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const download = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      saveFile(document, await make(), name);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={pane.tight}>
      <Button disabledFocusable={busy} onClick={() => void download()}>
        {words}
      </Button>
      {failure instanceof WordFault && <WordFaultNote fault={failure.kind} />}
      {failure !== null && !(failure instanceof WordFault) && (
        <FaultNote fault={failure === 'unreachable' ? null : failure} />
      )}
    </div>
  );
};
