import type { DocumentIndex } from './document-index.ts';
import type { FieldValue, FilledField, SheetFinding } from './filled-sheet.ts';
import { findCandidates } from './find-candidates.ts';
import { type Objective, readObjectives } from './read-objectives.ts';
import { type Settled, settleField } from './settle-field.ts';
import type { Sheet, SheetField } from './sheet.ts';
import { tellWritten } from './tell-written.ts';

/** What a contract says in general of an objective that is missed. */
const generalPenalties = 'penalites_contrat';
/** Prices are written to the thousandth. */
const sameFigure = 0.0005;

/**
 * What the contract wants beside what the document gives, indicator by indicator and tariff by tariff: reached, missed,
 * not given. The penalty is told in the words of the contract, never reckoned: whether it is due is for people.
 */
export function compareContract(
  { fields }: Sheet,
  filled: readonly FilledField[],
  index: DocumentIndex,
): readonly SheetFinding[] {
  const given = new Map(filled.map((field) => [field.fieldId, field.value?.written ?? '']));
  const penalties = given.get(generalPenalties) || null;
  return fields.flatMap((field) => {
    const against = fields.find(({ id }) => id === field.against);
    const text = given.get(field.id) ?? '';
    if (against === undefined || text === '') return [];
    return readObjectives(text).map((read) => {
      const objective = priced(read, against);
      const asked = toField(objective, against);
      const settled = settleField(asked, findCandidates(asked, index));
      return compareOne(objective, settled, asked.kind === 'amount' ? null : penalties);
    });
  });
}

/** A list of tariffs may leave out the euros. */
const priced = (objective: Objective, { name }: SheetField): Objective =>
  objective.unit === null && /tarif|prix/iu.test(name) ? { ...objective, unit: '€' } : objective;

/** The indicator as a field of its own, looked for where the table of indicators is. */
function toField({ name, unit }: Objective, against: SheetField): SheetField {
  const kind = unit === '%' ? 'percentage' : unit?.startsWith('€') === true ? 'amount' : 'count';
  const ofKind = { percentage: '%', amount: '€', count: null } as const;
  return {
    ...{ id: against.id, name, section: against.section, question: name, kind },
    ...{ unit: ofKind[kind], from: 'document', labels: [name], under: against.under },
    ...{ period: 'current', mayBeAbsent: true, article: null, lines: false, formula: null },
  };
}

function compareOne(
  objective: Objective,
  { status, value, others }: Settled,
  penalties: string | null,
): SheetFinding {
  const isTariff = objective.unit?.startsWith('€') === true && objective.sign === '=';
  const sort = isTariff ? 'tariff' : 'objective';
  const told = { name: objective.name, objective: objective.written };
  const penalty = objective.penalty ?? penalties;
  const withPenalty = penalty === null || isTariff ? {} : { penalty };
  if (value === null || typeof value.value !== 'number') {
    return finding(`${sort}-not-given`, 'fails', told, objective, null, []);
  }
  const readings = [value, ...(status === 'contradictory' ? others : [])];
  const isReached = readings.every((one) => reaches(objective, one));
  const details = {
    ...told,
    written: readings.map((one) => tellWritten(one)).join(' / '),
    ...(value.page === null ? {} : { page: value.page }),
    ...(status === 'found' ? {} : { doubt: 1 }),
    ...(isReached ? {} : withPenalty),
  };
  const code = codeOf(objective, isTariff, isReached);
  return finding(code, isReached ? 'holds' : 'fails', details, objective, value.value, readings);
}

/** An objective without a direction is for people to judge. */
function codeOf({ sign }: Objective, isTariff: boolean, isReached: boolean): string {
  if (isReached) return isTariff ? 'tariff-reached' : 'objective-reached';
  if (isTariff) return 'tariff-missed';
  return sign === '=' ? 'objective-beside' : 'objective-missed';
}

function reaches(objective: Objective, { value }: FieldValue): boolean {
  if (typeof value !== 'number') return false;
  const { sign, value: wanted, otherwise } = objective;
  if (sign === '=' && otherwise !== null && Math.abs(value - otherwise) <= sameFigure) return true;
  if (sign === '>=') return value >= wanted - sameFigure;
  return sign === '<=' ? value <= wanted + sameFigure : Math.abs(value - wanted) <= sameFigure;
}

const finding = (
  code: string,
  status: SheetFinding['status'],
  details: SheetFinding['remark']['details'],
  { value }: Objective,
  found: number | null,
  readings: readonly FieldValue[],
): SheetFinding => ({
  ...{ kind: 'contract', status, remark: { code, details }, expected: value, found },
  places: readings.map(({ page, anchor, quote }) => ({ page, anchor, quote })),
});
