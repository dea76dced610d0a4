import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewTexts } from '../review-language.ts';
import { Key } from './Key.tsx';

const useStyles = makeStyles({
  root: {
    padding: '14px 20px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& p': { margin: '0', color: tokens.colorNeutralForeground2 },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 20px',
    '& > h3': { margin: '0', marginRight: 'auto' },
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
    gap: '6px 24px',
    margin: '10px 0 0',
    '& div': { display: 'flex', gap: '10px', alignItems: 'baseline' },
    '& dt': { minWidth: '64px', textAlign: 'right' },
    '& dd': { margin: '0' },
  },
});

const keys = [
  ['accept', 'A'],
  ['correct', 'C'],
  ['reject', 'R'],
  ['reason', '1–7'],
  ['next', 'J ↓'],
  ['previous', 'K ↑'],
  ['toCheck', 'N'],
  ['place', '← →'],
  ['document', 'D'],
  ['help', '?'],
] as const;

/** The single keys of the review, and the way to switch them off (WCAG 2.1.4). */
export const ShortcutList = ({
  on,
  onSwitch,
  onClose,
}: {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onClose: () => void;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { sheet: texts } = useReviewTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.root} aria-label={texts.shortcuts}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={detail.heading}>
          {texts.shortcuts}
        </h3>
        <Switch
          label={texts.shortcutsOn}
          checked={on}
          onChange={(_event, { checked }) => onSwitch(checked)}
        />
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
      <p>{texts.shortcutsLead}</p>
      <dl className={styles.list}>
        {keys.map(([name, key]) => (
          <div key={name}>
            <dt>
              <Key told={true}>{key}</Key>
            </dt>
            <dd>{texts.shortcut[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
