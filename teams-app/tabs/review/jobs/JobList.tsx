import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { ConsoleIcon } from '../../console/ConsoleIcon.tsx';
import { ItemList } from '../../console/ItemList.tsx';
import { ListHead } from '../../console/ListHead.tsx';
import { ListItem } from '../../console/ListItem.tsx';
import { Empty } from '../../console/ScreenState.tsx';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { reviewedOf, sumCounts } from '../sheet/count-left.ts';
import { momentInWords } from '../time-in-words.ts';
import { endedCount, ownDocuments } from './count-documents.ts';
import { JobTag } from './JobTags.tsx';
import { isUnderWay } from './use-followed-job.ts';

const useStyles = makeStyles({
  number: { fontVariantNumeric: 'tabular-nums' },
  work: { color: tokens.colorNeutralForeground2 },
});

const Facts = ({ job }: { readonly job: JobSummary }): ReactElement => {
  const styles = useStyles();
  const texts = useReviewTexts();
  const { now } = useReviewDesk();
  const documents = ownDocuments(job);
  const counts = sumCounts(documents.flatMap(({ reviewed }) => reviewed ?? []));
  const done = reviewedOf(counts);
  const count = isUnderWay(job)
    ? texts.jobs.progress(endedCount(documents), documents.length)
    : texts.jobs.documents(documents.length);
  return (
    <>
      <JobTag job={job} />
      <span className={styles.work}>{texts.jobs.kinds[job.work]}</span>
      <span className={styles.number}>{count}</span>
      {done > 0 && (
        <span className={styles.number}>{texts.sheet.progress(done, done + counts.open)}</span>
      )}
      <span>{momentInWords(job.startedAt, now(), texts)}</span>
    </>
  );
};

/** The person's jobs, latest first. */
export const JobList = ({
  jobs,
  opened,
}: {
  readonly jobs: readonly JobSummary[];
  readonly opened: string | null;
}): ReactElement => {
  const texts = useReviewTexts();
  return (
    <>
      <ListHead
        title={texts.jobs.title}
        action={
          <Button
            as="a"
            appearance="primary"
            href={addressOf({ screen: 'start' })}
            icon={<ConsoleIcon name="add" />}
          >
            {texts.start.begin}
          </Button>
        }
      />
      {jobs.length === 0 && <Empty what={texts.jobs.none}>{texts.jobs.noneHint}</Empty>}
      <ItemList label={texts.jobs.list}>
        {jobs.map((job) => (
          <ListItem
            key={job.jobId}
            name={job.jobId}
            address={addressOf({ screen: 'jobs', jobId: job.jobId })}
            opened={job.jobId === opened}
            title={job.title}
          >
            <Facts job={job} />
          </ListItem>
        ))}
      </ItemList>
    </>
  );
};
