import { readWrittenNumber } from '../french/written-numbers.ts';
import { formatFigure } from '../language/format-figure.ts';
import type { Language } from '../language/language.ts';
import { synthesisTexts } from '../language/synthesis-texts.ts';
import type { FieldValue } from './filled-sheet.ts';

const multiples = [
  { factor: 1e3, unit: 'k€' },
  { factor: 1e6, unit: 'M€' },
] as const;

/**
 * What a document writes, with the unit that its column or its caption gives: `6 278 k€, soit 6 278 000 €` of a table in
 * thousands. What holds its unit already, or is no figure, stays as it is.
 */
export function tellWritten(
  { written, value, unit }: Pick<FieldValue, 'written' | 'value' | 'unit'>,
  language: Language = 'fr',
): string {
  const number = readWrittenNumber(written);
  if (number === null || typeof value !== 'number' || unit === null) return written;
  if (number.unit !== null || number.value === 0)
    return number.unit === null ? `${written}\u00a0${unit}` : written;
  const ratio = value / number.value;
  const multiple = multiples.find(({ factor }) => Math.abs(ratio / factor - 1) < 1e-6);
  if (multiple === undefined || unit !== '€') return `${written}\u00a0${unit}`;
  return synthesisTexts[language].toldTwice(
    `${written}\u00a0${multiple.unit}`,
    formatFigure(value, unit, language),
  );
}
