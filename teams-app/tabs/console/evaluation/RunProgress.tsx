import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '2px 16px',
    marginBottom: '8px',
    '& p': { margin: '0' },
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  meanwhile: { margin: '10px 0 0', color: tokens.colorNeutralForeground2 },
});

/** How far a run is. What changes is said elsewhere, seldom enough to be listened to. */
export const RunProgress = ({
  done,
  total,
}: {
  readonly done: number;
  readonly total: number;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { evaluation: texts } = useConsoleTexts();
  const what = useId();
  const count = texts.progress(done, total);
  return (
    <div className={detail.box}>
      <div className={styles.head}>
        <p id={what} className={styles.what}>
          {texts.running}
        </p>
        <p className={styles.count}>{count}</p>
      </div>
      <ProgressBar
        value={done}
        max={total}
        thickness="large"
        aria-labelledby={what}
        aria-valuetext={count}
      />
      <p className={styles.meanwhile}>{texts.meanwhile}</p>
    </div>
  );
};
