import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keepsFacts } from '#shared/rewriting/keeps-facts.ts';

const sure = (before: string, after: string): readonly string[] => {
  const { lost, added } = keepsFacts(before, after);
  const told = (sign: string, list: typeof lost): readonly string[] =>
    list.filter((fact) => fact.sure).map(({ kind, text }) => `${sign} ${kind} ${text}`);
  return [...told('-', lost), ...told('+', added)];
};
const doubtful = (before: string, after: string): readonly string[] => {
  const { lost, added } = keepsFacts(before, after);
  return [...lost, ...added].filter((fact) => !fact.sure).map(({ kind }) => kind);
};

test.each<readonly [string, string, readonly string[]]>([
  [
    'La séance se tient le 12 mars 2026.',
    'La séance se tient le 13 mars 2026.',
    ['- date 12 mars 2026', '+ date 13 mars 2026'],
  ],
  [
    'La séance du 12 mars 2026 est close.',
    'La séance de mars 2026 est close.',
    ['- date 12 mars 2026'],
  ],
  [
    'La subvention est de 1 500 €.',
    'La subvention est de 15 000 €.',
    ['- figure 1 500 €', '+ figure 15 000 €'],
  ],
  ['Le taux est de 10 %.', 'Le taux est de 10 €.', ['- figure 10 %', '+ figure 10 €']],
  ['Vous avez deux mois pour agir.', 'Vous pouvez agir.', ['- figure deux mois']],
  ['Le dossier est complet.', 'Le dossier de Mme Durand est complet.', ['+ name Durand']],
  [
    'Écrire à M. Martin, à Lyon.',
    'Écrire à M. Bernard, à Lyon.',
    ['- name Martin', '+ name Bernard'],
  ],
  [
    'Selon l’article L. 2121-29 du code général des collectivités territoriales, il décide.',
    'Selon l’article L. 2121-30 du code général des collectivités territoriales, il décide.',
    ['- reference L. 2121-29', '+ reference L. 2121-30'],
  ],
  [
    'Selon le code du travail, il décide.',
    'Selon le code de l’urbanisme, il décide.',
    ['- reference code du travail', '+ reference code de l’urbanisme'],
  ],
  [
    'La décision n° 2026-118 est prise.',
    'La décision n° 2026-181 est prise.',
    ['- reference 2026-118', '+ reference 2026-181'],
  ],
  [
    'Écrire à rh@exemple.fr.',
    'Écrire à drh@exemple.fr.',
    ['- contact rh@exemple.fr', '+ contact drh@exemple.fr'],
  ],
  [
    'Séance le [à compléter : date].',
    'Séance prochainement.',
    ['- placeholder [à compléter : date]'],
  ],
  [
    'L’agent ne peut pas cumuler ces congés.',
    'L’agent peut cumuler ces congés.',
    ['- obligation ne peut pas', '+ obligation peut'],
  ],
  [
    'Vous devez joindre un justificatif.',
    'Vous pouvez joindre un justificatif.',
    ['- obligation devez', '+ obligation pouvez'],
  ],
  [
    'L’accès est interdit aux véhicules.',
    'L’accès est autorisé aux véhicules.',
    ['- obligation interdit', '+ obligation autorisé'],
  ],
  [
    'La salle n’accueille pas de spectacles.',
    'La salle accueille des spectacles.',
    ['- negation n’accueille pas'],
  ],
  [
    'Il faut au moins trois pièces.',
    'Il faut au plus trois pièces.',
    ['- restriction au moins', '+ restriction au plus'],
  ],
])('%s → %s', (before, after, expected) => {
  const found = sure(before, after);
  expect(found.filter((line) => expected.includes(line))).toEqual(expected);
});

test.each([
  ['Le délai est de deux mois.', 'Le délai est de 2 mois.'],
  ['Il est procédé à la fermeture le 03/04/2026.', 'Nous fermons le 3 avril 2026.'],
  ['La subvention de 1500 euros est versée.', 'La subvention de 1 500 € est versée.'],
  [
    'Afin de bénéficier de l’aide, vous devez présenter votre demande.',
    'Pour avoir l’aide, vous devez présenter votre demande.',
  ],
  ['Monsieur Martin préside la séance.', 'M. Martin préside la séance.'],
  ['L’usager n’est pas autorisé à entrer.', 'Il est interdit à l’usager d’entrer.'],
  ['Il n’y a pas lieu de délibérer.', 'Il n’y a pas lieu de délibérer.'],
  ['Le dossier doit être complet.', 'Il faut que le dossier soit complet.'],
  ['Un agent du service vous recevra.', 'L’agent du service vous recevra.'],
])('the same in other words loses nothing for sure: %s', (before, after) => {
  expect(sure(before, after)).toEqual([]);
});

test('two amounts that changed places are told, unsure', () => {
  const before = 'Le repas coûte 3 € et la garderie 5 €.';
  expect(doubtful(before, 'Le repas coûte 5 € et la garderie 3 €.')).toEqual(['figure']);
});

test('an exception left out is told: surely where nothing says it otherwise', () => {
  const before = 'Ouvert tous les jours, sauf le lundi.';
  expect(doubtful(before, 'Ouvert tous les jours. Fermé le lundi.')).toEqual(['restriction']);
  expect(keepsFacts(before, 'Ouvert tous les jours.').lost).toMatchObject([
    { kind: 'restriction', text: 'sauf', sure: true },
  ]);
});

test.each([
  ['Vous n’avez pas droit à l’aide.', 'Vous avez droit à l’aide.'],
  ['Le quorum n’est pas atteint.', 'Le quorum est atteint.'],
  ['Le congé ne peut excéder trois mois.', 'Le congé peut excéder trois mois.'],
  ['Aucun agent ne peut cumuler.', 'Un agent peut cumuler.'],
  ['Le bail est non renouvelable.', 'Le bail est renouvelable.'],
  ['Le dossier est incomplet.', 'Le dossier est complet.'],
  ['La demande est refusée.', 'La demande est acceptée.'],
  ['Le service est fermé le mercredi.', 'Le service est ouvert le mercredi.'],
  ['Répondez avant le 3 mars 2026.', 'Répondez après le 3 mars 2026.'],
  ['L’aide est de 500 € par an.', 'L’aide est de 500 € par mois.'],
  ['Mme Durand instruit la demande.', 'M. Durand instruit la demande.'],
])('« %s » is refused as « %s », and so is the reverse', (before, after) => {
  const isSure = (one: string, other: string): boolean => {
    const { lost, added } = keepsFacts(one, other);
    return [...lost, ...added].some(({ sure }) => sure);
  };
  expect(isSure(before, after)).toBe(true);
  expect(isSure(after, before)).toBe(true);
});

test.each([
  ['La demande n’est pas accordée.', 'La demande est refusée.'],
  ['Votre dossier n’est pas complet.', 'Votre dossier est incomplet.'],
  ['Aucun agent ne peut cumuler.', 'Un agent ne peut pas cumuler.'],
  ['Vous n’avez pas fourni la pièce.', 'La pièce manque.'],
])('« %s » may become « %s »', (before, after) => {
  const { lost, added } = keepsFacts(before, after);
  expect([...lost, ...added].filter(({ sure }) => sure)).toEqual([]);
});

test('a unit left out is told, unsure', () => {
  expect(doubtful('Le taux est de 10 %.', 'Le taux est de 10.')).toEqual(['figure']);
});

test('a text never loses anything of itself', () => {
  const part = fc.constantFrom(
    'Le 12 mars 2026, ',
    'M. Martin ',
    'ne doit pas ',
    'verser 1 500 € ',
    'sauf si ',
    'à Lyon. ',
    'L. 2121-29 ',
    'n° 12-A ',
    'a@b.fr ',
    '[à compléter : x] ',
    'uniquement ',
    'peut ',
    'trois jours ',
    'n’est pas admis ',
    '\n',
    '« ',
    '» ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      expect(keepsFacts(text, text)).toEqual({ lost: [], added: [] });
    }),
  );
});

test('what is told stands where it says', () => {
  const before = 'Le 12 mars, M. Martin verse 30 €.';
  for (const fact of keepsFacts(before, '').lost) {
    expect(before.slice(fact.start, fact.end)).toBe(fact.text);
  }
  expect(keepsFacts(before, '').lost.map(({ kind }) => kind)).toEqual(['date', 'name', 'figure']);
});
