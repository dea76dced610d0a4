import { PostingCollector, readGram, readWord, termAt, termCount } from './posting-table.ts';
import type { PostingTable, Segment, SegmentEntry } from './segment.ts';
import { VectorCollector } from './vector-table.ts';

/** Where each document and each unit of one segment goes; -1 for what is no longer live. */
type Move = { readonly documents: Int32Array; readonly units: Int32Array };

/** One segment of the live documents of several, in order, without analysing a text again. */
export function mergeSegments(
  segments: readonly Segment[],
  isLive: (segment: number, entry: SegmentEntry) => boolean,
): Segment {
  const entries: SegmentEntry[] = [];
  const firstUnit = [0];
  const unitLengths: number[] = [];
  const documentLengths: number[] = [];
  const gramLengths: number[] = [];
  const families: number[] = [];
  const traits: number[] = [];
  const moves = segments.map((segment, at): Move => {
    const documents = new Int32Array(segment.entries.length).fill(-1);
    const units = new Int32Array(segment.unitLengths.length).fill(-1);
    segment.entries.forEach((entry, document) => {
      if (!isLive(at, entry)) return;
      documents[document] = entries.length;
      entries.push(entry);
      const end = segment.firstUnit[document + 1] ?? 0;
      for (let unit = segment.firstUnit[document] ?? 0; unit < end; unit += 1) {
        units[unit] = unitLengths.length;
        unitLengths.push(segment.unitLengths[unit] ?? 0);
      }
      firstUnit.push(unitLengths.length);
      documentLengths.push(segment.documentLengths[document] ?? 0);
      gramLengths.push(segment.gramLengths[document] ?? 0);
      families.push(segment.families[document] ?? 0);
      traits.push(segment.traits[document] ?? 0);
    });
    return { documents, units };
  });
  return {
    entries,
    firstUnit: Uint32Array.from(firstUnit),
    unitLengths: Uint32Array.from(unitLengths),
    documentLengths: Uint32Array.from(documentLengths),
    gramLengths: Uint32Array.from(gramLengths),
    families: Uint32Array.from(families),
    traits: Uint8Array.from(traits),
    terms: mergeTables(segments, moves, 'terms', copyWord),
    grams: mergeTables(segments, moves, 'grams', copyGram),
    vectors: mergeVectors(segments, moves),
  };
}

type Copy = (
  table: PostingTable,
  index: number,
  term: string,
  move: Move,
  into: PostingCollector,
) => void;

function mergeTables(
  segments: readonly Segment[],
  moves: readonly Move[],
  name: 'terms' | 'grams',
  copy: Copy,
): PostingTable {
  const collector = new PostingCollector();
  segments.forEach((segment, at) => {
    const table = segment[name];
    const move = moves[at];
    if (move === undefined) return;
    for (let index = 0; index < termCount(table); index += 1) {
      copy(table, index, termAt(table, index), move, collector);
    }
  });
  return collector.close();
}

function copyWord(...[table, index, term, move, into]: Parameters<Copy>): void {
  const word = readWord(table, index);
  for (let entry = 0; entry < word.length; entry += 1) {
    const unit = move.units[word.units[entry] ?? -1] ?? -1;
    if (unit < 0) continue;
    const posting = into.open(term, unit);
    posting.push((word.counts[entry] ?? 0) * 2 + (word.inherited[entry] ?? 0));
    let last = -1;
    const end = word.positionStarts[entry + 1] ?? 0;
    for (let at = word.positionStarts[entry] ?? 0; at < end; at += 1) {
      const position = word.positions[at] ?? 0;
      posting.push(position - last - 1);
      last = position;
    }
  }
}

function copyGram(...[table, index, term, move, into]: Parameters<Copy>): void {
  const gram = readGram(table, index);
  for (let entry = 0; entry < gram.length; entry += 1) {
    const document = move.documents[gram.documents[entry] ?? -1] ?? -1;
    if (document >= 0) into.open(term, document).push(gram.counts[entry] ?? 0);
  }
}

function mergeVectors(segments: readonly Segment[], moves: readonly Move[]): Segment['vectors'] {
  const collector = new VectorCollector();
  segments.forEach((segment, at) => {
    for (const table of segment.vectors) {
      table.units.forEach((from, row) => {
        const unit = moves[at]?.units[from] ?? -1;
        if (unit < 0) return;
        const codes = table.codes.subarray(row * table.dimension, (row + 1) * table.dimension);
        collector.add(table.model, { unit, scale: table.scales[row] ?? 0, codes });
      });
    }
  });
  return collector.close();
}
