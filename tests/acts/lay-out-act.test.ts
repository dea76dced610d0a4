import { expect, test } from '@jest/globals';
import type { ActBlock } from '#shared/acts/act.ts';
import { blockRoles } from '#shared/acts/act.ts';
import { actStyles, roleOfStyle, styleOf } from '#shared/acts/act-styles.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { blockOf, deliberation } from '../builders/acts.ts';

const laid = (...blocks: readonly ActBlock[]) => layOutAct({ ...deliberation, blocks });
const texts = (...blocks: readonly ActBlock[]): readonly string[] =>
  laid(...blocks).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

test('an article has its heading, a title of level two, then its text', () => {
  const [one, two] = laid(
    blockOf('article', ['Le règlement est approuvé.'], { title: 'Objet' }),
    blockOf('article', ['Il prend effet demain.'], { number: 2 }),
  );
  expect(one?.title).toBe('Article\u00A01er – Objet');
  expect(one?.paragraphs.map(({ text, style, level }) => [text, style, level])).toEqual([
    ['Article\u00A01er – Objet', 'ActeArticle', 2],
    ['Le règlement est approuvé.', 'ActeArticleTexte', null],
  ]);
  expect(two?.paragraphs[0]?.text).toBe('Article\u00A02');
});

test.each([
  ['visa', 'le code du travail', 'Vu le code du travail\u202F;'],
  ['visa', 'Vu la demande,', 'Vu la demande\u202F;'],
  ['visa', 'VU la demande ;', 'VU la demande\u202F;'],
  ['considerant', 'La salle est ancienne.', 'Considérant que la salle est ancienne\u202F;'],
  ['considerant', 'qu’il convient d’agir', 'Considérant qu’il convient d’agir\u202F;'],
  ['considerant', 'Orléans a demandé une aide', 'Considérant qu’Orléans a demandé une aide\u202F;'],
  ['considerant', "Considérant l'intérêt public", 'Considérant l’intérêt public\u202F;'],
] as const)('a %s « %s » opens and ends as it is written: %s', (role, text, written) => {
  expect(texts(blockOf(role, [text]))).toEqual([written]);
});

test('lines of a list lose their sign and take the style of lists', () => {
  const [block] = laid(blockOf('corps', ['Les pièces :', '- le plan', '– le devis']));
  expect(block?.paragraphs.map(({ text, style }) => [text, style])).toEqual([
    ['Les pièces\u00A0:', 'ActeCorps'],
    ['le plan', 'ActeListe'],
    ['le devis', 'ActeListe'],
  ]);
});

test('a block among several of its role is named with its number', () => {
  const titles = laid(
    blockOf('visa', ['le code']),
    blockOf('visa', ['la loi'], { number: 2 }),
    blockOf('objet', ['Objet : x']),
  ).map(({ title }) => title);
  expect(titles).toEqual(['Visa\u00A01', 'Visa\u00A02', 'Objet']);
});

test('each role has a style of its own that tells it back, and no two styles share an id or a name', () => {
  for (const role of blockRoles) {
    const style = actStyles.find(({ id }) => id === styleOf(role));
    expect([role, roleOfStyle(style?.name ?? null)]).toEqual([role, role]);
  }
  expect(new Set(actStyles.map(({ id }) => id)).size).toBe(actStyles.length);
  expect(new Set(actStyles.map(({ name }) => name)).size).toBe(actStyles.length);
  expect(roleOfStyle('Normal')).toBeNull();
  expect(roleOfStyle(null)).toBeNull();
});

test('names and tags fit what Word keeps', () => {
  const long = blockOf('article', ['x'], { title: 'a'.repeat(200) });
  for (const { tag, title } of laid(long)) {
    expect(tag.length).toBeLessThanOrEqual(64);
    expect(title.length).toBeLessThanOrEqual(64);
  }
});
