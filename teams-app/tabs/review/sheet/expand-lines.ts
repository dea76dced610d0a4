import type { FilledField, FilledLine } from '#shared/synthesis/filled-sheet.ts';

/** What is reviewed as one: a field of the sheet, or a line of one of its tables. */
export type ReviewedField = FilledField & { readonly line?: FilledLine };

/** Parts of a path that each of them begins with. */
const sharedStart = (paths: readonly (readonly string[])[]): number => {
  const [first = []] = paths;
  const differs = first.findIndex((part, at) => paths.some((path) => path[at] !== part));
  return differs < 0 ? first.length : differs;
};

/** Titles from the outermost in; parts of a name that bears the sign itself stay together. */
export const betweenTitles = ' › ';

const linesOf = (field: FilledField): readonly ReviewedField[] => {
  const start = sharedStart(field.lines.map(({ path }) => path));
  return field.lines.map((line, rank) => ({
    ...{ fieldId: `${field.fieldId}.${rank + 1}`, name: line.name, line },
    section: [field.name, ...line.path.slice(start)].join(betweenTitles),
    kind: line.value.unit === '%' ? 'percentage' : 'amount',
    ...{ from: 'document', status: line.status, value: line.value, article: null },
    ...{ others: [], lines: [], rows: [], remark: null, formula: null },
  }));
};

/** The fields as they are reviewed: a table of labelled lines is reviewed line by line, as `field.1`, `field.2`… */
export const expandLines = (fields: readonly FilledField[]): readonly ReviewedField[] => {
  const whole = fields.filter(({ lines }) => lines.length === 0);
  return [...whole, ...fields.flatMap(linesOf)];
};
