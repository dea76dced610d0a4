import { Field, makeStyles, Select } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { PreviewReply } from '#shared/wire/console-documents.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { DropPlace } from './DropPlace.tsx';
import { NothingKept, PreviewView } from './PreviewView.tsx';
import { useDeposit } from './use-deposit.ts';

const useStyles = makeStyles({ space: { maxWidth: '380px' } });

type Stage = 'choosing' | 'nothing' | 'shown';

const stageOf = (preview: Pick<PreviewReply, 'passages'> | null): Stage => {
  if (preview === null) return 'choosing';
  return preview.passages.length === 0 ? 'nothing' : 'shown';
};

/** Where a document is given, checked, then published or not. */
export const DepositPanel = ({
  space,
  onPublished,
}: {
  /** Space that was asked for; null = the first. */
  readonly space: string | null;
  readonly onPublished: () => void;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { documents: texts } = useConsoleTexts();
  const { reply } = useDesk();
  const deposit = useDeposit(space, onPublished);
  const stage = stageOf(deposit.preview);
  const titles = {
    choosing: texts.depositTitle,
    nothing: texts.nothingTitle,
    shown: texts.previewTitle,
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = deposit.preview?.previewId ?? null;
  const last = useRef(shown);
  useEffect(() => {
    // What was read, or the choice of a file again, begins at its title.
    if (last.current !== shown) heading.current?.focus();
    last.current = shown;
  }, [shown]);
  const spaces = reply.spaces.filter(({ steward }) => steward);
  return (
    <article>
      <h2 ref={heading} tabIndex={-1} className={detail.title}>
        {titles[stage]}
      </h2>
      {deposit.failure !== null && <FaultNote fault={deposit.failure.fault} />}
      {deposit.refused !== null && <p role="alert">{deposit.refused}</p>}
      {deposit.preview === null ? (
        <div className={detail.form}>
          {spaces.length === 1 && (
            <p className={detail.lead}>{`${texts.depositSpace} – ${spaces[0]?.title}`}</p>
          )}
          {spaces.length > 1 && (
            <Field className={styles.space} label={texts.depositSpace}>
              <Select
                value={deposit.space}
                onChange={(_event, { value }) => deposit.onSpace(value)}
              >
                {spaces.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <DropPlace
            words={{ ...texts, label: texts.depositTitle }}
            accepted=".pdf,.docx,.odt,.xlsx,.txt,.md"
            busy={deposit.reading === null ? null : texts.reading(deposit.reading)}
            onFiles={deposit.onFiles}
          />
        </div>
      ) : stage === 'nothing' ? (
        <NothingKept preview={deposit.preview} onCancel={deposit.cancel} />
      ) : (
        <PreviewView
          preview={deposit.preview}
          publishing={deposit.publishing}
          onPublish={deposit.publish}
          onCancel={deposit.cancel}
        />
      )}
    </article>
  );
};
