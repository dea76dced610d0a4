import type { BlockPages } from '../../../infra/sample/write-pdf.ts';
import type { Concession, ContractFacts, Plant, Telling } from './concession.ts';

/** Where a field is told: pages of a PDF, titles above it in every format. */
type PlaceOfTelling = Telling & {
  readonly section: string;
  readonly pages: BlockPages | null;
};

/** What a filled sheet must say of one field. */
type FieldTruth = {
  readonly status: 'found' | 'contradictory' | 'absent';
  /** Null of a text, of a table, of what is absent; of a contradiction, what is right. */
  readonly value: number | null;
  readonly places: readonly PlaceOfTelling[];
};

export type ConcessionTruth = {
  readonly file: string;
  readonly exercise: number;
  readonly fields: Readonly<Record<string, FieldTruth>>;
  readonly plants: readonly Plant[];
  readonly contract: ContractFacts;
};

/** What is true of a report; `pages` of its blocks in order, null for a format that has none. */
export function tellTruth(
  concession: Concession,
  pages: readonly BlockPages[] | null,
): ConcessionTruth {
  const places = new Map<string, PlaceOfTelling[]>();
  let section = '';
  for (const [at, { block, tells }] of concession.parts.entries()) {
    if (block.kind === 'heading') section = block.text;
    for (const telling of tells) {
      const known = places.get(telling.fieldId) ?? [];
      known.push({ ...telling, section, pages: pages?.[at] ?? null });
      places.set(telling.fieldId, known);
    }
  }
  const missing = concession.plants.filter(({ kind }) => kind === 'missing');
  const told = [...places].map(([fieldId, found]) => [
    fieldId,
    truthOf(concession, fieldId, found),
  ]);
  const absent = missing.map(({ fieldId }) => [
    fieldId,
    { status: 'absent', value: null, places: [] },
  ]);
  return {
    file: `${concession.name}.${concession.format}`,
    exercise: concession.exercise,
    fields: Object.fromEntries([...told, ...absent]),
    plants: concession.plants,
    contract: concession.contract,
  };
}

function truthOf(
  { plants }: Concession,
  fieldId: string,
  places: readonly PlaceOfTelling[],
): FieldTruth {
  const values = places.flatMap(({ value }) => (value === null ? [] : [value]));
  const disagree = Math.max(...values) - Math.min(...values) > roundingOf(values);
  const planted = plants.find(
    (plant) => plant.fieldId === fieldId && plant.kind !== 'missing' && plant.kind !== 'previous',
  );
  const right = planted?.figures[0] ?? places[0]?.value ?? null;
  return { status: disagree ? 'contradictory' : 'found', value: right, places };
}

/** Places that round differently agree: to half a thousand, or to five thousandths of a million. */
const roundingOf = (values: readonly number[]): number =>
  Math.max(...values.map(Math.abs)) > 100_000 ? 5_000 : 0.001;
