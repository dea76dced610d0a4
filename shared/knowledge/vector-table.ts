import type { SegmentDocument, VectorTable } from './segment.ts';

const largestCode = 127;

type VectorRow = { readonly unit: number; readonly scale: number; readonly codes: Int8Array };

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
          units: Uint32Array.from(rows, (row) => row.unit),
          scales: Float32Array.from(rows, (row) => row.scale),
          codes,
        };
      });
  }
}

/** Passage vectors of the documents that have one vector for each of their passages; others are left out. */
export function buildVectorTables(documents: readonly SegmentDocument[]): readonly VectorTable[] {
  const collector = new VectorCollector();
  let next = 0;
  for (const { passages, vectors } of documents) {
    if (vectors !== undefined && vectors.units.length === passages.length) {
      vectors.units.forEach((vector, index) => {
        if (vector.length > 0) collector.add(vectors.model, quantise(next + 1 + index, vector));
      });
    }
    // The title is a unit too, and has no vector.
    next += 1 + passages.length;
  }
  return collector.close();
}

function quantise(unit: number, vector: Float32Array): VectorRow {
  const largest = vector.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
  const scale = largest === 0 ? 1 : largest / largestCode;
  return {
    unit,
    scale,
    codes: Int8Array.from(vector, (component) => Math.round(component / scale)),
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
