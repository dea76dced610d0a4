import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { heardOnly } from '#shared/panes/heard-only.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    border: 'none',
    margin: '0',
    padding: '0',
    minWidth: '0',
  },
  hidden: heardOnly,
  choice: {
    position: 'relative',
    display: 'inline-flex',
    '& input': { position: 'absolute', inset: '0', margin: '0', opacity: '0', cursor: 'pointer' },
    '& span': {
      display: 'inline-flex',
      alignItems: 'center',
      gap: '6px',
      minHeight: '32px',
      boxSizing: 'border-box',
      padding: '3px 12px',
      borderRadius: '16px',
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    '& input:hover + span': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& input:checked + span': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      border: `1px solid ${tokens.colorBrandBackground}`,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& input:focus-visible + span': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
    // Where the system paints its own colours, what is chosen keeps a mark of its own.
    '@media (forced-colors: active)': {
      '& input:checked + span': { border: '3px solid Highlight' },
    },
  },
  count: { fontVariantNumeric: 'tabular-nums' },
});

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly words: string;
  /** How many it would show. */
  readonly count?: number;
};

/** One choice among a few, as radio buttons: the arrows go from one to the next. */
export const Choices = <Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}): ReactElement => {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.hidden}>{label}</legend>
      {choices.map(({ value, words, count }) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {words}
            {count !== undefined && <b className={styles.count}>{count}</b>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
