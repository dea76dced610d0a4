import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ReadFault } from '../../bot/documents/read-fault.ts';
import { readMd } from '../../bot/documents/read-md.ts';
import { blocksOf } from '../builders/blocks-of.ts';

const read = (text: string) => readMd(Buffer.from(text));

test('headings, paragraphs, items and tables come without their marks', () => {
  const model = read(
    [
      '# Congés annuels',
      '',
      'Chaque agent a **25 jours** de [congés](https://exemple.fr/a_(b)),',
      'voir `CGFP`.',
      '',
      '- *Temps plein* : 25 jours',
      '  pour une année entière',
      '1. Faire la demande',
      '',
      '| Quotité | Jours |',
      '|:---|---:|',
      '| 80 % | 20 |',
      '| 90 % \\| 4,5 j | 22,5 |',
      '',
      'Report',
      '------',
      '> **À noter** : avant le 30 avril',
    ].join('\n'),
  );
  expect(blocksOf(model)).toEqual([
    '# Congés annuels',
    'Chaque agent a 25 jours de congés,\nvoir CGFP.',
    '- Temps plein : 25 jours\npour une année entière',
    '- 1. Faire la demande',
    'Quotité | Jours // 80 % | 20 // 90 % | 4,5 j | 22,5',
    '## Report',
    'À noter : avant le 30 avril',
  ]);
  expect(model.blocks.at(-1)?.anchor).toEqual({ path: ['Congés annuels', 'Report'], index: 6 });
});

test('the head says who wrote it, for whom and until when, in French or English', () => {
  const { head, warnings } = read(
    [
      '---',
      'id: teletravail',
      'titre: "Télétravail : la règle"',
      'url: https://exemple.fr/teletravail',
      'date: 2026-01-05',
      'valide_du: 1er janvier 2026',
      "valide jusqu'au: 31/12/2026",
      'propriétaire: Service RH',
      'lecteurs: [all-agents, "group:rh"]',
      'remplacé_par: teletravail-2027',
      '---',
      'Deux jours par semaine.',
    ].join('\n'),
  );
  expect(head).toEqual({
    id: 'teletravail',
    title: 'Télétravail : la règle',
    url: 'https://exemple.fr/teletravail',
    date: '2026-01-05',
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    owner: 'Service RH',
    readers: ['all-agents', 'group:rh'],
    supersededBy: 'teletravail-2027',
  });
  expect(warnings).toEqual([]);
});

test('a head that cannot be read closes the document instead of opening it to its whole space', () => {
  expect(() => read('---\nlecteurs: [group:rh\n---\nSecret.')).toThrow(
    expect.objectContaining({ code: 'head-invalid' }),
  );
  expect(() => read('---\n- une liste\n---\nSecret.')).toThrow(
    expect.objectContaining({ code: 'head-invalid' }),
  );
});

test('readers that cannot be understood let nobody read', () => {
  expect(read('---\nlecteurs: 12.5\n---\nTexte.').head.readers).toEqual(['12.5']);
  expect(read('---\nlecteurs:\n---\nTexte.').head.readers).toEqual([]);
  expect(read('---\nlecteurs: {groupe: rh}\n---\nTexte.').head.readers).toEqual([]);
});

test('a date or address that cannot be understood is left out and told', () => {
  const { head, warnings } = read(
    '---\nvalide_jusqu_au: fin 2026\nurl: javascript:alert(1)\n---\nTexte.',
  );
  expect(head).toEqual({});
  expect(warnings.map(({ code, details }) => [code, details['name']])).toEqual([
    ['head-not-understood', 'url'],
    ['head-not-understood', 'valide_jusqu_au'],
  ]);
});

test('a file of marks alone is empty', () => {
  expect(() => read('---\n\n---\n\n***\n<!-- rien -->\n')).toThrow(
    expect.objectContaining({ code: 'empty' }),
  );
});

test('an unclosed comment, fence or head loses no text', () => {
  expect(blocksOf(read('Avant <!-- oubli'))).toEqual(['Avant <!-- oubli']);
  expect(blocksOf(read('```\ncode\nreste'))).toEqual(['code\nreste']);
  expect(blocksOf(read('---\nPas un en-tête'))).toEqual(['Pas un en-tête']);
});

test('whatever the text, reading ends with a document or a fault of the file', () => {
  const marks = fc.constantFrom(
    '#',
    '|',
    '-',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '>',
    '<',
    '!',
    '\\',
    '\n',
    ' ',
    'é',
    'mot',
    '1.',
    '---\n',
    '&amp;',
    '&#0;',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 200 }), (parts) => {
      try {
        for (const block of read(parts.join('')).blocks)
          expect(block.anchor.index).toBeGreaterThanOrEqual(0);
      } catch (fault) {
        expect(fault).toBeInstanceOf(ReadFault);
      }
    }),
  );
});

test('every plain word of a paragraph stays, in order', () => {
  const words = fc.array(fc.stringMatching(/^[a-zéèàç]{2,8}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, (some) => {
      expect(blocksOf(read(some.join(' ')))).toEqual([some.join(' ')]);
    }),
  );
});

test('a line of a hundred thousand marks is read at once', () => {
  const mark = fc.constantFrom('[', '*', '|-', '<a', '`', '> ', '-', '![', '(', '_ ');
  fc.assert(
    fc.property(mark, (one) => {
      expect(read(`mot ${one.repeat(100_000)}x`).blocks.length).toBeGreaterThan(0);
    }),
    { numRuns: 10 },
  );
});
