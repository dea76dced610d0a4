import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { Block } from '#shared/document/doc-model.ts';
import { cutPassages } from '#shared/knowledge/cut-passages.ts';

const words = fc
  .array(
    fc.constantFrom(
      'congé',
      'agent',
      'commune.',
      'Le',
      'règlement',
      'art.',
      '25',
      '€',
      'x'.repeat(1200),
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(' '));
const step = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 3 }),
    text: words,
  }),
  fc.record({
    kind: fc.constantFrom('paragraph' as const, 'item' as const),
    text: words,
    page: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 30 }),
  }),
);
const blocks: fc.Arbitrary<readonly Block[]> = fc.array(step, { maxLength: 12 }).map((steps) => {
  const collector = collectBlocks();
  for (const one of steps) {
    if (one.kind === 'heading') collector.heading(one.level, one.text);
    else if (one.kind === 'table') collector.table(one.rows);
    else collector.text(one.kind, one.text, { page: one.page });
  }
  return collector.blocks();
});

const spoken = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
const textOf = (block: Block): string =>
  block.kind === 'table' ? block.rows.flat().join(' ') : block.text;

test('every word of a document stands in the text or the headings of a passage', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      const passages = cutPassages({ blocks: given, head: {} }, 'Titre');
      const kept = new Map<string, number>();
      let before: readonly string[] = [];
      for (const passage of passages) {
        const headings = passage.path.filter((heading, level) => heading !== before[level]);
        for (const word of spoken([passage.text, ...headings].join(' ')))
          kept.set(word, (kept.get(word) ?? 0) + word.length);
        before = passage.path;
      }
      const long = given.map(textOf).join(' ').includes('xx');
      for (const word of new Set(given.flatMap((block) => spoken(textOf(block))))) {
        if (word.startsWith('xx')) continue;
        expect(kept.has(word)).toBe(true);
      }
      expect(long).toBe([...kept.keys()].some((word) => word.startsWith('xx')));
    }),
  );
});

test('passages are numbered, keep to one place, and stay near 900 characters', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      cutPassages({ blocks: given, head: {} }, 'Titre').forEach((passage, at) => {
        expect(passage.index).toBe(at);
        expect(passage.text).not.toBe('');
        expect(passage.text.length).toBeLessThanOrEqual(1400);
      });
    }),
  );
});

test('a table cut in two repeats its header row', () => {
  const collector = collectBlocks();
  collector.heading(1, 'Astreintes');
  collector.table([
    ['Filière', 'Montant'],
    ...Array.from({ length: 60 }, (_, at) => [
      `Filière numéro ${at}`,
      `${at * 10} euros par semaine complète`,
    ]),
  ]);
  const passages = cutPassages({ blocks: collector.blocks(), head: {} }, 'Régime indemnitaire');
  expect(passages.length).toBeGreaterThan(2);
  for (const { text, path } of passages) {
    expect(text.startsWith('Filière | Montant\n')).toBe(true);
    expect(path).toEqual(['Astreintes']);
  }
});

test('the title is not repeated as a heading, and each page is a passage of its own', () => {
  const collector = collectBlocks();
  collector.heading(1, 'Télétravail', { page: 1 });
  collector.heading(2, 'Durée', { page: 1 });
  collector.text('paragraph', 'Deux jours par semaine.', { page: 1 });
  collector.text('paragraph', 'Trois jours sur accord.', { page: 2 });
  expect(cutPassages({ blocks: collector.blocks(), head: {} }, 'Télétravail')).toEqual([
    { index: 0, text: 'Deux jours par semaine.', path: ['Durée'], page: 1 },
    { index: 1, text: 'Trois jours sur accord.', path: ['Durée'], page: 2 },
  ]);
});

test('a long paragraph is cut between sentences', () => {
  const collector = collectBlocks();
  const sentence = 'L’agent dépose sa demande auprès de M. le maire avant le 31 décembre.';
  collector.text('paragraph', Array.from({ length: 40 }, () => sentence).join(' '));
  const passages = cutPassages({ blocks: collector.blocks(), head: {} }, 'Congés');
  expect(passages.length).toBeGreaterThan(2);
  for (const { text } of passages) expect(text.endsWith('décembre.')).toBe(true);
});

test('the chapters of a law are headings of its passages, save those its title repeats', () => {
  const collector = collectBlocks();
  collector.text('paragraph', 'Les agents publics participent.');
  const head = { path: ['Livre Ier : Droits', 'Chapitre II : Participation'] };
  const passages = cutPassages(
    { blocks: collector.blocks(), head },
    'Code, chapitre II : participation',
  );
  expect(passages[0]?.path).toEqual(['Livre Ier : Droits']);
});
