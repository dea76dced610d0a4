import { describe, expect, test } from '@jest/globals';
import type { Finding } from '#shared/acts/finding.ts';
import { checkText } from '../../builders/act-texts.ts';
import { townDeliberation, twoArticles } from '../../builders/town-hall-acts.ts';

const rulesOf = (found: readonly Finding[]): readonly string[] => found.map(({ rule }) => rule);
const unanimous = `Le conseil municipal, à l’unanimité, décide :\n${twoArticles}`;
const withDecision = (decides: string): readonly string[] =>
  rulesOf(checkText(townDeliberation({ decides })));

describe('what is not so is not told', () => {
  test('of somebody whose name holds a quality: Lemaire, Dumaire, Présidente', () => {
    const letter = (name: string): string =>
      `Commune de Val-Fleuri\nVal-Fleuri, le 26 mai 2026\nObjet : votre dossier\nMadame,\nVotre demande est reçue.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\n${name}`;
    for (const name of ['Paul Lemaire', 'Paul LEMAIRE', 'Anne Dumaire', 'P. LEMAIRE']) {
      const told = checkText(letter(name))
        .map(({ message }) => message)
        .join('\n');
      expect(told).not.toMatch(/(?:Paul|P\.) L[eE](?![\p{L}])|Anne Du(?![\p{L}])/u);
    }
  });

  test('of the act’s own number, and of words and parcels in capitals', () => {
    const own = `Délibération n° 2026-42\n${unanimous}`;
    expect(withDecision(own)).not.toContain('reference-unchecked');
    const parcel = `Le conseil municipal, à l’unanimité, APPROUVE et AUTORISE la vente de la parcelle cadastrée section AB n° 12.\n${unanimous}`;
    expect(withDecision(parcel)).not.toContain('acronym-undefined');
  });

  test('an earlier act of the commune itself is looked for in its own register, not on a site of laws', () => {
    const earlier = `La délibération n° 2023-18 du 12 juin 2023 est abrogée.\n${unanimous}`;
    const found = checkText(townDeliberation({ decides: earlier })).find(
      ({ rule }) => rule === 'reference-unchecked',
    );
    expect(found?.why).toContain('registre');
    expect(found?.why).not.toContain('Légifrance');
  });
});

describe('what is wrong is told', () => {
  test.each(['trois mois', 'un mois', 'quinze jours'])(
    'a delay of %s to go to the court',
    (delay) => {
      const recours = `Voies et délais de recours : la présente délibération peut faire l’objet d’un recours devant le tribunal administratif de Nantes dans un délai de ${delay} à compter de sa publication.`;
      expect(withDecision(`${unanimous}\n${recours}`)).toContain('remedies-delay');
    },
  );

  test('two months are not', () => {
    const recours =
      'Voies et délais de recours : la présente délibération peut faire l’objet d’un recours devant le tribunal administratif de Nantes dans un délai de deux mois à compter de sa publication. Un silence gardé pendant trois mois vaut rejet.';
    expect(withDecision(`${unanimous}\n${recours}`)).not.toContain('remedies-delay');
  });

  test('a member who presides the association that is paid, and is counted in the vote', () => {
    const subsidy = (vote: string): string =>
      `Considérant que M. Alain ROCHE, président de l’association « Les Amis du Lavoir », demande une subvention ;\n${vote}\nArticle 1er : Une subvention de 1 500 € est attribuée à l’association.`;
    expect(withDecision(subsidy('Le conseil municipal, à l’unanimité, décide :'))).toContain(
      'interest-untold',
    );
    const left =
      'M. Alain ROCHE quitte la salle et ne prend pas part au vote.\nLe conseil municipal, à l’unanimité, décide :';
    expect(withDecision(subsidy(left))).not.toContain('interest-untold');
    const stayed =
      'M. Alain ROCHE a pris part au vote.\nLe conseil municipal, à l’unanimité, décide :';
    expect(withDecision(subsidy(stayed))).toContain('interest-untold');
  });

  test('the home and the telephone of somebody of an association', () => {
    const told = (words: string): readonly string[] =>
      withDecision(`Considérant que ${words} ;\n${unanimous}`);
    const person =
      'M. Jean PETIT, président de l’association, demeurant 4 rue des Lilas 53000 Laval, joignable au 06 12 34 56 78, demande une salle';
    expect(told(person)).toContain('personal-data');
    const company =
      'l’entreprise Dupont, 4 rue des Lilas 53000 Laval, téléphone 02 43 12 34 56, a remis une offre';
    expect(told(company)).not.toContain('personal-data');
  });
});
