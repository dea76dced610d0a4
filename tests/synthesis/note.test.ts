import { expect, test } from '@jest/globals';
import type { Block, DocModel } from '#shared/document/doc-model.ts';
import { composeNote } from '#shared/synthesis/compose-note.ts';
import { fillNote, isNote } from '#shared/synthesis/fill-note.ts';
import { summarise } from '#shared/synthesis/summarise.ts';
import { shippedSheet } from '../golden/concessions/fill-concession.ts';
import { makeConcession } from '../golden/concessions/make-concession.ts';
import { toDocModel } from '../golden/concessions/to-doc-model.ts';

const sheet = shippedSheet('note');
const model = (texts: readonly string[]): DocModel => ({
  kind: 'pdf',
  head: {},
  blocks: texts.map(
    (text, index): Block => ({
      kind: 'paragraph',
      text,
      anchor: { page: index + 1, path: ['Rapport'], index },
    }),
  ),
  warnings: [],
});
const deliberation = model([
  'Vu le code général des collectivités territoriales et notamment son article L. 2121-29, après en avoir délibéré.',
  'La toiture de l’école Jules-Ferry fuit depuis l’hiver 2024 et deux salles de classe sont fermées.',
  'Le coût des travaux de toiture est estimé à 184 000 € toutes taxes comprises, dont 60 000 € de subvention.',
  'Il est proposé au conseil municipal d’autoriser le maire à signer le marché de travaux de toiture.',
  'La participation du Département reste à confirmer avant le 1er mars 2027.',
  'Le conseil municipal avait décidé en 2019 de reporter ces travaux de toiture.',
]);

test('decisions asked, open questions and key points stand apart, each with its page', () => {
  const { points, decisions, questions } = summarise(deliberation);
  expect(decisions.map(({ page }) => page)).toEqual([4]);
  expect(questions.map(({ page }) => page)).toEqual([5]);
  expect(points.map(({ page }) => page)).toContain(3);
});

test('formula sentences are left out, and nothing is rewritten', () => {
  const { points, decisions, questions } = summarise(deliberation);
  const texts = [...points, ...decisions, ...questions].map(({ text }) => text);
  expect(texts.some((text) => text.startsWith('Vu '))).toBe(false);
  const written = deliberation.blocks.map((block) => ('text' in block ? block.text : ''));
  expect(texts.every((text) => written.includes(text))).toBe(true);
});

test('the note of a long report fits a page and keeps the order of its pages', () => {
  const filled = fillNote(sheet, toDocModel(makeConcession(1, 80)), {
    file: 'rad.pdf',
    fileHash: '',
  });
  const texts = filled.fields.flatMap(({ lines }) => lines.map(({ name }) => name));
  expect(texts.join('').length).toBeLessThanOrEqual(2_600);
  expect(texts.length).toBeGreaterThan(4);
  for (const { lines } of filled.fields) {
    const pages = lines.map(({ value }) => value.page ?? 0);
    expect(pages).toEqual(pages.toSorted((left, right) => left - right));
  }
});

test('the same point is not made twice', () => {
  const again = 'Le coût des travaux de toiture est estimé à 184 000 € toutes taxes comprises.';
  const { points } = summarise(
    model([
      again,
      `${again.slice(0, -1)} en 2026.`,
      'Les élèves sont accueillis dans le préau du groupe scolaire voisin.',
    ]),
  );
  expect(points.filter(({ text }) => text.includes('184 000'))).toHaveLength(1);
});

test('a document without a sentence gives a note that says so', () => {
  const filled = fillNote(sheet, model([]), { file: 'vide.pdf', fileHash: '' });
  expect(filled.coverage).toMatchObject({ found: 0, absent: 3 });
  const report = composeNote(sheet, filled, [], {
    language: 'fr',
    organisation: 'Ville',
    mention: '',
  });
  expect(JSON.stringify(report.blocks)).toContain('aucune phrase à reprendre');
});

test('only the note is a note', () => {
  expect([isNote(sheet), isNote(shippedSheet('dsp')), isNote(shippedSheet('marche'))]).toEqual([
    true,
    false,
    false,
  ]);
});
