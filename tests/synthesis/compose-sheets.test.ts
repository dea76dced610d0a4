import { expect, test } from '@jest/globals';
import { composeAnnexe } from '#shared/synthesis/compose-annexe.ts';
import { composeAssemblee, composeCcspl } from '#shared/synthesis/compose-control-report.ts';
import { composeFiche } from '#shared/synthesis/compose-fiche.ts';
import { composeSet } from '#shared/synthesis/compose-set.ts';
import type { ReportFrame } from '#shared/synthesis/report-frame.ts';
import { allRuns, bookmarksOf, linksOf, rowOf, textOf } from '../builders/report-words.ts';
import { fillConcession, shippedSheet } from '../golden/concessions/fill-concession.ts';
import { makeConcession } from '../golden/concessions/make-concession.ts';

const sheet = shippedSheet('dsp');
const filled = fillConcession(sheet, makeConcession(0));
const frame: ReportFrame = {
  language: 'fr',
  organisation: 'Communauté de communes des Trois-Vallons',
  mention: 'Projet rédigé avec l’aide d’une IA, à relire',
};

test('pages of all fiches together lead to the passages that say the value, each there once', () => {
  const others = [1, 2].map((at) => fillConcession(sheet, makeConcession(at)));
  const set = composeSet(
    sheet,
    [filled, ...others].map((one) => ({ filled: one, reviews: [] })),
    frame,
  );
  const bookmarks = bookmarksOf(set);
  expect(new Set(bookmarks).size).toBe(bookmarks.length);
  expect(linksOf(set).length).toBeGreaterThan(60);
  expect(linksOf(set).filter((link) => !bookmarks.includes(link.slice(1)))).toEqual([]);
});

test('a document without pages is told, and found, by the titles of its parts', () => {
  const unpaged = JSON.parse(
    JSON.stringify(filled, (key, value: unknown) => (key === 'page' ? null : value)),
  );
  const set = composeSet(
    sheet,
    [unpaged, filled].map((one) => ({ filled: one, reviews: [] })),
    frame,
  );
  const bookmarks = bookmarksOf(set);
  expect(
    bookmarks.filter((name) => /^fiche_1_part_[a-z0-9_]{1,24}$/.test(name)).length,
  ).toBeGreaterThan(3);
  expect(linksOf(set).filter((link) => !bookmarks.includes(link.slice(1)))).toEqual([]);
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
    expect(text).toContain('R3131-3, 1° d)Dépenses de renouvellement de l’année');
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
