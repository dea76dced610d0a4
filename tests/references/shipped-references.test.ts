import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { findReferences } from '#shared/acts/references/find-references.ts';
import { judgeReference } from '#shared/acts/references/judge-reference.ts';
import { writeVisa } from '#shared/acts/references/write-visa.fr.ts';
import { readShipped } from '../../bot/references/read-shipped.ts';

const base = await readShipped();
const verdicts = (text: string) =>
  findReferences(text).flatMap((found) => judgeReference(found, base, '2026-11-22'));

test('the base holds hundreds of references, each dated, linked, with its own id and the source that it was compared with', () => {
  expect(base.references.length).toBeGreaterThan(900);
  expect(new Set(base.references.map(({ id }) => id)).size).toBe(base.references.length);
  const day = /^\d{4}-\d\d-\d\d$/;
  for (const reference of base.references) {
    const { id, title, versionDate, checkedAt, checkedWith, link } = reference;
    expect(id.length).toBeLessThanOrEqual(40);
    expect(title).not.toBe('');
    expect(title.length).toBeLessThanOrEqual(120);
    expect([versionDate, checkedAt].every((one) => day.test(one))).toBe(true);
    expect(versionDate <= checkedAt).toBe(true);
    expect(checkedWith).toMatch(/^LEGI \(DILA\)/);
    expect(link ?? 'https://www.legifrance.gouv.fr/').toMatch(
      /^https:\/\/www\.legifrance\.gouv\.fr\//,
    );
  }
});

test('every visa that can be written from it is read again as its own reference, and known', () => {
  for (const reference of base.references) {
    const [found, ...others] = findReferences(writeVisa(reference));
    expect(others).toEqual([]);
    const judged = found === undefined ? [] : judgeReference(found, base, '2026-11-22');
    expect(judged.map(({ verdict }) => verdict)).toMatchObject([{ kind: 'known', reference }]);
  }
});

test('no article of the code général des collectivités territoriales is given as checked', () => {
  expect(base.references.filter(({ textId }) => textId === 'cgct').map(({ id }) => id)).toEqual([
    'cgct',
  ]);
  expect(verdicts('article L. 2121-29 du CGCT').map(({ verdict }) => verdict.kind)).toEqual([
    'unchecked',
  ]);
});

test('an article that is not in its code is told, and one that was abrogated', () => {
  const told = verdicts(
    'article L. 9999-1 du CRPA, article R. 114-9-1 du CRPA, article L. 4121-1 du code du travail, code des communes',
  );
  expect(told.map(({ verdict }) => verdict.kind)).toEqual([
    'unknown-article',
    'superseded',
    'known',
    'superseded',
  ]);
});

test.each([
  'loi n° 83-634 du 13 juillet 1983',
  'loi n° 84-53 du 26 janvier 1984',
  'loi n° 84-16 du 11 janvier 1984',
  'loi n° 86-33 du 9 janvier 1986',
  'loi n° 79-587 du 11 juillet 1979',
  'loi n° 2000-321 du 12 avril 2000',
  'loi du 26 janvier 1984',
])('« %s » is told as replaced, and as not compared with its text', (law) => {
  expect(verdicts(law).map(({ verdict }) => verdict)).toMatchObject([
    { kind: 'superseded', verified: false },
  ]);
});

test('the file stays small', () => {
  const file = resolve(import.meta.dirname, '../../bot/references/references.json');
  expect(statSync(file).size).toBeLessThan(230_000);
});
