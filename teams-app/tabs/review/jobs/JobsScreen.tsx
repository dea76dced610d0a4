import { type ReactElement, useEffect } from 'react';
import { MasterDetail } from '../../console/MasterDetail.tsx';
import { Outdated, Waiting } from '../../console/ScreenState.tsx';
import { useRefreshed } from '../../console/use-refreshed.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { JobDetail } from './JobDetail.tsx';
import { JobList } from './JobList.tsx';
import { isUnderWay } from './use-followed-job.ts';

/** Milliseconds between two looks at the list while something is under way. */
const betweenLooks = 5_000;

/** The person's jobs, and the one that is opened. */
export const JobsScreen = ({ opened }: { readonly opened: string | null }): ReactElement => {
  const { client, now } = useReviewDesk();
  const { jobs: texts } = useReviewTexts();
  const loaded = useRefreshed(client.jobs, now);
  const { value: jobs, refresh } = loaded;
  const active = jobs?.some(isUnderWay) ?? false;
  useEffect(() => {
    if (!active) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') refresh();
    }, betweenLooks);
    return () => clearInterval(timer);
  }, [active, refresh]);
  return (
    <MasterDetail
      opened={opened}
      listAddress={addressOf({ screen: 'jobs', jobId: null })}
      choose={texts.choose}
      list={
        <>
          <Outdated of={loaded} />
          {jobs !== null && <JobList jobs={jobs} opened={opened} />}
          {jobs === null && loaded.failure === null && <Waiting />}
        </>
      }
      detail={
        opened !== null && (
          <JobDetail
            key={opened}
            jobId={opened}
            listed={jobs?.find(({ jobId }) => jobId === opened) ?? null}
            onChanged={refresh}
          />
        )
      }
    />
  );
};
