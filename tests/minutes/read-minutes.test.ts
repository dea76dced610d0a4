import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Decision, Meeting, Minutes, MinutesKind } from '#shared/minutes/minutes.ts';
import { readMinutes } from '#shared/minutes/read-minutes.ts';
import { readTranscript } from '#shared/minutes/read-transcript.ts';
import {
  councilAgenda,
  councilMembers,
  councilWords,
  linesAsModel,
  meetingOf,
} from '../builders/council-sitting.ts';

const council = meetingOf({ agenda: councilAgenda, members: councilMembers(), membersInOffice: 9 });

function minutesOf(
  lines: readonly string[],
  kind: MinutesKind = 'proces-verbal',
  meeting: Meeting = meetingOf(),
): Minutes {
  const transcript = readTranscript(linesAsModel(lines));
  return readMinutes(transcript, { kind, meeting, today: '2026-11-22' });
}

const decisionsIn = (...words: readonly string[]): readonly Decision[] =>
  minutesOf(words.map((said) => `Mme Durand : ${said}`)).decisions;
const sitting = minutesOf(councilWords, 'proces-verbal', council);

test('finds each vote of a sitting, its outcome and its item, and nothing that was only talked about', () => {
  expect(
    sitting.decisions.map(({ number, title, nature, amended, vote }) => [
      ...[number, title, nature, vote?.outcome ?? null, amended],
    ]),
  ).toEqual([
    [null, 'Approbation du procès-verbal du 3 septembre', 'voted', 'adopted', false],
    ['2', 'Budget supplémentaire 2026', 'voted', 'adopted', false],
    ['3', 'Amendement – Subventions aux associations', 'voted', 'adopted', false],
    ['3', 'Subventions aux associations', 'voted', 'adopted', true],
    ['4', 'Élection d’un délégué au syndicat des eaux', 'voted', 'adopted', false],
    ['5', expect.stringContaining('Rapport annuel'), 'acknowledged', null, false],
    ['6', 'Vente du terrain de la Gare', 'withdrawn', null, false],
    ['7', 'Motion sur la fermeture de la perception', 'voted', 'rejected', false],
  ]);
});

test('counts the votes, names who abstains and who stays out, and adds them up with those who could vote', () => {
  const [, budget, amendment, , election, , , motion] = sitting.decisions.map(({ vote }) => vote);
  expect(budget).toMatchObject({
    ...{ inFavour: 5, against: 2, abstentions: 1, abstentionNames: ['M. Hugo PETIT'] },
    ...{ addsUp: true, secret: false },
  });
  expect(Object.keys(budget ?? {})).toHaveLength(11);
  expect(amendment).toMatchObject({ said: 'unanimity', withdrawn: ['M. Éric MOREL'] });
  expect(election).toMatchObject({
    ...{ secret: true, addsUp: true },
    candidates: [
      { name: 'Mme Claire LEFÈVRE', votes: 6 },
      { name: 'M. Hugo PETIT', votes: 2 },
    ],
  });
  expect(motion).toMatchObject({ inFavour: 3, against: 6, addsUp: true });
});

test('marks a vote whose figures exceed the voters as one to check', () => {
  const lines = councilWords.map((line) =>
    line.replace('Cinq. Qui est contre', 'Quinze. Qui est contre'),
  );
  const budget = minutesOf(lines, 'proces-verbal', council).decisions[1];
  expect(budget).toMatchObject({ status: 'to-check', vote: { inFavour: 15, addsUp: false } });
});

test('reads who is there from the list and the roll call, misspelt as it is heard', () => {
  const told = sitting.attendance.map(({ name, role, state, representedBy, arrived }) => [
    ...[name, role, state, representedBy, arrived],
  ]);
  expect(told).toEqual([
    ['Mme Anne DURAND', 'chair', 'present', null, null],
    ['M. Paul PERRIN', 'member', 'represented', 'Mme Claire LEFÈVRE', null],
    ['Mme Claire LEFÈVRE', 'member', 'present', null, null],
    ['Mme Julie MARCHAND', 'member', 'present', 'M. Yves ROUSSEL', 1020],
    ['M. Yves ROUSSEL', 'member', 'present', null, null],
    ['M. Jean GARNIER', 'member', 'present', null, 380],
    ['M. Luc BLANCHET', 'secretary', 'present', null, null],
    ['M. Éric MOREL', 'member', 'present', null, null],
    ['M. Hugo PETIT', 'member', 'present', null, null],
  ]);
  expect(sitting.quorum).toEqual({ present: 6, needed: 5, reached: true });
});

test('follows the agenda in its topics, and takes an engagement with a limit as an action', () => {
  expect(sitting.topics.map(({ agendaItem }) => agendaItem)).toEqual([null, 0, 1, 2, 3, 4, 5, 6]);
  expect(sitting.topics[2]?.speakers).toEqual(['Mme Durand', 'M. Roussel', 'M. Morel']);
  expect(sitting.coverage).toBe(1);
  expect(sitting.actions).toMatchObject([
    { who: 'Mme Durand', due: { said: 'avant vendredi', date: '2026-11-20' }, status: 'found' },
  ]);
});

test.each([
  [
    'Y a-t-il des abstentions ? Des oppositions ? Il est adopter.',
    { outcome: 'adopted', said: null },
  ],
  [
    'Qui est contre ? Personne. Qui s’abstient ? Personne. Merci.',
    { outcome: 'adopted', against: 0, abstentions: 0 },
  ],
  [
    'Qui vote contre ? Cela fait douze. Si personne ne s’abstient, il y a trente-huit pour.',
    { outcome: 'adopted', inFavour: 38, against: 12, abstentions: 0 },
  ],
  [
    'La délibération est adoptée par 24 voix contre 3.',
    { outcome: 'adopted', inFavour: 24, against: 3 },
  ],
  [
    'Votes pour : 12, contre : 14, abstentions : 2. Le vœu n’est pas adopté.',
    { outcome: 'rejected', inFavour: 12, against: 14, abstentions: 2 },
  ],
  [
    'Je soumets ce dossier à votre vote. Pas d’opposition, pas d’abstention ? Adopté à la majorité.',
    { outcome: 'adopted', said: 'majority' },
  ],
  [
    'Qui est pour ? Dix. Qui est contre ? Dix. La voix du maire est prépondérante, la motion est adoptée.',
    { outcome: 'adopted', castingVote: true },
  ],
])('takes « %s » as one vote', (said, vote) => {
  expect(decisionsIn('Passons au rapport 12.', said)).toMatchObject([{ number: '12', vote }]);
});

test.each([
  'Il n’y a pas de vote sur cette affaire.',
  'La commission des finances a donné un avis favorable à l’unanimité.',
  'L’an dernier le budget a été adopté à l’unanimité.',
  'Ils voteront contre, et nous voterons pour.',
  'Si le rapport est adopté, les travaux commenceront en mai.',
  'Cent pour cent des élèves mangent à la cantine, contre la moitié avant.',
  'La loi qui est adoptée au Parlement change tout.',
  'Je prends acte de votre réponse.',
  'Ils sont refusés dans un département et passent dans un autre.',
  'Nous avons décidé de venir plus tôt.',
])('takes « %s » as no decision of an assembly', (said) => {
  expect(decisionsIn(said)).toEqual([]);
});

test('keeps a question put twice over a debate as one vote, and two votes of one speech apart', () => {
  const twice = [
    'Mme Durand : Sur le dossier 149, y a-t-il des abstentions ? Monsieur Morel.',
    'M. Morel : Nous ne sommes pas contre ce dossier, mais il coûte cher.',
    'Mme Durand : Je repose ma question : des abstentions, des oppositions ? Il n’y en a pas. Il est adopté. On passe au 148. Des oppositions ? Il est adopté à l’unanimité.',
  ];
  const { decisions } = minutesOf(twice);
  expect(decisions).toMatchObject([
    { number: '149', vote: { outcome: 'adopted', said: null } },
    { number: '148', vote: { outcome: 'adopted', said: 'unanimity' } },
  ]);
});

test('gives the sides of a staff committee their own figures', () => {
  const lines = [
    'Mme Durand : Point 2, le règlement du télétravail. Je mets aux voix.',
    'Mme Durand : Pour le collège des représentants du personnel, trois pour, deux abstentions. Pour le collège de la collectivité, quatre pour. Avis favorable.',
  ];
  const [decision] = minutesOf(lines, 'proces-verbal-cst').decisions;
  expect(decision?.vote).toMatchObject({
    outcome: 'adopted',
    byCollege: [
      { college: 'personnel', inFavour: 3, abstentions: 2 },
      { college: 'collectivite', inFavour: 4 },
    ],
  });
});

test('gives a committee whose sides differ no outcome, and one side’s unanimity to nobody else', () => {
  const lines = [
    'Mme Durand : Point 3, la réorganisation du service. Qui est favorable pour les représentants du personnel ? Deux. Défavorables ? Trois.',
    'Mme Durand : Pour la collectivité, avis favorable à l’unanimité.',
  ];
  const [decision] = minutesOf(lines, 'proces-verbal-cst').decisions;
  expect(decision).toMatchObject({ status: 'to-check', vote: { outcome: 'unknown', said: null } });
  expect(decision?.vote?.byCollege).toMatchObject([
    { college: 'personnel', inFavour: 2, against: 3, said: null },
    { college: 'collectivite', said: 'unanimity' },
  ]);
});

test('finds votes where a machine wrote no point', () => {
  const lines = [
    '[00:01:00] S0 : on passe à la délibération numéro douze les tarifs de la cantine qui doivent suivre le prix des repas',
    '[00:01:30] S0 : pas de questions alors qui est contre qui s’abstient une abstention donc c’est adopté à la majorité merci',
    '[00:02:00] S0 : rapport treize la convention avec le département pas d’opposition pas d’abstention adopté',
  ];
  expect(minutesOf(lines).decisions).toMatchObject([
    { number: '12', vote: { outcome: 'adopted', said: 'majority', abstentions: 1 } },
    { number: '13', vote: { outcome: 'adopted', said: null } },
  ]);
});

const talk = [
  'Marie : Bonjour à tous, on commence par le déménagement du service. Euh, le devis du transporteur est à 3 200 euros.',
  'Karim : C’est plus cher que prévu, mais le délai est bon.',
  'Marie : On décide donc de retenir ce devis. Karim envoie la commande avant vendredi.',
  'Karim : D’accord, je m’en occupe.',
  'Sophie : Pour le site, il faudra que le service communication mette à jour la page d’ici fin mars.',
  'Marie : Il est convenu que la page sera validée par la direction. Sophie prépare une note pour le 12.',
  'Sophie : La semaine dernière on avait décidé de reporter, je rappelle.',
  'Karim : Est-ce qu’on décide de changer de prestataire ?',
  'Marie : Non, pas encore. Si on décide de changer, on en reparlera. Autre sujet : le télétravail. On part sur deux jours par semaine.',
  'Sophie : Je vais rédiger la note et je la transmets à la DRH d’ici deux semaines.',
];

test('finds what colleagues agree on and who does what by when, and not what they recall or ask', () => {
  const { decisions, actions, topics } = minutesOf(talk, 'releve-de-decisions');
  expect(decisions.map(({ nature, text }) => [nature, text])).toEqual([
    ['agreed', 'On décide donc de retenir ce devis.'],
    ['agreed', 'Il est convenu que la page sera validée par la direction.'],
    ['agreed', 'On part sur deux jours par semaine.'],
  ]);
  expect(actions.map(({ who, due, quotes }) => [who, due?.date ?? null, quotes.length])).toEqual([
    ['Karim', '2026-11-20', 2],
    [null, '2027-03-31', 1],
    ['Sophie', '2026-12-12', 1],
    ['Sophie', '2026-11-30', 1],
  ]);
  expect(topics.map(({ title }) => title)).toEqual([
    'Le déménagement du service',
    'Le télétravail',
  ]);
});

const said = fc.constantFrom(
  ...councilWords,
  ...talk,
  'M. Inconnu : Monsieur Personne a donné pouvoir à Madame Nulle. Qui s’abstient ? Monsieur Personne. Une abstention.',
  'Y a-t-il des oppositions ?',
  'adopté',
  'trente-huit',
);

test('names only persons of the list or of the transcript, and quotes only words of the transcript', () => {
  fc.assert(
    fc.property(
      fc.array(said, { maxLength: 25 }),
      fc.boolean(),
      fc.boolean(),
      (lines, isListed, isInternal) => {
        const transcript = readTranscript(linesAsModel(lines));
        const meeting = isListed ? council : meetingOf();
        const kind = isInternal ? 'compte-rendu' : 'proces-verbal';
        const minutes = readMinutes(transcript, { kind, meeting, today: '2026-11-22' });
        const words = [...lines, ...meeting.members.map(({ name }) => name)].join('\n');
        for (const name of namesOf(minutes)) expect(words).toContain(name);
        for (const quote of quotesOf(minutes)) {
          expect(transcript.speeches[quote.speech]?.text).toContain(quote.text);
        }
      },
    ),
    { numRuns: 60 },
  );
});

function namesOf({ attendance, decisions, actions }: Minutes): readonly string[] {
  const votes = decisions.flatMap(({ vote }) => vote ?? []);
  return [
    ...attendance.flatMap(({ name, representedBy }) => [name, representedBy ?? name]),
    ...votes.flatMap((vote) => [...vote.withdrawn, ...vote.againstNames, ...vote.abstentionNames]),
    ...votes.flatMap(({ candidates }) => candidates.map(({ name }) => name)),
    ...actions.flatMap(({ who }) => who ?? []),
  ];
}

function quotesOf({ attendance, decisions, actions, topics }: Minutes) {
  return [
    ...attendance.flatMap(({ quote }) => quote ?? []),
    ...[...decisions, ...actions].flatMap(({ quotes }) => quotes),
    ...topics.flatMap(({ summary }) => summary.flatMap(({ quotes }) => quotes)),
  ];
}
