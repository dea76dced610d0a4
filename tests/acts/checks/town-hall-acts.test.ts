import { describe, expect, test } from '@jest/globals';
import { readAct } from '#shared/acts/read-act.ts';
import { checkText, documentOf } from '../../builders/act-texts.ts';
import {
  accountsOfTheYear,
  bareRefusal,
  ccasDeliberation,
  secondMeeting,
  townDeliberation,
  twoArticles,
} from '../../builders/town-hall-acts.ts';

const decides = (vote: string): string => townDeliberation({ decides: `${vote}\n${twoArticles}` });
const unanimous = `Le conseil municipal, à l’unanimité, décide :\n${twoArticles}`;

/** What is more than advice. */
const told = (...given: Parameters<typeof checkText>): readonly string[] =>
  checkText(...given)
    .filter(({ severity }) => severity !== 'conseil')
    .map(({ rule }) => rule);

describe('a sound act as town halls write it is told no fault', () => {
  test.each([
    'Le conseil municipal, après en avoir délibéré, à l’unanimité des membres présents et représentés, décide :',
    'Le conseil municipal, par 6 voix pour, 2 voix contre (Alain ROCHE, Léa FABRE) et 1 abstention (Nadia COLIN), décide :',
    'Le conseil municipal, par 4 voix pour, 4 voix contre et 1 abstention, la voix du président étant prépondérante, décide :',
    'M. Alain ROCHE, intéressé à l’affaire, quitte la salle et ne prend pas part au vote.\nLe conseil municipal, par 8 voix pour, décide :',
    'Au scrutin secret, par 5 voix pour et 4 voix contre, le conseil municipal décide :',
    'Le conseil municipal, par 5 voix pour, 2 voix contre et 2 abstentions, adopte la proposition de M. le maire et décide :',
  ])('%s', (vote) => {
    expect(told(decides(vote))).toEqual([]);
  });

  test('where the council rejects what was proposed to it', () => {
    const rejects =
      'Le conseil municipal, par 3 voix pour, 5 voix contre et 1 abstention, rejette la proposition.\nArticle 1er : Le projet n’est pas retenu.';
    expect(told(townDeliberation({ decides: rejects }))).toEqual([]);
  });

  test('of a CCAS, of a syndicat that met again, of the accounts of the year', () => {
    expect(told(ccasDeliberation, { organisation: 'ccas' })).toEqual([]);
    expect(told(secondMeeting, { organisation: 'syndicat' })).toEqual([]);
    expect(readAct(documentOf(accountsOfTheYear)).kind).toBe('deliberation');
    expect(told(accountsOfTheYear)).toEqual([]);
  });

  test('where a letter invites somebody to complete their file', () => {
    const letter =
      'Commune de Val-Fleuri\nVal-Fleuri, le 26 mai 2026\nObjet : votre dossier\nMadame,\nJe vous invite à compléter votre dossier avant le 12 juin 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nJean Dupont';
    expect(told(letter)).toEqual([]);
  });
});

test('a letter that tells what silence will be worth refuses nothing', () => {
  const letter = (body: string): string =>
    `Commune de Val-Fleuri\nVal-Fleuri, le 26 mai 2026\nObjet : votre recours\nMadame,\n${body}\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nJean Dupont`;
  const silence = 'Sans réponse au 26 juillet 2026, le silence vaudra décision de rejet.';
  expect(told(letter(silence))).toEqual([]);
  expect(told(letter('Votre demande est rejetée.'))).toContain('motives-missing');
});

describe('a faulty act is told its fault', () => {
  test('a casting vote by secret ballot', () => {
    const vote =
      'Au scrutin secret, par 4 voix pour, 4 voix contre et 1 abstention, la voix du maire étant prépondérante, le conseil municipal décide :';
    expect(told(decides(vote))).toEqual(['votes-casting', 'votes-majority']);
  });

  test('adopted by fewer than were against', () => {
    const vote =
      'Le conseil municipal, par 3 voix pour, 4 voix contre et 2 abstentions, adopte la proposition et décide :';
    expect(told(decides(vote))).toEqual(['votes-majority']);
  });

  test('a giver of a pouvoir who is there, a holder who is not, below figures with dashes', () => {
    const change = (from: string, to: string) =>
      townDeliberation({ head: [[from, to]], decides: unanimous });
    expect(told(change('Luc LEROY donne', 'Alain ROCHE donne'))).toContain('proxy-giver-absent');
    expect(told(change('pouvoir à Claire DURAND', 'pouvoir à Rose ABEL'))).toContain(
      'proxy-holder-present',
    );
  });

  test('a refusal without reasons nor remedies, whatever its title', () => {
    expect(readAct(documentOf(bareRefusal)).kind).toBe('arrete-individuel');
    expect(told(bareRefusal)).toEqual(['remedies-missing', 'motives-missing']);
  });
});

test.each([
  'né le 3 mai 1970',
  'matricule 45871',
  '12 bis, rue des Lilas, 38000 Grenoble',
  '06 12 34 56 78',
  'luc.bon＠exemple.org',
  'luc.bon [at] exemple.org',
  'FR76 3000 6000 0112 3456 7890 189',
  '2 85 05 78 006 084 41',
])('« %s » of somebody is seen in a text that the public reads', (datum) => {
  const aid = `Le conseil municipal, à l’unanimité, décide :\nArticle 1er : Une aide est versée à M. Luc BON, ${datum}.`;
  expect(told(townDeliberation({ decides: aid }))).toEqual(['personal-data']);
});
