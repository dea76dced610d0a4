import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewTexts } from '../review-language.ts';
import { endedCount, failedCount, ownDocuments } from './count-documents.ts';

const useStyles = makeStyles({
  root: { marginTop: '16px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '2px 16px',
    marginBottom: '8px',
    '& p': { margin: '0' },
    '& p:first-child': { marginRight: 'auto' },
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** How far a job is, and how long it will still take; nothing once it is done. What changes is said elsewhere. */
export const JobProgress = ({ job }: { readonly job: JobSummary }): ReactElement | null => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const texts = useReviewTexts();
  const what = useId();
  const documents = ownDocuments(job);
  if (job.state === 'done' || job.state === 'gathering' || documents.length === 0) return null;
  const ended = endedCount(documents);
  const failed = failedCount(documents);
  const count = texts.jobs.progress(ended, documents.length);
  const left =
    job.secondsLeft === null
      ? texts.jobs.leftUnknown
      : texts.jobs.left(texts.time(job.secondsLeft));
  return (
    <div className={`${detail.box} ${styles.root}`}>
      <div className={styles.head}>
        <p id={what} className={styles.what}>
          {texts.jobs.going}
        </p>
        <p className={styles.count}>
          {[count, ...(failed > 0 ? [texts.jobs.failures(failed)] : [])].join(', ')}
        </p>
        {job.state === 'running' && <p className={styles.count}>{left}</p>}
      </div>
      <ProgressBar
        value={ended}
        max={documents.length}
        thickness="large"
        aria-labelledby={what}
        aria-valuetext={count}
      />
    </div>
  );
};
