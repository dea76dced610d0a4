import { type ReactElement, useCallback } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { JobDocument, JobSummary } from '#shared/wire/job-exchange.ts';
import { Page } from '../../console/Page.tsx';
import { Outdated, Waiting } from '../../console/ScreenState.tsx';
import { useRefreshed } from '../../console/use-refreshed.ts';
import { ownDocuments } from '../jobs/count-documents.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { sumCounts } from './count-left.ts';
import { SheetReview } from './SheetReview.tsx';

/** The next document that still has fields to review, after this one, then from the first. */
const nextOf = (job: JobSummary | null, documentId: string): JobDocument | null => {
  const documents = job === null ? [] : ownDocuments(job);
  const at = documents.findIndex((one) => one.documentId === documentId);
  const inTurn = [...documents.slice(at + 1), ...documents.slice(0, Math.max(0, at))];
  return inTurn.find(({ reviewed }) => (reviewed?.open ?? 0) > 0) ?? null;
};

/** One document of a synthesis under review. */
export const SheetScreen = ({
  jobId,
  documentId,
  fieldId,
}: {
  readonly jobId: string;
  readonly documentId: string;
  /** Field that the address names; null = the first to review. */
  readonly fieldId: string | null;
}): ReactElement => {
  const { client, now } = useReviewDesk();
  const texts = useReviewTexts();
  const loadSheet = useCallback(() => client.sheet(jobId, documentId), [client, jobId, documentId]);
  const loadJob = useCallback(() => client.job(jobId), [client, jobId]);
  const sheet = useRefreshed(loadSheet, now);
  const job = useRefreshed(loadJob, now);
  if (sheet.value === null) {
    const { failure } = sheet;
    return (
      <Page title={texts.jobs.kinds.synthesis}>
        {failure === null ? (
          <Waiting />
        ) : (
          <>
            <FaultNote fault={failure.fault} onRetry={sheet.refresh} />
            <p>
              <a href={addressOf({ screen: 'jobs', jobId: null })}>{texts.toList}</a>
            </p>
          </>
        )}
      </Page>
    );
  }
  const others = (job.value?.documents ?? []).filter((one) => one.documentId !== documentId);
  const next = nextOf(job.value, documentId);
  return (
    <>
      <Outdated of={sheet} />
      <SheetReview
        name={{ jobId, documentId }}
        reply={sheet.value}
        first={fieldId}
        elsewhere={sumCounts(others.flatMap(({ reviewed }) => reviewed ?? []))}
        next={
          next === null
            ? null
            : addressOf({ screen: 'sheet', jobId, documentId: next.documentId, fieldId: null })
        }
        onReply={(reply) => sheet.replace(() => reply)}
      />
    </>
  );
};
