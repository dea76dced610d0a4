import { expect, test } from '@jest/globals';
import { composeMinutes } from '#shared/minutes/compose-minutes.fr.ts';
import type { ComposeSettings } from '#shared/minutes/compose-opening.fr.ts';
import { composeTranscript } from '#shared/minutes/compose-transcript.fr.ts';
import { composeVoteTable, deliberationRows } from '#shared/minutes/compose-vote-table.ts';
import type { Attendee, Decision, Minutes, Vote } from '#shared/minutes/minutes.ts';
import { minutesKinds } from '#shared/minutes/minutes.ts';
import type { Report } from '#shared/report/report.ts';

const settings: ComposeSettings = {
  organisation: { name: 'Commune de Saint-Aubin', kind: 'commune', siren: '210000006' },
  mention: 'Projet rédigé avec l’aide d’une IA, à relire',
};

const attendee = (name: string, more: Partial<Attendee> = {}): Attendee => ({
  ...{ name, role: 'member', state: 'present', representedBy: null },
  ...{ arrived: null, left: null, quote: null },
  ...more,
});
const vote = (more: Partial<Vote>): Vote => ({
  ...{ outcome: 'adopted', said: null, secret: false, inFavour: null, against: null },
  ...{ abstentions: null, withdrawn: [], againstNames: [], abstentionNames: [] },
  ...{ addsUp: null, candidates: [] },
  ...more,
});
const decision = (title: string, speech: number, more: Partial<Decision> = {}): Decision => ({
  ...{ id: `d${speech}`, number: null, title, text: '', nature: 'voted', amended: false },
  ...{ vote: vote({ said: 'unanimity' }), status: 'found', by: 'rules' },
  quotes: [{ text: `qui est pour, ${title}`, from: speech * 60, speaker: 'Mme Duval', speech }],
  ...more,
});

const attendance: readonly Attendee[] = [
  attendee('Mme Anne Duval', { role: 'chair' }),
  attendee('M. Paul Leroy', { role: 'secretary' }),
  attendee('Mme Zoé Petit', { left: 4_000 }),
  attendee('M. Hugo Brun', { arrived: 300 }),
  attendee('Mme Rose Blanc', { state: 'represented', representedBy: 'M. Paul Leroy' }),
  attendee('M. Luc Noir', { state: 'excused' }),
  attendee('Mme Ève Roux', { role: 'guest' }),
];

const sitting: Minutes = {
  kind: 'proces-verbal',
  meeting: {
    ...{ title: 'Séance de mars', body: 'conseil municipal', date: '2026-03-12' },
    ...{ place: 'salle des fêtes', openedAt: '18 h 30', closedAt: null },
    ...{ agenda: ['Budget', 'Tarifs'], members: attendance, membersInOffice: 7 },
  },
  attendance,
  quorum: { present: 4, needed: 4, reached: true },
  topics: [
    {
      ...{ id: 't1', title: 'Budget', agendaItem: 0, fromSpeech: 0, toSpeech: 20 },
      ...{ from: 0, to: 1_200, speakers: ['S0', 'Mme Duval'], by: 'rules' },
      summary: [
        {
          text: 'les recettes ont baissé de 3 %',
          quotes: [{ text: 'les recettes ont baissé de 3 %', from: 75, speaker: 'S0', speech: 1 }],
        },
      ],
    },
  ],
  decisions: [
    decision('Adoption du budget', 10, {
      number: '2026-12',
      vote: vote({
        ...{ inFavour: 3, against: 1, abstentions: 1, addsUp: true },
        ...{ againstNames: ['M. Hugo Brun'], abstentionNames: ['Mme Zoé Petit'] },
      }),
    }),
    decision('Élection d’un délégué', 15, {
      vote: vote({ secret: true, inFavour: 3, against: 2, abstentions: 0 }),
    }),
    decision('Vœu sur le tri', 30, { nature: 'withdrawn', vote: null }),
    decision('Rapport d’activité', 31, { nature: 'acknowledged', vote: null }),
    decision('Tarifs', 33, {
      amended: true,
      status: 'to-check',
      vote: vote({ outcome: 'rejected' }),
    }),
  ],
  actions: [
    {
      ...{ id: 'a1', who: null, what: 'Envoyer le plan', due: null, status: 'found', by: 'rules' },
      quotes: [{ text: 'il faudra envoyer le plan', from: null, speaker: null, speech: 4 }],
    },
  ],
  warnings: [{ code: 'one-speaker', details: {} }],
  coverage: 0.5,
  model: null,
};

const textOf = (report: Report): string =>
  [report.title, report.subtitle ?? '', ...report.blocks.map(blockText)].join('\n');
const runsText = (runs: readonly { text: string; note?: string }[]): string =>
  runs.map(({ text, note }) => (note === undefined ? text : `${text}{${note}}`)).join('');
const blockText = (block: Report['blocks'][number]): string => {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
  if (block.kind === 'table') {
    return block.rows.map((row) => row.map(({ runs }) => runsText(runs)).join(' | ')).join('\n');
  }
  return 'runs' in block ? runsText(block.runs) : '';
};
const composed = (more: Partial<Minutes> = {}): string =>
  textOf(composeMinutes({ ...sitting, ...more }, settings)).replace(/[\u00A0\u202F]/gu, ' ');

test('the record of an assembly holds all that the law asks of it', () => {
  const text = composed();
  expect(text).toContain('Procès-verbal de la séance du conseil municipal du 12 mars 2026');
  expect(text).toContain('Projet, à arrêter au commencement de la séance suivante');
  expect(text).toContain(
    'Le jeudi 12 mars 2026 à 18 h 30, le conseil municipal de la commune de Saint-Aubin, convoqué le [à compléter : date de la convocation], s’est réuni salle des fêtes, sous la présidence de Mme Anne Duval.',
  );
  expect(text).toContain('Secrétaire de séance : M. Paul Leroy');
  expect(text).toContain('Mme Rose Blanc |  | Représentée | Pouvoir à M. Paul Leroy');
  expect(text).toContain('est atteint à l’ouverture (4 présents pour 4 requis)');
  expect(text).toContain('1. Budget\n2. Tarifs');
  expect(text).toContain('Demandes de scrutin particulier');
  expect(text).toContain('la séance est levée à [à compléter : heure de fin de la séance].');
  expect(text).toContain('Le maire,');
});

test('each vote bears its figures, its names, its time and its own words', () => {
  const text = composed();
  expect(text).toContain('Pour : 3 – Contre : 1 (M. Hugo Brun) – Abstentions : 1 (Mme Zoé Petit)');
  expect(text).toContain('Présents au moment du vote : 4 – Pouvoirs : 1');
  expect(text).not.toContain('Ont voté pour');
  expect(text).toContain('{à 00:10:00, Mme Duval : « qui est pour, Adoption du budget »}');
});

test('a secret ballot names nobody, and what nobody said stays to be completed', () => {
  const secret = composed({
    decisions: [
      decision('Élection', 10, {
        vote: vote({
          secret: true,
          inFavour: 3,
          againstNames: ['M. Hugo Brun'],
          castingVote: true,
        }),
      }),
    ],
  });
  const [, body = ''] = secret.split('Délibérations et teneur des discussions');
  expect(body).not.toContain('Hugo Brun');
  expect(body).not.toContain('prépondérante');
  expect(body).toContain('Contre : [à compléter : nombre]');
  expect(body).toContain('[à compléter : demandes de scrutin particulier, ou « néant »]');
});

test('a name that the list does not know, and a total that is not right, are shown as to be checked', () => {
  const report = composeMinutes(
    {
      ...sitting,
      decisions: [
        decision('Budget', 10, {
          vote: vote({ inFavour: 9, against: 1, againstNames: ['M. Inconnu'], addsUp: false }),
        }),
      ],
    },
    settings,
  );
  const doubts = report.blocks.flatMap((block) =>
    'runs' in block ? block.runs.filter(({ doubt }) => doubt === true).map(({ text }) => text) : [],
  );
  expect(doubts).toContain('M.\u00A0Inconnu');
  expect(doubts.join('\n')).toContain('ne correspond pas au nombre de votants');
});

test('no decision is left out of any paper, whether its topic is known or not', () => {
  for (const kind of minutesKinds) {
    const text = composed({ kind });
    for (const { title } of sitting.decisions)
      expect([kind, text]).toEqual([kind, expect.stringContaining(title)]);
  }
});

test('the list of délibérations gives what was examined, rejected or not, and apart what was withdrawn', () => {
  const text = composed({ kind: 'liste-des-deliberations' });
  expect(text).toContain(
    'Liste des délibérations de la séance du conseil municipal du 12 mars 2026',
  );
  expect(text).toMatch(/Tarifs \(texte amendé en séance\) \(à vérifier\) \| Rejeté/u);
  expect(text).toMatch(/retirés de l’ordre du jour ou reportés\nVœu sur le tri/u);
  expect(text).toContain('au plus tard le 19 mars 2026 : CGCT, art. L2121-25');
  const rows = deliberationRows(sitting, settings);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toEqual({
    ...{ COLL_NOM: 'Commune de Saint-Aubin', COLL_SIRET: null, DELIB_ID: '2026-12' },
    ...{ DELIB_DATE: '2026-03-12', DELIB_MATIERE_CODE: null, DELIB_OBJET: 'Adoption du budget' },
    ...{ VOTE_EFFECTIF: 7, VOTE_REEL: 5, VOTE_POUR: 3, VOTE_CONTRE: 1, VOTE_ABSTENTION: 1 },
    DELIB_URL: null,
  });
  const { sheets } = composeVoteTable(sitting, settings, 'Délibérations', 'À vérifier');
  expect(sheets[0]?.header.slice(0, 3)).toEqual(['COLL_NOM', 'COLL_SIRET', 'DELIB_ID']);
  expect(sheets[0]?.rows[3]?.[5]).toMatchObject({ value: 'Tarifs', mark: 'doubt' });
});

test('the minutes of a staff committee tell the avis of each side', () => {
  const byCollege = [
    { college: 'personnel', inFavour: 0, against: 4, abstentions: 0, said: null },
    { college: 'collectivite', inFavour: 3, against: 3, abstentions: 0, said: null },
  ] as const;
  const text = composed({
    kind: 'proces-verbal-cst',
    meeting: { ...sitting.meeting, body: 'CST' },
    attendance: [
      attendee('Mme Anne Duval', { role: 'chair', college: 'collectivite' }),
      attendee('M. Paul Leroy', { college: 'personnel' }),
    ],
    decisions: [decision('Cycle de travail', 10, { vote: vote({ byCollege }) })],
  });
  expect(text).toContain('Procès-verbal de la séance du comité social territorial du 12 mars 2026');
  expect(text).toContain(
    'Collège des représentants du personnel : avis défavorable (Pour : 0 – Contre : 4 – Abstentions : 0',
  );
  expect(text).toContain('avis réputé donné (partage des voix)');
  expect(text).toContain('vote défavorable unanime des représentants du personnel');
});

test('a paper says of a model that it took part, and of rules alone that none did', () => {
  expect(composeMinutes(sitting, settings).mention).toBeNull();
  const written = composeMinutes({ ...sitting, model: 'mistral-small' }, settings);
  expect(written.mention).toBe('Projet rédigé avec l’aide d’une IA, à relire');
  expect(written.properties['Calame.Modèle']).toBe('mistral-small');
  expect(composed()).toContain('établi par règles, sans IA');
});

test('a number of voice is nobody, and whoever was heard makes no attendance', () => {
  const heard: Partial<Minutes> = {
    meeting: { ...sitting.meeting, members: [] },
    attendance: [attendee('S0'), attendee('Mme Duval')],
  };
  expect(composed(heard)).not.toContain('S0');
  expect(composed(heard)).toContain('Nombre de présents à l’ouverture de la séance : [à compléter');
  expect(composed({ ...heard, kind: 'compte-rendu' })).toContain(
    'Nommés par la transcription : Mme Duval',
  );
});

test('words that a topic is found by are shown as such, and its title is left to a person', () => {
  const topics = sitting.topics.map((topic) => ({
    ...{ ...topic, title: '[à compléter : titre du sujet]', agendaItem: null },
    keywords: ['collège', 'classes', 'postes'],
  }));
  const keywords = ['région', 'agriculteurs', 'dossiers'];
  const decisions = [{ ...decision('Dossier 148', 10), number: '148', keywords }];
  const text = composed({ topics, decisions });
  expect(text).toContain('1. [à compléter : titre du sujet]');
  expect(text).toContain('Mots relevés : collège, classes, postes');
  expect(text).toContain('[à compléter : objet] (mots relevés : région, agriculteurs, dossiers)');
});

test('without a list, an agenda or times every paper still stands, with what is to be completed', () => {
  const bare: Minutes = {
    ...sitting,
    attendance: [],
    meeting: {
      ...{ title: '', body: null, date: null, place: null, openedAt: null, closedAt: null },
      ...{ agenda: [], members: [], membersInOffice: null },
    },
    topics: [],
    decisions: [],
    actions: [],
  };
  for (const kind of minutesKinds) {
    expect(textOf(composeMinutes({ ...bare, kind }, settings))).toContain('[à compléter');
  }
});

test('the cleaned transcript keeps who speaks and when, under the topics', () => {
  const speeches = [
    { index: 0, from: 0, to: 5, speaker: 'S0', text: 'euh bonjour bonjour à tous' },
    { index: 1, from: 5, to: 9, speaker: 'Mme Duval', text: 'le budget est prêt' },
  ];
  const transcript = { speeches, seconds: 9, words: 8, warnings: [] };
  const text = textOf(composeTranscript(transcript, sitting.meeting, sitting.topics, settings));
  expect(text.replace(/\u00A0/gu, ' ')).toMatch(
    /## Budget\n\[00:00:00\] Voix S0 : Bonjour à tous\n\[00:00:05\] Mme Duval : Le budget est prêt\.?/u,
  );
});
