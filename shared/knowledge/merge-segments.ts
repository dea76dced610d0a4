import { PostingCollector, termAt, termCount, visitPostings } from './posting-table.ts';
import type { PostingTable, Segment } from './segment.ts';
import { VectorCollector } from './vector-table.ts';

/** New number of each document of each segment, -1 for one that is no longer live. */
type Numbering = readonly Int32Array[];

/** One segment of the live documents of several, in order, without analysing a text again. */
export function mergeSegments(
  segments: readonly Segment[],
  isLive: (segment: number, entry: Segment['entries'][number]) => boolean,
): Segment {
  let live = 0;
  const numbering: Numbering = segments.map((segment, at) =>
    Int32Array.from(segment.entries, (entry) => (isLive(at, entry) ? live++ : -1)),
  );
  const keepDocuments = (pick: (segment: Segment) => Uint32Array): Uint32Array =>
    Uint32Array.from(
      segments.flatMap((segment, at) =>
        [...pick(segment)].filter((_, document) => isKept(numbering, at, document)),
      ),
    );
  const passageCounts = keepDocuments((segment) =>
    segment.firstPassage
      .subarray(1)
      .map((end, document) => end - (segment.firstPassage[document] ?? 0)),
  );
  const firstPassage = new Uint32Array(live + 1);
  passageCounts.forEach((count, document) => {
    firstPassage[document + 1] = (firstPassage[document] ?? 0) + count;
  });
  return {
    entries: segments.flatMap((segment, at) =>
      segment.entries.filter((_, document) => isKept(numbering, at, document)),
    ),
    firstPassage,
    titleLengths: keepDocuments((segment) => segment.titleLengths),
    documentLengths: keepDocuments((segment) => segment.documentLengths),
    passageLengths: mergePassageLengths(segments, numbering, firstPassage),
    gramLengths: keepDocuments((segment) => segment.gramLengths),
    terms: mergeTables(
      segments.map((segment) => segment.terms),
      numbering,
    ),
    grams: mergeTables(
      segments.map((segment) => segment.grams),
      numbering,
    ),
    vectors: mergeVectors(segments, numbering, firstPassage),
  };
}

function isKept(numbering: Numbering, segment: number, document: number): boolean {
  return (numbering[segment]?.[document] ?? -1) >= 0;
}

function mergePassageLengths(
  segments: readonly Segment[],
  numbering: Numbering,
  firstPassage: Uint32Array,
): Uint32Array {
  const lengths = new Uint32Array(firstPassage.at(-1) ?? 0);
  segments.forEach((segment, at) => {
    segment.entries.forEach((_, document) => {
      const target = numbering[at]?.[document] ?? -1;
      if (target < 0) return;
      const own = segment.passageLengths.subarray(
        segment.firstPassage[document],
        segment.firstPassage[document + 1],
      );
      lengths.set(own, firstPassage[target]);
    });
  });
  return lengths;
}

function mergeTables(tables: readonly PostingTable[], numbering: Numbering): PostingTable {
  const collector = new PostingCollector();
  tables.forEach((table, at) => {
    for (let index = 0; index < termCount(table); index += 1) {
      const term = termAt(table, index);
      visitPostings(table, index, (document, titleCount, entries) => {
        const target = numbering[at]?.[document] ?? -1;
        if (target >= 0) collector.add(term, { document: target, titleCount, entries });
      });
    }
  });
  return collector.close();
}

function mergeVectors(
  segments: readonly Segment[],
  numbering: Numbering,
  firstPassage: Uint32Array,
): Segment['vectors'] {
  const collector = new VectorCollector();
  segments.forEach((segment, at) => {
    const targets = passageTargets(segment, numbering[at], firstPassage);
    for (const table of segment.vectors) {
      table.passages.forEach((passage, row) => {
        const target = targets[passage] ?? -1;
        if (target < 0) return;
        const codes = table.codes.subarray(row * table.dimension, (row + 1) * table.dimension);
        collector.add(table.model, { passage: target, scale: table.scales[row] ?? 0, codes });
      });
    }
  });
  return collector.close();
}

function passageTargets(
  segment: Segment,
  numbers: Int32Array | undefined,
  firstPassage: Uint32Array,
): Int32Array {
  const targets = new Int32Array(segment.passageLengths.length).fill(-1);
  segment.entries.forEach((_, document) => {
    const target = numbers?.[document] ?? -1;
    if (target < 0) return;
    const from = segment.firstPassage[document] ?? 0;
    const until = segment.firstPassage[document + 1] ?? 0;
    for (let passage = from; passage < until; passage += 1) {
      targets[passage] = (firstPassage[target] ?? 0) + passage - from;
    }
  });
  return targets;
}
