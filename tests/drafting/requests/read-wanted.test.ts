import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readWanted } from '#shared/drafting/requests/read-wanted.fr.ts';

describe('what a request says of the text is kept in its own words', () => {
  test.each([
    [
      'fais-moi un mail pour reporter la réunion de mardi à jeudi 14 h, salle du conseil',
      'Report de la réunion de mardi à jeudi 14 h, salle du conseil',
      'Je vous écris pour reporter la réunion de mardi à jeudi 14 h, salle du conseil.',
    ],
    [
      'Écris un message pour dire que le parking est fermé lundi',
      'Le parking est fermé lundi',
      'Je vous informe que le parking est fermé lundi.',
    ],
    [
      'Peux-tu me rédiger un courriel aux parents pour leur rappeler la sortie du 12 mai ?',
      'Rappel de la sortie du 12 mai',
      'Je vous écris pour vous rappeler la sortie du 12 mai.',
    ],
    [
      'délibération sur les tarifs de cantine',
      'Tarifs de cantine',
      'Je vous écris au sujet suivant : les tarifs de cantine.',
    ],
    [
      'Rédige une délibération pour adopter le règlement de la cantine',
      'Adoption du règlement de la cantine',
      'Je vous écris pour adopter le règlement de la cantine.',
    ],
    ['une annonce : la salle ferme lundi', 'La salle ferme lundi', 'La salle ferme lundi.'],
  ])('« %s »', (asked, subject, letter) => {
    const read = readWanted(asked);
    expect(read.subject).toBe(subject);
    expect(read.letter).toEqual([letter]);
  });

  test('the addressee, and the sentences that follow', () => {
    const read = readWanted(
      'Fais un courriel à M. Durand pour annuler le rendez-vous. Il peut appeler le 02 43 00 00 00. Merci',
    );
    expect(read).toMatchObject({ to: 'M. Durand', subject: 'Annulation du rendez-vous' });
    expect(read.letter[1]).toBe('Il peut appeler le 02 43 00 00 00.');
  });

  test.each([
    [
      'Écris un message pour dire à tous que le parking est fermé',
      'tous',
      'Je vous informe que le parking est fermé.',
    ],
    [
      'Fais un courrier à M. Paul Durand, 3 rue des Lilas, pour refuser sa demande',
      'M. Paul Durand, 3 rue des Lilas',
      'Je vous écris pour refuser sa demande.',
    ],
  ])('whom it is for, in « %s »', (asked, to, sentence) => {
    expect(readWanted(asked)).toMatchObject({ to, letter: [sentence] });
  });

  test('a request that says nothing but the kind of text gives nothing', () => {
    expect(readWanted('Fais un courrier')).toEqual({
      to: null,
      subject: null,
      letter: [],
      text: [],
    });
    expect(readWanted('')).toMatchObject({ subject: null });
  });

  test('no word after the order itself is ever lost', () => {
    const word = fc.constantFrom(
      'mairie',
      '14',
      'réunion',
      'jeudi',
      'de',
      'la',
      'qui',
      'pour',
      'sur',
      'à',
      'Paul',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const { to, letter } = readWanted(`Rédige un mail : ${words.join(' ')}`);
        const said = [to ?? '', ...letter].join(' ').toLowerCase();
        for (const one of words.filter((each) => each.length > 4 || /\d/u.test(each))) {
          expect(said).toContain(one.toLowerCase());
        }
      }),
    );
  });
});
