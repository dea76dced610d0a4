import { ByteList, readNumbers } from './byte-list.ts';
import type { PostingTable } from './segment.ts';

/** Collects postings by term, places in ascending order, and closes them into a sorted table. */
export class PostingCollector {
  readonly #lists = new Map<string, { readonly bytes: ByteList; lastPlace: number }>();

  /** Opens the posting of a term at a unit or document; what it says of the place is pushed to the list returned. */
  open(term: string, place: number): ByteList {
    let list = this.#lists.get(term);
    if (list === undefined) {
      list = { bytes: new ByteList(), lastPlace: -1 };
      this.#lists.set(term, list);
    }
    list.bytes.push(place - list.lastPlace - 1);
    list.lastPlace = place;
    return list.bytes;
  }

  close(): PostingTable {
    const terms = [...this.#lists.keys()].sort();
    const starts = new Uint32Array(terms.length + 1);
    const offsets = new Uint32Array(terms.length + 1);
    const bytes = new ByteList();
    let position = 0;
    terms.forEach((term, at) => {
      starts[at] = position;
      offsets[at] = bytes.length;
      position += term.length;
      const list = this.#lists.get(term);
      if (list !== undefined) bytes.append(list.bytes.view());
    });
    starts[terms.length] = position;
    offsets[terms.length] = bytes.length;
    return { text: terms.join(''), starts, offsets, bytes: bytes.view().slice() };
  }
}

export function termCount(table: PostingTable): number {
  return table.starts.length - 1;
}

export function termAt(table: PostingTable, index: number): string {
  return table.text.slice(table.starts[index], table.starts[index + 1]);
}

/** Position of a term in the table, or -1. */
export function findTerm(table: PostingTable, term: string): number {
  const index = firstFrom(table, term);
  return index < termCount(table) && termAt(table, index) === term ? index : -1;
}

/** Position of the first term that does not stand before `text`; the number of terms when all do. */
export function firstFrom(table: PostingTable, text: string): number {
  let low = 0;
  let high = termCount(table);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (termAt(table, middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word's postings unfolded: entry `e` stands at `units[e]`, its positions from `positionStarts[e]` on. */
export type WordPostings = {
  readonly length: number;
  readonly units: Uint32Array;
  /** Fractions where an alternative of the word stands (`joinPostings`). */
  readonly counts: Uint32Array | Float64Array;
  /** 1 where a heading repeated from an earlier passage holds the word. */
  readonly inherited: Uint8Array | Float64Array;
  readonly positionStarts: Uint32Array;
  readonly positions: Uint32Array;
};

export function readWord(table: PostingTable, index: number): WordPostings {
  const { raw, count } = readList(table, index);
  const most = count >>> 1;
  const units = new Uint32Array(most);
  const counts = new Uint32Array(most);
  const inherited = new Uint8Array(most);
  const positionStarts = new Uint32Array(most + 1);
  const positions = new Uint32Array(count);
  let length = 0;
  let unit = -1;
  let written = 0;
  for (let at = 0; at < count; length += 1) {
    unit += (raw[at++] ?? 0) + 1;
    const packed = raw[at++] ?? 0;
    units[length] = unit;
    counts[length] = packed >>> 1;
    inherited[length] = packed & 1;
    positionStarts[length] = written;
    let position = -1;
    for (let left = packed >>> 1; left > 0; left -= 1) {
      position += (raw[at++] ?? 0) + 1;
      positions[written++] = position;
    }
  }
  positionStarts[length] = written;
  return { length, units, counts, inherited, positionStarts, positions };
}

/** A 4-gram's postings unfolded. */
export type GramPostings = {
  readonly length: number;
  readonly documents: Uint32Array;
  readonly counts: Uint32Array;
};

export function readGram(table: PostingTable, index: number): GramPostings {
  const { raw, count } = readList(table, index);
  const length = count >>> 1;
  const documents = new Uint32Array(length);
  const counts = new Uint32Array(length);
  let document = -1;
  for (let entry = 0; entry < length; entry += 1) {
    document += (raw[entry * 2] ?? 0) + 1;
    documents[entry] = document;
    counts[entry] = raw[entry * 2 + 1] ?? 0;
  }
  return { length, documents, counts };
}

function readList(table: PostingTable, index: number): { raw: Uint32Array; count: number } {
  const start = table.offsets[index] ?? 0;
  const end = table.offsets[index + 1] ?? start;
  const raw = new Uint32Array(end - start);
  return { raw, count: readNumbers(table.bytes, start, end, raw) };
}
