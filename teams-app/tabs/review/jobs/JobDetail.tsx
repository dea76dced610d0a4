import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { NotThere } from '../../console/NotThere.tsx';
import { Waiting } from '../../console/ScreenState.tsx';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useKeptFocus } from '../../console/use-kept-focus.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { momentInWords } from '../time-in-words.ts';
import { endedCount, isFreeJob, ownDocuments } from './count-documents.ts';
import { DocumentTable } from './DocumentTable.tsx';
import { FreeAnswer } from './FreeAnswer.tsx';
import { JobActs } from './JobActs.tsx';
import { JobFiles } from './JobFiles.tsx';
import { JobProgress } from './JobProgress.tsx';
import { JobTag } from './JobTags.tsx';
import { RemoveJob } from './RemoveJob.tsx';
import { ReviewProgress } from './ReviewProgress.tsx';
import { isUnderWay, useFollowedJob } from './use-followed-job.ts';

/** A change of state is said, and each quarter of the documents: seldom enough to be listened to. */
const useSaid = (job: JobSummary | null): void => {
  const { announce } = useReviewDesk();
  const { jobs: texts } = useReviewTexts();
  const documents = job === null ? [] : ownDocuments(job);
  const ended = endedCount(documents);
  const quarter = Math.floor((4 * ended) / Math.max(1, documents.length));
  const sign = job === null ? null : `${job.state} ${quarter}`;
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (last.current !== null && last.current !== sign && job !== null) {
      const state = isUnderWay(job)
        ? texts.progress(ended, documents.length)
        : texts.states[job.state];
      announce(texts.told(job.title, state));
    }
    last.current = sign;
  }, [sign, job, ended, documents.length, announce, texts]);
};

const Head = ({ job }: { readonly job: JobSummary }): ReactElement => {
  const detail = useDetailStyles();
  const texts = useReviewTexts();
  const { now } = useReviewDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, job.state);
  const facts = [
    texts.jobs.started(momentInWords(job.startedAt, now(), texts)),
    job.model === null ? texts.jobs.withoutModel : texts.jobs.model(job.model),
    texts.jobs.keptUntil(
      new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long' }).format(job.keptUntil),
    ),
  ];
  return (
    <header>
      <h2 ref={heading} tabIndex={-1} className={detail.title}>
        {job.title}
      </h2>
      <p className={detail.tags}>
        <JobTag job={job} />
        <span>{texts.jobs.kinds[job.work]}</span>
        <span>{texts.jobs.documents(ownDocuments(job).length)}</span>
      </p>
      <p className={detail.facts}>{facts.join(' · ')}</p>
    </header>
  );
};

/** One job whole: how far it is, what can be done with it, its documents, its review, its files. */
export const JobDetail = ({
  jobId,
  listed,
  onChanged,
}: {
  readonly jobId: string;
  /** As the list knows it, until the job itself is told. */
  readonly listed: JobSummary | null;
  readonly onChanged: () => void;
}): ReactElement => {
  const detail = useDetailStyles();
  const texts = useReviewTexts();
  const followed = useFollowedJob(jobId);
  const job = followed.job ?? listed;
  useSaid(job);
  const gone = followed.failure?.fault?.code === 'job-unknown';
  if (gone) return <NotThere>{texts.jobs.gone}</NotThere>;
  const note = followed.failure !== null && (
    <FaultNote fault={followed.failure.fault} onRetry={followed.refresh} />
  );
  if (job === null) return <>{note === false ? <Waiting /> : note}</>;
  const hasResults = ownDocuments(job).some(({ state }) => state === 'done');
  return (
    <article>
      <Head job={job} />
      {note}
      {job.why !== null && <p role="note">{job.why}</p>}
      <JobProgress job={job} />
      <JobActs
        job={job}
        onJob={(next) => {
          followed.replace(next);
          onChanged();
        }}
      />
      {job.work === 'synthesis' && <ReviewProgress job={job} />}
      {isFreeJob(job) && job.state === 'done' && hasResults && <FreeAnswer jobId={jobId} />}
      {job.work === 'minutes' && hasResults && (
        <p className={detail.section}>
          <Button as="a" appearance="primary" href={addressOf({ screen: 'minutes', jobId })}>
            {texts.jobs.open}
          </Button>
        </p>
      )}
      <DocumentTable job={job} />
      {hasResults && <JobFiles job={job} />}
      <RemoveJob jobId={jobId} onGone={onChanged} />
    </article>
  );
};
