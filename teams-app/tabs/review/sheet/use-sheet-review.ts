import { useState } from 'react';
import type { FieldReview, ReviewCount } from '#shared/synthesis/field-review.ts';
import type { FilledField, FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import type { SheetReply } from '#shared/wire/job-exchange.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import type { CardMode } from './FieldCard.tsx';
import {
  type FieldFilter,
  filterFields,
  isToCheck,
  nextWanted,
  type Subject,
} from './sheet-subject.ts';
import { useActiveTime } from './use-active-time.ts';
import { type Reviews, type SaidReview, useReviews } from './use-reviews.ts';

type Name = { readonly jobId: string; readonly documentId: string };

/** What is looked at, and where of it. */
type Looked = { readonly subject: Subject | null; readonly at: number; readonly mode: CardMode };

export type SheetReview = {
  readonly reviews: Reviews;
  readonly count: ReviewCount;
  readonly filter: FieldFilter;
  /** Fields that the filter leaves, and the one that is opened. */
  readonly fields: readonly FilledField[];
  readonly opened: FilledField | null;
  readonly looked: Looked;
  readonly onFilter: (filter: FieldFilter) => void;
  readonly open: (fieldId: string | null) => void;
  readonly look: (part: Partial<Looked>) => void;
  /** The field so many further in the list, as it is shown. */
  readonly step: (by: 1 | -1) => void;
  readonly nextToCheck: () => void;
  /** Keeps what is said of the opened field, with the time spent on it, and goes on to the next one. */
  readonly say: (
    decision: FieldReview['decision'],
    part?: Partial<Pick<FieldReview, 'written' | 'reason'>>,
  ) => void;
};

const countOf = (sheet: FilledSheet, said: ReadonlyMap<string, SaidReview>): ReviewCount => {
  const all = sheet.fields.flatMap(({ fieldId }) => said.get(fieldId) ?? []);
  const of = (wanted: FieldReview['decision']): number =>
    all.filter(({ decision }) => decision === wanted).length;
  return {
    accepted: of('accepted'),
    corrected: of('corrected'),
    rejected: of('rejected'),
    open: sheet.fields.length - all.length,
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
  };
};

/** A reload and a link lead to the same field; the way back leads out of the sheet. */
const keepPlace = (name: Name, fieldId: string | null): void =>
  window.history.replaceState(null, '', addressOf({ screen: 'sheet', ...name, fieldId }));

const subjectOf = (fieldId: string | null): Subject | null =>
  fieldId === null ? null : { kind: 'field', fieldId };

/** The review of one sheet: what is opened, what was said, what comes next. */
export const useSheetReview = (
  name: Name,
  reply: SheetReply,
  first: string | null,
  onReply: (reply: SheetReply) => void,
): SheetReview => {
  const { announce } = useReviewDesk();
  const { sheet: texts } = useReviewTexts();
  const { sheet } = reply;
  const reviews = useReviews(name, reply, onReply);
  const { said } = reviews;
  const [filter, setFilter] = useState<FieldFilter>('all');
  const [looked, setLooked] = useState<Looked>(() => {
    const known = sheet.fields.find(({ fieldId }) => fieldId === first);
    const open = sheet.fields.find(({ fieldId }) => !said.has(fieldId));
    const fieldId = (known ?? open ?? sheet.fields[0])?.fieldId ?? null;
    return { subject: subjectOf(fieldId), at: 0, mode: 'reading' };
  });
  const fieldId = looked.subject?.kind === 'field' ? looked.subject.fieldId : null;
  const opened = sheet.fields.find((field) => field.fieldId === fieldId) ?? null;
  const time = useActiveTime(fieldId);
  const kept = new Set(filterFields(sheet.fields, filter, said));
  const fields = sheet.fields.filter((field) => kept.has(field) || field === opened);
  const open = (next: string | null): void => {
    setLooked({ subject: subjectOf(next), at: 0, mode: 'reading' });
    keepPlace(name, next);
  };
  const say: SheetReview['say'] = (decision, part = {}) => {
    if (opened === null) return;
    const before = said.get(opened.fieldId)?.seconds ?? 0;
    const seconds = Math.round(10 * (before + time.take(opened.fieldId))) / 10;
    reviews.say({
      ...{ fieldId: opened.fieldId, decision, written: null, reason: null, seconds },
      ...part,
    });
    const done = sheet.fields.filter((one) => one === opened || said.has(one.fieldId)).length;
    announce(texts.said(texts.decisions[decision], done, sheet.fields.length));
    const next = nextWanted(fields, opened.fieldId, (field) => !said.has(field.fieldId));
    if (next === null) setLooked((old) => ({ ...old, mode: 'reading' }));
    else open(next.fieldId);
  };
  return {
    ...{ reviews, filter, fields, opened, looked, open, say },
    count: countOf(sheet, said),
    onFilter: setFilter,
    look: (part) => setLooked((old) => ({ ...old, ...part })),
    step: (by) => {
      const at = opened === null ? -1 : fields.indexOf(opened);
      const next = at < 0 ? fields[0] : fields[at + by];
      if (next !== undefined) open(next.fieldId);
    },
    nextToCheck: () => {
      const next = nextWanted(sheet.fields, fieldId, (field) => isToCheck(field, said));
      if (next === null) announce(texts.noneToCheck);
      else open(next.fieldId);
    },
  };
};
