import type { PostingTable, Segment, SegmentEntry, VectorTable } from './segment.ts';

/** Grows when the layout of the bytes or the French analysis changes; an index is derived, so an older one is built again. */
const layoutVersion = 5;
const alignment = 4;

/** The JSON head of the bytes: all that is not an array of numbers. */
type Head = {
  readonly layout: number;
  /** Byte length of each part that follows, each padded to 4 bytes. */
  readonly parts: readonly number[];
  readonly entries: readonly SegmentEntry[];
  readonly vectors: readonly { readonly model: string; readonly dimension: number }[];
};

/** `[head length, head, part…]`, little-endian, every part aligned so that it is read without a copy. */
export function encodeSegment(segment: Segment): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [
    bytesOf(segment.firstUnit),
    bytesOf(segment.unitLengths),
    bytesOf(segment.documentLengths),
    bytesOf(segment.gramLengths),
    bytesOf(segment.families),
    segment.traits,
    ...tableParts(segment.terms),
    ...tableParts(segment.grams),
    ...segment.vectors.flatMap(vectorParts),
  ];
  const head: Head = {
    layout: layoutVersion,
    parts: parts.map((part) => part.byteLength),
    entries: segment.entries,
    vectors: segment.vectors.map(({ model, dimension }) => ({ model, dimension })),
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  let length = alignment + padded(headBytes.byteLength);
  for (const part of parts) length += padded(part.byteLength);
  const bytes = new Uint8Array(length);
  new DataView(bytes.buffer).setUint32(0, headBytes.byteLength, true);
  bytes.set(headBytes, alignment);
  let position = alignment + padded(headBytes.byteLength);
  for (const part of parts) {
    bytes.set(part, position);
    position += padded(part.byteLength);
  }
  return bytes;
}

/** Reads `encodeSegment` back; null when the bytes are of another layout or damaged (build the segment again). */
export function decodeSegment(bytes: Uint8Array): Segment | null {
  const aligned = bytes.byteOffset % alignment === 0 ? bytes : bytes.slice();
  const head = readHead(aligned);
  if (head === null) return null;
  const parts = cutParts(aligned, head);
  if (parts === null) return null;
  const take = (): Uint8Array => parts.shift() ?? new Uint8Array(0);
  return {
    entries: head.entries,
    firstUnit: wordsOf(take()),
    unitLengths: wordsOf(take()),
    documentLengths: wordsOf(take()),
    gramLengths: wordsOf(take()),
    families: wordsOf(take()),
    traits: take(),
    terms: readTable(take),
    grams: readTable(take),
    vectors: head.vectors.map((named) => readVectors(named, take)),
  };
}

function readHead(bytes: Uint8Array): Head | null {
  if (bytes.byteLength < alignment) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (length > bytes.byteLength - alignment) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      bytes.subarray(alignment, alignment + length),
    );
    const head = JSON.parse(text) as Head;
    return head.layout === layoutVersion ? head : null;
  } catch {
    return null;
  }
}

function cutParts(bytes: Uint8Array, head: Head): Uint8Array[] | null {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let position = alignment + padded(headLength);
  const parts: Uint8Array[] = [];
  for (const length of head.parts) {
    parts.push(bytes.subarray(position, position + length));
    position += padded(length);
  }
  return position === bytes.byteLength ? parts : null;
}

function tableParts(table: PostingTable): Uint8Array[] {
  const text = new TextEncoder().encode(table.text);
  return [text, bytesOf(table.starts), bytesOf(table.offsets), table.bytes];
}

function readTable(take: () => Uint8Array): PostingTable {
  return {
    text: new TextDecoder().decode(take()),
    starts: wordsOf(take()),
    offsets: wordsOf(take()),
    bytes: take(),
  };
}

function vectorParts(table: VectorTable): Uint8Array[] {
  return [bytesOf(table.units), bytesOf(table.scales), bytesOf(table.codes)];
}

function readVectors(named: Head['vectors'][number], take: () => Uint8Array): VectorTable {
  const units = wordsOf(take());
  const scales = take();
  const codes = take();
  return {
    ...named,
    units,
    scales: new Float32Array(scales.buffer, scales.byteOffset, scales.byteLength / 4),
    codes: new Int8Array(codes.buffer, codes.byteOffset, codes.byteLength),
  };
}

function padded(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}

function bytesOf(array: Uint32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
