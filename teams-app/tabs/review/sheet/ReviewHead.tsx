import { Button, Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useId } from 'react';
import { calameTokens } from '#shared/panes/themes.ts';
import type { ReviewCount } from '#shared/synthesis/field-review.ts';
import type { FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import { phone } from '../../console/wide-screen.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { reviewedOf } from './count-left.ts';
import { Key } from './Key.tsx';
import { NotSent } from './NotSent.tsx';
import type { Reviews } from './use-reviews.ts';

const useStyles = makeStyles({
  root: {
    padding: '10px 20px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [phone]: { padding: '8px 14px 10px' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 16px',
    [phone]: {
      gap: '4px',
      '& button, & a': { padding: '4px 8px', fontSize: tokens.fontSizeBase200 },
    },
  },
  title: {
    margin: '0',
    marginRight: 'auto',
    minWidth: '0',
    flex: '1 1 320px',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
    [phone]: {
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      flexBasis: '100%',
    },
  },
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
  },
  told: {
    margin: '6px 0 0',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 16px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    '& b': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  },
  bar: { marginTop: '6px' },
  fault: { marginTop: '10px' },
});

/** What is reviewed, how far it is, how long it will still take, and the way to the next document. */
export const ReviewHead = ({
  jobId,
  sheet,
  count,
  pace,
  reviews,
  heading,
  next,
  keys,
  onHelp,
}: {
  readonly jobId: string;
  readonly sheet: FilledSheet;
  /** Of this sheet. */
  readonly count: ReviewCount;
  /** Seconds that a field takes; null = not measured yet. */
  readonly pace: number | null;
  readonly reviews: Pick<Reviews, 'notSent' | 'failure' | 'sendAgain'>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Address of the next document to review; null = there is none. */
  readonly next: string | null;
  /** Single keys act. */
  readonly keys: boolean;
  readonly onHelp: () => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = useReviewTexts();
  const told = useId();
  const done = reviewedOf(count);
  const all = done + count.open;
  const timeLeft =
    pace === null ? texts.sheet.leftUnknown : texts.sheet.left(texts.time(pace * count.open));
  return (
    <header className={styles.root}>
      <Link className={styles.back} href={addressOf({ screen: 'jobs', jobId })}>
        {texts.jobs.kinds.synthesis} › {sheet.file}
      </Link>
      <div className={styles.line}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {sheet.title}
        </h2>
        <Button appearance="subtle" onClick={onHelp}>
          {texts.sheet.shortcuts}
          {keys && <Key>?</Key>}
        </Button>
        {next !== null && (
          <Button
            as="a"
            href={next}
            appearance={count.open === 0 ? 'primary' : 'secondary'}
            {...(keys ? { 'aria-keyshortcuts': 'D' } : {})}
          >
            {texts.sheet.nextDocument}
            {keys && <Key>D</Key>}
          </Button>
        )}
      </div>
      <p id={told} className={styles.told}>
        <b>{texts.sheet.progress(done, all)}</b>
        {count.open > 0 && <span>{timeLeft}</span>}
        {done > 0 && <span>{texts.sheet.counts(count)}</span>}
        {count.open === 0 && <span>{texts.sheet.allDone}</span>}
        {reviews.notSent > 0 && reviews.failure === null && <span>{texts.sheet.saving}</span>}
      </p>
      <ProgressBar
        className={styles.bar}
        value={done}
        max={Math.max(1, all)}
        thickness="large"
        aria-labelledby={told}
      />
      {reviews.failure !== null && (
        <div className={styles.fault}>
          <NotSent reviews={reviews} />
        </div>
      )}
    </header>
  );
};
