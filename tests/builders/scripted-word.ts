import { setTimeout } from 'node:timers/promises';
import type { Act } from '#shared/acts/act.ts';
import { listPlaceholders } from '#shared/acts/list-placeholders.ts';
import type { Template } from '#shared/acts/template.ts';
import { templatesFor } from '#shared/acts/templates/list-templates.ts';
import type { DraftLine, DraftRequest, Proposal } from '#shared/wire/draft-exchange.ts';
import type { ReadyRequestsReply } from '#shared/wire/ready-exchange.ts';
import type { ModelMode } from '#shared/wire/status-reply.ts';
import type { WordReply } from '#shared/wire/word-exchange.ts';
import type { WordClient } from '../../office-addin/pane/word-client.ts';
import { jobOf } from './job-samples.ts';
import { sampleReport } from './sample-report.ts';
import { scriptedOutcomes } from './scripted-outcomes.ts';
import { scriptedPolicy } from './scripted-policy.ts';
import { sampleSheets } from './synthesis-samples.ts';

const { policy, hash } = scriptedPolicy;

const model: ModelMode = {
  ...{ kind: 'model', model: 'mistral-small', host: 'api.exemple.fr', operator: 'Exemple' },
  residency: 'fr',
};
const goesTo = { internal: [model], personal: [model] };

export const scriptedWordReply: WordReply = {
  organisation: { name: policy.organisation.name, kind: policy.organisation.kind, language: 'fr' },
  person: { id: 'dev:claire.moreau', name: 'Claire Moreau', roles: ['agent'] },
  people: [{ id: 'dev:claire.moreau', name: 'Claire Moreau' }],
  labels: policy.labels,
  privacyRules: policy.privacy.rules,
  rulesOff: [],
  population: null,
  officeJs: policy.word.officeJs,
  charterAccepted: true,
  uses: [
    { id: 'draft', closed: null, withModel: true, goesTo },
    { id: 'rewrite', closed: null, withModel: true, goesTo },
    { id: 'hr-answer', closed: null, withModel: true, goesTo },
    { id: 'synthesis', closed: null, withModel: true, goesTo },
  ],
  draftDays: 30,
  kinds: ['deliberation', 'courrier'],
  mayShare: false,
  policyHash: hash,
};

/** The same where no model can serve. */
export const withoutModelReply: WordReply = {
  ...scriptedWordReply,
  uses: scriptedWordReply.uses.map((use) => ({
    ...use,
    withModel: false,
    goesTo: { internal: [], personal: [] },
  })),
};

const scriptedTemplates: readonly Template[] = templatesFor(policy.organisation.kind);

const origin = { by: 'template' } as const;
const byModel = { by: 'model', traceId: 'q-7f3a91c2' } as const;
const block = { number: 1, title: null, table: null, origin };

export const scriptedAct: Act = {
  kind: 'deliberation',
  templateId: 'deliberation',
  title: 'Délibération – Règlement intérieur de la cantine',
  organisation: { name: policy.organisation.name, kind: policy.organisation.kind },
  language: 'fr',
  blocks: [
    { ...block, role: 'titre', paragraphs: ['Règlement intérieur de la cantine'] },
    { ...block, role: 'seance', paragraphs: ['Séance du [à compléter : date de la séance]'] },
    {
      ...block,
      role: 'visa',
      paragraphs: ['Vu le code général des collectivités territoriales, article L. 2121-29'],
      origin: { by: 'reference', referenceId: 'cgct-l2121-29' },
    },
    {
      ...block,
      role: 'considerant',
      paragraphs: [
        'Considérant que l’accueil du midi concerne [à compléter : nombre d’enfants] enfants',
      ],
      origin: byModel,
    },
    {
      ...block,
      role: 'article',
      title: 'Objet',
      paragraphs: ['Le règlement intérieur de la cantine, annexé, est adopté.'],
      origin: byModel,
    },
    {
      ...block,
      role: 'vote',
      paragraphs: ['Le résultat du vote est le suivant :'],
      table: {
        header: ['Pour', 'Contre', 'Abstentions'],
        rows: [['[à compléter : voix pour]', '0', '0']],
      },
    },
    { ...block, role: 'signature', paragraphs: ['[à compléter : signataire]'] },
  ],
};

export const scriptedProposal = (draftId: string, act: Act = scriptedAct): Proposal => ({
  draftId,
  act,
  placeholders: listPlaceholders(act).map(({ label }) => ({ label, block: 0 })),
  notes: [
    { kind: 'held', text: 'Une date que personne n’a donnée est devenue une mention à compléter.' },
  ],
  traceId: 'q-7f3a91c2',
  model: 'mistral-small-3.2-24b-instruct-2506',
  sources: [],
});

export const scriptedLetter = `Association Les Amis du lac
12 rue du Port, 35000 Brume
Le 3 novembre 2026

Monsieur le Maire,

Objet : demande d’autorisation pour la fête du lac

Nous organisons la fête du lac le 12 juin 2027. Pouvez-vous nous autoriser à occuper la plage ?
Nous vous demandons aussi le prêt de vingt barrières. Merci de nous répondre avant le 15 décembre 2026.

Veuillez agréer, Monsieur le Maire, nos salutations distinguées.
Anne Legrand, présidente`;

const scriptedRequests: ReadyRequestsReply['requests'] = [
  {
    id: 'convocation',
    metier: 'assemblees',
    title: 'Convoquer le conseil',
    text: 'Convoque le conseil le {date}, à {heure}.',
    use: 'draft',
    templateId: 'convocation',
    from: 'calame',
    mode: null,
  },
  {
    id: 'mail-simple',
    metier: 'accueil',
    title: 'Rendre un courriel plus simple',
    text: 'Réécris ce courriel en langage clair.',
    use: 'rewrite',
    templateId: null,
    from: 'organisation',
    mode: 'langage-clair',
  },
  {
    id: 'conges-restants',
    metier: 'rh',
    title: 'Savoir ce que deviennent les congés',
    text: 'Que deviennent les jours de congés qui restent au {date} ?',
    use: 'ask',
    templateId: null,
    from: 'organisation',
    mode: null,
  },
];

/** What the model of the script writes, piece by piece. */
const written = [
  'Vu le code général des collectivités territoriales,\n\n',
  'Considérant que l’accueil du midi concerne ',
  'de nombreux enfants,\n\n',
  'Article 1er – Objet. Le règlement intérieur de la cantine est adopté.',
];

export type WordScript = Partial<WordClient> & {
  /** Milliseconds between two pieces. */
  readonly pace?: number;
};

async function* writing(request: DraftRequest, pace: number): AsyncGenerator<DraftLine> {
  yield { kind: 'status', step: 'asking' };
  for (const text of written) {
    await setTimeout(pace);
    yield { kind: 'text', text };
  }
  yield { kind: 'outcome', outcome: scriptedOutcomes.answered };
  yield { kind: 'proposal', proposal: scriptedProposal(request.draftId) };
}

/** A server that says what a test wrote; `asked` is what it was sent. */
export type ScriptedWord = WordClient & { readonly asked: readonly (readonly [string, unknown])[] };

export const createScriptedWord = ({ pace = 0, ...said }: WordScript = {}): ScriptedWord => {
  const asked: (readonly [string, unknown])[] = [];
  const noting =
    <Given extends readonly unknown[], Reply>(name: string, tell: (...given: Given) => Reply) =>
    (...given: Given): Reply => {
      asked.push([name, given[0]]);
      return tell(...given);
    };
  const client: WordClient = {
    word: async () => scriptedWordReply,
    templates: async () => ({ templates: scriptedTemplates }),
    readyRequests: async () => ({ requests: scriptedRequests }),
    drafts: async () => ({ drafts: [] }),
    draft: async (draftId) => ({
      draft: {
        ...{ draftId, kind: 'deliberation', title: scriptedAct.title, state: 'done' },
        ...{ from: 'word', changedAt: Date.UTC(2026, 10, 22, 9) },
        request: blankRequest(draftId),
        proposal: scriptedProposal(draftId),
      },
    }),
    discard: async () => undefined,
    write: (request) => writing(request, pace),
    rewrite: async function* () {},
    letterText: async ({ name }) => ({ name, text: scriptedLetter }),
    actFile: async () => new Blob(['docx']),
    cleanFile: async () => new Blob(['docx']),
    sheets: async () => sampleSheets,
    openJob: async () => undefined,
    bringDocument: async () => undefined,
    actOnJob: async () => undefined,
    job: async (jobId) => jobOf({ jobId }),
    jobReport: async () => sampleReport,
    jobFile: async () => new Blob(['docx']),
    references: async () => ({ references: [] }),
    referenceBase: async () => ({ references: [], texts: [] }),
    validate: async ({ documentId }) => ({ documentId, validations: [] }),
    validations: async (documentId) => ({ documentId, validations: [] }),
    ...said,
  };
  return {
    ...client,
    asked,
    write: noting('write', client.write),
    discard: noting('discard', client.discard),
    rewrite: noting('rewrite', client.rewrite),
    validate: noting('validate', client.validate),
    openJob: noting('openJob', client.openJob),
    bringDocument: (jobId, name, content) => {
      asked.push(['bringDocument', name]);
      return client.bringDocument(jobId, name, content);
    },
    actOnJob: (jobId, act) => {
      asked.push(['actOnJob', act]);
      return client.actOnJob(jobId, act);
    },
  };
};

const blankRequest = (draftId: string): DraftRequest => ({
  ...{ draftId, move: 'draft', kind: 'deliberation', templateId: 'deliberation' },
  ...{ facts: {}, points: [], instruction: null, startingText: null, letter: null },
});
