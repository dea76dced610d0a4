import type { FieldReview } from '#shared/synthesis/field-review.ts';
import type { FieldValue, FilledField, FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import type { ReviewedField } from './expand-lines.ts';

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

/** Every place of a field, that of its value first. */
const placesOfField = (field: FilledField): readonly Place[] => [
  ...placeOf(field.value),
  ...field.others.flatMap(placeOf),
];

export const placesOf = (
  sheet: Pick<FilledSheet, 'findings'> & { readonly fields: readonly ReviewedField[] },
  subject: Subject | null,
): readonly Place[] => {
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

export type FieldFilter = 'all' | 'open' | 'toCheck' | 'absent';

export const fieldFilters: readonly FieldFilter[] = ['all', 'open', 'toCheck', 'absent'];

type Reviews = ReadonlyMap<string, Pick<FieldReview, 'decision'>>;

/** A field whose status asks for eyes, and that has had none. */
export const isToCheck = ({ fieldId, status }: FilledField, reviews: Reviews): boolean =>
  !reviews.has(fieldId) && (status === 'to-check' || status === 'contradictory');

/** Not found in the document, and nobody has said so yet; what the service fills itself is no absence. */
export const isAbsent = ({ fieldId, status, from }: FilledField, reviews: Reviews): boolean =>
  !reviews.has(fieldId) && status === 'absent' && from !== 'agent';

const filters: Readonly<Record<FieldFilter, (field: FilledField, reviews: Reviews) => boolean>> = {
  all: () => true,
  open: ({ fieldId }, reviews) => !reviews.has(fieldId),
  toCheck: isToCheck,
  absent: isAbsent,
};

export const filterFields = (
  fields: readonly ReviewedField[],
  filter: FieldFilter,
  reviews: Reviews,
): readonly ReviewedField[] => fields.filter((field) => filters[filter](field, reviews));

/** For a search: without case, accents and the marks of typing. */
const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'").toLowerCase();

/** Those whose name, part of the sheet or value holds every word that is looked for. */
export const searchFields = (
  fields: readonly ReviewedField[],
  wanted: string,
): readonly ReviewedField[] => {
  // Small words are left out: `encours de la dette` finds `Encours de dette`.
  const words = plain(wanted).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  if (words.length === 0) return fields;
  return fields.filter(({ name, section, value }) => {
    const told = plain(`${name} ${section} ${value?.written ?? ''}`);
    return words.every((word) => told.includes(word));
  });
};

/** The first after this one, then from the start, that is wanted; null = none is. */
export const nextWanted = (
  fields: readonly ReviewedField[],
  from: string | null,
  wanted: (field: ReviewedField) => boolean,
): ReviewedField | null => {
  const at = fields.findIndex(({ fieldId }) => fieldId === from);
  const inTurn = [...fields.slice(at + 1), ...fields.slice(0, at + 1)];
  return inTurn.find((field) => field.fieldId !== from && wanted(field)) ?? null;
};

/** Fields under the titles of their parts of the sheet, in the order of the sheet. */
export const bySection = (
  fields: readonly ReviewedField[],
): readonly (readonly [string, readonly ReviewedField[]])[] => [
  ...Map.groupBy(fields, ({ section }) => section),
];
