import { normaliseSpaces } from './normalise-spaces.ts';

/**
 * A date found in a text. `normal` is ISO 8601, as precise as the text is: `2024-01-15`, `2024-01`, `2024`,
 * or `--01-15` for a day that returns each year.
 */
export type FoundDate = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly normal: string;
};

const months: readonly RegExp[] = [
  /^janv/,
  /^f[ée]v/,
  /^mars/,
  /^avr/,
  /^mai/,
  /^juin/,
  /^juil/,
  /^ao[uû]t/,
  /^sept/,
  /^oct/,
  /^nov/,
  /^d[ée]c/,
];
const monthName =
  '(?:janvier|janv\\.?|février|fevrier|févr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|août|aout|septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|décembre|decembre|déc\\.?)';
const year = '(?:1[89]|20)\\d{2}';
const before = '(?<![\\p{L}\\p{N}.,/-])';
const after = '(?![\\p{L}\\p{N}]|[.,/-]\\d)';

/** In order of trial: a longer form first, so that `1er janvier 2024` is not read as a bare year. */
const forms: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => string | null;
}[] = [
  {
    pattern: form(`(?<y>${year})-(?<m>\\d{2})-(?<d>\\d{2})`),
    read: ({ y, m, d }) => iso(y, Number(m), Number(d)),
  },
  {
    pattern: form(`(?<d>\\d{1,2})([/.-])(?<m>\\d{1,2})\\2(?<y>${year}|\\d{2})`),
    read: ({ y = '', m, d }) => iso(y.length === 2 ? `20${y}` : y, Number(m), Number(d)),
  },
  {
    pattern: form(`(?<d>1 ?er|\\d{1,2}) (?<name>${monthName})(?: (?<y>${year}))?`),
    read: ({ y, name, d = '' }) => iso(y, monthOf(name), Number.parseInt(d, 10)),
  },
  {
    pattern: form(`(?<name>${monthName}) (?<y>${year})`),
    read: ({ y, name }) => iso(y, monthOf(name)),
  },
  {
    pattern: form('(?<d>\\d{2})/(?<m>\\d{2})'),
    read: ({ m, d }) => iso(undefined, Number(m), Number(d)),
  },
  { pattern: form(`(?<y>${year})`), read: ({ y }) => y ?? null },
];

type Groups = Readonly<Record<string, string | undefined>>;

function form(source: string): RegExp {
  return new RegExp(`${before}${source}${after}`, 'giu');
}

/** What follows a four-digit number that counts something, and is no year: `2024 euros`. */
const countedThing = /^ ?(?:%|€|euros?|heures?|jours?|mois|ans|agents?|habitants?|points?|km|m²)/iu;

/** All dates of a French text, in order, none inside another. */
export function findDates(text: string): readonly FoundDate[] {
  const plain = normaliseSpaces(text);
  const found: FoundDate[] = [];
  for (const { pattern, read } of forms) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const normal = read(match.groups ?? {});
      const isCount = normal?.length === 4 && countedThing.test(plain.slice(end, end + 12));
      const overlaps = found.some((other) => start < other.end && other.start < end);
      if (normal === null || isCount || overlaps) continue;
      found.push({ start, end, text: text.slice(start, end), normal });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

function monthOf(name = ''): number {
  return months.findIndex((start) => start.test(name.toLowerCase())) + 1;
}

function iso(year: string | undefined, month: number, day?: number): string | null {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return null;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const monthAndDay =
    day === undefined ? twoDigits(month) : `${twoDigits(month)}-${twoDigits(day)}`;
  return year === undefined ? `--${monthAndDay}` : `${year}-${monthAndDay}`;
}

/** True when a source that gives the date `source` supports the claim `claim`: same date, or a vaguer form of it. */
export function supportsDate(source: string, claim: string): boolean {
  if (source === claim || source.startsWith(`${claim}-`)) return true;
  return claim.startsWith('--') && source.length === 10 && source.endsWith(claim.slice(1));
}
