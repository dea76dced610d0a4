import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { opinionTexts } from '../language/opinion-texts.ts';
import { longestOpinion, type OpinionReason, opinionReasons } from '../opinion-reasons.ts';
import type { OpinionRequest } from '../wire/opinion-request.ts';
import { FaultNote } from './FaultNote.tsx';
import { usePaneTexts } from './pane-language.ts';
import { useAttempt } from './tickets/use-attempt.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '10px',
    marginTop: '8px',
    paddingLeft: '12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  group: { border: 'none', margin: '0', padding: '0', display: 'grid' },
  legend: { padding: '0', fontWeight: tokens.fontWeightSemibold },
  missing: { margin: '0', color: tokens.colorPaletteRedForeground1 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  kept: { margin: '8px 0 0' },
});

/** What the person says is wrong, without the answer that it is said of. */
export type GivenReport = Pick<OpinionRequest, 'reasons' | 'text'>;

/** « Signaler une erreur » and its form; nothing leaves before the button is pressed. */
export const ReportForm = ({
  onReport,
}: {
  readonly onReport: (report: GivenReport) => Promise<void>;
}): ReactElement => {
  const styles = useStyles();
  const texts = opinionTexts[usePaneTexts().language];
  const [isOpen, setOpen] = useState(false);
  const attempt = useAttempt<null>();
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  if (attempt.state.kind === 'done') {
    return (
      <p className={styles.kept} role="status">
        {texts.kept}
      </p>
    );
  }
  return (
    <div ref={place}>
      <Button
        appearance="subtle"
        size="small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.report}
      </Button>
      {isOpen && (
        <Fields
          isRunning={attempt.state.kind === 'running'}
          onCancel={close}
          onSend={(report) =>
            attempt.run(async () => {
              await onReport(report);
              return null;
            })
          }
        />
      )}
      {attempt.state.kind === 'failed' && <FaultNote fault={attempt.state.fault} />}
    </div>
  );
};

const Fields = ({
  isRunning,
  onCancel,
  onSend,
}: {
  readonly isRunning: boolean;
  readonly onCancel: () => void;
  readonly onSend: (report: GivenReport) => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = opinionTexts[usePaneTexts().language];
  const [reasons, setReasons] = useState<readonly OpinionReason[]>([]);
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const focusFirst = (): void => group.current?.querySelector('input')?.focus();
  useEffect(focusFirst, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(reasons.length === 0);
    if (reasons.length === 0) focusFirst();
    else onSend({ reasons, text: text.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <fieldset ref={group} className={styles.group}>
        <legend className={styles.legend}>{texts.title}</legend>
        {opinionReasons.map((reason) => (
          <Checkbox
            key={reason}
            label={texts.reasons[reason]}
            checked={reasons.includes(reason)}
            onChange={(_event, { checked }) =>
              setReasons(
                checked === true
                  ? [...reasons, reason]
                  : reasons.filter((chosen) => chosen !== reason),
              )
            }
          />
        ))}
      </fieldset>
      {isMissing && (
        <p className={styles.missing} role="alert">
          {texts.reasonMissing}
        </p>
      )}
      <Field label={texts.words} hint={texts.wordsHint}>
        <Textarea
          value={text}
          rows={2}
          maxLength={longestOpinion}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isRunning}>
          {texts.send}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
};
