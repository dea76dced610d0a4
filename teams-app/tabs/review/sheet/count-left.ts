import type { ReviewCount } from '#shared/synthesis/field-review.ts';

const noCount: ReviewCount = {
  accepted: 0,
  corrected: 0,
  rejected: 0,
  open: 0,
  seconds: 0,
};

export const reviewedOf = ({ accepted, corrected, rejected }: ReviewCount): number =>
  accepted + corrected + rejected;

/** What several sheets add up to. */
export const sumCounts = (counts: readonly ReviewCount[]): ReviewCount =>
  counts.reduce(
    (sum, one) => ({
      accepted: sum.accepted + one.accepted,
      corrected: sum.corrected + one.corrected,
      rejected: sum.rejected + one.rejected,
      open: sum.open + one.open,
      seconds: sum.seconds + one.seconds,
    }),
    noCount,
  );

/** Seconds that the open fields will take at the pace measured so far; null before any was. */
export const secondsLeft = (open: number, measured: ReviewCount): number | null => {
  const done = reviewedOf(measured);
  return done === 0 || measured.seconds === 0 ? null : (measured.seconds / done) * open;
};
