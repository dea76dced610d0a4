import { expect, test } from '@jest/globals';
import { documentTexts } from '#shared/language/document-texts.ts';
import { composeMinutes } from '#shared/minutes/compose-minutes.fr.ts';
import type { ComposeSettings } from '#shared/minutes/compose-opening.fr.ts';
import { mergeAnswers } from '#shared/minutes/merge-answers.ts';
import type { Attendee, Meeting, Minutes, MinutesKind } from '#shared/minutes/minutes.ts';
import { readMeeting } from '#shared/minutes/read-meeting.ts';
import { readMinutes } from '#shared/minutes/read-minutes.ts';
import { readTranscript } from '#shared/minutes/read-transcript.ts';
import { votersAt } from '#shared/minutes/voters-at.ts';
import { writeReportMarkdown } from '../../bot/report-files/write-report-markdown.ts';
import { minutesWork } from '../../bot/synthesis/minutes-work.ts';
import { councilMembers, linesAsModel, meetingOf } from '../builders/council-sitting.ts';

const settings: ComposeSettings = {
  organisation: { name: 'Communauté de communes des Trois-Vallons', kind: 'epci', siren: '1' },
  mention: 'Projet',
};

function read(
  lines: readonly string[],
  meeting: Meeting = meetingOf({ members: councilMembers(), membersInOffice: 9 }),
  kind: MinutesKind = 'proces-verbal',
): Minutes {
  return readMinutes(readTranscript(linesAsModel(lines)), { kind, meeting, today: '2026-11-22' });
}

const paperOf = (minutes: Minutes): string =>
  writeReportMarkdown(composeMinutes(minutes, settings))
    .replace(/[\u00A0\u202F]/gu, ' ')
    .replace(/[*\\]/gu, '');

const chair = (time: string, said: string): string => `[${time}] Mme Durand : ${said}`;
const passes = 'Qui est contre ? Personne. Qui s’abstient ? Personne. Adopté à l’unanimité.';
const lost = [
  chair('00:00:05', 'Je déclare la séance ouverte. Je vais faire l’appel. Le quorum est atteint.'),
  chair('00:01:00', `Point 1, le budget. ${passes}`),
  chair('00:02:00', 'Monsieur Garnier quitte la séance.'),
  chair('00:02:10', 'Monsieur Morel quitte la séance. Monsieur Petit quitte la séance.'),
  chair('00:02:20', 'Madame Marchand quitte la séance. Monsieur Perrin quitte la séance.'),
  chair('00:02:30', 'Je constate que le quorum n’est plus atteint. Je suspends la séance.'),
  chair('00:05:00', 'Monsieur Garnier nous rejoint.'),
  chair('00:05:10', 'La séance est reprise. Le quorum est de nouveau atteint.'),
  chair('00:06:00', `Point 2, les tarifs. ${passes}`),
];

test('whoever leaves and comes back was there at the opening and after, and away in between', () => {
  const { attendance, quorum } = read(lost);
  expect(attendance.find(({ name }) => name === 'M. Jean GARNIER')?.moves).toMatchObject([
    { kind: 'left', at: 120 },
    { kind: 'arrived', at: 300 },
  ]);
  expect(quorum).toEqual({ present: 9, needed: 5, reached: true });
  expect([60, 150, 360].map((at) => votersAt(attendance, at).length)).toEqual([9, 4, 5]);
});

test('the record tells the sitting in its order: departures, the quorum lost, the suspension and the return', () => {
  const paper = paperOf(read(lost));
  expect(paper).toContain('Départ en cours de séance (à 00:02:00) ; Retour en séance (à 00:05:00)');
  const [, course = ''] = paper.split('Au cours de la séance');
  const order = [
    'À 00:02:00 : départ de M. Jean GARNIER',
    'À 00:02:30 : la présidence constate que le quorum n’est plus atteint (4 présents)',
    'À 00:02:30 : la séance est suspendue',
    'À 00:05:00 : retour de M. Jean GARNIER',
    'À 00:05:10 : la séance est reprise',
  ].map((step) => course.indexOf(step));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((left, right) => left - right));
  expect(paper).toContain('Nombre de présents à l’ouverture de la séance : 9');
  expect(paper).toContain('Présents au moment du vote : 5 – Pouvoirs : 0');
});

test('a vote without quorum is to be checked, and « si le quorum n’est plus atteint » loses none', () => {
  const until = [...lost.slice(0, 5), chair('00:03:00', `Point 2, les tarifs. ${passes}`)];
  expect(paperOf(read(until))).toContain(
    'À vérifier : quorum au moment du vote (4 présents pour 5 requis)',
  );
  expect(
    read([chair('00:00:05', 'Si le quorum n’est plus atteint, nous arrêterons.')]).events,
  ).toBe(undefined);
});

test('no quorum is told where nobody told how many members are in office, and who speaks unlisted is', () => {
  const [durand, perrin] = councilMembers();
  const members = [durand, perrin].filter((one) => one !== undefined);
  const lines = [
    chair('00:01:00', `Point 1, le budget. ${passes}`),
    '[00:02:00] M. Morel : Merci.',
  ];
  const minutes = read(lines, meetingOf({ members }));
  expect(minutes.quorum).toBeNull();
  expect(minutes.unlistedSpeakers).toEqual(['M. Morel']);
  const paper = paperOf(minutes);
  expect(paper).toContain('Quorum : [à compléter');
  expect(paper).toContain('Pour : unanimité');
  expect(paper).toContain('sans être dans la liste de présence : M. Morel');
});

test('the holder of a pouvoir whom the list names holds, and the other who is said is asked about', () => {
  const members = councilMembers().map(
    (one): Attendee =>
      one.name === 'M. Paul PERRIN'
        ? { ...one, state: 'represented', representedBy: 'M. Hugo PETIT' }
        : one,
  );
  const said = 'Monsieur Perrin donne pouvoir à Madame Lefèvre.';
  const minutes = read([chair('00:00:10', said)], meetingOf({ members, membersInOffice: 9 }));
  expect(minutes.attendance[1]).toMatchObject({ representedBy: 'M. Hugo PETIT' });
  expect(minutes.differences).toMatchObject([
    { name: 'M. Paul PERRIN', listed: 'M. Hugo PETIT', heard: 'Mme Claire LEFÈVRE' },
  ]);
  expect(paperOf(minutes)).toMatch(
    /Pouvoir de M\. Paul PERRIN : la liste le donne à M\. Hugo PETIT, l’enregistrement à Mme Claire LEFÈVRE .*lequel vaut \?/u,
  );
});

test('a holder who is in no list is told too, and the list holds', () => {
  const [durand, perrin] = councilMembers();
  const members = [durand, perrin].flatMap((one, at): readonly Attendee[] =>
    one === undefined
      ? []
      : [at === 1 ? { ...one, state: 'represented', representedBy: 'Mme Anne DURAND' } : one],
  );
  const said = 'Monsieur Perrin a donné pouvoir à Madame Lacombe.';
  const minutes = read([chair('00:00:10', said)], meetingOf({ members }));
  expect(minutes.attendance[1]).toMatchObject({ representedBy: 'Mme Anne DURAND' });
  expect(minutes.differences).toMatchObject([{ heard: 'Madame Lacombe' }]);
  const same = [chair('00:00:10', 'Monsieur Perrin a donné pouvoir à Madame Durand.')];
  expect(read(same, meetingOf({ members })).differences).toBeUndefined();
});

const staff = (more: Partial<Meeting> = {}): Meeting =>
  meetingOf({
    members: councilMembers().map((one, at) => ({
      ...one,
      college: at < 4 ? 'collectivite' : 'personnel',
      state: at > 6 ? 'absent' : 'present',
    })),
    membersInOffice: 9,
    ...more,
  });

test('a staff committee sits with half of the representatives of staff, and of the other side where its avis is asked', () => {
  const own = [chair('00:01:00', 'Point 1, le télétravail. Je mets aux voix. Avis favorable.')];
  const alone = read(own, staff(), 'proces-verbal-cst');
  expect(alone.quorum).toEqual({ present: 3, needed: 3, reached: true });
  expect(paperOf(alone)).not.toContain('moitié au moins des représentants de la collectivité');
  const both = [
    chair(
      '00:01:00',
      'Point 1, le télétravail. Je mets aux voix. Pour le collège des représentants du personnel, deux pour, un bulletin blanc. Pour le collège de la collectivité, quatre pour. Avis favorable.',
    ),
  ];
  const asked = read(both, staff(), 'proces-verbal-cst');
  const paper = paperOf(asked);
  expect(paper).toContain(
    'représentants de la collectivité ou de l’établissement : atteint (4 présents pour 2 requis)',
  );
  expect(paper.match(/Bulletins blancs ou nuls : 1/gu)).toHaveLength(1);
  expect(read(own, staff({ membersInOffice: 12 }), 'proces-verbal-cst').quorum).toBeNull();
});

const ballot = [
  chair('00:01:00', 'Point 1, la vente. Un tiers des membres demande le vote à bulletin secret.'),
  chair(
    '00:02:00',
    'Dépouillement : six voix pour, trois voix contre. La délibération est adoptée.',
  ),
  chair('00:03:00', 'Point 2, l’élection d’un délégué. Nous votons à bulletin secret.'),
  chair(
    '00:04:00',
    'Madame Lefèvre, six voix, Monsieur Petit, deux voix. Madame Lefèvre est élue.',
  ),
];

test('a special ballot is asked for only where somebody asks: an election is secret by right', () => {
  const minutes = read(ballot);
  expect(minutes.ballotRequests).toMatchObject([
    { form: 'secret', quote: { text: 'Un tiers des membres demande le vote à bulletin secret.' } },
  ]);
  expect(paperOf(minutes)).toContain('Mme Claire LEFÈVRE est élue');
  expect(paperOf(read(ballot.slice(2)))).toContain('demandes de scrutin particulier, ou « néant »');
});

test('voters are named with their sense in a public ballot alone', () => {
  const open = [chair('00:01:00', `Point 1, le budget. ${passes}`)];
  expect(paperOf(read(open))).not.toMatch(/Ont voté pour|Nom des votants/u);
  const named = [chair('00:01:00', `Point 1, le budget. Nous votons au scrutin public. ${passes}`)];
  expect(paperOf(read(named))).toMatch(
    /Scrutin public\. Adopté.*Ont voté pour : Mme Anne DURAND/su,
  );
});

test.each([
  'C’est-à-dire que nous arrêtons une date d’assemblée générale et nous organisons cette assemblée.',
  'C’est sur le budget, avec le conseil d’administration, ce que nous avons décidé de faire.',
  'Nous avons convenu de transformer un bureau qui était prévu depuis sept ans.',
  'Et donc, du coup, le projet est arrêté.',
  'Nous aurons des propositions, si c’est cela qui est retenu.',
])('« %s » tells and settles nothing', (said) => {
  expect(read([chair('00:01:00', said)], meetingOf(), 'releve-de-decisions').decisions).toEqual([]);
});

test('a vote long after the approval of the former minutes does not bear its title', () => {
  const lines = [
    chair('00:07:00', 'Passons à l’ordre du jour, c’est l’approbation du compte rendu précédent.'),
    '[00:30:00] M. Morel : Le projet de décret fixe les mesures de la qualité de l’air.',
    chair('01:55:00', passes),
  ];
  const [decision] = read(lines, meetingOf()).decisions;
  expect(decision?.title).not.toContain('compte rendu');
});

test('the roll call is no subject of the record, no sentence stands twice, and no voice is a name', () => {
  const words = 'Le coût total de l’opération est de 420 000 euros, dont la moitié pour l’État.';
  const roll = 'Monsieur Perrin est excusé et Madame Lefèvre est excusée, comme ils l’ont écrit.';
  const minutes = read([
    chair('00:00:05', `Je déclare la séance ouverte. Je vais faire l’appel. ${roll.repeat(6)}`),
    chair('00:00:50', 'Le quorum est atteint.'),
    chair('00:01:00', 'Nous passons au point suivant, la délibération numéro 12 : le gymnase.'),
    `[00:01:10] M. Morel : ${words}`,
    `[00:01:20] M. Petit : ${words}`,
    chair('00:02:00', passes),
  ]);
  expect(minutes.topics[0]).toMatchObject({ isOpening: true, title: 'Ouverture de la séance' });
  const short = [
    chair('00:00:05', `Je vais faire l’appel. ${roll}`),
    chair('00:01:00', 'Point 1, le budget.'),
  ];
  expect(read(short).topics.map(({ isOpening }) => isOpening)).toEqual([true, undefined]);
  const paper = paperOf(minutes);
  expect(paper).not.toContain('Ouverture de la séance');
  expect(paper.split('420 000 euros')).toHaveLength(2);
  expect(paper).not.toMatch(/« Nous passons au point suivant/u);
});

test('of a model that says nothing usable, minutes are made by rules and say so', () => {
  const lines = [chair('00:01:00', `Point 1, le budget. ${passes}`)];
  const transcript = readTranscript(linesAsModel(lines));
  const answers = [{ text: 'Bonjour, voici.', model: 'mistral-small' }];
  const minutes = mergeAnswers(read(lines), transcript, answers);
  expect(minutes).toMatchObject({ model: null, idleModel: 'mistral-small' });
  expect(paperOf(minutes)).toContain('Le modèle mistral-small n’a rien donné d’utilisable');
  expect(mergeAnswers(read(lines), transcript, []).idleModel).toBeUndefined();
  const task = [{ text: 'ACTION : S0 | envoyer le plan | ? [1]', model: 'mistral-small' }];
  expect(mergeAnswers(read(lines), transcript, task).actions).toMatchObject([
    { who: null, what: 'envoyer le plan' },
  ]);
});

test.each([
  ['foo: [\n', ['list-broken', 'line-unread', 'nothing-read']],
  ['date: 2026-03-12\nmembres: [\n', ['list-broken']],
  ['produit,prix\nstylo,2\n', ['line-unread', 'nothing-read', 'line-unread']],
])('a file that is no list of a meeting says so: %j', (text, codes) => {
  expect(readMeeting(text).faults.map(({ code }) => code)).toEqual(codes);
});

test('an assembly of another kind of body than the organisation is a question, not its own', () => {
  const meeting = meetingOf({ body: 'conseil municipal', members: councilMembers() });
  const paper = paperOf(read([chair('00:01:00', `Point 1, le budget. ${passes}`)], meeting));
  expect(paper).toContain('le conseil municipal [à compléter : collectivité');
  expect(paper).toContain('de quelle collectivité est cette séance ?');
  const own = meetingOf({ body: 'conseil communautaire', members: councilMembers() });
  expect(paperOf(read([], own))).toContain('le conseil communautaire de la communauté');
});

test('a workbook is refused as a transcript, with what to bring', async () => {
  const model = { ...linesAsModel(['Mme Durand : Qui est contre ?']), kind: 'xlsx' as const };
  const statement = {
    participantsInformed: true,
    purpose: 'établir le PV',
    keepDays: 30,
    reserved: null,
  };
  const work = minutesWork({
    request: { kind: 'proces-verbal', title: '', date: null, statement },
    rule: () => ({ allow: [], keepDays: 30 }),
    reader: { read: () => Promise.resolve(model) },
    today: '2026-11-22',
  });
  const document = { documentId: 'd', file: 'seance.xlsx', bytes: new Uint8Array() };
  await expect(work.read(document, [], new AbortController().signal)).rejects.toMatchObject({
    code: 'no-transcript',
  });
  expect(documentTexts.fr.faults['no-transcript']('seance.xlsx', {})).toContain('.vtt');
});
