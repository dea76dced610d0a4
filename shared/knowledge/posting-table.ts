import { ByteCursor, ByteList } from './byte-list.ts';
import type { PostingTable } from './segment.ts';

/** One document's mention of a term; `entries` are pairs (passage in the document, bodyCount × 2 + inherited). */
export type Posting = {
  readonly document: number;
  readonly titleCount: number;
  readonly entries: readonly number[];
};

/** Collects postings by term, documents in ascending order, and closes them into a sorted table. */
export class PostingCollector {
  readonly #lists = new Map<string, { readonly bytes: ByteList; lastDocument: number }>();

  add(term: string, posting: Posting): void {
    let list = this.#lists.get(term);
    if (list === undefined) {
      list = { bytes: new ByteList(), lastDocument: -1 };
      this.#lists.set(term, list);
    }
    list.bytes.push(posting.document - list.lastDocument - 1);
    list.bytes.push(posting.titleCount);
    list.bytes.push(posting.entries.length / 2);
    let lastPassage = -1;
    for (let at = 0; at < posting.entries.length; at += 2) {
      const passage = posting.entries[at] ?? 0;
      list.bytes.push(passage - lastPassage - 1);
      list.bytes.push(posting.entries[at + 1] ?? 0);
      lastPassage = passage;
    }
    list.lastDocument = posting.document;
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
  let low = 0;
  let high = termCount(table) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = termAt(table, middle);
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Visits the postings of the term at `index`; `entries` is reused between visits and must not be kept. */
export function visitPostings(
  table: PostingTable,
  index: number,
  visit: (document: number, titleCount: number, entries: readonly number[]) => void,
): void {
  const cursor = new ByteCursor(
    table.bytes,
    table.offsets[index] ?? 0,
    table.offsets[index + 1] ?? 0,
  );
  const entries: number[] = [];
  let document = -1;
  while (!cursor.done) {
    document += cursor.next() + 1;
    const titleCount = cursor.next();
    entries.length = 0;
    let passage = -1;
    for (let left = cursor.next(); left > 0; left -= 1) {
      passage += cursor.next() + 1;
      entries.push(passage, cursor.next());
    }
    visit(document, titleCount, entries);
  }
}
