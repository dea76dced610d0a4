import { Button, Input, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId, useState } from 'react';
import { Icon } from '#shared/panes/Icon.tsx';
import { usePaneDesk } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useDraftTexts } from './draft-texts.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    '& > span': { flex: '1 1 140px', minWidth: '0' },
  },
  steps: { display: 'flex', alignItems: 'center', gap: '2px' },
  input: { minWidth: '0', '& input': { minWidth: '0' } },
});

/** What is still to complete, one after the other: shown where it stands, and filled from here. */
export const PlaceholderLedger = ({
  labels,
  onGo,
  onFill,
}: {
  /** In the order of the text; the same label may come several times. */
  readonly labels: readonly string[];
  /** Shows the n-th where it stands; null = none is looked at. */
  readonly onGo: (index: number | null) => void;
  /** Puts a value in the place of every one with this label. */
  readonly onFill: (label: string, value: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  const { tell } = usePaneDesk();
  const [wanted, setWanted] = useState(0);
  const [value, setValue] = useState('');
  const field = useId();
  const title = useId();
  const at = Math.min(wanted, labels.length - 1);
  const label = labels[at];
  useEffect(() => {
    if (label === undefined) onGo(null);
  }, [label, onGo]);
  if (label === undefined) {
    return (
      <p className={pane.row}>
        <Icon name="done" /> {texts.ledgerNone}
      </p>
    );
  }
  const name = label === '' ? texts.unnamed : label;
  const go = (next: number): void => {
    setWanted(next);
    setValue('');
    onGo(next);
  };
  const fill = (): void => {
    const written = value.trim();
    if (written === '') return;
    onFill(label, written);
    setValue('');
    const left = labels.filter((one) => one !== label).length;
    tell(texts.ledgerFilled(name, left));
  };
  return (
    <section className={pane.card} aria-labelledby={title}>
      <div className={pane.between}>
        <h4 id={title} className={pane.subtitle}>
          {texts.ledgerTitle(labels.length)}
        </h4>
        <div className={styles.steps}>
          <Button
            appearance="subtle"
            size="small"
            icon={<Icon name="up" />}
            aria-label={texts.ledgerBefore}
            disabledFocusable={at === 0}
            onClick={() => go(at - 1)}
          />
          <span className={pane.small}>{texts.ledgerPlace(at + 1, labels.length)}</span>
          <Button
            appearance="subtle"
            size="small"
            icon={<Icon name="down" />}
            aria-label={texts.ledgerNext}
            disabledFocusable={at === labels.length - 1}
            onClick={() => go(at + 1)}
          />
        </div>
      </div>
      <form
        className={pane.tight}
        onSubmit={(event) => {
          event.preventDefault();
          fill();
        }}
      >
        <label htmlFor={field}>{name}</label>
        <div className={styles.form}>
          <Input
            id={field}
            className={styles.input}
            value={value}
            onFocus={() => onGo(at)}
            onChange={(_event, data) => setValue(data.value)}
          />
          <Button type="submit" disabledFocusable={value.trim() === ''}>
            {texts.ledgerFill}
          </Button>
        </div>
      </form>
    </section>
  );
};
