import { expect, test } from '@jest/globals';
import { sourceFiles } from './source-files.ts';

const product = sourceFiles('shared', 'bot', 'teams-app', 'office-addin', 'infra');
/** Texts for people, instructions and fixtures are as long as they must be. */
const isProse = (path: string): boolean =>
  path.startsWith('shared/language/') ||
  path.startsWith('infra/sample/') ||
  path.endsWith('.fr.ts');

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

test('files are short: median about 60 lines, nine in ten below 200, none above 300', () => {
  const code = product.filter(({ path }) => !isProse(path));
  const lengths = code.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(code.filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([]);
  expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(80);
  expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(200);
});

test('no drawer says nothing', () => {
  const drawers =
    /(^|\/)(utils?|helpers?|common|misc|services?|managers?|constants|types|lib|core)(\/|\.tsx?$)/;
  expect(product.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
});

test('no barrel: no file only passes on what others export', () => {
  const passesOn = /^export (?:\*|\{[^}]*\}) from /m;
  expect(product.filter(({ text }) => passesOn.test(text)).map(({ path }) => path)).toEqual([]);
});

test('types are never opened: no any, no forced non-null, no ignored check', () => {
  const opened = /: any\b|\bas any\b|<any>|@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
  expect(product.filter(({ text }) => opened.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no unfinished mark is left in the code', () => {
  const unfinished = /\b(?:TODO|FIXME|XXX|HACK)\b/;
  expect(product.filter(({ text }) => unfinished.test(text)).map(({ path }) => path)).toEqual([]);
});
