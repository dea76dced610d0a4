import type { TextReplacement } from '../reference.ts';

/** A text that acts still cite although another one took its place. */
export type SupersededText = {
  readonly textId: string;
  readonly text: string;
  /** Ids that it has when it is cited by its date alone. */
  readonly alsoCitedAs: readonly string[];
  readonly replacement: TextReplacement;
};

const codification =
  'ordonnance n° 2021-1574 du 24 novembre 2021 portant partie législative du code général de la fonction publique';
const ofPublicRelations =
  'ordonnance n° 2015-1341 du 23 octobre 2015 relative aux dispositions législatives du code des relations entre le public et l’administration';

function law(
  number: string,
  day: string,
  text: string,
  by: 'cgfp' | 'crpa',
  alsoCitedAs: readonly string[] = [`loi-${day}`],
): SupersededText {
  const since = by === 'cgfp' ? '2022-03-01' : '2016-01-01';
  const source = by === 'cgfp' ? codification : ofPublicRelations;
  const replacement = { since, by, source, verified: false };
  return { textId: `loi-${number}`, text, alsoCitedAs, replacement };
}

/**
 * Written by hand and not compared with the Journal officiel, hence `verified: false` throughout. Some articles of these laws
 * outlive their codification; no table from article to article stands here, none could be proved.
 */
export const supersededTexts: readonly SupersededText[] = [
  law('83-634', '1983-07-13', 'loi n° 83-634 du 13 juillet 1983', 'cgfp'),
  law('84-16', '1984-01-11', 'loi n° 84-16 du 11 janvier 1984', 'cgfp'),
  law('84-53', '1984-01-26', 'loi n° 84-53 du 26 janvier 1984', 'cgfp'),
  law('84-594', '1984-07-12', 'loi n° 84-594 du 12 juillet 1984', 'cgfp'),
  law('86-33', '1986-01-09', 'loi n° 86-33 du 9 janvier 1986', 'cgfp'),
  law('79-587', '1979-07-11', 'loi n° 79-587 du 11 juillet 1979', 'crpa'),
  law('2000-321', '2000-04-12', 'loi n° 2000-321 du 12 avril 2000', 'crpa'),
  {
    textId: 'communes',
    text: 'code des communes',
    alsoCitedAs: [],
    replacement: {
      since: '1996-02-24',
      by: 'cgct',
      source:
        'loi n° 96-142 du 21 février 1996 relative à la partie législative du code général des collectivités territoriales',
      verified: false,
    },
  },
  {
    textId: 'marches-publics',
    text: 'code des marchés publics',
    alsoCitedAs: [],
    replacement: {
      since: '2019-04-01',
      by: 'ccp',
      source:
        'ordonnance n° 2018-1074 du 26 novembre 2018 portant partie législative du code de la commande publique',
      verified: false,
    },
  },
  {
    textId: 'famille-aide-sociale',
    text: 'code de la famille et de l’aide sociale',
    alsoCitedAs: [],
    replacement: {
      since: '2000-12-23',
      by: 'casf',
      source:
        'ordonnance n° 2000-1249 du 21 décembre 2000 relative à la partie législative du code de l’action sociale et des familles',
      verified: false,
    },
  },
];
