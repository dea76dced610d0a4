import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { DocumentHealth } from '#shared/quality/quality.ts';
import type { SupersessionRequest } from '#shared/wire/console-documents.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { dayOf } from '../moments.ts';
import { useAction } from '../use-action.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { useDraft } from '../use-draft.ts';
import { fieldWords } from '../validated/form-part.ts';

const useStyles = makeStyles({ date: { maxWidth: '220px' }, submit: { justifySelf: 'start' } });

type Send = (request: SupersessionRequest, said: string, after: () => void) => void;

const Fields = ({
  document,
  running,
  onSend,
}: {
  readonly document: DocumentHealth;
  readonly running: boolean;
  readonly onSend: Send;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { documents: texts } = useConsoleTexts();
  const { writings, now } = useDesk();
  const place = `supersede ${document.space}/${document.id}`;
  const [by = '', setBy] = useDraft(writings, `${place} by`);
  const [note = '', setNote] = useDraft(writings, `${place} note`);
  const [from, setFrom] = useState(dayOf(now()));
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const send = (): void => {
    setTried(true);
    if (by.trim() === '' || from === '') {
      first.current?.focus();
      return;
    }
    const request = { by: by.trim(), from, note: note.trim() === '' ? null : note.trim() };
    onSend(request, texts.marked, () => {
      setBy(undefined);
      setNote(undefined);
    });
  };
  return (
    <div className={detail.form}>
      <Field {...fieldWords(texts.by, tried && by.trim() === '')} required>
        <Input
          input={{ ref: first }}
          value={by}
          maxLength={200}
          onChange={(_event, { value }) => setBy(value === '' ? undefined : value)}
        />
      </Field>
      <Field className={styles.date} {...fieldWords(texts.from, tried && from === '')} required>
        <Input type="date" value={from} onChange={(_event, { value }) => setFrom(value)} />
      </Field>
      <Field {...fieldWords(texts.note, false)}>
        <Textarea
          value={note}
          maxLength={500}
          onChange={(_event, { value }) => setNote(value === '' ? undefined : value)}
        />
      </Field>
      <Button className={styles.submit} disabledFocusable={running} onClick={send}>
        {texts.mark}
      </Button>
    </div>
  );
};

/** Says by which text a document is replaced, from when, and what changes; or takes that back. */
export const SupersedeForm = ({
  document,
  onChanged,
}: {
  readonly document: DocumentHealth;
  readonly onChanged: () => void;
}): ReactElement => {
  const detail = useDetailStyles();
  const { documents: texts } = useConsoleTexts();
  const { client, announce } = useDesk();
  const { running, failure, run } = useAction();
  const { space, id, states } = document;
  const send: Send = (request, said, after) =>
    run(
      () => client.supersede(space, id, request),
      () => {
        after();
        announce(said);
        onChanged();
      },
    );
  const takeBack = (): void =>
    send({ by: null, from: null, note: null }, texts.unmarked, () => undefined);
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{texts.supersede}</h3>
      <p className={detail.lead}>{texts.supersedeLead}</p>
      {failure !== null && <FaultNote fault={failure.fault} />}
      <div className={detail.box}>
        {states.includes('superseded') ? (
          <Button disabledFocusable={running} onClick={takeBack}>
            {texts.unmark}
          </Button>
        ) : (
          <Fields document={document} running={running} onSend={send} />
        )}
      </div>
    </section>
  );
};
