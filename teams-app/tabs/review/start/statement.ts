import type { MinutesRequest } from '#shared/wire/job-exchange.ts';

/** What the form of minutes holds while it is filled. */
export type MinutesDraft = {
  readonly kind: MinutesRequest['kind'];
  readonly title: string;
  /** ISO date; empty = not told. */
  readonly date: string;
  readonly informed: boolean;
  readonly purpose: string;
  /** As it is typed. */
  readonly keepDays: string;
  readonly nature: 'none' | NonNullable<MinutesRequest['statement']['reserved']>;
};

type DraftFault = 'title' | 'informed' | 'purpose' | 'keepDays';

const daysOf = (typed: string): number | null => {
  const days = /^\d{1,4}$/u.test(typed.trim()) ? Number(typed) : 0;
  return days >= 1 && days <= 3_650 ? days : null;
};

/** What is still missing before a transcript may be sent. */
export const draftFaults = (draft: MinutesDraft): ReadonlySet<DraftFault> => {
  const faults: readonly (readonly [DraftFault, boolean])[] = [
    ['title', draft.title.trim() === ''],
    ['informed', !draft.informed],
    ['purpose', draft.purpose.trim() === ''],
    ['keepDays', daysOf(draft.keepDays) === null],
  ];
  return new Set(faults.filter(([, missing]) => missing).map(([name]) => name));
};

/** The request of a draft without faults. */
export const toMinutesRequest = (jobId: string, draft: MinutesDraft): MinutesRequest => ({
  ...{ jobId, kind: draft.kind, title: draft.title.trim() },
  date: draft.date === '' ? null : draft.date,
  statement: {
    participantsInformed: draft.informed,
    purpose: draft.purpose.trim(),
    keepDays: daysOf(draft.keepDays) ?? 1,
    reserved: draft.nature === 'none' ? null : draft.nature,
  },
});
