import type { Minutes } from '#shared/minutes/minutes.ts';

export const sampleMinutes: Minutes = {
  kind: 'proces-verbal',
  meeting: {
    title: 'Conseil municipal du 14 octobre 2026',
    body: 'conseil municipal',
    date: '2026-10-14',
    place: 'Salle du conseil',
    openedAt: '18 h 30',
    closedAt: null,
    agenda: ['Approbation du procès-verbal', 'Budget supplémentaire'],
    members: [],
    membersInOffice: 23,
  },
  attendance: [
    {
      name: 'Mme Anne Durand',
      role: 'chair',
      state: 'present',
      ...{ representedBy: null, arrived: null, left: null, quote: null },
    },
    {
      name: 'M. Paul Simon',
      role: 'member',
      state: 'represented',
      ...{ representedBy: 'Mme Anne Durand', arrived: null, left: null, quote: null },
    },
  ],
  quorum: { present: 18, needed: 12, reached: true },
  topics: [
    {
      id: 't-1',
      title: 'Budget supplémentaire',
      agendaItem: 1,
      ...{ fromSpeech: 3, toSpeech: 20, from: 340, to: 1_500, speakers: ['Mme Durand'] },
      summary: [{ text: 'Le budget supplémentaire reprend les résultats de 2025.', quotes: [] }],
      by: 'rules',
    },
  ],
  decisions: [
    {
      id: 'd-1',
      number: '2026-41',
      title: 'Budget supplémentaire',
      text: 'Le conseil adopte le budget supplémentaire.',
      nature: 'voted',
      amended: true,
      vote: {
        ...{ outcome: 'adopted', said: 'majority', secret: false },
        ...{ inFavour: 17, against: 2, abstentions: null, addsUp: false },
        candidates: [],
        ...{ withdrawn: ['M. Leroy'], againstNames: ['M. Petit'], abstentionNames: [] },
      },
      quotes: [{ text: 'Qui est contre ? Deux.', from: 1_420, speaker: 'Mme Durand', speech: 18 }],
      status: 'to-check',
      by: 'rules',
    },
  ],
  actions: [
    {
      id: 'a-1',
      who: null,
      what: 'Transmettre le tableau des effectifs',
      due: { said: 'avant la fin du mois', date: '2026-10-31' },
      quotes: [
        { text: 'On vous l’envoie avant la fin du mois.', from: 900, speaker: null, speech: 9 },
      ],
      status: 'found',
      by: 'rules',
    },
  ],
  warnings: [{ code: 'holes', details: {} }],
  coverage: 0.92,
  model: null,
};
