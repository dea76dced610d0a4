import { agrees } from '../french/written-numbers.ts';
import type { Candidate, Doubt } from './candidate.ts';
import type { FieldStatus, FieldValue, SheetRemark } from './filled-sheet.ts';
import type { SheetField } from './sheet.ts';
import { tellWritten } from './tell-written.ts';

/** What is said of a field once its candidates are weighed. */
export type Settled = {
  readonly status: FieldStatus;
  readonly value: FieldValue | null;
  readonly others: readonly FieldValue[];
  readonly rows: readonly (readonly string[])[];
  readonly remark: SheetRemark | null;
};

const certain = 0.9;
const telling = 0.7;
const mostOthers = 4;

/** The doubt that is told, when there are several. */
const order: readonly Doubt[] = [
  'columns-unread',
  'long-list',
  'ocr',
  'several-values',
  'other-year',
  'no-year',
  'weak-label',
  'other-unit',
  'rounded',
  'in-text',
  'geometry',
];

/**
 * Weighs the candidates of a field, best first. Two places that say different things of the same label and year are a
 * contradiction, both shown; a value is `found` only when its place leaves no doubt.
 */
export function settleField(field: SheetField, candidates: readonly Candidate[]): Settled {
  const preferred = candidates.some(({ isUnder, score }) => isUnder && score >= telling)
    ? candidates.filter(({ isUnder }) => isUnder)
    : candidates;
  const [best] = preferred;
  if (best === undefined) return absent(field);
  const others = preferred.slice(1).map(({ value }) => value);
  if (best.doubts.includes('columns-unread')) return unread(best, preferred);
  const rivals = candidates.filter(
    (other) =>
      other.score >= telling &&
      isRival(best, other) &&
      (other.isUnder || !best.isUnder || other.place === 'sentence'),
  );
  if (best.score >= telling && isComparable(field) && rivals.length > 0) {
    return {
      status: 'contradictory',
      value: best.value,
      others: rivals.map(({ value }) => value).slice(0, mostOthers),
      rows: best.rows,
      remark: {
        code: 'contradiction',
        details: tell([best, ...rivals.slice(0, mostOthers)]),
      },
    };
  }
  const doubt = order.find((one) => best.doubts.includes(one));
  const isCertain = best.score >= certain && doubt === undefined;
  return {
    status: isCertain ? 'found' : 'to-check',
    value: best.value,
    others: others.slice(0, mostOthers),
    rows: best.rows,
    remark: isCertain ? null : { code: doubt ?? 'weak-label', details: detailsOf(best) },
  };
}

/** One row of which nobody can say which figure is of the year: both are told, neither counts. */
function unread(best: Candidate, candidates: readonly Candidate[]): Settled {
  const same = candidates.filter(({ value }) => value.quote === best.value.quote);
  const written = [...new Set(same.map(({ value }) => tellWritten(value)))];
  return {
    status: 'to-check',
    value: { ...best.value, written: written.join(' / '), value: null },
    others: same.map(({ value }) => value).slice(0, mostOthers),
    rows: [],
    remark: { code: 'columns-unread', details: { written: written.join(' / ') } },
  };
}

function absent({ article, mayBeAbsent }: SheetField): Settled {
  const remark: SheetRemark =
    article !== null && !mayBeAbsent
      ? { code: 'missing-item', details: { article } }
      : { code: mayBeAbsent ? 'not-found' : 'missing', details: {} };
  return { status: 'absent', value: null, others: [], rows: [], remark };
}

/** Words can be put in many ways: only figures, dates, yes and no contradict one another. */
function isComparable({ kind }: SheetField): boolean {
  return kind !== 'text' && kind !== 'table';
}

/** Says another thing, in earnest: as good a label, or a sentence that states it of the same year. */
function isRival(best: Candidate, other: Candidate): boolean {
  if (other === best || sameValue(best, other)) return false;
  if (
    other.doubts.some(
      (doubt) => doubt === 'weak-label' || doubt === 'other-year' || doubt === 'no-year',
    )
  )
    return false;
  return other.place === 'sentence' ? other.score >= telling : other.score >= best.score - 0.12;
}

/** Two ways of writing one value; a rounded one agrees with all that it may stand for. */
function sameValue(left: Candidate, right: Candidate): boolean {
  const first = left.value.value;
  const second = right.value.value;
  if (typeof first !== 'number' || typeof second !== 'number') return first === second;
  const rough = left.step > right.step ? left : right;
  const exact = rough === left ? second : first;
  return agrees({ value: rough === left ? first : second, step: rough.step }, exact);
}

function detailsOf({ value, rows }: Candidate): SheetRemark['details'] {
  const list = rows.length < 2 ? {} : { count: rows.length - 1 };
  return {
    written: tellWritten(value),
    ...list,
    ...(value.page === null ? {} : { page: value.page }),
  };
}

/** `84,2 %` page 5, `83,1 %` page 40: the first two, as details of a remark. */
function tell(candidates: readonly Candidate[]): SheetRemark['details'] {
  const [first, second] = candidates;
  return {
    first: first === undefined ? '' : tellWritten(first.value),
    second: second === undefined ? '' : tellWritten(second.value),
    ...(first?.value.page == null ? {} : { firstPage: first.value.page }),
    ...(second?.value.page == null ? {} : { secondPage: second.value.page }),
  };
}
