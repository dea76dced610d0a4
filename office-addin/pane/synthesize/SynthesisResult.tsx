import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { ReportView } from '#shared/panes/ReportView.tsx';
import type { Report } from '#shared/report/report.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import type { WordFaultKind } from '#shared/word-fault-kind.ts';
import { DownloadButton } from '../DownloadButton.tsx';
import { usePaneDesk, writableWord } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordFaultNote } from '../WordFaultNote.tsx';
import { wordFaultKind } from '../word-fault-kind.ts';
import { useSynthesisTexts } from './synthesis-texts.ts';

type ResultProps = {
  readonly job: JobSummary;
  readonly report: Report;
  readonly onAgain: () => void;
};

/** A synthesis before it is in the document: seen whole, then inserted or downloaded. */
export const SynthesisResult = ({ job, report, onAgain }: ResultProps): ReactElement => {
  const pane = usePaneStyles();
  const texts = useSynthesisTexts();
  const { opened, wordClient, tell } = usePaneDesk();
  const [busy, setBusy] = useState(false);
  const [inserted, setInserted] = useState(false);
  const [fault, setFault] = useState<WordFaultKind | null>(null);
  const word = writableWord(opened);
  const insert = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await word?.insertReport(report);
      setInserted(true);
      tell(texts.inserted);
    } catch (thrown) {
      setFault(wordFaultKind(thrown));
    } finally {
      setBusy(false);
    }
  };
  const failed = job.documents.filter(({ why }) => why !== null);
  return (
    <div className={pane.stack}>
      <p className={pane.text}>{inserted ? texts.inserted : texts.done}</p>
      {failed.map(({ documentId, file, why }) => (
        <p key={documentId} className={pane.note}>
          {texts.notRead(file, why ?? '')}
        </p>
      ))}
      <ReportView report={report} words={texts} held={true} />
      {fault !== null && <WordFaultNote fault={fault} />}
      <div className={pane.row}>
        {word !== null && !inserted && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void insert()}>
            {texts.insert}
          </Button>
        )}
        <DownloadButton
          words={texts.download}
          name={`${report.title}.docx`}
          make={() => wordClient.jobFile(job.jobId)}
        />
        <Button appearance="subtle" onClick={onAgain}>
          {texts.again}
        </Button>
      </div>
      <p className={pane.small}>{texts.review}</p>
    </div>
  );
};
