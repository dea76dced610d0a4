import { expect, test } from '@jest/globals';
import { findReferences } from '#shared/acts/references/find-references.ts';
import { judgeReference } from '#shared/acts/references/judge-reference.ts';
import { reference, smallBase } from '../../builders/reference-base.ts';

const today = '2026-11-22';
const judge = (text: string, base = smallBase(), day = today) =>
  findReferences(text).flatMap((found) => judgeReference(found, base, day));
const kinds = (text: string, day = today): readonly string[] =>
  judge(text, smallBase(), day).map(({ article, verdict }) => `${article} ${verdict.kind}`);

test('an article that somebody compared is known with its reference, as of the version read', () => {
  expect(judge('article L. 332-8 du CGFP').map(({ verdict }) => verdict)).toEqual([
    { kind: 'known', reference: reference(), asOf: '2024-01-15' },
  ]);
});

test('an article of a code held whole is known, or did not exist on the day of the version held', () => {
  expect(kinds('articles L. 332-9 et L. 9999-1 du CGFP')).toEqual([
    'L. 332-9 known',
    'L. 9999-1 unknown-article',
  ]);
  expect(judge('article L. 9999-1 du CGFP')[0]?.verdict).toEqual({
    kind: 'unknown-article',
    asOf: '2024-01-15',
  });
});

test('an article that may be of another text is not held against anybody', () => {
  expect(kinds('l’article L. 9999-1 ou de l’article L. 332-8 du CGFP')).toEqual([
    'L. 9999-1 unchecked',
    'L. 332-8 known',
  ]);
});

test('both ends of a range are judged', () => {
  expect(kinds('articles L. 332-8 à L. 332-99 du CGFP')).toEqual([
    'L. 332-8 known',
    'L. 332-99 unknown-article',
  ]);
});

test('nothing is said of a series that is not held, of a code known by name, of a text not known, of no text', () => {
  expect(kinds('article R. 12-3 du CGFP')).toEqual(['R. 12-3 unchecked']);
  expect(kinds('article L. 2121-29 du CGCT')).toEqual(['L. 2121-29 unchecked']);
  expect(kinds('article 3 du décret n° 88-145')).toEqual(['3 unchecked']);
  expect(kinds('délibération n° 2026-12')).toEqual(['null unchecked']);
  expect(kinds('l’article L. 332-8, sans son code')).toEqual(['L. 332-8 unchecked']);
});

test('an abrogated article is superseded from its day on, and before it is in force', () => {
  expect(kinds('article L. 332-7 du CGFP')).toEqual(['L. 332-7 superseded']);
  expect(kinds('article L. 332-10 du CGFP', '2026-12-31')).toEqual(['L. 332-10 known']);
  expect(kinds('article L. 332-10 du CGFP', '2027-01-01')).toEqual(['L. 332-10 superseded']);
});

test('a law that a code replaced is told with what replaced it, its articles too, and that nobody compared it', () => {
  const wanted = {
    ...{ kind: 'superseded', since: '2022-03-01', by: 'code général de la fonction publique' },
    ...{ verified: false, source: 'ordonnance n° 2021-1574 du 24 novembre 2021' },
  };
  const found = judge('loi n° 84-53 du 26 janvier 1984 ; article 3-3 de cette loi');
  expect(found.map(({ article, verdict }) => [article, verdict])).toEqual([
    [null, wanted],
    ['3-3', wanted],
  ]);
});

test('what the organisation compared itself is known as of the day on which it looked', () => {
  const own = reference({
    ...{ id: 'org-cgct-l2121-29', textId: 'cgct', article: 'L. 2121-29', from: 'organisation' },
    checkedAt: '2026-11-20',
  });
  const [judged] = judge('article L. 2121-29 du CGCT', smallBase([own]));
  expect(judged?.verdict).toEqual({ kind: 'known', reference: own, asOf: '2026-11-20' });
  const gone = { ...own, superseded: { since: '2026-11-21', by: null } };
  expect(judge('article L. 2121-29 du CGCT', smallBase([gone]))[0]?.verdict.kind).toBe(
    'superseded',
  );
});
