import fc from 'fast-check';
import type { SegmentDocument } from '#shared/knowledge/segment.ts';

const words = [
  'congé',
  'congés',
  'télétravail',
  'RTT',
  "l'agent",
  'jours',
  'épargne-temps',
  'de',
  'la',
  '25',
  '80',
  '%',
  'règlement',
  'commune',
  '😀',
];
const text: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { maxLength: 12 })
  .map((parts) => parts.join(' '));
const path: fc.Arbitrary<string[]> = fc.array(text, { maxLength: 2 });

/** Small documents in the trade's words, each readable by some of three groups, with a key of its own. */
export const segmentDocuments: fc.Arbitrary<readonly SegmentDocument[]> = fc
  .array(
    fc.record({
      space: fc.constantFrom('rh', 'paie'),
      title: text,
      readers: fc.option(fc.subarray(['agents', 'rh', 'mairie'])),
      passages: fc.array(fc.record({ text, path }), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 8 },
  )
  .map((documents) => documents.map((document, at) => ({ ...document, key: `d${at}` })));

export const questions: fc.Arbitrary<string> = text;
