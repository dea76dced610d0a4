import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { saveFile } from '#shared/panes/save-file.ts';
import type { JobFileFormat, JobSummary } from '#shared/wire/job-exchange.ts';
import { useAction } from '../../console/use-action.ts';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { ownDocuments } from './count-documents.ts';

const formats: readonly JobFileFormat[] = ['docx', 'xlsx', 'md', 'json'];

/** What a job gives as files; what is there so far is handed over at once. */
export const JobFiles = ({
  job,
}: {
  readonly job: Pick<JobSummary, 'jobId' | 'work' | 'documents'>;
}): ReactElement => {
  const detail = useDetailStyles();
  const { jobs: texts } = useReviewTexts();
  const { client, announce } = useReviewDesk();
  const action = useAction();
  const words = job.work === 'minutes' ? texts.minutesFormats : texts.formats;
  const isWhole = ownDocuments(job).every(({ state }) => state === 'done');
  const download = (format: JobFileFormat): void =>
    action.run(
      () => client.file(job.jobId, format),
      ({ name, content }) => {
        saveFile(document, content, name);
        announce(texts.saved(name));
      },
    );
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{texts.files}</h3>
      <p className={detail.lead}>{isWhole ? texts.filesLead : texts.filesPartial}</p>
      {action.failure !== null && <FaultNote fault={action.failure.fault} />}
      <div className={detail.line}>
        {formats.map((format) => (
          <Button key={format} disabledFocusable={action.running} onClick={() => download(format)}>
            {words[format]}
          </Button>
        ))}
      </div>
    </section>
  );
};
