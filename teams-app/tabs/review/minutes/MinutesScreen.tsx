import { Button } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { Icon } from '#shared/panes/Icon.tsx';
import { Page } from '../../console/Page.tsx';
import { Outdated, Waiting } from '../../console/ScreenState.tsx';
import { useRefreshed } from '../../console/use-refreshed.ts';
import { JobFiles } from '../jobs/JobFiles.tsx';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { MinutesView } from './MinutesView.tsx';

/** The minutes of one job, to read and to hand over. */
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
          <MinutesView minutes={value.minutes} />
          {job.value !== null && <JobFiles job={job.value} />}
        </>
      )}
    </Page>
  );
};
