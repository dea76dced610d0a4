import type { ReactElement } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { useReviewTexts } from '../review-language.ts';
import type { Reviews } from './use-reviews.ts';

/** Decisions that the server has not, why, and the way to send them again; nothing when it has all of them. */
export const NotSent = ({
  reviews: { notSent, failure, sendAgain },
}: {
  readonly reviews: Pick<Reviews, 'notSent' | 'failure' | 'sendAgain'>;
}): ReactElement | null => {
  const texts = useReviewTexts();
  if (failure === null) return null;
  const { fault } = failure;
  const why = [fault?.message ?? texts.unreachable, fault?.nextAction ?? ''];
  return (
    <FaultNote
      fault={{
        message: texts.sheet.notSent(notSent),
        nextAction: why.join(' ').trim(),
        reference: fault?.reference ?? null,
      }}
      onRetry={sendAgain}
    />
  );
};
