import { formatFigure } from '../language/format-figure.ts';
import type { Language } from '../language/language.ts';
import { readableDate } from '../language/readable-date.ts';
import { synthesisTexts } from '../language/synthesis-texts.ts';
import type { FieldValue } from './filled-sheet.ts';
import type { FieldKind } from './sheet.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A value as its reader writes it; a text as the document has it. */
export function showValue(
  { value, unit, written }: Pick<FieldValue, 'value' | 'unit' | 'written'>,
  kind: FieldKind,
  language: Language,
): string {
  if (typeof value === 'boolean') return synthesisTexts[language].yesNo[value ? 'yes' : 'no'];
  if (typeof value === 'number') return formatFigure(value, unit, language);
  if (value === null || value === '') return written;
  return kind === 'date' ? readableDate(value, locales[language]) : value;
}

/** `+4,6 %`; a dash where nothing can be said. */
export function showChange(percent: number | null, language: Language): string {
  if (percent === null) return '–';
  const number = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(percent);
  return language === 'en' ? `${number}%` : `${number}\u00A0%`;
}

/** Percentage of change; null from nothing, from below zero or to below zero, where a percentage says nothing. */
export function reckonChange(now: number, before: number): number | null {
  return before <= 0 || now < 0 ? null : (now / before - 1) * 100;
}
