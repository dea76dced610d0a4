import { Button, Field, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Finding, FindingPlace } from '#shared/acts/finding.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { Loading } from '#shared/panes/Loading.tsx';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import { DownloadButton } from '../DownloadButton.tsx';
import { usePaneDesk } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordFaultNote } from '../WordFaultNote.tsx';
import { WordNotice } from '../WordNotice.tsx';
import { wordFaultKind } from '../word-fault-kind.ts';
import { CheckedView } from './CheckedView.tsx';
import { documentOf } from './check-document.ts';
import { useCheckTexts } from './check-texts.ts';
import { useCheck } from './use-check.ts';
import { ValidationSteps } from './ValidationSteps.tsx';

/** *Vérifier*: the rules over the open document, or over a pasted text outside Word. */
export const CheckScreen = (): ReactElement => {
  const pane = usePaneStyles();
  const texts = useCheckTexts();
  const { opened, reply, wordClient, tell } = usePaneDesk();
  const { checking, check } = useCheck();
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<WordFaultKind | null>(null);
  const word = opened.kind === 'open' ? opened.word : null;
  const run = (): void => {
    setFault(null);
    check(word === null ? async () => documentOf(pasted) : word.read);
  };
  const show = (place: FindingPlace): void => {
    setFault(null);
    word?.select(place).catch((thrown: unknown) => setFault(wordFaultKind(thrown)));
  };
  const mark = ({ where, message }: Finding): void => {
    if (word === null || where === null) return;
    setFault(null);
    word
      .comment(where, texts.unverifiedComment(message))
      .then(() => tell(texts.markedUnverified))
      .catch((thrown: unknown) => setFault(wordFaultKind(thrown)));
  };
  const empty = word === null && pasted.trim() === '';
  const done = checking.kind === 'done';
  return (
    <div className={pane.stack}>
      <h2 tabIndex={-1} className={pane.title}>
        {texts.title}
      </h2>
      <WordNotice />
      <p className={pane.small}>{texts.lead}</p>
      {word === null && (
        <Field label={texts.paste}>
          <Textarea
            rows={6}
            resize="vertical"
            value={pasted}
            onChange={(_event, { value }) => setPasted(value)}
          />
        </Field>
      )}
      {fault !== null && <WordFaultNote fault={fault} />}
      {checking.kind === 'running' && <Loading />}
      {checking.kind === 'failed' && <FaultNote fault={checking.fault} />}
      {checking.kind === 'word' && <WordFaultNote fault={checking.fault} />}
      {done && (
        <CheckedView
          checked={checking.checked}
          onShow={word === null ? null : show}
          onMark={word === null ? null : mark}
        />
      )}
      {done && word !== null && (
        <ValidationSteps word={word} checked={checking.checked} onChanged={run} />
      )}
      {done && word !== null && checking.checked.ready && (
        <div className={pane.tight}>
          <DownloadButton
            words={texts.exportClean}
            name="acte.docx"
            make={async () => wordClient.cleanFile(new Uint8Array(await word.file()))}
          />
          <p className={pane.small}>{texts.exportNote}</p>
        </div>
      )}
      <div className={pane.foot}>
        <Button
          appearance="primary"
          disabledFocusable={empty || reply === null || checking.kind === 'running'}
          onClick={run}
        >
          {done ? texts.again : texts.run}
        </Button>
      </div>
    </div>
  );
};
