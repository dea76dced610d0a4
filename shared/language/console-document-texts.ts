import type { FieldWords, Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

type DocumentState =
  | 'in-force'
  | 'to-review'
  | 'expired'
  | 'superseded'
  | 'not-yet'
  | 'conflicting'
  | 'never-used'
  | 'failed';

type DocumentOrigin = {
  readonly kind: 'upload' | 'source' | 'command';
  readonly place: string;
};

export type ConsoleDocumentTexts = {
  readonly none: string;
  readonly noneHint: string;
  readonly noSpace: string;
  readonly emptyFilter: string;
  readonly list: string;
  readonly choose: string;
  readonly gone: string;
  readonly filtersLabel: string;
  readonly all: string;
  readonly search: string;
  readonly states: Words<DocumentState>;
  readonly advice: Words<DocumentState>;
  readonly space: string;
  readonly owner: string;
  readonly date: string;
  readonly reviewAt: string;
  readonly uses: string;
  readonly used: (count: number) => string;
  readonly unknown: string;
  readonly deposit: string;
  readonly replace: string;
  readonly replaceLead: string;
  readonly supersede: string;
  readonly supersedeLead: string;
  readonly by: FieldWords;
  readonly from: FieldWords;
  readonly note: FieldWords;
  readonly mark: string;
  readonly unmark: string;
  readonly marked: string;
  readonly unmarked: string;
  readonly open: string;
  readonly file: string;
  readonly withdraw: string;
  readonly withdrawYes: string;
  /** What becomes of it, by where its file lies. */
  readonly withdrawLead: (origin: DocumentOrigin) => string;
  readonly withdrawn: (title: string) => string;
  readonly count: (count: number) => string;
};

const fr: ConsoleDocumentTexts = {
  none: 'Aucun document dans vos espaces.',
  noneHint: 'Déposez un premier document : vous verrez ce qui en sera retenu avant de le publier.',
  noSpace: 'Vous ne tenez aucun espace de documents.',
  emptyFilter: 'Aucun document ne correspond.',
  list: 'Liste des documents',
  choose: 'Choisissez un document dans la liste, ou déposez-en un nouveau.',
  gone: 'Ce document n’est plus dans vos espaces.',
  filtersLabel: 'Documents affichés',
  all: 'Tous',
  search: 'Chercher un titre',
  states: {
    'in-force': 'En vigueur',
    'to-review': 'À revoir',
    expired: 'Périmé',
    superseded: 'Remplacé',
    'not-yet': 'Pas encore en vigueur',
    conflicting: 'En conflit',
    'never-used': 'Jamais utilisé',
    failed: 'En échec de lecture',
  },
  advice: {
    'in-force': 'Calame le cite sans réserve.',
    'to-review':
      'Sa date de relecture est passée : Calame le cite avec un avertissement. Relisez-le, puis déposez la version à jour.',
    expired: 'Sa validité est passée : Calame ne le cite plus comme une règle en vigueur.',
    superseded: 'Un autre texte le remplace : Calame avertit les agents quand il le cite.',
    'not-yet': 'Il entrera en vigueur plus tard : Calame ne le cite pas encore.',
    conflicting:
      'Une autre source dit autre chose sur le même point. Calame montre les deux aux agents et ne tranche pas.',
    'never-used': 'Aucune réponse des 90 derniers jours ne l’a cité.',
    failed: 'Calame n’a pas pu le lire : aucune réponse ne s’appuie dessus.',
  },
  space: 'Espace',
  owner: 'Tenu à jour par',
  date: 'Date du document',
  reviewAt: 'À relire avant le',
  uses: 'Utilisé',
  used: (count) => `${countFr(count, 'réponse', 'réponses')} en 90 jours`,
  unknown: 'non indiqué',
  deposit: 'Déposer un document',
  replace: 'Déposer une nouvelle version',
  replaceLead:
    'Un fichier du même nom, ou du même identifiant, remplace celui-ci, après votre accord.',
  supersede: 'Signaler qu’il est remplacé',
  supersedeLead:
    'Le document reste consultable ; Calame avertit les agents et renvoie vers le texte qui le remplace.',
  by: {
    label: 'Texte qui le remplace',
    hint: 'Sa référence, comme on l’écrit : « décret n° 2025-564 », ou l’identifiant d’un document de l’espace.',
    missing: 'Indiquez la référence du texte qui le remplace.',
  },
  from: {
    label: 'À partir du',
    hint: '',
    missing: 'Indiquez la date à partir de laquelle il est remplacé.',
  },
  note: {
    label: 'Ce qui change (facultatif)',
    hint: 'Cette phrase est montrée aux agents.',
    missing: '',
  },
  mark: 'Enregistrer le remplacement',
  unmark: 'Retirer la mention « remplacé »',
  marked: 'Le document est signalé comme remplacé.',
  unmarked: 'La mention est retirée : le document est de nouveau cité sans réserve.',
  open: 'Ouvrir le document',
  file: 'Fichier',
  withdraw: 'Retirer ce document',
  withdrawYes: 'Retirer',
  withdrawLead: ({ kind, place }) => {
    if (kind === 'upload') {
      return `Calame ne le citera plus, et le fichier déposé « ${place} » sera supprimé.`;
    }
    return kind === 'source'
      ? `Calame ne le citera plus, mais il vient de « ${place} » : le prochain passage le remettra. Retirez d’abord le fichier à cet endroit.`
      : `Calame ne le citera plus, mais le fichier « ${place} » a été ajouté depuis un dossier du serveur : le prochain ajout de ce dossier le remettra. Demandez à votre service informatique d’en retirer le fichier.`;
  },
  withdrawn: (title) => `« ${title} » est retiré.`,
  count: (count) => countFr(count, 'document affiché', 'documents affichés'),
};

const en: ConsoleDocumentTexts = {
  none: 'No document in your spaces.',
  noneHint: 'Deposit a first document: you will see what is kept of it before you publish it.',
  noSpace: 'You keep no space of documents.',
  emptyFilter: 'No document matches.',
  list: 'List of documents',
  choose: 'Choose a document in the list, or deposit a new one.',
  gone: 'This document is no longer in your spaces.',
  filtersLabel: 'Documents shown',
  all: 'All',
  search: 'Search a title',
  states: {
    'in-force': 'In force',
    'to-review': 'To review',
    expired: 'Expired',
    superseded: 'Replaced',
    'not-yet': 'Not yet in force',
    conflicting: 'Conflicting',
    'never-used': 'Never used',
    failed: 'Could not be read',
  },
  advice: {
    'in-force': 'Calame quotes it without reserve.',
    'to-review':
      'Its review date is past: Calame quotes it with a warning. Review it, then deposit the version up to date.',
    expired: 'Its validity is over: Calame no longer quotes it as a rule in force.',
    superseded: 'Another text replaces it: Calame warns agents when it quotes it.',
    'not-yet': 'It comes into force later: Calame does not quote it yet.',
    conflicting:
      'Another source says otherwise on the same point. Calame shows both to agents and does not settle it.',
    'never-used': 'No answer of the last 90 days quoted it.',
    failed: 'Calame could not read it: no answer rests on it.',
  },
  space: 'Space',
  owner: 'Kept up to date by',
  date: 'Date of the document',
  reviewAt: 'To review before',
  uses: 'Used',
  used: (count) => `${countEn(count, 'answer', 'answers')} in 90 days`,
  unknown: 'not said',
  deposit: 'Deposit a document',
  replace: 'Deposit a new version',
  replaceLead: 'A file of the same name, or of the same id, replaces this one, once you agree.',
  supersede: 'Say that it is replaced',
  supersedeLead:
    'The document stays readable; Calame warns agents and points to the text that replaces it.',
  by: {
    label: 'Text that replaces it',
    hint: 'Its reference as people write it, or the id of a document of the space.',
    missing: 'Give the reference of the text that replaces it.',
  },
  from: { label: 'From', hint: '', missing: 'Give the date from which it is replaced.' },
  note: {
    label: 'What changes (optional)',
    hint: 'This sentence is shown to agents.',
    missing: '',
  },
  mark: 'Save the replacement',
  unmark: 'Take back the mention "replaced"',
  marked: 'The document is marked as replaced.',
  unmarked: 'The mention is taken back: the document is quoted without reserve again.',
  open: 'Open the document',
  file: 'File',
  withdraw: 'Withdraw this document',
  withdrawYes: 'Withdraw',
  withdrawLead: ({ kind, place }) => {
    if (kind === 'upload') {
      return `Calame will no longer quote it, and the deposited file "${place}" will be deleted.`;
    }
    return kind === 'source'
      ? `Calame will no longer quote it, but it comes from "${place}": the next pass will bring it back. Remove the file there first.`
      : `Calame will no longer quote it, but the file "${place}" was added from a folder of the server: the next addition of that folder will bring it back. Ask your IT department to remove the file from it.`;
  },
  withdrawn: (title) => `"${title}" is withdrawn.`,
  count: (count) => countEn(count, 'document shown', 'documents shown'),
};

/** What the console says of the documents of a space and of what becomes of them. */
export const consoleDocumentTexts: Catalogue<ConsoleDocumentTexts> = { fr, en };
