import { expect, test } from '@jest/globals';
import { composeFiche } from '#shared/synthesis/compose-fiche.ts';
import type { FieldReview } from '#shared/synthesis/field-review.ts';
import type { ReportFrame } from '#shared/synthesis/report-frame.ts';
import { allRuns, linksOf, rowOf, textOf } from '../builders/report-words.ts';
import { fillConcession, shippedSheet } from '../golden/concessions/fill-concession.ts';
import { makeConcession } from '../golden/concessions/make-concession.ts';

const sheet = shippedSheet('dsp');
const filled = fillConcession(sheet, makeConcession(0));
const frame: ReportFrame = {
  language: 'fr',
  organisation: 'Communauté de communes des Trois-Vallons',
  mention: 'Projet rédigé avec l’aide d’une IA, à relire',
};
const review = (
  given: Partial<FieldReview> & Pick<FieldReview, 'fieldId' | 'decision'>,
): FieldReview => ({
  written: null,
  reason: null,
  seconds: 4,
  ...given,
});

test('a fiche gives each value with its page, and the passage as a note', () => {
  const report = composeFiche(sheet, filled, [], frame);
  expect(rowOf(report, 'Charges de personnel')).toMatch(
    /^Charges de personnel \| .* € \| – \| p\. \d+ \| trouvé$/,
  );
  const noted = allRuns(report).filter(({ note }) => note !== undefined);
  expect(noted.some(({ note }) => /^« Personnel \| .*» \(p\. \d+\)$/.test(note ?? ''))).toBe(true);
});

test('a fiche that stands alone has no link to nowhere', () => {
  expect(linksOf(composeFiche(sheet, filled, [], frame))).toEqual([]);
});

test('the year before and the change stand in the row of the year, under the years', () => {
  const report = composeFiche(sheet, filled, [], frame);
  const heads = report.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.header.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | ')]
      : [],
  );
  expect(heads).toContain('Élément | 2024 | 2025 | Évolution | Page | État');
  expect(rowOf(report, 'Total des produits')).toMatch(
    /^Total des produits \| [\d ,]+ € \| [\d ,]+ € \| [+-]\d+,\d % \| p\. \d+ \| trouvé$/,
  );
  expect(rowOf(report, 'Total des produits (exercice précédent)')).toBe('');
  expect(rowOf(report, 'Total des produits (évolution)')).toBe('');
});

test('a figure that somebody corrected changes its row, and a year before in doubt is said in words', () => {
  const before = filled.fields.map((field) =>
    field.fieldId === 'produits_n1' ? { ...field, status: 'to-check' as const } : field,
  );
  const report = composeFiche(
    sheet,
    { ...filled, fields: before },
    [review({ fieldId: 'charges', decision: 'corrected', written: '600 000 €' })],
    frame,
  );
  expect(rowOf(report, 'Total des produits')).toMatch(/trouvé ; N-1 : à vérifier$/);
  const charges = filled.fields.find(({ fieldId }) => fieldId === 'charges_n1')?.value?.value;
  const change = ((600_000 / Number(charges) - 1) * 100).toFixed(1).replace('.', ',');
  expect(rowOf(report, 'Total des charges')).toContain(`${change} %`);
});

test('it opens on what was found, what is to be checked, what lacks, what does not agree, and five figures', () => {
  const { blocks } = composeFiche(sheet, filled, [], frame);
  const at = blocks.findIndex((one) => one.kind === 'heading' && one.text === 'Vue d’ensemble');
  const [counts, figures] = blocks.slice(at + 1, at + 3);
  if (counts?.kind !== 'table' || figures?.kind !== 'table') throw new Error('no overview');
  const words = (row: (typeof counts.rows)[number] | undefined): readonly string[] =>
    (row ?? []).map(({ runs }) => runs.map(({ text }) => text).join(''));
  expect(words(counts.header)).toEqual([
    'Trouvés',
    'À vérifier',
    'Contradictoires',
    'Non trouvés',
    'Écarts de calcul',
  ]);
  expect(words(counts.rows[0])[3]).toMatch(/^\d+ \(1 obligatoire\)$/);
  expect(figures.rows.map((row) => words(row)[0])).toEqual([
    'Total des produits',
    'Total des charges',
    'Résultat avant impôt',
    'Investissements réalisés dans l’année',
    'Effectif affecté au service, en équivalents temps plein',
  ]);
});

test('a formula is shown with its figures, in no note', () => {
  const report = composeFiche(sheet, filled, [], frame);
  expect(textOf(report)).toMatch(/résultat recalculé = total des produits − total des charges = /);
  expect(allRuns(report).filter(({ note }) => note?.includes('÷') === true)).toEqual([]);
});

test('what no article requires and the document does not say is told in one sentence', () => {
  const budget = shippedSheet('budget');
  const report = composeFiche(budget, fillConcession(budget, makeConcession(0)), [], frame);
  expect(rowOf(report, 'Restes à réaliser en dépenses')).toBe('');
  expect(textOf(report)).toContain(
    'Non trouvés dans le document : Restes à réaliser en dépenses ; Restes à réaliser en recettes.',
  );
  expect(textOf(report)).toContain(
    'Non calculés, faute d’un élément : Solde des restes à réaliser.',
  );
});

test('two figures for one thing come before totals that their lines do not make', () => {
  const place = (page: number) => ({ page, anchor: null, quote: `ligne ${page}` });
  const finding = (
    kind: 'sum' | 'text-table',
    code: string,
    details: Readonly<Record<string, string | number>>,
    pages: readonly number[],
  ) => ({
    ...{ kind, status: 'fails' as const, remark: { code, details } },
    ...{ expected: null, found: null, places: pages.map(place) },
  });
  const report = composeFiche(
    sheet,
    {
      ...filled,
      findings: [
        finding('sum', 'sum-fails', { title: 'T', sum: 1, total: 2, gap: 1, page: 3 }, [3]),
        finding(
          'text-table',
          'text-amount',
          { written: '5 €', textPage: 8, table: 6, name: 'Dette', tablePage: 9 },
          [8, 9],
        ),
      ],
    },
    [],
    frame,
  );
  const told = report.blocks.flatMap((block) =>
    block.kind === 'item'
      ? [
          block.runs
            .map(({ text }) => text)
            .join('')
            .replace(/\u00a0/g, ' '),
        ]
      : [],
  );
  const [certain, sum] = told.filter((text) => /« (?:5 €|T) »/.test(text));
  expect(certain).toMatch(/^Le texte indique « 5 € » ; .* \(p\. 8 ; p\. 9\)$/);
  expect(sum).toMatch(/\(p\. 3\)$/);
});

test('what the report leaves out is listed by article, what the service must fill as to be completed', () => {
  const report = composeFiche(sheet, filled, [], frame);
  expect(rowOf(report, 'R3131-3, 1° d)')).toBe(
    'R3131-3, 1° d) | Dépenses de renouvellement de l’année',
  );
  const doubts = allRuns(report).flatMap(({ text, doubt }) => (doubt === true ? [text] : []));
  expect(doubts).toEqual(
    expect.arrayContaining(['Contrôles internes effectués', 'Avis du service']),
  );
});

test('both readings of a contradiction are shown', () => {
  const report = composeFiche(sheet, filled, [], frame);
  expect(rowOf(report, 'Rendement du réseau de distribution (P104.3)')).toMatch(
    /\d,\d % Autre lecture : \d+,\d % \| p\. \d+ \| contradictoire/u,
  );
});

test('what somebody corrected, filled or set aside stands in place of what was read', () => {
  const report = composeFiche(
    sheet,
    filled,
    [
      review({ fieldId: 'avis_service', decision: 'corrected', written: 'Avis favorable.' }),
      review({ fieldId: 'effectif', decision: 'corrected', written: '12 ETP' }),
      review({ fieldId: 'redevance', decision: 'rejected', reason: 'wrong-year' }),
      review({ fieldId: 'rendement', decision: 'accepted' }),
    ],
    frame,
  );
  expect(rowOf(report, 'Avis du service')).toMatch(/Avis favorable\. .*Saisi par le service$/);
  expect(rowOf(report, 'Effectif affecté au service, en équivalents temps plein')).toMatch(
    /12 ETP .*Corrigé par le service$/,
  );
  expect(rowOf(report, 'Redevance versée à l’autorité délégante')).toMatch(
    /\| – \|.*Écarté par le service : mauvaise année$/,
  );
  expect(rowOf(report, 'Rendement du réseau de distribution (P104.3)')).toMatch(
    /Validé par le service$/,
  );
});
