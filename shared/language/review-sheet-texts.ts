import type { Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

type Status = 'found' | 'absent' | 'contradictory' | 'to-check';
type Decision = 'accepted' | 'corrected' | 'rejected';
type By = 'rules' | 'model' | 'formula' | 'contract' | 'agent';
type Reason =
  | 'wrong-value'
  | 'wrong-place'
  | 'wrong-year'
  | 'wrong-unit'
  | 'not-in-document'
  | 'misread'
  | 'other';
type Kind = 'text' | 'amount' | 'percentage' | 'date' | 'count' | 'table' | 'yes-no';
type Shortcut =
  | 'accept'
  | 'correct'
  | 'reject'
  | 'reason'
  | 'next'
  | 'previous'
  | 'toCheck'
  | 'place'
  | 'document'
  | 'help';

/** What the review of a filled sheet says. */
export type ReviewSheetTexts = {
  readonly statuses: Words<Status>;
  /** Of what a formula gives, in place of « found ». */
  readonly reckoned: string;
  readonly decisions: Words<Decision>;
  readonly by: Words<By>;
  readonly fields: string;
  readonly document: string;
  /** Name of the choice between the two, where they are not side by side. */
  readonly sides: string;
  readonly noValue: string;
  readonly toFill: string;
  readonly page: (page: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly fact: (name: string, value: string) => string;
  readonly previousYear: string;
  readonly change: string;
  readonly changeDiffers: (written: string, reckoned: string) => string;
  readonly formula: string;
  readonly article: (article: string) => string;
  readonly quote: string;
  readonly others: (count: number) => string;
  readonly acceptLines: (count: number) => string;
  readonly acceptAbsences: (count: number) => string;
  readonly acceptAbsencesLead: string;
  readonly search: string;
  readonly noneFound: string;
  /** `Trouvé, p. 12`. */
  readonly statusOn: (status: string, page: number) => string;
  readonly readings: string;
  readonly show: (what: string) => string;
  readonly take: string;
  readonly accept: string;
  readonly acceptAbsent: string;
  readonly correct: string;
  readonly fill: string;
  readonly reject: string;
  readonly why: string;
  readonly reasons: Words<Reason>;
  readonly cancel: string;
  readonly save: string;
  readonly yourValue: string;
  readonly understood: (value: string) => string;
  readonly notUnderstood: Words<Kind>;
  readonly said: (decision: string, done: number, of: number) => string;
  readonly saidAll: (count: number, done: number, of: number) => string;
  readonly reviewedAs: (decision: string, moment: string) => string;
  readonly wrote: (value: string) => string;
  readonly reasonWas: (reason: string) => string;
  readonly progress: (done: number, of: number) => string;
  readonly left: (time: string) => string;
  readonly leftUnknown: string;
  readonly counts: (of: { accepted: number; corrected: number; rejected: number }) => string;
  readonly allDone: string;
  readonly nextDocument: string;
  readonly nextToCheck: string;
  readonly noneToCheck: string;
  readonly notSent: (count: number) => string;
  readonly sendAgain: string;
  /** While what was said is on its way. */
  readonly saving: string;
  readonly findings: (count: number) => string;
  readonly holding: (count: number) => string;
  readonly expected: (value: string) => string;
  readonly foundValue: (value: string) => string;
  readonly warnings: string;
  readonly filters: string;
  readonly filter: Words<'all' | 'open' | 'toCheck' | 'absent'>;
  readonly noneLeft: string;
  readonly place: (at: number, of: number) => string;
  readonly previousPlace: string;
  readonly nextPlace: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoom: (percent: number) => string;
  readonly asText: string;
  readonly asPicture: string;
  readonly noPicture: string;
  readonly picture: (page: number, file: string) => string;
  readonly highlighted: (count: number) => string;
  readonly notHighlighted: string;
  readonly noPlace: string;
  readonly shortcuts: string;
  readonly shortcutsOn: string;
  readonly shortcutsLead: string;
  readonly shortcut: Words<Shortcut>;
  readonly close: string;
};

const reasonOrder = {
  'wrong-value': 'Valeur fausse',
  'wrong-place': 'Mauvais endroit du document',
  'wrong-year': 'Mauvaise année',
  'wrong-unit': 'Mauvaise unité',
  'not-in-document': 'N’est pas dans le document',
  misread: 'Page mal lue',
  other: 'Autre raison',
} as const;

const fr: ReviewSheetTexts = {
  statuses: {
    found: 'Trouvé',
    absent: 'Absent',
    contradictory: 'Contradictoire',
    'to-check': 'À vérifier',
  },
  reckoned: 'Calculé',
  decisions: { accepted: 'Accepté', corrected: 'Corrigé', rejected: 'Rejeté' },
  by: {
    rules: 'relevé dans le document',
    model: 'proposé par le modèle',
    formula: 'calculé',
    contract: 'donné par le contrat',
    agent: 'rempli par le service',
  },
  fields: 'Champs de la fiche',
  document: 'Page du document',
  sides: 'Ce qui est affiché',
  noValue: 'Rien n’a été trouvé',
  toFill: 'À remplir par le service',
  page: (page) => `page ${page}`,
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  fact: (name, value) => `${name}\u00a0: ${value}`,
  previousYear: 'Année précédente',
  change: 'Évolution',
  changeDiffers: (written, reckoned) => `${written} écrit, ${reckoned} calculé`,
  formula: 'Calcul',
  article: (article) => `Exigé par ${article}`,
  quote: 'Extrait',
  others: (count) => (count > 1 ? `${count} autres candidats` : 'Un autre candidat'),
  acceptLines: (count) =>
    count > 1 ? `Accepter les ${count} lignes de ce tableau` : 'Accepter la ligne de ce tableau',
  acceptAbsences: (count) =>
    count > 1 ? `Confirmer ces ${count} absences` : 'Confirmer cette absence',
  acceptAbsencesLead: 'Ces éléments n’ont pas été trouvés dans le document.',
  search: 'Chercher un champ',
  noneFound: 'Aucun champ ne correspond à cette recherche.',
  statusOn: (status, page) => `${status}, p.\u00a0${page}`,
  readings: 'Autres lectures du document',
  show: (what) => `Montrer ${what}`,
  take: 'Prendre cette valeur',
  accept: 'Accepter',
  acceptAbsent: 'Confirmer l’absence',
  correct: 'Corriger',
  fill: 'Remplir',
  reject: 'Rejeter',
  why: 'Pourquoi rejeter ?',
  reasons: reasonOrder,
  cancel: 'Annuler',
  save: 'Enregistrer',
  yourValue: 'Valeur corrigée',
  understood: (value) => `Compris : ${value}`,
  notUnderstood: {
    text: 'Écrivez la valeur.',
    table: 'Écrivez la valeur.',
    amount: 'Ce montant n’est pas compris : écrivez par exemple 1 234 567,89.',
    percentage: 'Ce taux n’est pas compris : écrivez par exemple 4,6.',
    date: 'Cette date n’est pas comprise : écrivez par exemple 14/10/2025.',
    count: 'Ce nombre n’est pas compris : écrivez par exemple 12 500.',
    'yes-no': 'Écrivez oui ou non.',
  },
  said: (decision, done, of) => `${decision}. ${done} sur ${of} relus.`,
  saidAll: (count, done, of) =>
    `${countFr(count, 'champ accepté', 'champs acceptés')}. ${done} sur ${of} relus.`,
  reviewedAs: (decision, moment) => `${decision} ${moment}`,
  wrote: (value) => `Valeur retenue : ${value}`,
  reasonWas: (reason) => `Raison : ${reason}`,
  progress: (done, of) => `${done} sur ${of} champs relus`,
  left: (time) => `reste ${time}`,
  leftUnknown: 'durée restante estimée après le premier champ',
  counts: ({ accepted, corrected, rejected }) =>
    [
      countFr(accepted, 'accepté', 'acceptés'),
      countFr(corrected, 'corrigé', 'corrigés'),
      countFr(rejected, 'rejeté', 'rejetés'),
    ].join(', '),
  allDone: 'Cette fiche est relue.',
  nextDocument: 'Document suivant',
  nextToCheck: 'Suivant à vérifier',
  noneToCheck: 'Plus rien à vérifier dans cette fiche.',
  notSent: (count) =>
    countFr(count, 'décision n’est pas enregistrée.', 'décisions ne sont pas enregistrées.'),
  sendAgain: 'Enregistrer à nouveau',
  saving: 'Enregistrement en cours',
  findings: (count) => countFr(count, 'contrôle en écart', 'contrôles en écart'),
  holding: (count) => countFr(count, 'contrôle qui tombe juste', 'contrôles qui tombent juste'),
  expected: (value) => `attendu ${value}`,
  foundValue: (value) => `écrit ${value}`,
  warnings: 'À savoir sur ce document',
  filters: 'Champs montrés',
  filter: { all: 'Tous', open: 'À relire', toCheck: 'À vérifier', absent: 'Absents' },
  noneLeft: 'Aucun champ ici.',
  place: (at, of) => `Endroit ${at} sur ${of}`,
  previousPlace: 'Endroit précédent',
  nextPlace: 'Endroit suivant',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoom: (percent) => `${percent} %`,
  asText: 'Texte',
  asPicture: 'Image',
  noPicture: 'Ce document n’a pas d’image de page : voici son texte.',
  picture: (page, file) => `Page ${page} de ${file}`,
  highlighted: (count) =>
    count > 1 ? `Extrait surligné sur ${count} lignes` : 'Extrait surligné sur l’image',
  notHighlighted: 'L’extrait n’a pas été retrouvé sur l’image : cherchez-le sur cette page.',
  noPlace: 'Ce champ ne vient d’aucune page.',
  shortcuts: 'Raccourcis clavier',
  shortcutsOn: 'Raccourcis d’une seule touche',
  shortcutsLead: 'Ils ne jouent jamais pendant la saisie d’un texte.',
  shortcut: {
    accept: 'Accepter',
    correct: 'Corriger ou remplir',
    reject: 'Rejeter',
    reason: 'Choisir la raison du rejet',
    next: 'Champ suivant',
    previous: 'Champ précédent',
    toCheck: 'Suivant à vérifier',
    place: 'Endroit précédent, suivant',
    document: 'Document suivant',
    help: 'Cette liste',
  },
  close: 'Fermer',
};

const en: ReviewSheetTexts = {
  statuses: {
    found: 'Found',
    absent: 'Absent',
    contradictory: 'Contradictory',
    'to-check': 'To check',
  },
  reckoned: 'Calculated',
  decisions: { accepted: 'Accepted', corrected: 'Corrected', rejected: 'Rejected' },
  by: {
    rules: 'found in the document',
    model: 'proposed by the model',
    formula: 'reckoned',
    contract: 'given by the contract',
    agent: 'filled by the service',
  },
  fields: 'Fields of the sheet',
  document: 'Page of the document',
  sides: 'What is shown',
  noValue: 'Nothing was found',
  toFill: 'To be filled by the service',
  page: (page) => `page ${page}`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  fact: (name, value) => `${name}: ${value}`,
  previousYear: 'Year before',
  change: 'Change',
  changeDiffers: (written, reckoned) => `${written} written, ${reckoned} reckoned`,
  formula: 'Reckoning',
  article: (article) => `Required by ${article}`,
  quote: 'Extract',
  others: (count) => (count > 1 ? `${count} other candidates` : 'One other candidate'),
  acceptLines: (count) =>
    count > 1 ? `Accept the ${count} lines of this table` : 'Accept the line of this table',
  acceptAbsences: (count) =>
    count > 1 ? `Confirm these ${count} absences` : 'Confirm this absence',
  acceptAbsencesLead: 'These items were not found in the document.',
  search: 'Search a field',
  noneFound: 'No field matches this search.',
  statusOn: (status, page) => `${status}, p.\u00a0${page}`,
  readings: 'Other readings of the document',
  show: (what) => `Show ${what}`,
  take: 'Take this value',
  accept: 'Accept',
  acceptAbsent: 'Confirm that it is absent',
  correct: 'Correct',
  fill: 'Fill',
  reject: 'Reject',
  why: 'Why reject?',
  reasons: {
    'wrong-value': 'Wrong value',
    'wrong-place': 'Wrong place in the document',
    'wrong-year': 'Wrong year',
    'wrong-unit': 'Wrong unit',
    'not-in-document': 'Not in the document',
    misread: 'Page misread',
    other: 'Another reason',
  },
  cancel: 'Cancel',
  save: 'Save',
  yourValue: 'Corrected value',
  understood: (value) => `Understood: ${value}`,
  notUnderstood: {
    text: 'Write the value.',
    table: 'Write the value.',
    amount: 'This amount is not understood: write for instance 1234567,89.',
    percentage: 'This rate is not understood: write for instance 4,6.',
    date: 'This date is not understood: write for instance 14/10/2025.',
    count: 'This number is not understood: write for instance 12500.',
    'yes-no': 'Write yes or no.',
  },
  said: (decision, done, of) => `${decision}. ${done} of ${of} reviewed.`,
  saidAll: (count, done, of) =>
    `${countEn(count, 'field accepted', 'fields accepted')}. ${done} of ${of} reviewed.`,
  reviewedAs: (decision, moment) => `${decision} ${moment}`,
  wrote: (value) => `Value kept: ${value}`,
  reasonWas: (reason) => `Reason: ${reason}`,
  progress: (done, of) => `${done} of ${of} fields reviewed`,
  left: (time) => `${time} left`,
  leftUnknown: 'time left reckoned after the first field',
  counts: ({ accepted, corrected, rejected }) =>
    `${accepted} accepted, ${corrected} corrected, ${rejected} rejected`,
  allDone: 'This sheet is reviewed.',
  nextDocument: 'Next document',
  nextToCheck: 'Next to check',
  noneToCheck: 'Nothing is left to check in this sheet.',
  notSent: (count) => countEn(count, 'decision is not saved.', 'decisions are not saved.'),
  sendAgain: 'Save again',
  saving: 'Saving',
  findings: (count) => countEn(count, 'check that fails', 'checks that fail'),
  holding: (count) => countEn(count, 'check that holds', 'checks that hold'),
  expected: (value) => `expected ${value}`,
  foundValue: (value) => `written ${value}`,
  warnings: 'To know about this document',
  filters: 'Fields shown',
  filter: { all: 'All', open: 'To review', toCheck: 'To check', absent: 'Absent' },
  noneLeft: 'No field here.',
  place: (at, of) => `Place ${at} of ${of}`,
  previousPlace: 'Place before',
  nextPlace: 'Next place',
  previousPage: 'Page before',
  nextPage: 'Next page',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoom: (percent) => `${percent}%`,
  asText: 'Text',
  asPicture: 'Picture',
  noPicture: 'This document has no picture of its pages: here is its text.',
  picture: (page, file) => `Page ${page} of ${file}`,
  highlighted: (count) =>
    count > 1 ? `Extract highlighted on ${count} lines` : 'Extract highlighted on the picture',
  notHighlighted: 'The extract was not found on the picture: look for it on this page.',
  noPlace: 'This field comes from no page.',
  shortcuts: 'Keyboard shortcuts',
  shortcutsOn: 'Single-key shortcuts',
  shortcutsLead: 'They never act while a text is typed.',
  shortcut: {
    accept: 'Accept',
    correct: 'Correct or fill',
    reject: 'Reject',
    reason: 'Choose the reason of the rejection',
    next: 'Next field',
    previous: 'Field before',
    toCheck: 'Next to check',
    place: 'Place before, next place',
    document: 'Next document',
    help: 'This list',
  },
  close: 'Close',
};

export const reviewSheetTexts: Catalogue<ReviewSheetTexts> = { fr, en };
