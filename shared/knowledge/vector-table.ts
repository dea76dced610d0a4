import type { SegmentDocument, VectorTable } from './segment.ts';

const largestCode = 127;

type VectorRow = { readonly passage: number; readonly scale: number; readonly codes: Int8Array };

/** Rows by embedding model and dimension, closed into tables that stand in the order of their names. */
export class VectorCollector {
  readonly #rows = new Map<string, { model: string; dimension: number; rows: VectorRow[] }>();

  add(model: string, row: VectorRow): void {
    const name = `${row.codes.length} ${model}`;
    const table = this.#rows.get(name) ?? { model, dimension: row.codes.length, rows: [] };
    table.rows.push(row);
    this.#rows.set(name, table);
  }

  close(): readonly VectorTable[] {
    return [...this.#rows.entries()]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, { model, dimension, rows }]) => {
        const codes = new Int8Array(rows.length * dimension);
        rows.forEach((row, at) => {
          codes.set(row.codes, at * dimension);
        });
        return {
          model,
          dimension,
          passages: Uint32Array.from(rows, (row) => row.passage),
          scales: Float32Array.from(rows, (row) => row.scale),
          codes,
        };
      });
  }
}

/** Passage vectors of the documents that have one vector for each of their passages; others are left out. */
export function buildVectorTables(documents: readonly SegmentDocument[]): readonly VectorTable[] {
  const collector = new VectorCollector();
  let first = 0;
  for (const { passages, vectors } of documents) {
    if (vectors !== undefined && vectors.units.length === passages.length) {
      vectors.units.forEach((unit, index) => {
        if (unit.length > 0) collector.add(vectors.model, quantise(first + index, unit));
      });
    }
    first += passages.length;
  }
  return collector.close();
}

function quantise(passage: number, unit: Float32Array): VectorRow {
  const largest = unit.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
  const scale = largest === 0 ? 1 : largest / largestCode;
  return {
    passage,
    scale,
    codes: Int8Array.from(unit, (component) => Math.round(component / scale)),
  };
}

/** Cosine of a unit vector with the row at `at` of the table. */
export function cosineAt(table: VectorTable, at: number, unit: Float32Array): number {
  const start = at * table.dimension;
  let sum = 0;
  for (let component = 0; component < table.dimension; component += 1) {
    sum += (table.codes[start + component] ?? 0) * (unit[component] ?? 0);
  }
  return sum * (table.scales[at] ?? 0);
}
