import { describe, expect, test } from '@jest/globals';
import { templates } from '#shared/acts/templates/list-templates.ts';
import { replyFromLetter } from '#shared/drafting/reply-from-letter.ts';
import type { LetterReading } from '#shared/letters/letter-reading.ts';
import { readLetter } from '#shared/letters/read-letter.ts';
import { readOn } from './measure-letters.ts';

const read = (text: string, received?: string): LetterReading =>
  readLetter(text, { today: readOn, ...(received === undefined ? {} : { received }) });
const asked = (text: string): readonly string[] => read(text).points.map((point) => point.text);
const told = (text: string): readonly (string | null)[] =>
  read(text)
    .deadlines.filter(({ kind }) => kind === 'told')
    .map(({ due }) => due);

const appeal = `Jeanne Martin
12 rue du Lavoir
53000 Saint-Aubin-des-Prés

Saint-Aubin-des-Prés, le 5 novembre 2026

Madame la Maire,

Par arrêté n° 2026-051 du 2 octobre 2026, notifié le 8 octobre, vous avez refusé ma demande d'installer une terrasse de 12 m² devant mon commerce.

Je conteste cette décision et je vous demande par la présente de bien vouloir la retirer.

Je souhaite aussi savoir quelles pièces manquaient à mon dossier, et je vous prie de me communiquer l'avis du service voirie. Pourriez-vous me recevoir avant le 30 novembre 2026 ?

Je vous prie d'agréer, Madame la Maire, l'expression de mes salutations distinguées.

Jeanne Martin`;

describe('an appeal that asks four things', () => {
  test('each of them is found, and what it only tells is none', () => {
    const points = asked(appeal).join('\n');
    for (const words of [
      'la retirer',
      'quelles pièces manquaient',
      "l'avis du service voirie",
      'me recevoir',
    ]) {
      expect(points).toContain(words);
    }
    expect(points).not.toContain('installer une terrasse');
    expect(read(appeal).sender.name?.text).toBe('Jeanne Martin');
  });

  test('the day asked for a meeting is a deadline', () => {
    expect(told(appeal)).toEqual(['2026-11-30']);
  });

  test('the act contested fills the fact of the answer', () => {
    expect(read(appeal).contested).toMatchObject({
      named: 'l’arrêté n° 2026-051 du 2 octobre 2026',
      notified: '2026-10-08',
    });
    expect(replyFromLetter(read(appeal), templates).facts).toMatchObject({
      decisionContestee: 'l’arrêté n° 2026-051 du 2 octobre 2026',
      dateDemande: '2026-11-05',
    });
  });

  test('the silence of the law counts from the day of receipt, told by the drafter or stamped on the letter', () => {
    const law = (reading: LetterReading): readonly (string | null)[] =>
      reading.deadlines.filter(({ kind }) => kind === 'law').map(({ due }) => due);
    expect(law(read(appeal))).toEqual(['2027-01-05']);
    expect(law(read(appeal, '2026-11-09'))).toEqual(['2027-01-09']);
    for (const stamp of [
      'Reçu le 9 novembre 2026',
      'COURRIER ARRIVÉ LE 09/11/2026',
      'Date de réception : 9 novembre 2026',
    ]) {
      const stamped = read(`${stamp}\n${appeal}`);
      expect([stamp, stamped.date?.iso, stamped.received?.iso, law(stamped)]).toEqual([
        stamp,
        '2026-11-05',
        '2026-11-09',
        ['2027-01-09'],
      ]);
      expect(replyFromLetter(stamped, templates).facts).toMatchObject({
        dateReception: '2026-11-09',
        delai: '2027-01-09',
      });
    }
    // The one who writes knows better than the stamp.
    expect(law(read(`Reçu le 9 novembre 2026\n${appeal}`, '2026-11-10'))).toEqual(['2027-01-10']);
    expect(replyFromLetter(read(appeal), templates).facts).not.toHaveProperty('delai');
  });
});

test.each([
  [
    'Je forme un recours gracieux contre la délibération du 12 mars 2026 relative aux tarifs.',
    'la délibération du 12 mars 2026',
    null,
  ],
  [
    'Votre décision de refus de permis n° PC 053 201 26 A0012, reçue le 3 novembre 2026, me paraît injuste. Je vous demande de la retirer. Je conteste ce refus.',
    'la décision de refus de permis n° PC 053 201 26 A0012',
    '2026-11-03',
  ],
  [
    'Le titre de recettes n° 2026/418 en date du 14 septembre 2026 m’a été notifié le 20 septembre 2026. Je conteste cette décision.',
    'le titre de recettes n° 2026/418 en date du 14 septembre 2026',
    '2026-09-20',
  ],
  [
    'Je conteste la décision qui m’a été notifiée le 8 octobre.',
    'la décision notifiée le 8 octobre 2026',
    '2026-10-08',
  ],
  [
    'Vous m’avez notifié le 2 novembre 2026 la décision n° RH-2026-118 du 28 octobre 2026. Je la conteste.',
    'la décision n° RH-2026-118 du 28 octobre 2026',
    '2026-11-02',
  ],
  ['Je conteste votre décision.', undefined, undefined],
])('of « %s », the act contested', (sentence, named, notified) => {
  const { contested } = read(
    `Le 5 novembre 2026\n\nMadame la Maire,\n\n${sentence}\n\nJeanne Martin`,
  );
  expect([contested?.named, contested?.notified]).toEqual([named, notified]);
});

test.each([
  'Par courrier du 3 mars, j’ai déposé ma demande de place de stationnement.',
  'Vous avez rejeté notre demande d’agrandir le local.',
  'Cette demande de subvention est restée dans vos services.',
  'Par arrêté n° 12, vous avez refusé ma première demande d’abattre un arbre.',
  'Je serais heureuse de vous rencontrer pour vous exposer mes motivations.',
  'À la suite de votre demande de compléter le dossier, tout a été envoyé.',
])('what is only told is no request: %s', (sentence) => {
  const points = read(`Madame la Maire,\n\n${sentence}\n`).points;
  expect(points.filter(({ kind }) => kind === 'request' || kind === 'document')).toEqual([]);
});

test.each([
  ['Je demande une place de stationnement.', 'une place'],
  ['Nous serions heureux de pouvoir emprunter un barnum.', 'emprunter un barnum'],
  ['Je serais très intéressée par une visite du chantier.', 'une visite'],
  ['Mon association vous demande un local.', 'un local'],
  ['Ma demande : un local pour le club. Je la demande pour mars.', 'Je la demande'],
  [
    'Nous vous prions de nous recevoir en mairie. Merci de nous transmettre le plan.',
    'nous recevoir',
  ],
  ['Je vous prie de bien vouloir recevoir notre bureau.', 'recevoir notre bureau'],
])('a request stays one: %s', (sentence, words) => {
  expect(
    asked(`Madame la Maire,\n\n${sentence}\n\nVeuillez recevoir mes salutations.\nPaul Roy`).join(),
  ).toContain(words);
});

test('a request that stands on the line of the formula of politeness is kept', () => {
  const text =
    'Madame,\n\nMerci de réparer le banc. Je vous prie d’agréer, Madame, mes salutations.\nPaul Roy';
  expect(asked(text)).toEqual(['Merci de réparer le banc.']);
});

test.each([
  ['Pourriez-vous me recevoir avant le 30 novembre 2026 ?', '2026-11-30'],
  ['Je souhaite vous rencontrer le mardi 8 décembre 2026.', '2026-12-08'],
  ['Un rendez-vous le 1er décembre vous conviendrait-il ?', '2026-12-01'],
  ['Serait-il possible d’avoir un entretien la semaine du 7 décembre 2026 ?', '2026-12-07'],
])('a day asked for a meeting is a deadline: %s', (sentence, due) => {
  expect(told(`Madame la Maire,\n\n${sentence}\n`)).toEqual([due]);
});

test.each([
  'Lors de notre rendez-vous du 3 novembre 2026, vous aviez promis une réponse.',
  'Notre rendez-vous du 8 décembre 2026 est bien noté.',
  'Le club se réunit le 8 décembre 2026.',
])('no deadline is read in: %s', (sentence) => {
  expect(told(`Madame la Maire,\n\n${sentence}\n`)).toEqual([]);
});

test.each([
  ['Merci de nous répondre avant le 1er décembre.', ['2026-12-01']],
  ['Pourriez-vous me répondre d’ici le 15 décembre 2026 ?', ['2026-12-15']],
  ['Je vous remercie de bien vouloir me donner une réponse sous huitaine.', ['2026-11-30']],
  ['Nous attendons votre réponse au plus tard le 4 décembre 2026.', ['2026-12-04']],
])('« %s » is a deadline and no point to answer', (sentence, due) => {
  const text = `Madame la Maire,\n\nPouvez-vous réparer le banc ?\n${sentence}\n`;
  expect(asked(text)).toEqual(['Pouvez-vous réparer le banc ?']);
  expect(told(text)).toEqual(due);
});

test.each([
  'Merci de répondre à ces deux questions.',
  'Merci de nous répondre sur le montant avant le 1er décembre.',
])('« %s » asks something all the same', (sentence) => {
  expect(asked(`Madame la Maire,\n\n${sentence}\n`)).toHaveLength(1);
});

test.each([
  ['Demande de location de la salle', 'la location de la salle'],
  ['demande d’autorisation de voirie', 'l’autorisation de voirie'],
  ['Demande concernant mon stationnement', 'votre stationnement'],
  ['L’éclairage de la rue des Lilas', 'l’éclairage de la rue des Lilas'],
])('of the subject « %s », a sentence says « concernant %s »', (objet, words) => {
  const reading = read(`Objet : ${objet}\n\nMadame,\n\nMerci de votre aide.\n`);
  expect(replyFromLetter(reading, templates).facts['demande']).toBe(words);
});

test.each(['Demande de salle pour une fête', 'URGENT !!', 'Terrasse', 'Re: dossier 12'])(
  'the subject « %s » is not pasted into a sentence',
  (objet) => {
    const reading = read(`Objet : ${objet}\n\nMadame,\n\nMerci de votre aide.\n`);
    expect(replyFromLetter(reading, templates).facts).not.toHaveProperty('demande');
  },
);

test.each([
  'Dans l’attente de votre retour avant le 25 novembre, nous vous prions d’agréer, Madame, nos salutations.',
  'Merci de répondre avant le 25 novembre. Veuillez recevoir, Madame, mes salutations.',
])('a day to answer by is read on the line of the formula of politeness: %s', (line) => {
  expect(told(`Madame,\n\nPouvez-vous réparer le banc ?\n\n${line}\nPaul Roy`)).toEqual([
    '2026-11-25',
  ]);
});
