import { Button } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { Icon } from '#shared/panes/Icon.tsx';
import type { JobSummary, MinutesReply } from '#shared/wire/job-exchange.ts';
import { Page } from '../../console/Page.tsx';
import { Outdated, Waiting } from '../../console/ScreenState.tsx';
import { useRefreshed } from '../../console/use-refreshed.ts';
import { JobFiles } from '../jobs/JobFiles.tsx';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { NotSent } from '../sheet/NotSent.tsx';
import { ShortcutList } from '../sheet/ShortcutList.tsx';
import { MinutesProgress } from './MinutesProgress.tsx';
import { MinutesView } from './MinutesView.tsx';
import { ReviewOfMinutes } from './minutes-review.ts';
import { useMinutesReview } from './use-minutes-review.ts';

const Reviewed = ({
  jobId,
  reply,
  job,
  onReply,
}: {
  readonly jobId: string;
  readonly reply: MinutesReply;
  readonly job: JobSummary | null;
  readonly onReply: (reply: MinutesReply) => void;
}): ReactElement => {
  const review = useMinutesReview(jobId, reply, onReply);
  return (
    <ReviewOfMinutes value={review}>
      <MinutesProgress />
      <NotSent reviews={review.reviews} />
      {review.helping && (
        <ShortcutList on={review.keys} onSwitch={review.onKeys} onClose={review.onHelp} />
      )}
      <MinutesView minutes={reply.minutes} />
      {job !== null && <JobFiles job={job} />}
    </ReviewOfMinutes>
  );
};

/** The minutes of one job, to review part by part and to hand over. */
export const MinutesScreen = ({ jobId }: { readonly jobId: string }): ReactElement => {
  const { client, now } = useReviewDesk();
  const texts = useReviewTexts();
  const loadMinutes = useCallback(() => client.minutes(jobId), [client, jobId]);
  const loadJob = useCallback(() => client.job(jobId), [client, jobId]);
  const minutes = useRefreshed(loadMinutes, now);
  const job = useRefreshed(loadJob, now);
  const { value, failure } = minutes;
  return (
    <Page
      title={value?.minutes.meeting.title ?? texts.jobs.kinds.minutes}
      action={
        <Button
          as="a"
          appearance="subtle"
          href={addressOf({ screen: 'jobs', jobId })}
          icon={<Icon name="back" />}
        >
          {texts.toList}
        </Button>
      }
    >
      {value === null && failure === null && <Waiting />}
      {value === null && failure !== null && (
        <FaultNote fault={failure.fault} onRetry={minutes.refresh} />
      )}
      {value !== null && (
        <>
          <Outdated of={minutes} />
          <Reviewed
            jobId={jobId}
            reply={value}
            job={job.value}
            onReply={(reply) => minutes.replace(() => reply)}
          />
        </>
      )}
    </Page>
  );
};
