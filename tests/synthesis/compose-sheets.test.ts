import { expect, test } from '@jest/globals';
import type { Report, ReportBlock, Run } from '#shared/report/report.ts';
import { composeAnnexe } from '#shared/synthesis/compose-annexe.ts';
import { composeAssemblee, composeCcspl } from '#shared/synthesis/compose-control-report.ts';
import { composeFiche } from '#shared/synthesis/compose-fiche.ts';
import { composeSet } from '#shared/synthesis/compose-set.ts';
import type { FieldReview } from '#shared/synthesis/field-review.ts';
import type { ReportFrame } from '#shared/synthesis/report-frame.ts';
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

const runsOf = (block: ReportBlock): readonly Run[] => {
  if (block.kind === 'table') {
    return [...block.header, ...block.rows.flat()].flatMap(({ runs }) => runs);
  }
  return 'runs' in block ? block.runs : [];
};
const allRuns = ({ blocks }: Report): readonly Run[] => blocks.flatMap(runsOf);
const textOf = (report: Report): string =>
  report.blocks
    .map((block) =>
      'text' in block
        ? block.text
        : runsOf(block)
            .map(({ text }) => text)
            .join(''),
    )
    .join('\n');
const rowOf = (report: Report, name: string): string =>
  report.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .filter((row) => row[0]?.runs[0]?.text === name)
    .map((row) => row.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | '))
    .slice(0, 1)
    .join()
    .replace(/\u00a0|\u202f/g, ' ');

test('a fiche gives each value with its page, and the passage as a note', () => {
  const report = composeFiche(sheet, filled, [], frame);
  expect(rowOf(report, 'Charges de personnel')).toMatch(
    /^Charges de personnel \| .* € \| p\. \d+ \| trouvé$/,
  );
  const noted = allRuns(report).filter(({ note }) => note !== undefined);
  expect(noted.some(({ note }) => /^« Personnel \| .*» \(p\. \d+\)$/.test(note ?? ''))).toBe(true);
});

test('links of a fiche, and of all fiches together, lead to titles that are there once', () => {
  const others = [1, 2].map((at) => fillConcession(sheet, makeConcession(at)));
  const set = composeSet(
    sheet,
    [filled, ...others].map((one) => ({ filled: one, reviews: [] })),
    frame,
  );
  for (const report of [composeFiche(sheet, filled, [], frame), set]) {
    const bookmarks = report.blocks.flatMap((block) =>
      block.kind === 'heading' && block.bookmark !== undefined ? [block.bookmark] : [],
    );
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    const links = allRuns(report).flatMap(({ link }) => (link === undefined ? [] : [link]));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !bookmarks.includes(link.slice(1)))).toEqual([]);
  }
});

test('where a page can be opened by an address, the page is that link', () => {
  const report = composeFiche(sheet, filled, [], {
    ...frame,
    pageAddress: ({ file }, page) => `https://calame.example/${file}#page=${page}`,
  });
  const links = allRuns(report).flatMap(({ link }) => (link === undefined ? [] : [link]));
  expect(links.every((link) => /^https:\/\/calame\.example\/.*\.pdf#page=\d+$/.test(link))).toBe(
    true,
  );
});

test('what the report leaves out is listed by article, what the service must fill as to be completed', () => {
  const report = composeFiche(sheet, filled, [], frame);
  expect(rowOf(report, 'R3131-3, 1° d)')).toBe(
    'R3131-3, 1° d) | Dépenses de renouvellement de l’année : non trouvé dans le document',
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

test('the financial annex puts both years side by side and reckons each change', () => {
  const report = composeAnnexe(sheet, filled, [], frame);
  const [before, now] = ['produits_n1', 'produits'].map((id) => {
    const value = filled.fields.find(({ fieldId }) => fieldId === id)?.value?.value;
    return typeof value === 'number' ? value : Number.NaN;
  });
  const change = (((now ?? 0) / (before ?? 1) - 1) * 100).toFixed(1).replace('.', ',');
  expect(rowOf(report, 'Total des produits')).toContain(`${change} %`);
  expect(rowOf(report, 'RÉSULTAT AVANT IMPÔT')).not.toBe('');
});

test('the report to the commission and the one to the assembly name their article and what is asked', () => {
  const commission = textOf(composeCcspl(sheet, filled, [], frame));
  expect(commission).toContain('L. 1413-1');
  expect(commission).toContain('invitée à examiner');
  const assembly = textOf(composeAssemblee(sheet, filled, [], frame));
  expect(assembly).toContain('L. 1411-3');
  expect(assembly).toContain('prendre acte');
  for (const text of [commission, assembly]) {
    expect(text).toContain('Dépenses de renouvellement de l’année : non trouvé dans le document');
    expect(text).toContain('Avis du service : À compléter');
  }
});

test('the mention stands where a model took part, and nowhere else', () => {
  expect(composeFiche(sheet, filled, [], frame).mention).toBeNull();
  const withModel = { ...filled, model: 'mistral-small' };
  const report = composeCcspl(sheet, withModel, [], frame);
  expect(report.mention).toBe(frame.mention);
  expect(report.properties).toEqual({ 'Calame-Modeles': 'mistral-small' });
});

test('the sheet of a bid says in its document that nobody is ranked', () => {
  const bid = shippedSheet('marche');
  const empty = fillConcession(bid, makeConcession(3));
  expect(textOf(composeFiche(bid, empty, [], frame))).toContain('ne note, ne classe et n’écarte');
});

test('a document in English keeps its figures', () => {
  const report = composeFiche(sheet, filled, [], { ...frame, language: 'en' });
  expect(textOf(report)).toContain('Required items not found');
});
