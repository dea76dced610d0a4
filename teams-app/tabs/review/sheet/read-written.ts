import type { FieldKind } from '#shared/synthesis/sheet.ts';

const factors: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, m: 1e6, M: 1e6, Md: 1e9 };

/** `- 1 234 567,89 €`, `(12 500)`, `1,2 M€`: a number as people type it in French; null = it is none. */
const readNumber = (typed: string): number | null => {
  const tight = typed.replaceAll(/[\s\u00a0\u202f]/gu, '').replaceAll('−', '-');
  const held = /^\((?<inside>.+)\)$/u.exec(tight)?.groups?.['inside'];
  const found =
    /^(?<sign>[+-]?)(?<digits>\d+(?:\.\d{3})*(?:[.,]\d+)?)(?<factor>Md|[kKmM])?(?:€|%|[a-zA-Z³²]{1,12})?$/u.exec(
      held ?? tight,
    )?.groups;
  if (found === undefined) return null;
  const digits = found['digits'] ?? '';
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits);
  const value = Number((isGrouped ? digits.replaceAll('.', '') : digits).replace(',', '.'));
  const negative = found['sign'] === '-' || held !== undefined;
  return value * (factors[found['factor'] ?? ''] ?? 1) * (negative ? -1 : 1);
};

/** ISO date of `14/10/2025` or `2025-10-14`; null = it is none, or no such day exists. */
const readDay = (typed: string): string | null => {
  const french = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/u.exec(typed.trim());
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(typed.trim());
  const [year, month, day] = french
    ? [french[3], french[2], french[1]].map(Number)
    : (iso?.slice(1).map(Number) ?? []);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
};

/** What somebody typed for a field, as it is understood; null = it is not. */
export type ReadWritten =
  | { readonly as: 'text' }
  | { readonly as: 'number'; readonly value: number }
  | { readonly as: 'date'; readonly iso: string }
  | { readonly as: 'yes-no'; readonly yes: boolean };

export const readWritten = (kind: FieldKind, typed: string): ReadWritten | null => {
  if (typed.trim() === '') return null;
  switch (kind) {
    case 'text':
    case 'table':
      return { as: 'text' };
    case 'amount':
    case 'percentage':
    case 'count': {
      const value = readNumber(typed);
      return value === null ? null : { as: 'number', value };
    }
    case 'date': {
      const iso = readDay(typed);
      return iso === null ? null : { as: 'date', iso };
    }
    case 'yes-no': {
      const said = /^(?<yes>oui|yes)$|^(?:non|no)$/iu.exec(typed.trim());
      return said === null ? null : { as: 'yes-no', yes: said.groups?.['yes'] !== undefined };
    }
  }
};
