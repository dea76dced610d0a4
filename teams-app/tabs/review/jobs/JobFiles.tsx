import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewTexts } from '#shared/language/review-texts.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { saveFile } from '#shared/panes/save-file.ts';
import type { SheetOutput } from '#shared/synthesis/sheet.ts';
import type { JobFileFormat, JobSummary } from '#shared/wire/job-exchange.ts';
import { useAction } from '../../console/use-action.ts';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { ownDocuments } from './count-documents.ts';

const formats: readonly JobFileFormat[] = ['docx', 'xlsx', 'md', 'json'];

type JobWords = ReviewTexts['jobs'];

/** The free sheet asks for no field: its files hold passages. */
const wordsOf = (
  { work, sheetId }: Pick<JobSummary, 'work' | 'sheetId'>,
  texts: JobWords,
): JobWords['formats'] => {
  if (work === 'minutes') return texts.minutesFormats;
  return sheetId === 'libre' ? texts.freeFormats : texts.formats;
};

/** What a job gives as files; what is there so far is handed over at once. */
export const JobFiles = ({
  job,
}: {
  readonly job: Pick<JobSummary, 'jobId' | 'work' | 'sheetId' | 'outputs' | 'documents'>;
}): ReactElement => {
  const detail = useDetailStyles();
  const { jobs: texts } = useReviewTexts();
  const { client, announce } = useReviewDesk();
  const action = useAction();
  const words = wordsOf(job, texts);
  const drafts = (job.outputs ?? []).filter((output) => output !== 'fiche');
  const isWhole = ownDocuments(job).every(({ state }) => state === 'done');
  const download = (format: JobFileFormat, output: SheetOutput = 'fiche'): void =>
    action.run(
      () => client.file(job.jobId, format, output),
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
      {drafts.length > 0 && (
        <div className={detail.line}>
          {drafts.map((output) => (
            <Button
              key={output}
              disabledFocusable={action.running}
              onClick={() => download('docx', output)}
            >
              {texts.outputs[output]}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
};
