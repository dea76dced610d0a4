import type { FilledField, FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import type { ConcessionTruth } from './tell-truth.ts';

/** How the field of one report came out. */
type FieldOutcome = {
  readonly report: string;
  readonly fieldId: string;
  readonly outcome: /** Right value, page and state, shown as certain. */
    | 'right'
    /** Right value, shown as to be checked. */
    | 'right-to-check'
    /** Contradiction told. */
    | 'contradiction-told'
    | 'absent-told'
    /** Told in the report and not found. */
    | 'missed'
    /** Another value, or one where there is none, shown as to be checked. */
    | 'wrong-to-check'
    /** Another value, or one where there is none, shown as certain. */
    | 'wrong-as-certain';
  readonly expected: number | null;
  readonly found: number | string | boolean | null;
};

export type SheetScore = {
  readonly outcomes: readonly FieldOutcome[];
  /** Faults planted in the figures, and those that the sheet tells. */
  readonly planted: readonly { readonly plant: string; readonly told: boolean }[];
  /** Gaps told of a report in whose figures nothing is planted. */
  readonly falseAlarms: number;
};

/** Fields whose value the truth tells, or that the report leaves out on purpose. */
export function scoreSheet(truth: ConcessionTruth, filled: FilledSheet): SheetScore {
  const byId = new Map(filled.fields.map((field) => [field.fieldId, field]));
  const outcomes = [...byId.values()].flatMap((field): readonly FieldOutcome[] => {
    if (field.from !== 'document') return [];
    return [outcomeOf(truth, field)];
  });
  const planted = truth.plants
    .filter(({ kind }) => kind !== 'missing')
    .map(({ kind, fieldId }) => ({
      plant: `${kind} ${fieldId}`,
      told: isTold(kind, fieldId, filled, truth),
    }));
  // An objective that is missed is no fault of the report.
  const failing = filled.findings.filter(
    ({ status, kind }) => status === 'fails' && kind !== 'contract',
  ).length;
  return { outcomes, planted, falseAlarms: planted.length === 0 ? failing : 0 };
}

function outcomeOf(truth: ConcessionTruth, field: FilledField): FieldOutcome {
  const told = truth.fields[field.fieldId];
  const found = field.value?.value ?? null;
  const base = { report: truth.file, fieldId: field.fieldId, expected: told?.value ?? null, found };
  const isCertain = field.status === 'found';
  const wrong = isCertain ? 'wrong-as-certain' : 'wrong-to-check';
  const isTold = told !== undefined && told.status !== 'absent';
  if (field.status === 'absent') return { ...base, outcome: isTold ? 'missed' : 'absent-told' };
  if (!isTold) return { ...base, outcome: wrong };
  if (told.status === 'contradictory') {
    return { ...base, outcome: field.status === 'contradictory' ? 'contradiction-told' : wrong };
  }
  if (!isRight(told, field)) return { ...base, outcome: wrong };
  return { ...base, outcome: isCertain ? 'right' : 'right-to-check' };
}

/** The value, on a page where the report tells it. */
function isRight({ places }: ConcessionTruth['fields'][string], { value }: FilledField): boolean {
  return places.some(
    (place) =>
      isAtPlace(place.pages, value?.page ?? null) &&
      (place.value === null || isClose(place.value, value?.value ?? null)),
  );
}

/** Reports that count thousands, and editorials in millions, round. */
function isClose(expected: number, found: FieldOutcome['found']): boolean {
  const slack = Math.abs(expected) > 100_000 ? 5_000 : 0.001;
  return typeof found === 'number' && Math.abs(expected - found) <= slack;
}

function isAtPlace(
  pages: { readonly first: number; readonly last: number } | null,
  page: number | null,
): boolean {
  return pages === null || page === null || (page >= pages.first && page <= pages.last);
}

/** A fault is told by the state of its field, or by a finding about its figures. */
function isTold(
  kind: string,
  fieldId: string,
  { fields, findings }: FilledSheet,
  { plants }: ConcessionTruth,
): boolean {
  const wanted = kind === 'previous' ? `${fieldId}_n1` : fieldId;
  const field = fields.find((one) => one.fieldId === wanted);
  if (kind === 'unit') return field?.status === 'found';
  if (kind === 'wrong-year') {
    const account = fields.find((one) => one.fieldId === 'charges');
    return account?.status !== 'found';
  }
  const figures =
    plants.find((plant) => plant.fieldId === fieldId && plant.kind === kind)?.figures ?? [];
  const near = (value: number | null): boolean =>
    value !== null && figures.some((figure) => isClose(figure, value));
  return (
    field?.status === 'contradictory' ||
    findings.some(
      ({ status, kind, expected, found, places }) =>
        status === 'fails' &&
        kind !== 'contract' &&
        (near(expected) || near(found) || places.some(({ quote }) => shows(quote, figures))),
    )
  );
}

/** Whether a quote shows one of the figures, in euros or in thousands. */
function shows(quote: string, figures: readonly number[]): boolean {
  const digits = quote
    .replace(/[^\d|,]/g, '')
    .split('|')
    .map((cell) => cell.replace(/,00$/, ''));
  return figures.some((figure) =>
    [figure, figure / 1_000].some((one) =>
      digits.includes(String(Math.abs(one)).replace('.', ',')),
    ),
  );
}
