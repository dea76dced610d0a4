import type { ReactElement } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { AskFirst } from '../../console/AskFirst.tsx';
import { useAction } from '../../console/use-action.ts';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';

/** Deletes a job with its documents and its reviews, once it was asked. */
export const RemoveJob = ({
  jobId,
  onGone,
}: {
  readonly jobId: string;
  readonly onGone: () => void;
}): ReactElement => {
  const detail = useDetailStyles();
  const { jobs: texts } = useReviewTexts();
  const { client, announce } = useReviewDesk();
  const action = useAction();
  const remove = (): void =>
    action.run(
      () => client.discard(jobId),
      () => {
        announce(texts.removed);
        window.location.hash = addressOf({ screen: 'jobs', jobId: null });
        onGone();
      },
    );
  return (
    <div className={detail.section}>
      {action.failure !== null && <FaultNote fault={action.failure.fault} />}
      <AskFirst
        label={texts.remove}
        question={texts.removeQuestion}
        yes={texts.removeYes}
        onYes={remove}
      />
    </div>
  );
};
