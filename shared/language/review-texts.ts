import type { Words } from './console-words.ts';
import { countEn, countFr } from './count-words.ts';
import type { Catalogue, Language } from './language.ts';
import { type ReviewMinutesTexts, reviewMinutesTexts } from './review-minutes-texts.ts';
import { type ReviewSheetTexts, reviewSheetTexts } from './review-sheet-texts.ts';
import { type ReviewStartTexts, reviewStartTexts } from './review-start-texts.ts';

type State = 'gathering' | 'waiting' | 'running' | 'paused' | 'done' | 'cancelled' | 'failed';
type DocumentState = 'waiting' | 'reading' | 'asking' | 'done' | 'failed';
type Format = 'docx' | 'xlsx' | 'md' | 'json';

type JobTexts = {
  readonly title: string;
  readonly list: string;
  readonly none: string;
  readonly noneHint: string;
  readonly choose: string;
  readonly gone: string;
  readonly kinds: Words<'synthesis' | 'minutes'>;
  readonly states: Words<State>;
  readonly documents: (count: number) => string;
  readonly progress: (done: number, of: number) => string;
  readonly left: (time: string) => string;
  readonly leftUnknown: string;
  readonly going: string;
  readonly model: (name: string) => string;
  readonly withoutModel: string;
  readonly started: (moment: string) => string;
  readonly keptUntil: (day: string) => string;
  readonly pause: string;
  readonly resume: string;
  readonly cancel: string;
  readonly cancelQuestion: string;
  readonly cancelYes: string;
  readonly retry: (count: number) => string;
  readonly begin: string;
  readonly remove: string;
  readonly removeQuestion: string;
  readonly removeYes: string;
  readonly removed: string;
  readonly told: (title: string, state: string) => string;
  readonly failures: (count: number) => string;
  readonly table: string;
  readonly columns: Words<
    'document' | 'state' | 'found' | 'toCheck' | 'contradictory' | 'absent' | 'reviewed'
  >;
  readonly documentStates: Words<DocumentState>;
  readonly asked: (done: number, of: number) => string;
  readonly reviewed: (done: number, of: number) => string;
  readonly review: string;
  readonly reviewOf: (file: string) => string;
  readonly reviewNext: string;
  readonly allReviewed: string;
  /** Heading of what a free synthesis says. */
  readonly answer: string;
  readonly preview: string;
  readonly note: (note: string) => string;
  readonly open: string;
  readonly totals: (of: { accepted: number; corrected: number; rejected: number }) => string;
  readonly reviewLeft: (time: string) => string;
  readonly files: string;
  readonly filesLead: string;
  readonly filesPartial: string;
  readonly formats: Words<Format>;
  readonly minutesFormats: Words<Format>;
  /** Of a free synthesis. */
  readonly freeFormats: Words<Format>;
  /** Documents drawn from sheets. */
  readonly outputs: Words<'annexe-financiere' | 'rapport-ccspl' | 'rapport-assemblee'>;
  readonly saved: (name: string) => string;
};

/** What the page of syntheses and minutes says. */
export type ReviewTexts = {
  readonly language: Language;
  readonly locale: string;
  readonly title: string;
  readonly skip: string;
  readonly toAsk: string;
  readonly toList: string;
  readonly retry: string;
  readonly unreachable: string;
  /** A length of time in words, from seconds. */
  readonly time: (seconds: number) => string;
  /** A moment of the day. */
  readonly clock: (hours: number, minutes: number) => string;
  readonly jobs: JobTexts;
  readonly start: ReviewStartTexts;
  readonly sheet: ReviewSheetTexts;
  readonly minutes: ReviewMinutesTexts;
};

const two = (count: number): string => String(count).padStart(2, '0');

const timeFr = (seconds: number): string => {
  if (seconds < 60) return 'moins d’une minute';
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `environ ${minutes} min`;
  return `environ ${Math.floor(minutes / 60)} h ${two(minutes % 60)}`;
};

const timeEn = (seconds: number): string => {
  if (seconds < 60) return 'less than a minute';
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `about ${minutes} min`;
  return `about ${Math.floor(minutes / 60)} h ${two(minutes % 60)}`;
};

const fr: ReviewTexts = {
  language: 'fr',
  locale: 'fr-FR',
  title: 'Synthèses',
  skip: 'Aller au contenu',
  toAsk: 'Poser une question',
  toList: 'Toutes les synthèses',
  retry: 'Réessayer',
  unreachable: 'Calame ne répond pas.',
  time: timeFr,
  clock: (hours, minutes) => `${hours} h ${two(minutes)}`,
  jobs: {
    title: 'Vos synthèses et comptes rendus',
    list: 'Liste des synthèses et comptes rendus',
    none: 'Aucune synthèse en cours.',
    noneHint:
      'Déposez des rapports, des comptes ou la transcription d’une réunion : Calame les lit, et vous relisez chaque valeur à côté de sa page.',
    choose: 'Choisissez une synthèse dans la liste, ou lancez-en une nouvelle.',
    gone: 'Cette synthèse n’existe plus.',
    kinds: { synthesis: 'Synthèse', minutes: 'Compte rendu' },
    states: {
      gathering: 'Dépôt en cours',
      waiting: 'En attente',
      running: 'En cours',
      paused: 'En pause',
      done: 'Terminé',
      cancelled: 'Annulé',
      failed: 'En échec',
    },
    documents: (count) => countFr(count, 'document', 'documents'),
    progress: (done, of) => `${done} sur ${of}`,
    left: (time) => `reste ${time}`,
    leftUnknown: 'durée restante connue après le premier document',
    going: 'Documents lus',
    model: (name) => `Rédigé avec l’aide du modèle ${name}`,
    withoutModel: 'Sans modèle : candidats et extraits des documents',
    started: (moment) => `Lancé ${moment}`,
    keptUntil: (day) => `Fichiers gardés jusqu’au ${day}`,
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    cancel: 'Arrêter',
    cancelQuestion: 'Arrêter ? Ce qui est déjà lu reste.',
    cancelYes: 'Arrêter',
    retry: (count) => (count > 1 ? `Réessayer les ${count} échecs` : 'Réessayer l’échec'),
    begin: 'Lancer avec ces documents',
    remove: 'Supprimer',
    removeQuestion:
      'Supprimer cette synthèse, ses documents et vos relectures ? Elle ne pourra pas être retrouvée.',
    removeYes: 'Supprimer',
    removed: 'Supprimé, avec ses documents.',
    told: (title, state) => `${title} : ${state}`,
    failures: (count) => countFr(count, 'document en échec', 'documents en échec'),
    table: 'Documents de cette synthèse',
    columns: {
      document: 'Document',
      state: 'État',
      found: 'Trouvés',
      toCheck: 'À vérifier',
      contradictory: 'Contra\u00addictoires',
      absent: 'Absents',
      reviewed: 'Relus',
    },
    documentStates: {
      waiting: 'En attente',
      reading: 'Lecture',
      asking: 'Questions au modèle',
      done: 'Lu',
      failed: 'En échec',
    },
    asked: (done, of) => `${done} sur ${of} questions`,
    reviewed: (done, of) => `${done} sur ${of}`,
    review: 'Relire',
    reviewOf: (file) => `Relire ${file}`,
    reviewNext: 'Continuer la relecture',
    allReviewed: 'Tout est relu.',
    answer: 'Ce que disent les documents',
    preview: 'Synthèse des documents',
    note: (note) => `Note : ${note}`,
    open: 'Lire le compte rendu',
    totals: ({ accepted, corrected, rejected }) =>
      [
        countFr(accepted, 'accepté', 'acceptés'),
        countFr(corrected, 'corrigé', 'corrigés'),
        countFr(rejected, 'rejeté', 'rejetés'),
      ].join(', '),
    reviewLeft: (time) => `reste ${time} de relecture`,
    files: 'Télécharger',
    filesLead: 'Vos corrections y sont ; ce qui n’est pas relu y est marqué.',
    filesPartial: 'Tous les documents ne sont pas lus : les fichiers tiennent ceux qui le sont.',
    formats: {
      docx: 'Fiches (Word)',
      xlsx: 'Tableau comparatif (Excel)',
      md: 'Texte (Markdown)',
      json: 'Données (JSON)',
    },
    freeFormats: {
      docx: 'Synthèse (Word)',
      xlsx: 'Passages (Excel)',
      md: 'Texte (Markdown)',
      json: 'Données (JSON)',
    },
    outputs: {
      'annexe-financiere': 'Annexe financière (Word)',
      'rapport-ccspl': 'Projet de rapport à la CCSPL (Word)',
      'rapport-assemblee': 'Projet de rapport à l’assemblée (Word)',
    },
    minutesFormats: {
      docx: 'Compte rendu (Word)',
      xlsx: 'Tableau (Excel)',
      md: 'Texte (Markdown)',
      json: 'Données (JSON)',
    },
    saved: (name) => `${name} est téléchargé.`,
  },
  start: reviewStartTexts.fr,
  sheet: reviewSheetTexts.fr,
  minutes: reviewMinutesTexts.fr,
};

const en: ReviewTexts = {
  language: 'en',
  locale: 'en-GB',
  title: 'Syntheses',
  skip: 'Go to the content',
  toAsk: 'Ask a question',
  toList: 'All syntheses',
  retry: 'Try again',
  unreachable: 'Calame does not answer.',
  time: timeEn,
  clock: (hours, minutes) => `${two(hours)}:${two(minutes)}`,
  jobs: {
    title: 'Your syntheses and minutes',
    list: 'List of syntheses and minutes',
    none: 'No synthesis yet.',
    noneHint:
      'Drop reports, accounts or the transcript of a meeting: Calame reads them, and you review each value beside its page.',
    choose: 'Choose a synthesis from the list, or start a new one.',
    gone: 'This synthesis no longer exists.',
    kinds: { synthesis: 'Synthesis', minutes: 'Minutes' },
    states: {
      gathering: 'Documents coming in',
      waiting: 'Waiting',
      running: 'Under way',
      paused: 'Paused',
      done: 'Done',
      cancelled: 'Stopped',
      failed: 'Failed',
    },
    documents: (count) => countEn(count, 'document', 'documents'),
    progress: (done, of) => `${done} of ${of}`,
    left: (time) => `${time} left`,
    leftUnknown: 'time left known after the first document',
    going: 'Documents read',
    model: (name) => `Written with the help of the model ${name}`,
    withoutModel: 'Without a model: candidates and extracts of the documents',
    started: (moment) => `Started ${moment}`,
    keptUntil: (day) => `Files kept until ${day}`,
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Stop',
    cancelQuestion: 'Stop? What is already read stays.',
    cancelYes: 'Stop',
    retry: (count) => (count > 1 ? `Retry the ${count} failures` : 'Retry the failure'),
    begin: 'Start with these documents',
    remove: 'Delete',
    removeQuestion:
      'Delete this synthesis, its documents and your reviews? It cannot be found again.',
    removeYes: 'Delete',
    removed: 'Deleted, with its documents.',
    told: (title, state) => `${title}: ${state}`,
    failures: (count) => countEn(count, 'document failed', 'documents failed'),
    table: 'Documents of this synthesis',
    columns: {
      document: 'Document',
      state: 'State',
      found: 'Found',
      toCheck: 'To check',
      contradictory: 'Contra\u00addictory',
      absent: 'Absent',
      reviewed: 'Reviewed',
    },
    documentStates: {
      waiting: 'Waiting',
      reading: 'Being read',
      asking: 'Questions to the model',
      done: 'Read',
      failed: 'Failed',
    },
    asked: (done, of) => `${done} of ${of} questions`,
    reviewed: (done, of) => `${done} of ${of}`,
    review: 'Review',
    reviewOf: (file) => `Review ${file}`,
    reviewNext: 'Go on reviewing',
    allReviewed: 'All is reviewed.',
    answer: 'What the documents say',
    preview: 'Synthesis of the documents',
    note: (note) => `Note: ${note}`,
    open: 'Read the minutes',
    totals: ({ accepted, corrected, rejected }) =>
      `${accepted} accepted, ${corrected} corrected, ${rejected} rejected`,
    reviewLeft: (time) => `${time} of review left`,
    files: 'Download',
    filesLead: 'Your corrections are in them; what is not reviewed is marked.',
    filesPartial: 'Not all documents are read: the files hold those that are.',
    formats: {
      docx: 'Sheets (Word)',
      xlsx: 'Comparison table (Excel)',
      md: 'Text (Markdown)',
      json: 'Data (JSON)',
    },
    freeFormats: {
      docx: 'Synthesis (Word)',
      xlsx: 'Passages (Excel)',
      md: 'Text (Markdown)',
      json: 'Data (JSON)',
    },
    outputs: {
      'annexe-financiere': 'Financial annex (Word)',
      'rapport-ccspl': 'Draft report to the CCSPL (Word)',
      'rapport-assemblee': 'Draft report to the assembly (Word)',
    },
    minutesFormats: {
      docx: 'Minutes (Word)',
      xlsx: 'Table (Excel)',
      md: 'Text (Markdown)',
      json: 'Data (JSON)',
    },
    saved: (name) => `${name} is downloaded.`,
  },
  start: reviewStartTexts.en,
  sheet: reviewSheetTexts.en,
  minutes: reviewMinutesTexts.en,
};

export const reviewTexts: Catalogue<ReviewTexts> = { fr, en };
