import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewTexts } from '../review-language.ts';
import { reviewedOf, secondsLeft } from '../sheet/count-left.ts';
import { Key } from '../sheet/Key.tsx';
import { useReviewOfMinutes } from './minutes-review.ts';

const useStyles = makeStyles({
  root: { margin: '14px 0', '& p': { margin: '0' } },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 16px',
    marginBottom: '8px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    '& b': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
    '& button': { marginInlineStart: 'auto' },
  },
});

/** How much of the minutes is reviewed, what came of it, and how long the rest will take. */
export const MinutesProgress = (): ReactElement | null => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const texts = useReviewTexts();
  const { count, parts, keys, onHelp } = useReviewOfMinutes();
  const told = useId();
  if (parts.size === 0) return null;
  const done = reviewedOf(count);
  const left = secondsLeft(count.open, count);
  return (
    <div className={`${detail.box} ${styles.root}`}>
      <div className={styles.line}>
        <p id={told}>
          <b>{texts.minutes.progress(done, done + count.open)}</b>
        </p>
        {done > 0 && <p>{texts.sheet.counts(count)}</p>}
        {count.open > 0 && left !== null && <p>{texts.sheet.left(texts.time(left))}</p>}
        {count.open === 0 && <p>{texts.minutes.allDone}</p>}
        <Button size="small" appearance="subtle" onClick={onHelp}>
          {texts.sheet.shortcuts}
          {keys && <Key>?</Key>}
        </Button>
      </div>
      <ProgressBar value={done} max={done + count.open} thickness="large" aria-labelledby={told} />
    </div>
  );
};
