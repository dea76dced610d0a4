import { findDates } from '../french/dates.ts';
import { foldText } from '../french/fold-text.ts';
import { readWrittenNumber } from '../french/written-numbers.ts';
import type { FieldKind } from './sheet.ts';

/** A value of a field as it counts: number, ISO date, yes or no, the text itself. */
export type ReadValue = {
  readonly value: number | string | boolean;
  readonly unit: string | null;
  /** What the last figure of a number counts; 0 for what is no number. */
  readonly step: number;
};

/** Reads what somebody wrote for a field of this kind; null = it is none of that kind. */
export function readValue(kind: FieldKind, unit: string | null, written: string): ReadValue | null {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  switch (kind) {
    case 'amount':
    case 'percentage':
    case 'count':
      return readNumber(kind, unit, text);
    case 'date':
      return readDate(text);
    case 'yes-no':
      return readYesNo(text);
    default:
      return { value: text, unit: null, step: 0 };
  }
}

function readNumber(kind: FieldKind, unit: string | null, text: string): ReadValue | null {
  const number = readWrittenNumber(text);
  if (number === null || !fits(kind, unit, number.unit)) return null;
  return { value: number.value, unit: unit ?? number.unit, step: number.step };
}

/** Whether a number in this unit, or in none, can be the value of such a field. */
export function fits(kind: FieldKind, wanted: string | null, unit: string | null): boolean {
  if (unit === null) return true;
  if (kind === 'percentage') return unit === '%';
  if (kind === 'amount') return wanted === null ? unit !== '%' : sameUnit(unit, wanted);
  return unit !== '%' && unit !== '€' && (wanted === null || sameUnit(unit, wanted));
}

/** `jours` and `jour`, `m³` and `m3`, `€ HT` and `€` are one unit. */
function sameUnit(left: string, right: string): boolean {
  const plain = (unit: string): string =>
    foldText(unit)
      .replace('³', '3')
      .replace('²', '2')
      .replace(/\s*\b(?:ht|ttc|h\.t\.|t\.t\.c\.)\s*$/, '')
      .replace(/^euros?$/, '€')
      .replace(/(?<=[a-z]{3})s$/, '')
      .trim();
  return plain(left) === plain(right);
}

/** An amount or a percentage says nothing of a field of words: `Pouvoir de taux | 342 746 778 €`. */
export function isFigureForWords({ kind }: { readonly kind: FieldKind }, text: string): boolean {
  const unit = kind === 'text' ? readWrittenNumber(text)?.unit : null;
  return unit === '%' || (unit?.startsWith('€') ?? false);
}

function readDate(text: string): ReadValue | null {
  const dates = findDates(text);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.normal.startsWith('--')) return null;
  return { value: date.normal, unit: null, step: 0 };
}

function readYesNo(text: string): ReadValue | null {
  const folded = foldText(text);
  if (/^(?:oui|yes|vrai|true|x|☒|☑|✓|✔)(?![a-z])/u.test(folded)) {
    return { value: true, unit: null, step: 0 };
  }
  return /^(?:non|no|faux|false|neant|aucun|aucune|sans objet|☐)(?![a-z])/u.test(folded)
    ? { value: false, unit: null, step: 0 }
    : null;
}
