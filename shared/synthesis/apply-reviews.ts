import type { FieldReview } from './field-review.ts';
import type { FilledField, FilledSheet } from './filled-sheet.ts';
import { readValue } from './read-value.ts';
import { refillSheet } from './refill-sheet.ts';
import type { Sheet } from './sheet.ts';

/**
 * A filled sheet as people left it: what they corrected or filled stands, what they rejected does not, and everything that
 * is reckoned from it is reckoned anew. The last review of a field counts.
 */
export function applyReviews(
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
): FilledSheet {
  const last = new Map(reviews.map((review) => [review.fieldId, review]));
  const fields = new Map(
    filled.fields.flatMap((field): readonly (readonly [string, FilledField])[] => {
      const review = last.get(field.fieldId);
      if (review === undefined || field.from === 'formula') return [];
      const after = applyTo(sheet, field, review);
      return after === field ? [] : [[field.fieldId, after]];
    }),
  );
  return fields.size === 0 ? filled : refillSheet(sheet, filled, { fields });
}

function applyTo(
  sheet: Sheet,
  field: FilledField,
  { decision, written }: FieldReview,
): FilledField {
  if (decision === 'accepted') {
    return field.value === null ? field : { ...field, status: 'found', remark: null };
  }
  if (decision === 'rejected') return { ...field, status: 'absent', value: null, others: [] };
  const unit = sheet.fields.find(({ id }) => id === field.fieldId)?.unit ?? null;
  const read = written === null ? null : readValue(field.kind, unit, written);
  if (written === null || read === null) return field;
  const place = { page: field.value?.page ?? null, anchor: field.value?.anchor ?? null };
  return {
    ...field,
    status: 'found',
    remark: null,
    value: { ...place, written, value: read.value, unit: read.unit, quote: '', by: 'agent' },
    others: [],
  };
}
