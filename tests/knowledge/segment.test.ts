import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSegment } from '#shared/knowledge/build-segment.ts';
import { decodeSegment, encodeSegment } from '#shared/knowledge/encode-segment.ts';
import { mergeSegments } from '#shared/knowledge/merge-segments.ts';
import type { SegmentDocument } from '#shared/knowledge/segment.ts';
import { segmentDocuments } from './segment-documents.ts';

const withVectors = fc.tuple(segmentDocuments, fc.boolean()).map(([documents, some]) =>
  documents.map(
    (document, at): SegmentDocument =>
      some && at % 2 === 0
        ? {
            ...document,
            vectors: {
              model: at % 4 === 0 ? 'embed-a' : 'embed-b',
              units: document.passages.map((_, index) => Float32Array.from([0.6, -0.8, index / 9])),
            },
          }
        : document,
  ),
);

test('a segment written as bytes is read back the same', () => {
  fc.assert(
    fc.property(withVectors, (documents) => {
      const segment = buildSegment(documents);
      expect(decodeSegment(encodeSegment(segment))).toEqual(segment);
    }),
  );
});

test('bytes that do not start on a multiple of four are read all the same', () => {
  const bytes = encodeSegment(
    buildSegment([
      {
        key: '1',
        space: 'rh',
        title: 'Congés',
        readers: ['agents'],
        passages: [{ text: 'a b', path: [] }],
      },
    ]),
  );
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(decodeSegment(shifted.subarray(1))).toEqual(decodeSegment(bytes));
});

test('cut or foreign bytes are refused, to be built again', () => {
  fc.assert(
    fc.property(segmentDocuments, fc.nat(), fc.uint8Array(), (documents, cut, noise) => {
      const bytes = encodeSegment(buildSegment(documents));
      expect(decodeSegment(bytes.subarray(0, cut % bytes.length))).toBeNull();
      expect(decodeSegment(noise)).toBeNull();
    }),
  );
});

test('merged segments equal the segment of all live documents', () => {
  fc.assert(
    fc.property(withVectors, fc.nat(8), fc.func(fc.boolean()), (documents, cut, isLive) => {
      const parts = [buildSegment(documents.slice(0, cut)), buildSegment(documents.slice(cut))];
      const merged = mergeSegments(parts, (_, { key }) => isLive(key));
      const union = buildSegment(documents.filter(({ key }) => isLive(key)));
      expect(encodeSegment(merged)).toEqual(encodeSegment(union));
    }),
  );
});
