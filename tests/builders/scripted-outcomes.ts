import type { Sending, Serving } from '#shared/policy/standing.ts';
import type { Outcome, TurnEvent } from '#shared/turn/outcome.ts';
import { scriptedPolicy } from './scripted-policy.ts';
import { scriptedCitations } from './scripted-sources.ts';

const [current, common, expired] = scriptedCitations;
const { rh = null, 'dispositif-signalement': report = null } = scriptedPolicy.policy.contacts;

const answer = [
  'À 80 %, sur quatre jours par semaine, vous avez **20 jours** de congés annuels [1].',
  'Un agent à temps complet en a 25 [2].',
  'Deux jours de fractionnement peuvent s’y ajouter lorsque des congés sont pris en dehors de la période du 1er mai au 31 octobre [1].',
].join(' ');

/** Where the scripted answer was made. */
export const scriptedServing: Serving = {
  endpointId: 'scaleway-fr',
  host: 'api.scaleway.ai',
  residency: 'fr',
  operator: { name: 'Scaleway', headquarters: 'FR', secNumCloud: 'unknown', nonEuLaw: 'no' },
  askedModel: 'mistral-small-3.2-24b-instruct-2506',
  servedModel: 'mistral-small-3.2-24b-instruct-2506',
  region: null,
  proof: {
    type: 'contract',
    location: 'FR',
    reference: 'contrat 2026-12',
    checkedAt: '2026-11-01',
    expiresAt: null,
  },
  policyHash: scriptedPolicy.hash,
  journalId: 'q-7f3a91c2',
  at: Date.UTC(2026, 10, 22, 9, 30),
};

/** The same as one of the places that the question was sent to. */
export const scriptedSending: Sending = { ...scriptedServing, role: 'chat', ended: 'served' };

const told = {
  text: answer,
  citations: [current, common],
  followUps: ['Comment se calculent les jours de fractionnement ?'],
  endpoint: {
    id: 'scaleway-fr',
    model: 'mistral-small-3.2-24b-instruct-2506',
    host: 'api.scaleway.ai',
    residency: 'fr',
    operator: 'Scaleway',
    usage: { input: 1_840, output: 96 },
    serving: scriptedServing,
  },
  sentTo: [scriptedSending],
  policyHash: scriptedPolicy.hash,
  journalId: 'q-7f3a91c2',
  timings: { search: 6, firstToken: 420, model: 1_650, total: 1_702 },
  pendingFiles: 0,
  restricted: false,
  footprint: null,
  budget: null,
} satisfies Partial<Outcome>;

const untold = {
  ...told,
  citations: [],
  followUps: [],
  endpoint: null,
  sentTo: [],
} satisfies Partial<Outcome>;

/** One outcome of each kind, as a turn would give it. */
export const scriptedOutcomes: { readonly [K in Outcome['kind']]: Extract<Outcome, { kind: K }> } =
  {
    answered: { ...told, kind: 'answered', cutSentences: 0, finish: 'stop' },
    degraded: {
      ...told,
      kind: 'degraded',
      endpoint: null,
      sentTo: [],
      reason: { kind: 'not-configured' },
      citations: [expired, current],
      followUps: [],
      pendingFiles: 12,
      text: [
        'Aucun modèle n’a rédigé cette réponse : voici les extraits des documents les plus proches de votre question.',
        '',
        `> ${expired.passage} [3]`,
        '',
        `> ${current.passage.split('\n')[0] ?? ''} [1]`,
      ].join('\n'),
    },
    partial: {
      ...told,
      kind: 'partial',
      reason: 'stream-cut',
      sentTo: [{ ...scriptedSending, ended: 'broken' }],
      citations: [current],
      followUps: [],
      text: 'À 80 %, sur quatre jours par semaine, vous avez **20 jours** de congés annuels [1].',
    },
    interrupted: {
      ...told,
      kind: 'interrupted',
      citations: [current],
      followUps: [],
      text: 'À 80 %, sur quatre jours par semaine, vous avez **20 jours** de congés annuels [1].',
    },
    'not-found': {
      ...untold,
      kind: 'not-found',
      text: 'Je ne sais pas : aucun document que vous pouvez consulter ne répond à cette question. Espaces consultés : Documents RH.',
    },
    refused: {
      ...untold,
      kind: 'refused',
      reason: { kind: 'high-risk', gate: 'recruitment-screening' },
      contact: rh,
      text: 'Calame ne trie pas de candidatures : la politique de votre collectivité l’exclut (règlement européen sur l’IA, annexe III, point 4).',
    },
    validated: {
      ...untold,
      kind: 'validated',
      validated: {
        answerId: 'v-1',
        owner: 'le service RH',
        validatedAt: '2026-10-12',
        reviewAt: '2027-10-12',
      },
      citations: [current],
      text: 'Vous avez cinq fois vos obligations hebdomadaires de service [1].',
    },
    'needs-detail': {
      ...untold,
      kind: 'needs-detail',
      detail: { fact: 'statut', choices: ['Titulaire', 'Stagiaire', 'Contractuel'] },
      citations: [current, expired],
      text: 'La règle dépend de votre statut. Êtes-vous titulaire, stagiaire ou contractuel ?',
    },
    'handed-over': {
      ...untold,
      kind: 'handed-over',
      situation: 'harassment',
      contacts: report === null ? [] : [{ ...report, purpose: 'recueille les signalements' }],
      text: 'Votre demande touche à une situation sensible. Elle n’a été envoyée à aucun modèle ; une personne peut vous répondre.',
    },
    'needs-charter': {
      ...untold,
      kind: 'needs-charter',
      charter: scriptedPolicy.charter,
      text: 'Lisez et acceptez d’abord la charte d’usage.',
    },
  };

/** The events of a turn that ends so: its steps, its text in pieces that join into the whole, its outcome. */
export const eventsOf = (outcome: Outcome): readonly TurnEvent[] => {
  const pieces = outcome.text.match(/\S+\s*|\s+/gu) ?? [];
  const streamed = ['answered', 'degraded', 'partial', 'interrupted'].includes(outcome.kind);
  return [
    { kind: 'status', step: 'searching' },
    ...(streamed
      ? [
          ...(outcome.endpoint === null ? [] : [{ kind: 'status', step: 'asking' } as const]),
          ...pieces.map((text) => ({ kind: 'text', text }) as const),
        ]
      : []),
    { kind: 'outcome', outcome },
  ];
};
