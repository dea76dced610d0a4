import type { FieldReview } from '#shared/synthesis/field-review.ts';
import type { FieldValue, FilledField, FilledSheet } from '#shared/synthesis/filled-sheet.ts';

/** Where something stands in the document. */
export type Place = { readonly page: number; readonly quote: string };

/** What is looked at: a field of the sheet, or a finding of arithmetic by its rank. */
export type Subject =
  | { readonly kind: 'field'; readonly fieldId: string }
  | { readonly kind: 'finding'; readonly rank: number };

const placeOf = (value: FieldValue | null): readonly Place[] => {
  if (value === null || value.by === 'contract' || value.by === 'agent') return [];
  const page = value.page ?? value.anchor?.slide ?? null;
  // A format without pages is one page long.
  if (page === null && value.quote === '') return [];
  return [{ page: page ?? 1, quote: value.quote }];
};

/** Every place of a field, that of its value first; those of its lines after those of its other readings. */
const placesOfField = (field: FilledField): readonly Place[] => [
  ...placeOf(field.value),
  ...field.others.flatMap(placeOf),
  ...field.lines.flatMap(({ value }) => placeOf(value)),
];

export const placesOf = (sheet: FilledSheet, subject: Subject | null): readonly Place[] => {
  if (subject === null) return [];
  if (subject.kind === 'finding') {
    const places = sheet.findings[subject.rank]?.places ?? [];
    return places.map(({ page, quote }) => ({ page: page ?? 1, quote }));
  }
  const field = sheet.fields.find(({ fieldId }) => fieldId === subject.fieldId);
  return field === undefined ? [] : placesOfField(field);
};

/** Rank of the place of one of its values; -1 = it has none. */
export const rankOfPlace = (field: FilledField, value: FieldValue): number => {
  const [wanted] = placeOf(value);
  if (wanted === undefined) return -1;
  return placesOfField(field).findIndex(
    ({ page, quote }) => page === wanted.page && quote === wanted.quote,
  );
};

export type FieldFilter = 'all' | 'open' | 'toCheck';

export const fieldFilters: readonly FieldFilter[] = ['all', 'open', 'toCheck'];

type Reviews = ReadonlyMap<string, Pick<FieldReview, 'decision'>>;

/** A field whose status asks for eyes, and that has had none. */
export const isToCheck = ({ fieldId, status }: FilledField, reviews: Reviews): boolean =>
  !reviews.has(fieldId) && (status === 'to-check' || status === 'contradictory');

export const filterFields = (
  fields: readonly FilledField[],
  filter: FieldFilter,
  reviews: Reviews,
): readonly FilledField[] =>
  fields.filter((field) => {
    if (filter === 'all') return true;
    return filter === 'open' ? !reviews.has(field.fieldId) : isToCheck(field, reviews);
  });

/** The first after this one, then from the start, that is wanted; null = none is. */
export const nextWanted = (
  fields: readonly FilledField[],
  from: string | null,
  wanted: (field: FilledField) => boolean,
): FilledField | null => {
  const at = fields.findIndex(({ fieldId }) => fieldId === from);
  const inTurn = [...fields.slice(at + 1), ...fields.slice(0, at + 1)];
  return inTurn.find((field) => field.fieldId !== from && wanted(field)) ?? null;
};

/** Fields under the titles of their parts of the sheet, in the order of the sheet. */
export const bySection = (
  fields: readonly FilledField[],
): readonly (readonly [string, readonly FilledField[]])[] => [
  ...Map.groupBy(fields, ({ section }) => section),
];
