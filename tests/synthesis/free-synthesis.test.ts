import { expect, test } from '@jest/globals';
import type { Block } from '#shared/document/doc-model.ts';
import { composeFree } from '#shared/synthesis/free/compose-free.ts';
import type { FreeDocument, FreeSynthesis } from '#shared/synthesis/free/free-synthesis.ts';
import { synthesizeFreely } from '#shared/synthesis/free/synthesize-freely.ts';
import { tabulateFree } from '#shared/synthesis/free/tabulate-free.ts';

const document = (
  file: string,
  ...texts: readonly (string | readonly string[][])[]
): FreeDocument => ({
  documentId: file,
  file,
  model: {
    kind: 'pdf',
    head: { title: file },
    blocks: texts.map((text, index): Block => {
      const anchor = { page: index + 1, path: [], index };
      return typeof text === 'string'
        ? { kind: 'paragraph', text, anchor }
        : { kind: 'table', rows: text, source: 'tag', anchor };
    }),
    warnings: [],
  },
});
const answered = (synthesis: FreeSynthesis): Extract<FreeSynthesis, { kind: 'answered' }> => {
  if (synthesis.kind !== 'answered') throw new Error('refused');
  return synthesis;
};
const ask = (question: string, ...documents: readonly FreeDocument[]) =>
  answered(synthesizeFreely(question, documents));

const question = 'Quel est le coût des travaux de la piscine ?';
const report = document(
  'rapport.pdf',
  'La commune compte 4 200 habitants.',
  'Le coût des travaux de la piscine est de 1 250 000 €.',
);
const letter = document('courrier.pdf', 'Le coût des travaux de la piscine s’élève à 1 410 000 €.');
const press = document('presse.pdf', 'Le coût des travaux de la piscine atteint 1,25 M€.');
const other = document('autre.pdf', 'Le marché de Noël ouvre le samedi matin.');

test('each document answers in its own words, with its page', () => {
  const { answers } = ask(question, report, letter);
  expect(answers[0]?.claims[0]).toMatchObject({
    text: 'Le coût des travaux de la piscine est de 1 250 000 €.',
    page: 2,
  });
});

test('different values of one subject are a contradiction, both quoted', () => {
  const { contradictions, agreements } = ask(question, report, letter);
  expect(agreements).toEqual([]);
  expect(contradictions).toHaveLength(1);
  expect(contradictions[0]?.readings.map(({ claims }) => claims.map(({ file }) => file))).toEqual([
    ['rapport.pdf'],
    ['courrier.pdf'],
  ]);
});

test('a rounded figure agrees with the exact one', () => {
  const { contradictions, agreements } = ask(question, report, press);
  expect(contradictions).toEqual([]);
  expect(agreements[0]?.claims.map(({ file }) => file)).toEqual(['rapport.pdf', 'presse.pdf']);
});

test('figures of two years are not set against one another', () => {
  const year = (file: string, exercise: string, cost: string) =>
    document(
      file,
      `Compte de l’exercice ${exercise}`,
      `En ${exercise}, le coût des travaux de la piscine est de ${cost} €.`,
    );
  const { contradictions } = ask(
    question,
    year('2024.pdf', '2024', '100 000'),
    year('2025.pdf', '2025', '250 000'),
  );
  expect(contradictions).toEqual([]);
});

test('days are compared like figures', () => {
  const { contradictions } = ask(
    'Quand ouvre la piscine ?',
    document('a.pdf', 'La piscine ouvre le 3 juin 2027.'),
    document('b.pdf', 'La piscine ouvre le 15 juillet 2027.'),
  );
  expect(contradictions).toHaveLength(1);
});

test('a row of a table is set against a sentence', () => {
  const budget = document('budget.pdf', [
    ['Opération', 'Coût (€)'],
    ['Coût des travaux de la piscine', '1 250 000'],
  ]);
  const { answers } = ask(question, budget, letter);
  expect(answers[0]?.claims[0]?.text).toBe('Coût des travaux de la piscine | 1 250 000');
});

test('sentences that say the same agree, one that denies it contradicts', () => {
  const said = 'La piscine est ouverte aux écoles pendant les vacances.';
  const denied = 'La piscine n’est pas ouverte aux écoles pendant les vacances.';
  const asked = 'La piscine est-elle ouverte aux écoles pendant les vacances ?';
  expect(ask(asked, document('a', said), document('b', said)).agreements).toHaveLength(1);
  expect(ask(asked, document('a', said), document('b', denied)).contradictions).toHaveLength(1);
});

test('documents that say nothing, and words that no document holds, are told', () => {
  const { silent } = ask(question, report, other);
  expect(silent).toEqual(['autre.pdf']);
  expect(ask('Quel est le coût du téléphérique ?', report).unknownWords).toEqual(['téléphérique']);
});

test('no document, or an empty question, is answered by nothing', () => {
  expect(ask(question)).toMatchObject({ answers: [], agreements: [], contradictions: [] });
  expect(ask('', report).answers[0]?.claims).toEqual([]);
});

test('a question that asks to rank offers is refused in words', () => {
  const synthesis = synthesizeFreely('Quelle est la meilleure offre ?', [report]);
  expect(synthesis.kind).toBe('refused');
  const made = composeFree(synthesis, { language: 'fr', organisation: 'Ville', mention: '' });
  expect(JSON.stringify(made.blocks)).toContain('ne note, ne classe et n’écarte');
});

test('the document puts contradictions first, each reading in a row with who says it and the passage', () => {
  const made = composeFree(synthesizeFreely(question, [report, letter, other]), {
    language: 'fr',
    organisation: 'Ville',
    mention: '',
  });
  const titles = made.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(titles).toEqual([
    'Points contradictoires',
    'Ce que disent les documents',
    'Ce qui manque',
  ]);
  const rows = made.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(rows.map((row) => row.map(({ runs }) => runs[0]?.text))).toEqual([
    ['1 250 000 €', 'rapport.pdf', 'p. 2', 'Le coût des travaux de la piscine est de 1 250 000 €.'],
    ['1 410 000 €', 'courrier.pdf', 'p. 1', expect.stringContaining('s’élève à 1 410 000 €')],
  ]);
  expect(JSON.stringify(made.blocks)).toContain('autre.pdf : rien sur cette question');
  expect(made.mention).toBeNull();
});

test('each thing that a question asks is answered by the places that speak of it', () => {
  const accounts = document(
    'comptes.pdf',
    'L’encours de la dette atteint 719,5 M€ au 31 décembre.',
    'L’épargne brute s’élève à 109,7 M€.',
    'Le conseil a tenu six séances.',
  );
  const { answers, unknownWords } = ask(
    'Quelle est l’évolution de la dette et de l’épargne brute ?',
    accounts,
    other,
  );
  expect(answers[0]?.claims.map(({ page }) => page).toSorted()).toEqual([1, 2]);
  // « évolution » asks for a figure: it is no word to look for.
  expect(unknownWords).toEqual([]);
});

test('where a figure is asked, a place that gives one comes first', () => {
  const { answers } = ask(
    'Quel est le montant des charges de personnel ?',
    document(
      'a.pdf',
      'Les charges de personnel suivent la convention collective.',
      'Les charges de personnel sont de 201 430 €.',
    ),
  );
  expect(answers[0]?.claims.map(({ page }) => page)).toEqual([2, 1]);
});

test('the passages as a table tell what is contradicted', () => {
  const { sheets } = tabulateFree(synthesizeFreely(question, [report, letter, press]), 'fr');
  const rows = sheets[0]?.rows.map((row) => row.map(({ value }) => value)) ?? [];
  expect(rows).toHaveLength(3);
  expect(rows.every(([about]) => String(about).startsWith('Points contradictoires : '))).toBe(true);
  const refused = tabulateFree(synthesizeFreely('Classe les offres.', [report]), 'fr');
  expect(refused.sheets[0]?.rows).toEqual([]);
});
