import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { reviewedOf, secondsLeft, sumCounts } from '../sheet/count-left.ts';
import { ownDocuments } from './count-documents.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 16px',
    marginBottom: '8px',
    justifyContent: 'space-between',
    '& p': { margin: '0' },
  },
  what: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How much of all the sheets is reviewed, what came of it, how long the rest will take, and the way to go on. */
export const ReviewProgress = ({ job }: { readonly job: JobSummary }): ReactElement | null => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const texts = useReviewTexts();
  const what = useId();
  const documents = ownDocuments(job);
  const counts = sumCounts(documents.flatMap(({ reviewed }) => reviewed ?? []));
  const done = reviewedOf(counts);
  const all = done + counts.open;
  if (all === 0) return null;
  const next = documents.find(({ reviewed }) => (reviewed?.open ?? 0) > 0);
  const left = secondsLeft(counts.open, counts);
  return (
    <section className={`${detail.section} ${detail.box}`} aria-labelledby={what}>
      <div className={styles.head}>
        <p id={what} className={styles.what}>
          {texts.sheet.progress(done, all)}
        </p>
        {next === undefined ? (
          <p>{texts.jobs.allReviewed}</p>
        ) : (
          <Button
            as="a"
            appearance="primary"
            href={addressOf({
              ...{ screen: 'sheet', jobId: job.jobId },
              ...{ documentId: next.documentId, fieldId: null },
            })}
          >
            {done === 0 ? texts.jobs.review : texts.jobs.reviewNext}
          </Button>
        )}
      </div>
      <ProgressBar value={done} max={all} thickness="large" aria-labelledby={what} />
      {done > 0 && (
        <p className={detail.facts}>
          {[
            texts.jobs.totals(counts),
            ...(left === null || counts.open === 0
              ? []
              : [texts.jobs.reviewLeft(texts.time(left))]),
          ].join(' · ')}
        </p>
      )}
    </section>
  );
};
