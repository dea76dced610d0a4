import { SSF } from '@e965/xlsx';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Decimals; a format may ask for thousands. */
const mostDigits = 20;
/** The day after 31 December 9999: what a date may be in Excel ends before it, and begins at 0. */
const endOfDays = 2_958_466;

const isDay = (value: number): boolean => value >= 0 && value < endOfDays;

/**
 * A number of a spreadsheet as a French reader sees it: `01/09/2026`, `1 021 641,56 €`, `12,5 %`.
 * The library writes it the American way, hence by its number format and not by its text.
 */
export function formatCell(value: number, format: string, date1904: boolean): string {
  const positive = format.split(';')[0] ?? '';
  if (SSF.is_date(positive) && isDay(value)) return formatDate(value, positive, date1904);
  const bare = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const decimals = /[0#?][.]([0#?]+)/.exec(bare)?.[1];
  const general = !/[0#?]/.test(bare);
  const percent = bare.includes('%');
  const digits = Math.min(decimals?.length ?? (general ? 10 : 0), mostDigits);
  const fewest = general ? 0 : Math.min(decimals?.replace(/[^0]/g, '').length ?? 0, digits);
  const shown = intl(percent, bare.includes(','), fewest, digits).format(value);
  const zeros = /^0+$/.test(bare) ? bare.length : 0;
  const padded = zeros > 1 && value >= 0 ? shown.padStart(zeros, '0') : shown;
  return /€|EUR/.test(positive) ? `${padded} €` : padded;
}

function intl(
  percent: boolean,
  grouping: boolean,
  fewest: number,
  most: number,
): Intl.NumberFormat {
  const key = `${percent}${grouping}${fewest}/${most}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat('fr-FR', {
    style: percent ? 'percent' : 'decimal',
    useGrouping: grouping,
    minimumFractionDigits: fewest,
    maximumFractionDigits: most,
  });
  numberFormats.set(key, made);
  return made;
}

/** From the serial number itself: a calendar day has no time zone. */
function formatDate(value: number, format: string, date1904: boolean): string {
  const { y, m, d, H, M } = SSF.parse_date_code(value, { date1904 });
  const two = (part: number): string => String(part).padStart(2, '0');
  const time = `${two(H)} h ${two(M)}`;
  const withoutLiterals = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  const hasDay = /[dy]/.test(withoutLiterals);
  const hasTime = withoutLiterals.includes('h');
  if (!hasDay && hasTime) return time;
  const day = /d/.test(withoutLiterals) ? `${two(d)}/${two(m)}/${y}` : `${two(m)}/${y}`;
  return hasTime && (H > 0 || M > 0) ? `${day} ${time}` : day;
}
