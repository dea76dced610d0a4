import { foldText } from '../french/fold-text.ts';
import { announcedFactor, readWrittenNumber } from '../french/written-numbers.ts';
import type { Column, ColumnRole } from './document-index.ts';

const yearOnly = /^(?:[a-zéû.]{0,14} ?){0,3}(?:19|20)\d{2}$/iu;
const roles: readonly { readonly role: ColumnRole; readonly words: RegExp }[] = [
  { role: 'remaining', words: /restes? a realiser|\brar\b|\breports?\b/ },
  {
    role: 'share',
    words:
      /\bpart\b|\bpoids\b|structure|taux (?:de realisation|d'execution)|% (?:du total|realis|exec)/,
  },
  {
    role: 'change',
    words: /evolution|variation|progression|^%$|%$|\bevol\b|\bvar\b|n ?\/ ?n ?- ?1/,
  },
  { role: 'difference', words: /ecart|difference/ },
  { role: 'voted', words: /credits?|prevu|prevision|\bbp\b|\bbudget|vote|inscri|alloue/ },
  {
    role: 'code',
    words: /^(?:chap(?:itre)?s?|art(?:icle)?|comptes?|nature|fonction|code|n°|numero|sens|no)\.?$/,
  },
];
const labelHeader = /libell|intitul|designation|poste|objet|indicateur|chapitre|nature|rubrique/;
const realised = /realis|mandat|titres? emis|\bca\b|execut|constat|montant|valeur|\bcfu\b/;

/** Rows at the top that name the columns: those before the first that gives a figure. */
export function countHeaderRows(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex(
    (row) => row.slice(1).some(isFigure) || (row.length === 1 && isFigure(row[0] ?? '')),
  );
  if (first === -1) return rows.length > 1 ? 1 : 0;
  return Math.min(first, 3);
}

function isFigure(cell: string): boolean {
  return !yearOnly.test(cell.trim()) && readWrittenNumber(cell) !== null;
}

/** One header a column: rows of a header below one another, a title over several columns said of each. */
export function mergeHeader(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.map((row, at) => {
    if (at === rows.length - 1) return row;
    let last = '';
    return Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? '';
      if (cell.trim() !== '') last = cell;
      return column === 0 ? cell : last;
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const parts = filled.map((row) => (row[column] ?? '').trim()).filter((part) => part !== '');
    return [...new Set(parts)].join(' ');
  });
}

const columnName =
  /(?:(?:CA|BP|CFU|Réalisé|Exercice)\s+)?(?:19|20)\d{2}(?!\s*[/-]\s*\d)|(?:Évolution|Evolution|Variation)(?:\s+en\s+%)?/giu;

/**
 * The header of a table that was read from a picture, where the names of two columns may have run into one cell (`CA 2019
 * Évolution`). Told apart again when there are as many names as columns; null when nobody can say which column is of which
 * year.
 */
export function mendPictureHeader(header: readonly string[], body: Body): readonly string[] | null {
  const figures = header.flatMap((_, at) =>
    body.filter((row) => isFigure(row[at] ?? '')).length * 2 >= body.length ? [at] : [],
  );
  const names = header.flatMap((text) => text.match(columnName) ?? []);
  const isGlued = header.some((text) => (text.match(columnName) ?? []).length > 1);
  if (isGlued && names.length === figures.length) {
    return header.map((text, at) => {
      const place = figures.indexOf(at);
      return place === -1 ? text.replace(columnName, '').trim() : (names[place] ?? text);
    });
  }
  const amounts = figures.filter((at) => !body.some((row) => (row[at] ?? '').includes('%')));
  const named = amounts.filter((at) => /(?:19|20)\d{2}|\bN\b/u.test(header[at] ?? ''));
  const isUnread = isGlued || (amounts.length > 1 && named.length < amounts.length);
  return isUnread ? null : header;
}

type Body = readonly (readonly string[])[];

/** What each column gives, from its header and its cells. `announced` is what the table's caption says of its units. */
export function readColumns(
  header: readonly string[],
  body: Body,
  exercise: number | null,
  announced: number,
): readonly Column[] {
  const width = Math.max(header.length, ...body.map((row) => row.length));
  const label = labelColumn(header, body, width);
  const columns = Array.from({ length: width }, (_, at): Column => {
    const text = (header[at] ?? '').trim();
    const cells = body.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
    const numbers = cells.flatMap((cell) => readWrittenNumber(cell) ?? []);
    const role = at === label ? 'label' : roleOf(text, at < label, numbers.length, cells.length);
    const isPercent = numbers.length > 0 && numbers.every(({ unit }) => unit === '%');
    const own = announcedFactor(text);
    return {
      at,
      header: text,
      role: role === 'change' && !isPercent && !/%/.test(text) ? changeOrDifference(numbers) : role,
      ...periodOf(text, exercise),
      unit: /%/.test(text) ? '%' : null,
      factor: isPercent || role === 'code' ? 1 : own === 1 ? announced : own,
    };
  });
  return withoutDoubt(columns);
}

/** Columns of which nobody can say the year: all that hold figures may be the one. */
export const unreadColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.map((column) =>
    column.role === 'label' ||
    column.role === 'code' ||
    column.role === 'text' ||
    column.unit === '%'
      ? column
      : { ...column, role: 'value', year: null, period: null, isUnread: true },
  );

function changeOrDifference(numbers: readonly { readonly unit: string | null }[]): ColumnRole {
  return numbers.some(({ unit }) => unit === '€') ? 'difference' : 'change';
}

function roleOf(header: string, isBefore: boolean, numbers: number, cells: number): ColumnRole {
  const folded = foldText(header).replace(/[’']/g, "'").trim();
  const named = roles.find(({ words }) => words.test(folded));
  if (named !== undefined) return named.role;
  if (isBefore) return 'code';
  return numbers > 0 && numbers * 2 >= cells ? 'value' : 'text';
}

/** The column of words with the most different ones; one that is headed as such before others. */
function labelColumn(header: readonly string[], body: Body, width: number): number {
  let best = { at: 0, score: -1 };
  for (let at = 0; at < width; at += 1) {
    const worded = body
      .map((row) => row[at] ?? '')
      .filter((cell) => /\p{L}{2}/u.test(cell) && readWrittenNumber(cell) === null);
    const isHeaded = labelHeader.test(foldText(header[at] ?? ''));
    const score = new Set(worded).size * (isHeaded ? 2 : 1) - at * 0.01;
    if (worded.length * 2 >= body.length && score > best.score) best = { at, score };
  }
  return best.at;
}

function periodOf(header: string, exercise: number | null): Pick<Column, 'year' | 'period'> {
  const folded = foldText(header);
  const years = [...folded.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([, year]) =>
    Number(year),
  );
  const [year] = years;
  if (year !== undefined && years.length === 1) {
    if (exercise === null) return { year, period: null };
    const period = year === exercise ? 'current' : year === exercise - 1 ? 'previous' : null;
    return { year, period };
  }
  if (/\bn ?[-\u2212\u2013] ?1\b|precedent/.test(folded)) {
    return { year: exercise === null ? null : exercise - 1, period: 'previous' };
  }
  if (/\bn\b/.test(folded)) return { year: exercise, period: 'current' };
  return { year: null, period: null };
}

/** A column of figures without a year is of the document's own, when it is the only one, or the one that is headed so. */
function withoutDoubt(columns: readonly Column[]): readonly Column[] {
  const values = columns.filter(({ role }) => role === 'value');
  if (values.some(({ period }) => period === 'current')) return columns;
  const unsaid = values.filter(({ year }) => year === null);
  const headed = unsaid.filter(({ header }) => realised.test(foldText(header)));
  const [only] = unsaid.length === 1 ? unsaid : headed.length === 1 ? headed : [];
  return columns.map((column) => (column === only ? { ...column, period: 'current' } : column));
}
