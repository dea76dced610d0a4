import { useCallback, useMemo, useState } from 'react';
import type { FieldReview, ReviewCount } from '#shared/synthesis/field-review.ts';
import type { SheetReply } from '#shared/wire/job-exchange.ts';
import { useReviewDesk } from '../review-desk.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { expandLines, type ReviewedField } from './expand-lines.ts';
import type { CardMode } from './FieldCard.tsx';
import {
  type FieldFilter,
  filterFields,
  isToCheck,
  nextWanted,
  type Subject,
  searchFields,
} from './sheet-subject.ts';
import { useActiveTime } from './use-active-time.ts';
import { type Reviews, type SaidReview, useReviews } from './use-reviews.ts';

type Name = { readonly jobId: string; readonly documentId: string };

/** What is looked at, and where of it. */
type Looked = { readonly subject: Subject | null; readonly at: number; readonly mode: CardMode };

export type SheetReview = {
  readonly reviews: Reviews;
  readonly count: ReviewCount;
  /** Seconds that a field took here, those accepted with others left out; null before one did. */
  readonly pace: number | null;
  readonly filter: FieldFilter;
  /** All of the sheet, the lines of its tables one by one. */
  readonly all: readonly ReviewedField[];
  /** Those that the filter and the search leave, and the one that is opened. */
  readonly fields: readonly ReviewedField[];
  readonly opened: ReviewedField | null;
  /** Words that are looked for among them. */
  readonly search: string;
  readonly onSearch: (words: string) => void;
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
  /** Accepts several at once; the time spent counts for them together. */
  readonly acceptAll: (fields: readonly ReviewedField[]) => void;
};

const countOf = (
  fields: readonly ReviewedField[],
  said: ReadonlyMap<string, SaidReview>,
): ReviewCount => {
  const all = fields.flatMap(({ fieldId }) => said.get(fieldId) ?? []);
  const of = (wanted: FieldReview['decision']): number =>
    all.filter(({ decision }) => decision === wanted).length;
  return {
    accepted: of('accepted'),
    corrected: of('corrected'),
    rejected: of('rejected'),
    open: fields.length - all.length,
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
  };
};

const paceOf = (said: ReadonlyMap<string, SaidReview>): number | null => {
  const timed = [...said.values()].filter(({ seconds }) => seconds > 0);
  return timed.length === 0
    ? null
    : timed.reduce((sum, { seconds }) => sum + seconds, 0) / timed.length;
};

/** A reload and a link lead to the same field; the way back leads out of the sheet. */
const keepPlace = (name: Name, fieldId: string | null): void =>
  window.history.replaceState(null, '', addressOf({ screen: 'sheet', ...name, fieldId }));

const subjectOf = (fieldId: string | null): Subject | null =>
  fieldId === null ? null : { kind: 'field', fieldId };

const useReviewsOf = (
  { jobId, documentId }: Name,
  { reviews }: SheetReply,
  onReply: (reply: SheetReply) => void,
): Reviews => {
  const { client } = useReviewDesk();
  const send = useCallback(
    (review: FieldReview) => client.review(jobId, documentId, review),
    [client, jobId, documentId],
  );
  return useReviews(send, reviews, onReply);
};

/** The review of one sheet: what is opened, what was said, what comes next. */
export const useSheetReview = (
  name: Name,
  reply: SheetReply,
  first: string | null,
  onReply: (reply: SheetReply) => void,
): SheetReview => {
  const { announce } = useReviewDesk();
  const { sheet: texts } = useReviewTexts();
  const { fields: written } = reply.sheet;
  const all = useMemo(() => expandLines(written), [written]);
  const reviews = useReviewsOf(name, reply, onReply);
  const { said } = reviews;
  const [filter, setFilter] = useState<FieldFilter>('all');
  const [search, setSearch] = useState('');
  const [looked, setLooked] = useState<Looked>(() => {
    const known = all.find(({ fieldId }) => fieldId === first);
    const open = all.find(({ fieldId }) => !said.has(fieldId));
    const fieldId = (known ?? open ?? all[0])?.fieldId ?? null;
    return { subject: subjectOf(fieldId), at: 0, mode: 'reading' };
  });
  const fieldId = looked.subject?.kind === 'field' ? looked.subject.fieldId : null;
  const opened = all.find((field) => field.fieldId === fieldId) ?? null;
  const time = useActiveTime(fieldId);
  const kept = new Set(searchFields(filterFields(all, filter, said), search));
  const fields = all.filter((field) => kept.has(field) || field === opened);
  const open = (next: string | null): void => {
    setLooked({ subject: subjectOf(next), at: 0, mode: 'reading' });
    keepPlace(name, next);
  };
  const say: SheetReview['say'] = (decision, part = {}) => {
    if (opened === null) return;
    const before = said.get(opened.fieldId)?.seconds ?? 0;
    const seconds = Math.round(10 * (before + time.take(opened.fieldId))) / 10;
    const { fieldId: of } = opened;
    reviews.say([{ ...{ fieldId: of, decision, written: null, reason: null, seconds }, ...part }]);
    const done = all.filter((one) => one === opened || said.has(one.fieldId)).length;
    announce(texts.said(texts.decisions[decision], done, all.length));
    const next = nextWanted(fields, opened.fieldId, (field) => !said.has(field.fieldId));
    if (next === null) setLooked((old) => ({ ...old, mode: 'reading' }));
    else open(next.fieldId);
  };
  const acceptAll: SheetReview['acceptAll'] = (several) => {
    const spent = fieldId === null ? 0 : time.take(fieldId);
    reviews.say(
      several.map((field, rank) => ({
        ...{ fieldId: field.fieldId, decision: 'accepted', written: null, reason: null },
        seconds: rank === 0 ? spent : 0,
      })),
    );
    const taken = new Set(several);
    const isDone = (one: ReviewedField): boolean => taken.has(one) || said.has(one.fieldId);
    announce(texts.saidAll(several.length, all.filter(isDone).length, all.length));
    const next = nextWanted(fields, several.at(-1)?.fieldId ?? null, (one) => !isDone(one));
    if (next !== null) open(next.fieldId);
  };
  return {
    ...{ reviews, filter, search, all, fields, opened, looked, open, say, acceptAll },
    onSearch: setSearch,
    count: countOf(all, said),
    pace: paceOf(said),
    onFilter: setFilter,
    look: (part) => setLooked((old) => ({ ...old, ...part })),
    step: (by) => {
      const at = opened === null ? -1 : fields.indexOf(opened);
      const next = at < 0 ? fields[0] : fields[at + by];
      if (next !== undefined) open(next.fieldId);
    },
    nextToCheck: () => {
      const next = nextWanted(all, fieldId, (field) => isToCheck(field, said));
      if (next === null) announce(texts.noneToCheck);
      else open(next.fieldId);
    },
  };
};
