import type { Language } from '../language/language.ts';
import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import { synthesisTexts, tellStatus } from '../language/synthesis-texts.ts';
import type { FieldReview } from './field-review.ts';
import type { FieldValue, FilledField } from './filled-sheet.ts';
import { showValue } from './show-value.ts';

/** A field as it stands once people have said what they had to say of it. */
export type StandingField = {
  readonly field: FilledField;
  /** Null = there is nothing to show. */
  readonly text: string | null;
  /** State in words. */
  readonly status: string;
  /** To be checked or completed by a person. */
  readonly isDoubtful: boolean;
  /** A person said that what was read does not count. */
  readonly isSetAside: boolean;
  /** The text is a person's. */
  readonly isCorrected: boolean;
  /** Why it is to be checked, in a sentence; null where nobody is asked to. */
  readonly why: string | null;
  readonly page: number | null;
  /** Empty where no document says it. */
  readonly quote: string;
  /** Values that contradict the one that is shown. */
  readonly others: readonly string[];
};

/** What stands of each field: the document's value, or what the person last said of it. */
export function standingFields(
  fields: readonly FilledField[],
  reviews: readonly FieldReview[],
  language: Language,
): readonly StandingField[] {
  const last = new Map(reviews.map((review) => [review.fieldId, review]));
  return fields.map((field) => standingField(field, last.get(field.fieldId) ?? null, language));
}

function standingField(
  field: FilledField,
  review: FieldReview | null,
  language: Language,
): StandingField {
  const texts = sheetReportTexts[language];
  const read = asRead(field, language);
  if (review === null) return read;
  if (review.decision === 'accepted')
    return { ...read, status: texts.validated, isDoubtful: false, why: null, others: [] };
  if (review.decision === 'rejected') {
    return {
      ...read,
      text: null,
      status: texts.rejected(review.reason),
      isDoubtful: true,
      isSetAside: true,
      why: null,
      others: [],
    };
  }
  return {
    ...read,
    text: review.written,
    status: field.from === 'agent' ? texts.byAgent : texts.corrected,
    isDoubtful: false,
    isCorrected: true,
    why: null,
    others: [],
  };
}

function asRead(field: FilledField, language: Language): StandingField {
  const { value, status, kind, others } = field;
  const texts = sheetReportTexts[language];
  const words = tellStatus({ status, by: value?.by ?? null }, language);
  const open = field.from === 'agent' && value === null;
  const isDoubtful = open || status === 'to-check' || status === 'contradictory';
  return {
    field,
    text: value === null ? null : showValue(value, kind, language),
    status: open ? texts.toComplete : statusOf(field, words, texts.fromContract),
    isDoubtful,
    isSetAside: false,
    isCorrected: false,
    why: isDoubtful ? whyOf(field, language) : null,
    page: value?.page ?? null,
    quote: value?.quote ?? '',
    others:
      status === 'contradictory' ? others.map((other) => showValue(other, kind, language)) : [],
  };
}

const statusOf = ({ value }: FilledField, words: string, fromContract: string): string =>
  value?.by === 'contract' ? fromContract : words;

const whyOf = ({ remark, from }: FilledField, language: Language): string | null =>
  remark === null || from === 'agent' ? null : synthesisTexts[language].remark(remark);

/** Where it stands in the document, and the words that say it. */
export const citedBy = ({
  field,
  page,
  quote,
}: StandingField): Pick<FieldValue, 'page' | 'anchor' | 'quote'> => ({
  page,
  anchor: field.value?.anchor ?? null,
  quote,
});

/** Required of the document and not there: what the reader of a report is owed by article. */
export const isMissing = ({ field, text }: StandingField, required: ReadonlySet<string>): boolean =>
  field.from === 'document' &&
  field.status === 'absent' &&
  text === null &&
  required.has(field.fieldId);
