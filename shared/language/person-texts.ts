import type { Catalogue } from './language.ts';

type Place =
  | 'conversations'
  | 'opinions'
  | 'questions-to-hr'
  | 'hr-work'
  | 'validated-answers'
  | 'act-references'
  | 'drafts'
  | 'act-validations'
  | 'act-templates'
  | 'jobs'
  | 'acceptances'
  | 'account'
  | 'groups'
  | 'journal';

/** Why something stays, or is not over. */
type Reason = 'append-only' | 'unnamed' | 'name-told' | 'traces';

type Counted = (items: number, what: 'held' | 'erased') => string;

type PersonTexts = {
  readonly personMissing: string;
  readonly names: Readonly<Record<Place, string>>;
  readonly counted: Readonly<Record<'done' | 'kept', Counted>>;
  readonly failed: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly contentElsewhere: () => string;
  readonly written: (file: string) => string;
  /** What no command of this program can erase. */
  readonly elsewhere: string;
};

const reasonsFr: PersonTexts['reasons'] = {
  'append-only':
    'le journal ne peut être modifié ; il ne contient qu’un pseudonyme et aucun contenu, et s’efface avec sa durée de conservation',
  unnamed: 'les RH gardent les questions, sans nom ni retour possible ; --tickets les efface',
  'name-told':
    'le nom affiché sous ce qui a été répondu à un agent reste aussi longtemps que la question (CRPA, art. L. 111-2)',
  traces:
    'effacé, mais un autre programme lit les données et retient leur journal d’écriture ; relancez la commande',
};

const reasonsEn: PersonTexts['reasons'] = {
  'append-only':
    'the journal cannot be changed; it holds a pseudonym alone and no content, and goes once its time is over',
  unnamed: 'HR keeps the questions, without a name or a way back; --tickets erases them',
  'name-told':
    'the name shown under what an agent was told stays as long as the question (CRPA, art. L. 111-2)',
  traces:
    'erased, but another program reads the data and holds back their write-ahead log; run the command again',
};

export const personTexts: Catalogue<PersonTexts> = {
  fr: {
    personMissing:
      'Indiquez la personne : entra:<locataire>:<identifiant d’objet>, operator:<nom> ou une personne d’essai de la politique.',
    names: {
      conversations: 'Conversations, et ce que Teams en a laissé',
      opinions: 'Avis sur les réponses',
      'questions-to-hr': 'Questions adressées aux RH',
      'hr-work': 'Travail au guichet RH',
      'validated-answers': 'Réponses validées par la personne',
      'act-references': 'Références juridiques ajoutées par la personne',
      drafts: 'Brouillons',
      'act-validations': 'Relectures et validations d’actes par la personne',
      'act-templates': 'Modèles d’actes écrits par la personne',
      jobs: 'Synthèses et comptes rendus, avec leurs documents',
      acceptances: 'Acceptations de la charte',
      account: 'Consommation',
      groups: 'Groupes lus dans l’annuaire',
      journal: 'Journal',
    },
    counted: {
      done: (items, what) =>
        what === 'held'
          ? `${items} élément(s)`
          : `${items} élément(s) effacé(s) ou privé(s) de nom`,
      kept: (items) => `${items} ligne(s) conservée(s)`,
    },
    failed: 'non traité',
    reasons: reasonsFr,
    contentElsewhere: () => 'Le contenu est donné par --out FICHIER, ou par --json.',
    written: (file) => `Contenu écrit dans ${file}, lisible par vous seul.`,
    elsewhere:
      'Restent hors de Calame : les messages et les cartes déjà envoyés dans Teams, et vos sauvegardes. ' +
      'Un serveur en marche garde en mémoire les dernières réponses un jour au plus : redémarrez-le pour ne pas attendre.',
  },
  en: {
    personMissing:
      'Name the person: entra:<tenant>:<object id>, operator:<name> or a development identity of the policy.',
    names: {
      conversations: 'Conversations, and what Teams left of them',
      opinions: 'Opinions on answers',
      'questions-to-hr': 'Questions to HR',
      'hr-work': 'Work at the HR desk',
      'validated-answers': 'Answers that the person validated',
      'act-references': 'Legal references that the person added',
      drafts: 'Drafts',
      'act-validations': 'Acts that the person read or validated',
      'act-templates': 'Templates of acts that the person wrote',
      jobs: 'Syntheses and minutes, with their documents',
      acceptances: 'Acceptances of the charter',
      account: 'Consumption',
      groups: 'Groups read in the directory',
      journal: 'Journal',
    },
    counted: {
      done: (items, what) =>
        what === 'held' ? `${items} item(s)` : `${items} item(s) erased or unnamed`,
      kept: (items) => `${items} line(s) kept`,
    },
    failed: 'not done',
    reasons: reasonsEn,
    contentElsewhere: () => 'The content is given by --out FILE, or by --json.',
    written: (file) => `Content written to ${file}, which you alone can read.`,
    elsewhere:
      'Stays outside Calame: messages and cards already sent in Teams, and your backups. ' +
      'A running server holds the last answers in memory for a day at most: restart it not to wait.',
  },
};
