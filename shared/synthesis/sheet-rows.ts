import { isMissing, type StandingField } from './standing-field.ts';

/** What stands in one row of a document: a field, with the same of the year before and its change where the sheet has them. */
export type SheetRow = {
  readonly now: StandingField;
  /** `…_n1` */
  readonly before: StandingField | null;
  /** `…_evolution` */
  readonly change: StandingField | null;
};

/** Fields paired by their ids, in the order of the sheet. */
export function pairRows(fields: readonly StandingField[]): readonly SheetRow[] {
  const byId = new Map(fields.map((one) => [one.field.fieldId, one]));
  const paired = new Set(
    [...byId.keys()].flatMap((id) => [`${id}_n1`, `${id}_evolution`]).filter((id) => byId.has(id)),
  );
  return fields
    .filter(({ field }) => !paired.has(field.fieldId))
    .map((now) => ({
      now,
      before: byId.get(`${now.field.fieldId}_n1`) ?? null,
      change: byId.get(`${now.field.fieldId}_evolution`) ?? null,
    }));
}

const figureKinds: ReadonlySet<string> = new Set(['amount', 'percentage', 'count']);

/** What a document gives or arithmetic makes of it; facts of a contract stand together, figures or not. */
export const isFigure = ({ now: { field } }: SheetRow): boolean =>
  figureKinds.has(field.kind) && field.from !== 'contract';

export const hasBefore = ({ before }: SheetRow): boolean => (before?.text ?? null) !== null;

/** Something to show: what was read, filled or set aside, of the year or of the year before. */
export const isShown = (row: SheetRow): boolean =>
  row.now.text !== null || row.now.isSetAside || row.now.field.lines.length > 0 || hasBefore(row);

export type RowCounts = {
  readonly found: number;
  readonly toCheck: number;
  readonly contradictory: number;
  readonly absent: number;
  /** Of those that are absent, those that the document must give. */
  readonly required: number;
};

/** Rows by how they stand; what only the service can fill counts once it is filled. */
export function countRows(rows: readonly SheetRow[], required: ReadonlySet<string>): RowCounts {
  const counts = { found: 0, toCheck: 0, contradictory: 0, absent: 0, required: 0 };
  for (const { now } of rows) {
    const isOpen = now.text === null && now.field.lines.length === 0;
    if (isOpen && now.field.from === 'agent') continue;
    if (isOpen || now.isSetAside) counts.absent += 1;
    else if (!now.isDoubtful) counts.found += 1;
    else if (now.field.status === 'contradictory') counts.contradictory += 1;
    else counts.toCheck += 1;
    if (isMissing(now, required)) counts.required += 1;
  }
  return counts;
}
