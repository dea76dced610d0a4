import type { DocModel } from '../document/doc-model.ts';
import type { FieldValue, FilledField, FilledSheet } from './filled-sheet.ts';
import { type FindQuote, isSaidBy, openQuotes, standsIn } from './prove-value.ts';
import { type FieldReply, readFieldsReply } from './read-fields-reply.ts';
import { readValue } from './read-value.ts';
import { refillSheet } from './refill-sheet.ts';
import type { Sheet, SheetField } from './sheet.ts';

/** Doubts that lie in how the page was read: a model read no other page. */
const ofTheReading: ReadonlySet<string> = new Set(['ocr', 'geometry', 'rounded']);

/**
 * Lays what a model answered beside what rules found. A value counts when it stands in the quote and the quote in the
 * document; otherwise it is to be checked. It takes nothing from what rules read with certainty, and settles no
 * contradiction: it only tells which reading it chose. `texts` = the replies, in the order of their questions.
 */
export function mergeFieldsReplies(
  sheet: Sheet,
  filled: FilledSheet,
  document: DocModel,
  replies: { readonly texts: readonly string[]; readonly model: string | null },
): FilledSheet {
  if (replies.texts.length === 0) return filled;
  const find = openQuotes(document);
  const fields = new Map(
    sheet.fields.filter(({ from }) => from === 'document').map((field) => [field.id, field]),
  );
  const ids = new Set(fields.keys());
  const told = new Map<string, FieldReply>();
  for (const text of replies.texts) {
    for (const [id, reply] of readFieldsReply(text, ids)) if (!told.has(id)) told.set(id, reply);
  }
  const changed = new Map<string, FilledField>();
  for (const before of filled.fields) {
    const field = fields.get(before.fieldId);
    const reply = told.get(before.fieldId);
    if (field === undefined || reply === undefined) continue;
    const after = mergeField(field, before, reply, find);
    if (after !== before) changed.set(before.fieldId, after);
  }
  return refillSheet(sheet, filled, { fields: changed, model: replies.model });
}

function mergeField(
  field: SheetField,
  before: FilledField,
  { value: written, quote }: FieldReply,
  find: FindQuote,
): FilledField {
  if (written === null || field.kind === 'table' || field.lines) return before;
  const read = readValue(field.kind, field.unit, written);
  if (read === null) return before;
  const place = find(quote);
  const value: FieldValue = {
    ...{ written, value: read.value, unit: read.unit, by: 'model' },
    ...{ page: place?.page ?? null, anchor: place?.anchor ?? null },
    quote: place === null ? '' : quote,
  };
  const why = place === null ? 'model-quote' : whyUnproven(field, written, quote);
  return why === null ? withProven(field, before, value) : withUnproven(before, value, why);
}

/** Why a value is not borne by the quote; null = it is. */
function whyUnproven({ kind }: SheetField, written: string, quote: string): string | null {
  if (kind === 'yes-no') return 'model-judged';
  if (kind === 'text') return isSaidBy(written, quote) ? null : 'model-value';
  return standsIn(written, quote) ? null : 'model-value';
}

/** What no quote bears stands only where rules found nothing, to be checked. */
function withUnproven(before: FilledField, value: FieldValue, why: string): FilledField {
  if (before.status !== 'absent') return before;
  return { ...before, status: 'to-check', value, remark: { code: why, details: {} } };
}

function withProven(field: SheetField, before: FilledField, value: FieldValue): FilledField {
  const was = before.value;
  switch (before.status) {
    case 'absent':
      return { ...before, status: 'found', value, others: [], remark: null };
    case 'contradictory':
      return { ...before, ...chosenFirst(before, value) };
    case 'to-check':
      return ofTheReading.has(before.remark?.code ?? '') && isSame(was, value)
        ? before
        : { ...before, status: 'found', value, others: besides(before, value), remark: null };
    case 'found':
      if (field.kind === 'text') return { ...before, value, others: besides(before, value) };
      return isSame(was, value) ? before : differs(before, value);
  }
}

/** Rules and model read otherwise, each with its proof: neither is certain any more. */
const differs = (before: FilledField, value: FieldValue): FilledField => ({
  ...before,
  status: 'contradictory',
  others: [value, ...before.others],
  remark: {
    code: 'contradiction',
    details: {
      first: before.value?.written ?? '',
      second: value.written,
      ...(before.value?.page == null ? {} : { firstPage: before.value.page }),
      ...(value.page === null ? {} : { secondPage: value.page }),
    },
  },
});

/** The reading that the model chose stands first; the others stay, and so does the contradiction. */
function chosenFirst(
  before: FilledField,
  value: FieldValue,
): Pick<FilledField, 'value' | 'others'> {
  const readings = [before.value, ...before.others].flatMap((one) => (one === null ? [] : [one]));
  const chosen = readings.find((one) => isSame(one, value));
  if (chosen === undefined) return { value: before.value, others: [...before.others, value] };
  return { value: chosen, others: readings.filter((one) => one !== chosen) };
}

const besides = (before: FilledField, value: FieldValue): readonly FieldValue[] =>
  [before.value, ...before.others].flatMap((one) =>
    one === null || isSame(one, value) ? [] : [one],
  );

const isSame = (one: FieldValue | null, other: FieldValue): boolean =>
  one !== null && one.value === other.value;
