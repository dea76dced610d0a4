import { expect, test } from '@jest/globals';
import type { Meeting, Minutes, MinutesKind } from '#shared/minutes/minutes.ts';
import { readMeeting } from '#shared/minutes/read-meeting.ts';
import { readMinutes } from '#shared/minutes/read-minutes.ts';
import { readTranscript } from '#shared/minutes/read-transcript.ts';
import { readTxt } from '../../bot/documents/read-txt.ts';

const list = `Instance: conseil municipal
Date: 2026-03-12

Membres:
Mme Anne DUVAL ; présente ; présidente
M. Paul PETIT ; présent
Mme Zoé DURAND ; présente
M. Hugo BRUN ; présent
Mme Rose BLANC ; présente
`;

function heard(
  lines: readonly string[],
  { kind = 'proces-verbal', meeting }: { kind?: MinutesKind; meeting?: Partial<Meeting> } = {},
): Minutes {
  const transcript = readTranscript(readTxt(new TextEncoder().encode(lines.join('\n'))));
  const read = readMeeting(list).meeting;
  const told = { ...read, ...meeting };
  return readMinutes(transcript, { kind, meeting: told, today: '2026-03-13' });
}

const votesOf = (...lines: readonly string[]) => heard(lines).decisions;

test('names said after the question of a side are those against, when they are all in one sentence', () => {
  const [vote] = votesOf(
    'Mme Duval : Point suivant, la délibération numéro 4 : Tarifs de la piscine. Qui est contre ?',
    'Mme Duval : Monsieur Petit, Madame Durand et Monsieur Brun, donc trois contre. Qui s’abstient ? Personne. Adopté à la majorité.',
  );
  expect(vote?.vote).toMatchObject({
    againstNames: ['M. Paul PETIT', 'Mme Zoé DURAND', 'M. Hugo BRUN'],
    ...{ abstentionNames: [], against: 3, abstentions: 0 },
  });
});

test('a list of names that is shorter than the count is kept, for a person to check', () => {
  const [vote] = votesOf(
    'Mme Duval : Délibération numéro 4 : Cession du terrain. Contre : 3 voix (M. Petit, Mme Durand). Pour : 2 voix. La délibération est rejetée.',
  );
  expect(vote).toMatchObject({
    status: 'to-check',
    vote: { inFavour: 2, against: 3, againstNames: ['M. Paul PETIT', 'Mme Zoé DURAND'] },
  });
});

test('a name that only asks for the floor after a question is on no side', () => {
  const [vote] = votesOf(
    'Mme Duval : Délibération numéro 4 : Cession du terrain. Qui est contre ? Monsieur Petit, vous avez la parole.',
    'M. Petit : Merci. Je voterai ce texte.',
    'Mme Duval : Pas d’opposition donc. Adopté à l’unanimité.',
  );
  expect(vote?.vote?.againstNames).toEqual([]);
});

test('those who vote against are read out before the outcome alone', () => {
  const [vote] = votesOf(
    'Mme Duval : Rapport 28, la vente de la grange. Votent contre : Monsieur Petit, Madame Durand. Le rapport est rejeté.',
  );
  expect(vote?.vote).toMatchObject({
    outcome: 'rejected',
    againstNames: ['M. Paul PETIT', 'Mme Zoé DURAND'],
  });
});

test('blank and void ballots are no vote for either side', () => {
  const [vote] = votesOf(
    'Mme Duval : Délibération numéro 4 : Vente de l’école. Un tiers des membres demande le vote à bulletin secret.',
    'Mme Duval : Résultat du dépouillement : deux voies pour, une voix contre, un bulletin blanc et un bulletin nul. La délibération est adoptée.',
  );
  expect(vote?.vote).toMatchObject({
    ...{ secret: true, inFavour: 2, against: 1, abstentions: null, blank: 2, addsUp: true },
  });
});

test('a vote taken for the one before, and a lone unanimity, are found and left to check', () => {
  const decisions = votesOf(
    'Mme Duval : Délibération numéro 4 : Tarifs de la piscine. Qui est contre ? Monsieur Petit. Une voix contre. Adopté à la majorité.',
    'Mme Duval : Délibération numéro 5 : Tarifs de la cantine. Même vote ? Merci.',
    'Mme Duval : Délibération numéro 6 : Subvention au comité des fêtes. Unanimité, merci.',
  );
  expect(decisions).toMatchObject([
    { number: '4', status: 'found' },
    {
      ...{ number: '5', status: 'to-check' },
      vote: { outcome: 'adopted', said: 'majority', againstNames: ['M. Paul PETIT'] },
    },
    { number: '6', status: 'to-check', vote: { outcome: 'adopted', said: 'unanimity' } },
  ]);
});

test('the first vote of a meeting is like no other, and a comparison in a debate repeats none', () => {
  expect(votesOf('Mme Duval : Même vote que le précédent ? Merci.')).toEqual([]);
  const one = votesOf(
    'Mme Duval : Délibération numéro 4 : Tarifs. Pas d’opposition ? Pas d’abstention ? Adopté à l’unanimité.',
    'M. Petit : Je ne suis pas sûr que ce soit le même vote que l’an passé, et je le regrette, car les familles attendaient autre chose de nous tous ici.',
  );
  expect(one).toHaveLength(1);
});

test('items voted in one go are a decision each, with the titles of the agenda', () => {
  const lines = [
    'Mme Duval : Je vous propose de voter en bloc les rapports 12 à 14. Pas d’opposition ? Pas d’abstention ? Adopté à l’unanimité.',
  ];
  const meeting = { agenda: ['12 – Tarifs de la piscine', '13 – Tarifs de la cantine'] };
  expect(heard(lines, { meeting }).decisions).toMatchObject([
    { number: '12', title: 'Tarifs de la piscine', status: 'to-check' },
    { number: '13', title: 'Tarifs de la cantine', status: 'to-check' },
    { number: '14', title: 'Rapport 14', keywords: [], status: 'to-check' },
  ]);
});

test('an item of the agenda is known again in words that a machine spelt otherwise', () => {
  const lines = [
    'S0 : point suivant la des libération numéro 2026-9 tarif de la pissine municipale',
    'S0 : je mets au voies. qui est contre qui s’abstient adopté à l’unanimité.',
  ];
  const meeting = { agenda: ['Compte financier unique', 'Tarifs de la piscine municipale'] };
  expect(heard(lines, { meeting }).decisions).toMatchObject([
    { title: 'Tarifs de la piscine municipale', vote: { outcome: 'adopted', said: 'unanimity' } },
  ]);
});

test('what nobody named has a placeholder or its number for a title, its words beside', () => {
  const talk = 'les agriculteurs demandent de la souplesse et la souplesse aide les agriculteurs.';
  const [vote] = votesOf(
    `S0 : dossier suivant, le 148. ${talk} ${talk}`,
    'S0 : y a-t-il des oppositions ? des abstentions ? il est adopté.',
  );
  expect(vote?.title).toBe('Dossier 148');
  expect(vote?.keywords).toEqual(expect.arrayContaining(['agriculteurs', 'souplesse']));
});

test('an order to somebody by name and a task that is taken are actions; what is done at once is none', () => {
  const { actions } = heard(
    [
      'Mme Duval : Madame Durand, je vous demande de réunir la commission tourisme.',
      'Mme Duval : Les services de la mairie devront envoyer le plan aux riverains pour le 4 mai 2026.',
      'Mme Duval : Monsieur Brun se charge de la relance du prestataire.',
      'Mme Duval : Monsieur Petit, je vous demande de bien vouloir voter.',
      'Mme Duval : Je prierai Madame Blanc de rédiger la note avant le 2 avril.',
      'S12 : Je m’en occupe d’ici lundi.',
    ],
    { kind: 'compte-rendu' },
  );
  expect(actions.map(({ who, due }) => [who, due?.date ?? null])).toEqual([
    ['Mme Zoé DURAND', null],
    [null, '2026-05-04'],
    ['M. Hugo BRUN', null],
    ['Mme Rose BLANC', '2026-04-02'],
    [null, '2026-03-16'],
  ]);
});

test('a voice that the transcript numbers is nobody: it is counted, never listed', () => {
  const lines = ['S0 : Bonjour à tous.', 'S165 : Bonjour.', 'Mme Duval : Nous commençons.'];
  const minutes = heard(lines, { kind: 'compte-rendu', meeting: { members: [] } });
  expect(minutes.attendance.map(({ name }) => name)).toEqual(['Mme Duval']);
  expect(minutes.unnamedVoices).toBe(2);
  expect(minutes.topics.flatMap(({ speakers }) => speakers)).toEqual(['Mme Duval']);
});
