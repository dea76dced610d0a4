import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSegment } from '#shared/knowledge/build-segment.ts';
import { mayRead } from '#shared/knowledge/may-read.ts';
import { rankPassages } from '#shared/knowledge/rank-passages.ts';
import type { RankedPassage, RankOptions, SegmentDocument } from '#shared/knowledge/segment.ts';
import { questions, segmentDocuments } from './segment-documents.ts';

const everything: RankOptions = { allowed: () => true, limit: 50, perDocument: 50 };

const fiche = (key: string, title: string, ...texts: readonly string[]): SegmentDocument => ({
  key,
  space: 'rh',
  title,
  readers: ['agents'],
  passages: texts.map((text) => ({ text, path: [] })),
});

const rules: readonly SegmentDocument[] = [
  fiche(
    'conges',
    'Congés annuels',
    'Un agent à temps complet a droit à 25 jours de congés.',
    'À 80 %, il a droit à 20 jours.',
  ),
  fiche('teletravail', 'Télétravail', 'Le télétravail est ouvert deux jours par semaine.'),
  fiche('cet', 'Compte épargne-temps', 'Les jours de RTT peuvent être épargnés.'),
];

const firstKeys = (question: string, documents: readonly SegmentDocument[] = rules): string[] =>
  rankPassages([buildSegment(documents)], question, everything).map(({ key }) => key);

test('the rule asked for comes first, whatever the form of its words', () => {
  expect(firstKeys('Combien de jours de congé ?')[0]).toBe('conges');
  expect(firstKeys("Peut-on épargner ses RTT sur un compte d'épargne temps ?")[0]).toBe('cet');
});

test('a spelling fault still finds its rule', () => {
  expect(firstKeys('télétravaille')[0]).toBe('teletravail');
  expect(firstKeys('teletravial')[0]).toBe('teletravail');
});

test('a question of words that no document holds finds nothing', () => {
  expect(firstKeys('xylophone')).toEqual([]);
  expect(firstKeys('')).toEqual([]);
});

test('coverage tells a question that is answered from one that is only brushed', () => {
  const coverage = (question: string): number =>
    rankPassages([buildSegment(rules)], question, everything)[0]?.coverage ?? 0;
  expect(coverage('télétravail par semaine')).toBeCloseTo(1);
  expect(coverage('télétravail du chien du voisin à Lisbonne')).toBeLessThan(0.4);
});

const readableBy =
  (group: string): RankOptions['allowed'] =>
  ({ readers }) =>
    mayRead(readers, [group]);

test('a document not readable is as if absent: same passages, same scores as without it', () => {
  fc.assert(
    fc.property(segmentDocuments, questions, fc.nat(8), (documents, question, cut) => {
      const options = { ...everything, allowed: readableBy('mairie') };
      const parts = [buildSegment(documents.slice(0, cut)), buildSegment(documents.slice(cut))];
      const among = rankPassages(parts, question, options);
      const alone = rankPassages(
        [buildSegment(documents.filter(({ readers }) => mayRead(readers, ['mairie'])))],
        question,
        options,
      );
      const bare = ({ segment, ...rest }: RankedPassage): Omit<RankedPassage, 'segment'> => rest;
      expect(among.map(bare)).toEqual(alone.map(bare));
    }),
  );
});

test('nobody allowed means nothing found', () => {
  expect(
    rankPassages([buildSegment(rules)], 'congés', { ...everything, allowed: () => false }),
  ).toEqual([]);
});

test('scores fall from 1, coverage stays a share, and the limits hold', () => {
  fc.assert(
    fc.property(
      segmentDocuments,
      questions,
      fc.integer({ min: 1, max: 4 }),
      (documents, question, most) => {
        const ranked = rankPassages([buildSegment(documents)], question, {
          allowed: () => true,
          limit: most,
          perDocument: 1,
        });
        expect(ranked.length).toBeLessThanOrEqual(most);
        expect(new Set(ranked.map(({ key }) => key)).size).toBe(ranked.length);
        ranked.forEach(({ score, coverage }, at) => {
          expect(score).toBeLessThanOrEqual(ranked[at - 1]?.score ?? 1);
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
        });
        if (ranked.length > 0) expect(ranked[0]?.score).toBe(1);
      },
    ),
  );
});

const withVector = (document: SegmentDocument, x: number, y: number): SegmentDocument => ({
  ...document,
  vectors: { model: 'embed-a', units: document.passages.map(() => Float32Array.from([x, y])) },
});

test('meaning finds what words do not, and documents without a vector still answer by their words', () => {
  const [conges, teletravail, cet] = rules;
  if (conges === undefined || teletravail === undefined || cet === undefined)
    throw new Error('missing');
  const segment = buildSegment([conges, withVector(teletravail, 1, 0), withVector(cet, 0, 1)]);
  const vector = { model: 'embed-a', unit: Float32Array.from([1, 0]) };
  const ask = (question: string, given: RankOptions['vector']): string | undefined =>
    rankPassages(
      [segment],
      question,
      given === undefined ? everything : { ...everything, vector: given },
    )[0]?.key;
  expect(ask('travailler depuis chez soi', vector)).toBe('teletravail');
  expect(ask('congés annuels', vector)).toBe('conges');
});

test('a vector of another model or dimension changes nothing', () => {
  const segment = buildSegment(rules.map((rule) => withVector(rule, 1, 0)));
  const ask = (vector?: RankOptions['vector']): readonly RankedPassage[] =>
    rankPassages(
      [segment],
      'congés',
      vector === undefined ? everything : { ...everything, vector },
    );
  expect(ask({ model: 'embed-b', unit: Float32Array.from([1, 0]) })).toEqual(ask());
  expect(ask({ model: 'embed-a', unit: Float32Array.from([1, 0, 0]) })).toEqual(ask());
});

test('as many documents as asked for are found, though each has many passages that answer', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    key: `d${at}`,
    space: 'rh',
    title: `Note ${at}`,
    readers: null,
    passages: Array.from({ length: 20 }, () => ({ text: 'Le télétravail.', path: [] })),
  }));
  const options = { ...everything, limit: 100, perDocument: 1 };
  expect(rankPassages([buildSegment(many)], 'télétravail', options)).toHaveLength(60);
});
