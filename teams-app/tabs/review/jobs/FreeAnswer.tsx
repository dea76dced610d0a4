import { type ReactElement, useCallback } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { ReportView } from '#shared/panes/ReportView.tsx';
import { Waiting } from '../../console/ScreenState.tsx';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useRefreshed } from '../../console/use-refreshed.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';

/** What several documents say together of one question, as it will be downloaded. */
export const FreeAnswer = ({ jobId }: { readonly jobId: string }): ReactElement => {
  const detail = useDetailStyles();
  const { jobs: texts } = useReviewTexts();
  const { client, now } = useReviewDesk();
  const load = useCallback(() => client.report(jobId), [client, jobId]);
  const { value, failure, refresh } = useRefreshed(load, now);
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{texts.answer}</h3>
      {value === null && failure === null && <Waiting />}
      {value === null && failure !== null && <FaultNote fault={failure.fault} onRetry={refresh} />}
      {value !== null && <ReportView report={value} words={texts} held={false} />}
    </section>
  );
};
