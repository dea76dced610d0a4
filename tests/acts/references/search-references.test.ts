import { expect, test } from '@jest/globals';
import { searchReferences } from '#shared/acts/references/search-references.ts';
import { readShipped } from '../../../bot/references/read-shipped.ts';

const base = await readShipped();
const ids = (typed: string, most?: number): readonly string[] =>
  searchReferences(typed, base, most).map(({ id }) => id);

test.each([
  ['L332-8', 'cgfp-l332-8'],
  ['l. 332-8', 'cgfp-l332-8'],
  ['article L. 332-8 du CGFP', 'cgfp-l332-8'],
  ['332-8', 'cgfp-l332-8'],
  ['motivation', 'crpa-l211-2'],
  ['motivations', 'crpa-l211-2'],
  ['accuse de reception', 'crpa-l112-3'],
  ['temps partiel', 'cgfp-l612-1'],
  ['temps parti', 'cgfp-l612-1'],
  ['contractuels', 'cgfp-l713-1'],
  ['télétravail', 'cgfp-l430-1'],
  ['chemins ruraux', 'crpm-l161-5'],
  ['chiens dangereux', 'crpm-l211-11'],
  ['silence vaut acceptation', 'crpa-l231-1'],
  ['apprentissage secteur public', 'ct-l6227-1'],
  ['RIFSEEP', 'cgfp-l714-4'],
  ['code général des collectivités territoriales', 'cgct'],
])('« %s » finds %s among the first twelve', (typed, wanted) => {
  expect(ids(typed, 12)).toContain(wanted);
});

test('an article that is typed whole comes first, whatever else answers', () => {
  expect(ids('L. 211-2 motivation')[0]).toBe('crpa-l211-2');
});

test('nothing is found for a subject of a code that is not held, for no word, for stop words, for noise', () => {
  for (const typed of ['quorum', '', '   ', 'de la', 'zzzzqq', 'x'.repeat(5_000), '((([', 'L.']) {
    expect(ids(typed)).toEqual([]);
  }
});

test('no more are given than asked for', () => {
  expect(ids('congés', 3)).toHaveLength(3);
});
