import type { FieldWords, Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import { formatCount } from './format-amounts.ts';
import type { Catalogue } from './language.ts';

export type ConsoleValidatedTexts = {
  readonly empty: string;
  readonly emptyHint: string;
  readonly emptySearch: string;
  readonly list: string;
  readonly choose: string;
  readonly gone: string;
  readonly search: string;
  readonly filtersLabel: string;
  readonly filters: Words<'served' | 'to-review' | 'withdrawn'>;
  readonly create: string;
  readonly drafts: string;
  readonly draftUntitled: string;
  readonly newTitle: string;
  readonly fromTicket: string;
  readonly seeTicket: string;
  readonly question: FieldWords;
  readonly variants: FieldWords;
  readonly answer: FieldWords;
  readonly answerMarkup: string;
  readonly preview: string;
  readonly previewEmpty: string;
  readonly sources: string;
  readonly sourcesHint: string;
  readonly sourceTitle: FieldWords;
  readonly sourceUrl: FieldWords;
  readonly sourceAdd: string;
  readonly sourceRemove: (place: number) => string;
  readonly sourceGroup: (place: number) => string;
  readonly inBase: string;
  readonly owner: FieldWords;
  readonly reviewAt: FieldWords;
  readonly versant: string;
  readonly versants: Words<'all' | 'FPE' | 'FPT' | 'FPH'>;
  readonly space: FieldWords;
  readonly save: string;
  readonly saved: string;
  readonly savedDraft: string;
  readonly discard: string;
  readonly discarded: string;
  readonly faulty: (count: number) => string;
  readonly withdraw: string;
  readonly withdrawLead: string;
  readonly withdrawYes: string;
  readonly withdrawn: string;
  readonly withdrawnOn: (day: string) => string;
  readonly validatedOn: (owner: string, day: string) => string;
  readonly reviewOn: (day: string) => string;
  readonly reviewPast: (day: string) => string;
  /** It rests on a text that is no longer in force. */
  readonly reviewSource: string;
  readonly served: (count: number) => string;
  readonly conflict: string;
  readonly conflictStored: string;
  readonly conflictOver: string;
  readonly conflictTake: string;
  readonly count: (count: number) => string;
};

const fr: ConsoleValidatedTexts = {
  empty: 'Aucune réponse validée.',
  emptyHint:
    'Rédigez la réponse à une question qui revient souvent : elle sera servie mot pour mot, sans IA.',
  emptySearch: 'Aucune réponse ne correspond.',
  list: 'Liste des réponses validées',
  choose: 'Choisissez une réponse dans la liste, ou rédigez-en une nouvelle.',
  gone: 'Cette réponse n’existe plus.',
  search: 'Chercher dans les questions et les réponses',
  filtersLabel: 'Réponses affichées',
  filters: { served: 'Servies', 'to-review': 'À relire', withdrawn: 'Retirées' },
  create: 'Rédiger une réponse',
  drafts: 'Non enregistrées',
  draftUntitled: 'Sans question',
  newTitle: 'Nouvelle réponse validée',
  fromTicket: 'Rédigée à partir d’une demande.',
  seeTicket: 'Voir la demande',
  question: {
    label: 'Question',
    hint: 'Comme un agent la poserait.',
    missing: 'Écrivez la question.',
  },
  variants: {
    label: 'Autres formulations (facultatif)',
    hint: 'Une par ligne.',
    missing: 'Cinquante formulations au plus, de 3 à 500 caractères chacune.',
  },
  answer: {
    label: 'Réponse',
    hint: 'Servie mot pour mot. **gras**, - liste et [lien](https://…) sont compris.',
    missing: 'Écrivez la réponse.',
  },
  answerMarkup: 'Retirez les images et les balises HTML : seul le texte est servi.',
  preview: 'Aperçu',
  previewEmpty: 'L’aperçu s’affiche ici.',
  sources: 'Sources',
  sourcesHint: 'Les textes sur lesquels la réponse s’appuie.',
  sourceTitle: {
    label: 'Titre',
    hint: '',
    missing: 'Donnez le titre de la source.',
  },
  sourceUrl: {
    label: 'Adresse web (facultatif)',
    hint: '',
    missing: 'L’adresse doit commencer par https://',
  },
  sourceAdd: 'Ajouter une source',
  sourceRemove: (place) => `Retirer la source ${place}`,
  sourceGroup: (place) => `Source ${place}`,
  inBase: 'passage de la base',
  owner: {
    label: 'Au nom de',
    hint: 'Affiché aux agents : « réponse validée par la DRH ».',
    missing: 'Dites au nom de qui la réponse est donnée.',
  },
  reviewAt: {
    label: 'À relire avant le',
    hint: '',
    missing: 'Donnez une date de relecture à venir.',
  },
  versant: 'Pour les agents',
  versants: {
    all: 'De toutes les fonctions publiques',
    FPT: 'De la fonction publique territoriale',
    FPE: 'De la fonction publique de l’État',
    FPH: 'De la fonction publique hospitalière',
  },
  space: {
    label: 'Espace',
    hint: 'Ceux qui lisent cet espace voient la réponse.',
    missing: 'Choisissez un espace.',
  },
  save: 'Valider la réponse',
  saved: 'Réponse validée : elle est servie dès maintenant.',
  savedDraft: 'Modifications non enregistrées',
  discard: 'Abandonner',
  discarded: 'Vos modifications sont abandonnées.',
  faulty: (count) =>
    count === 1 ? 'Un champ est à compléter.' : `${count} champs sont à compléter.`,
  withdraw: 'Retirer',
  withdrawLead: 'Retirer cette réponse ? Elle ne sera plus servie ; elle reste consultable ici.',
  withdrawYes: 'Oui, la retirer',
  withdrawn: 'Réponse retirée : elle n’est plus servie.',
  withdrawnOn: (day) => `Retirée le ${day}`,
  validatedOn: (owner, day) => `Validée par ${owner} le ${day}`,
  reviewOn: (day) => `à relire avant le ${day}`,
  reviewSource: 'à relire : une source n’est plus en vigueur',
  reviewPast: (day) => `à relire depuis le ${day}`,
  served: (count) => (count === 0 ? 'jamais servie' : `servie ${formatCount(count, 'fr')} fois`),
  conflict: 'Quelqu’un a modifié cette réponse pendant que vous écriviez. Votre texte est gardé.',
  conflictStored: 'Version enregistrée',
  conflictOver: 'Garder mon texte et l’enregistrer',
  conflictTake: 'Prendre la version enregistrée',
  count: (count) => countFr(count, 'réponse affichée', 'réponses affichées'),
};

const en: ConsoleValidatedTexts = {
  empty: 'No validated answer.',
  emptyHint:
    'Write the answer to a question that keeps coming back: it will be served word for word, without AI.',
  emptySearch: 'No answer matches.',
  list: 'List of validated answers',
  choose: 'Choose an answer in the list, or write a new one.',
  gone: 'This answer no longer exists.',
  search: 'Search questions and answers',
  filtersLabel: 'Answers shown',
  filters: { served: 'Served', 'to-review': 'To review', withdrawn: 'Withdrawn' },
  create: 'Write an answer',
  drafts: 'Not saved',
  draftUntitled: 'Without a question',
  newTitle: 'New validated answer',
  fromTicket: 'Written from a request.',
  seeTicket: 'See the request',
  question: {
    label: 'Question',
    hint: 'As an agent would ask it.',
    missing: 'Write the question.',
  },
  variants: {
    label: 'Other wordings (optional)',
    hint: 'One a line.',
    missing: 'Fifty wordings at most, of 3 to 500 characters each.',
  },
  answer: {
    label: 'Answer',
    hint: 'Served word for word. **bold**, - list and [link](https://…) are understood.',
    missing: 'Write the answer.',
  },
  answerMarkup: 'Take out images and HTML: text alone is served.',
  preview: 'Preview',
  previewEmpty: 'The preview shows here.',
  sources: 'Sources',
  sourcesHint: 'The texts that the answer rests on.',
  sourceTitle: { label: 'Title', hint: '', missing: 'Give the title of the source.' },
  sourceUrl: {
    label: 'Web address (optional)',
    hint: '',
    missing: 'The address must start with https://',
  },
  sourceAdd: 'Add a source',
  sourceRemove: (place) => `Remove source ${place}`,
  sourceGroup: (place) => `Source ${place}`,
  inBase: 'passage of the base',
  owner: {
    label: 'In the name of',
    hint: 'Shown to agents: "answer validated by the HR department".',
    missing: 'Say in whose name the answer is given.',
  },
  reviewAt: { label: 'To review before', hint: '', missing: 'Give a review date to come.' },
  versant: 'For agents',
  versants: {
    all: 'Of every civil service',
    FPT: 'Of the local civil service',
    FPE: 'Of the State civil service',
    FPH: 'Of the hospital civil service',
  },
  space: {
    label: 'Space',
    hint: 'Those who read this space see the answer.',
    missing: 'Choose a space.',
  },
  save: 'Validate the answer',
  saved: 'Answer validated: it is served from now on.',
  savedDraft: 'Changes not saved',
  discard: 'Give up',
  discarded: 'Your changes are given up.',
  faulty: (count) =>
    count === 1 ? 'One field is to complete.' : `${count} fields are to complete.`,
  withdraw: 'Withdraw',
  withdrawLead: 'Withdraw this answer? It will no longer be served; it stays readable here.',
  withdrawYes: 'Yes, withdraw it',
  withdrawn: 'Answer withdrawn: it is no longer served.',
  withdrawnOn: (day) => `Withdrawn on ${day}`,
  validatedOn: (owner, day) => `Validated by ${owner} on ${day}`,
  reviewOn: (day) => `to review before ${day}`,
  reviewSource: 'to review: a source is no longer in force',
  reviewPast: (day) => `to review since ${day}`,
  served: (count) =>
    count === 0
      ? 'never served'
      : count === 1
        ? 'served once'
        : `served ${formatCount(count, 'en')} times`,
  conflict: 'Somebody changed this answer while you were writing. Your text is kept.',
  conflictStored: 'Saved version',
  conflictOver: 'Keep my text and save it',
  conflictTake: 'Take the saved version',
  count: (count) => countEn(count, 'answer shown', 'answers shown'),
};

/** What the console says of validated answers, and of writing one. */
export const consoleValidatedTexts: Catalogue<ConsoleValidatedTexts> = { fr, en };
