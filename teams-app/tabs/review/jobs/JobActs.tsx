import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { JobAct, JobSummary } from '#shared/wire/job-exchange.ts';
import { AskFirst } from '../../console/AskFirst.tsx';
import { useAction } from '../../console/use-action.ts';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { failedCount, ownDocuments } from './count-documents.ts';

const useStyles = makeStyles({ root: { marginTop: '14px' } });

type Offered = { readonly act: Exclude<JobAct, 'cancel'>; readonly words: string };

const useOffered = (job: JobSummary): readonly Offered[] => {
  const { jobs: texts } = useReviewTexts();
  const failed = failedCount(ownDocuments(job));
  switch (job.state) {
    case 'gathering':
      return job.documents.length > 0 ? [{ act: 'start', words: texts.begin }] : [];
    case 'waiting':
    case 'running':
      return [{ act: 'pause', words: texts.pause }];
    case 'paused':
      return [{ act: 'resume', words: texts.resume }];
    case 'done':
    case 'failed':
      return failed > 0 ? [{ act: 'retry', words: texts.retry(failed) }] : [];
    case 'cancelled':
      return [];
  }
};

const mayStop: ReadonlySet<JobSummary['state']> = new Set(['waiting', 'running', 'paused']);

/** What can be done with a job as it stands. */
export const JobActs = ({
  job,
  onJob,
}: {
  readonly job: JobSummary;
  readonly onJob: (job: JobSummary) => void;
}): ReactElement | null => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { jobs: texts } = useReviewTexts();
  const { client } = useReviewDesk();
  const action = useAction();
  const act = (wanted: JobAct): void => action.run(() => client.act(job.jobId, wanted), onJob);
  const offered = useOffered(job);
  if (offered.length === 0 && !mayStop.has(job.state) && action.failure === null) return null;
  return (
    <div className={styles.root}>
      {action.failure !== null && <FaultNote fault={action.failure.fault} />}
      <div className={detail.line}>
        {offered.map(({ act: wanted, words }) => (
          <Button key={wanted} disabledFocusable={action.running} onClick={() => act(wanted)}>
            {words}
          </Button>
        ))}
        {mayStop.has(job.state) && (
          <AskFirst
            label={texts.cancel}
            question={texts.cancelQuestion}
            yes={texts.cancelYes}
            onYes={() => act('cancel')}
          />
        )}
      </div>
    </div>
  );
};
