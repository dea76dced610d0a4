import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeNames } from '#shared/acts/references/code-names.fr.ts';
import { findReferences } from '#shared/acts/references/find-references.ts';
import { writeReference } from '#shared/acts/references/write-visa.fr.ts';

/** Text id and articles of each reference: `cgct: L. 2121-29`. */
const read = (text: string): readonly string[] =>
  findReferences(text).map(({ named, articles }) => {
    const told = articles.map(
      ({ article, through, following }) =>
        `${article}${through === null ? '' : ` à ${through}`}${following ? ' s.' : ''}`,
    );
    return `${named?.textId ?? '?'}${told.length === 0 ? '' : `: ${told.join(', ')}`}`;
  });

test.each([
  ['Vu l’article L. 2121-29 du code général des collectivités territoriales ;', 'cgct: L. 2121-29'],
  ['art. L2121-29 CGCT', 'cgct: L. 2121-29'],
  ['CGCT, articles L. 2121-10 et L. 2121-12', 'cgct: L. 2121-10, L. 2121-12'],
  ['articles L. 211-2 à L. 211-6 du CRPA', 'crpa: L. 211-2 à L. 211-6'],
  ['Code de la fonction publique : articles L326-10 à L326-19', 'cgfp: L. 326-10 à L. 326-19'],
  ['le code général de la fonction publique, notamment son article L. 332-8', 'cgfp: L. 332-8'],
  ['les articles L. 1, L. 2 et L. 3 du code du travail', 'ct: L. 1, L. 2, L. 3'],
  ['articles L. 1111-1, 1111-2 et suivants du C.G.C.T.', 'cgct: L. 1111-1, L. 1111-2 s.'],
  ['l’article L. 332-8-2° du code général de la fonction publique', 'cgfp: L. 332-8'],
  ['l’article L. 332-23, 1° et 2°, du CGFP', 'cgfp: L. 332-23'],
  ['au II de l’article L. 5 du code du travail', 'ct: L. 5'],
  ['R.* 112-9-1 et R. 421-1 du code de justice administrative', 'cja: R. 112-9-1, R. 421-1'],
  ['article L. 25 bis du code des pensions civiles et militaires de retraite', 'cpcmr: L. 25 bis'],
  ['article L. 1453-1 A du code du travail', 'ct: L. 1453-1 A'],
  ['article 1641 du Code civil', 'civil: 1641'],
  ['LOI N° 84-53 DU 26 JANVIER 1984 MODIFIÉE', 'loi-84-53'],
  ['l’article 6 bis de la loi 83-634 du 13 juillet 1983', 'loi-83-634: 6 bis'],
  ['articles 3, 4 et 5 du décret n°2004-777', 'decret-2004-777: 3, 4, 5'],
  ['décret n° 88-145 du 15 février 1988 modifié', 'decret-88-145'],
  ['la loi du 29 juillet 1881', 'loi-1881-07-29'],
  ['délibération n° 2026-12 du 3 février 2026', 'deliberation-2026-12'],
  ['arrêté préfectoral n° 2019-DDT-12 du 3 mai 2019', 'arrete-2019-ddt-12'],
  ['règlement (UE) 2016/679 du 27 avril 2016', 'ue-2016-679'],
  ['conformément au RGPD', 'ue-2016-679'],
  ['la directive 2006/123/CE', 'directive-2006-123'],
  ['Vu la Constitution, notamment son article 72', 'constitution: 72'],
])('« %s » is read as %s', (text, wanted) => {
  expect(read(text)).toEqual([wanted]);
});

test('two laws behind one « lois » are two references', () => {
  const text = 'les lois n° 83-634 du 13 juillet 1983 et n° 84-53 du 26 janvier 1984';
  expect(read(text)).toEqual(['loi-83-634', 'loi-84-53']);
  expect(findReferences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'lois n° 83-634 du 13 juillet 1983',
    'n° 84-53 du 26 janvier 1984',
  ]);
});

test('« du même code » is the last code named, and a law between them does not change it', () => {
  const text =
    'article L. 5 du code du travail, loi n° 84-53 du 26 janvier 1984, articles L. 6 et L. 7 du même code, article 9 de ladite loi';
  expect(read(text)).toEqual(['ct: L. 5', 'loi-84-53', 'ct: L. 6, L. 7', 'loi-84-53: 9']);
});

test('articles go with the text that follows them, not with the one before', () => {
  const text = 'le code du travail et l’article 3 de la loi n° 84-53';
  expect(read(text)).toEqual(['ct', 'loi-84-53: 3']);
});

test('articles after « et » are not taken for those of the code before it', () => {
  const text =
    'le code de la sécurité sociale et les articles R. 243-35 et R. 244-4 sont applicables';
  expect(read(text)).toEqual(['css', '?: R. 243-35, R. 244-4']);
});

test('« du même code » after « du présent code » is the text itself', () => {
  const text =
    'code du travail ; l’article L. 5 du présent code et l’article L. 653-2 du même code';
  expect(read(text)).toEqual(['ct', '?: L. 653-2']);
});

test.each([
  ['l’article L. 1-1 et l’article L. 2-2 du code rural', [false, true]],
  ['les articles L. 1-1 et L. 2-2 du code rural', [true, true]],
  ['code rural, puis article L. 1-1 du même code', [false]],
  ['l’article L. 1-1 du code rural, dans sa rédaction antérieure à 2008', [false]],
])('of « %s » it is told which articles are surely of the text', (text, wanted) => {
  const cited = findReferences(text).flatMap(({ articles: list }) => list);
  expect(cited.map(({ certain }) => certain)).toEqual(wanted);
});

test('a code whose name begins like another is itself', () => {
  expect(
    read('code du travail maritime, code du travail applicable à Mayotte, code rural'),
  ).toEqual(['travail-maritime', 'travail-mayotte', 'crpm']);
});

test('an article of a code without its code is a reference to no text', () => {
  expect(read('prévue à l’article L. 332-8 et aux suivants')).toEqual(['?: L. 332-8']);
});

test.each([
  'Article 3 : Le maire est chargé de l’exécution.',
  'l’article 3 de la présente délibération',
  'l’article L. 5 du présent code',
  'le code de bonne conduite, la loi, le décret et l’arrêté',
  'la CCP et les CSP réunies',
  'la constitution du dossier et la Constitution d’une provision',
  'l’arrêté 2017-2021 fixe 12 actions, 3 bis rue des Lilas, L 12',
  'la délibération du conseil municipal de ce jour',
  '',
])('« %s » holds no reference', (text) => {
  expect(read(text)).toEqual([]);
});

test('an acronym that stands for something else names a code beside its articles', () => {
  expect(read('article L. 2113-1 du CCP')).toEqual(['ccp: L. 2113-1']);
});

const article = fc
  .record({
    series: fc.constantFrom('L. ', 'R. ', 'D. '),
    numbers: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 4 }),
  })
  .map(({ series, numbers }) => `${series}${numbers.join('-')}`);
const articles = fc.uniqueArray(article, { minLength: 1, maxLength: 6 });
const nameOfCode = fc.constantFrom(...codeNames.map(({ name }) => name));

test('what is read, written as it should be, is read again the same, and written the same', () => {
  fc.assert(
    fc.property(articles, nameOfCode, fc.boolean(), (list, name, before) => {
      const many = list.length > 1 ? 'articles' : 'article';
      const text = before
        ? `${name}, notamment ${many} ${list.join(', ')}`
        : `${many} ${list.join(', ')} du ${name}`;
      const [once] = findReferences(text);
      expect(once?.articles.map((one) => one.article)).toEqual(list);
      const written = once === undefined ? '' : writeReference(once);
      const [again] = findReferences(written);
      expect(again?.named).toEqual(once?.named);
      expect(again?.articles.map((one) => one.article)).toEqual(list);
      expect(again === undefined ? '' : writeReference(again)).toBe(written);
    }),
    { numRuns: 200 },
  );
});

const shred = fc.constantFrom(
  ...[
    'article ',
    'articles ',
    'art. ',
    'L. ',
    'L.O. ',
    'R.* ',
    '332-8',
    '1111',
    '-',
    '°',
    ', ',
    ' et ',
    ' à ',
    ' du ',
  ],
  ...[
    'code ',
    'code du travail',
    'CGCT',
    'même code',
    'loi ',
    'n° ',
    '84-53',
    ' du 26 janvier 1984',
    'décret',
    '(',
    ')',
  ],
  ...[
    '\n',
    '\u00A0',
    '’',
    'œ',
    'É',
    '𝒜',
    'II',
    'bis',
    'notamment ses ',
    'règlement (UE) ',
    '2016/679',
    'la Constitution',
  ],
);

test('any text is read without a fault, in spans that lie in it, in order and apart', () => {
  const hostile = fc.array(fc.oneof(shred, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, articles: cited } of findReferences(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        for (const place of cited) {
          expect(place.start).toBeGreaterThanOrEqual(start);
          expect(place.end).toBeLessThanOrEqual(end);
        }
        last = end;
      }
    }),
    { numRuns: 400 },
  );
});

/** Expressions tried at a place of the text while it is read; each looks at a bounded number of characters. */
const workOn = (text: string): number => {
  let work = 0;
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function count(this: RegExp, searched: string): RegExpExecArray | null {
    work += 1;
    return exec.call(this, searched);
  };
  try {
    findReferences(text);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return work;
};

test.each([
  ...[
    'article L. ',
    'L. 1-1, ',
    'code général, articles L. 1-1 et ',
    'articles 1, art. 2, ',
    'art. 3 ',
  ],
  ...[
    'lois n° 84-53 et n° 83-634, ',
    'et n° 84-53 ',
    'notamment ses articles ',
    'code du travail, ',
    'CGCT ',
  ],
  ...[
    `code ${' '.repeat(60)}`,
    'L. 1-1 à ',
    'du même code ',
    'article L. 1-1 du même code ',
    '2° ',
  ],
])('the work on « %s » again and again grows with its length, and not faster', (piece) => {
  const text = (length: number): string => piece.repeat(length / piece.length);
  expect(workOn(text(40_000))).toBeLessThan(2.5 * workOn(text(20_000)) + 50);
  expect(workOn(text(40_000))).toBeLessThan(40_000 * 8);
});
