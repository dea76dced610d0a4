import type { Catalogue } from './language.ts';

type Kept =
  | 'conversations'
  | 'opinions'
  | 'unanswered'
  | 'evaluations'
  | 'journal'
  | 'policies'
  | 'anonymised'
  | 'accounts'
  | 'memberships'
  | 'tickets'
  | 'chats'
  | 'drafts'
  | 'validations'
  | 'jobs'
  | 'entries';

type RetentionTexts = {
  readonly names: Readonly<Record<Kept, string>>;
  /** `oldest`: an ISO day; null = nothing is left. */
  readonly line: (name: string, deleted: number, oldest: string | null) => string;
};

export const retentionTexts: Catalogue<RetentionTexts> = {
  fr: {
    names: {
      conversations: 'Échanges',
      opinions: 'Avis',
      unanswered: 'Questions sans réponse',
      evaluations: 'Évaluations',
      journal: 'Journal (fichiers mensuels)',
      policies: 'Politiques appliquées',
      anonymised: 'Consommation encore nominative',
      accounts: 'Consommation',
      memberships: 'Groupes lus dans l’annuaire',
      tickets: 'Questions adressées aux RH',
      chats: 'Conversations Teams connues',
      drafts: 'Brouillons',
      validations: 'Relectures et validations d’actes',
      jobs: 'Synthèses et comptes rendus, avec leurs fichiers',
      entries: 'Champs de fiches remplis par les agents',
    },
    line: (name, deleted, oldest) =>
      `${name} : ${deleted} supprimé(s) ; ${oldest === null ? 'il ne reste rien' : `le plus ancien date du ${oldest}`}`,
  },
  en: {
    names: {
      conversations: 'Exchanges',
      opinions: 'Opinions',
      unanswered: 'Questions without an answer',
      evaluations: 'Evaluations',
      journal: 'Journal (monthly files)',
      policies: 'Policies applied',
      anonymised: 'Consumption that still names persons',
      accounts: 'Consumption',
      memberships: 'Groups read in the directory',
      tickets: 'Questions to HR',
      chats: 'Known Teams chats',
      drafts: 'Drafts',
      validations: 'Readings and validations of acts',
      jobs: 'Syntheses and minutes, with their files',
      entries: 'Fields of sheets filled by agents',
    },
    line: (name, deleted, oldest) =>
      `${name}: ${deleted} deleted; ${oldest === null ? 'nothing is left' : `the oldest is of ${oldest}`}`,
  },
};
