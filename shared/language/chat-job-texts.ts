import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

const fr = {
  offer:
    '- **Synthèses et comptes rendus** : déposez ici des rapports, des comptes, ou la transcription d’une réunion',
  choose: (files: number): string =>
    `Fiche, synthèse ou compte rendu${files > 1 ? ` (${files} fichiers)` : ''}`,
  basketTitle: (files: number): string =>
    `Que faire de ${files > 1 ? 'ces fichiers' : 'ce fichier'} ?`,
  basketFiles: (files: number): string =>
    `${countFr(files, 'fichier reçu', 'fichiers reçus')}. Vous pouvez en déposer d’autres avant de choisir.`,
  more: (files: number): string => `et ${countFr(files, 'autre', 'autres')}`,
  basketFull:
    'Il y a trop de fichiers ici (100 fichiers ou 150 Mo au plus). Lancez ceux qui sont déposés, puis déposez les suivants.',
  basketEmpty: 'Il n’y a plus de fichier ici : déposez-les de nouveau, puis choisissez.',
  emptied: 'Les fichiers déposés sont oubliés.',
  sheetPart: 'Remplir une fiche',
  sheet: 'Fiche à remplir',
  sheetMissing: 'Choisissez une fiche.',
  question: 'Votre question (synthèse libre)',
  questionHint: 'Seulement pour une synthèse libre : ce que vous cherchez dans les documents',
  minutesPart: 'Faire un compte rendu',
  minutesKindMissing: 'Choisissez le document à établir.',
  go: 'Lancer',
  empty: 'Oublier ces fichiers',
  started: 'C’est lancé : l’avancement s’affiche ci-dessous. Vous pouvez continuer à écrire ici.',
  notTaken: (name: string, why: string): string => `« ${name} » n’est pas pris : ${why}`,
  progress: (done: number, all: number): string => `${done} sur ${all} documents lus`,
  reviewHint: 'Chaque valeur se relit à côté de sa page, dans l’onglet « Synthèses ».',
  openReview: 'Relire',
  title: (title: string, state: string): string => `${title} : ${state.toLowerCase()}`,
  coverage: (of: {
    found: number;
    toCheck: number;
    contradictory: number;
    absent: number;
  }): string =>
    [
      countFr(of.found, 'valeur trouvée', 'valeurs trouvées'),
      `${of.toCheck} à vérifier`,
      countFr(of.contradictory, 'contradiction', 'contradictions'),
      countFr(of.absent, 'absente', 'absentes'),
    ].join(', '),
  failed: (file: string, why: string): string => `« ${file} » : ${why}`,
  decisions: (count: number): string => countFr(count, 'décision', 'décisions'),
  actions: (count: number): string => countFr(count, 'action', 'actions'),
  topics: (count: number): string => countFr(count, 'sujet', 'sujets'),
  differences: 'Écarts relevés par le calcul',
  page: (page: number): string => `p. ${page}`,
  file: (format: string): string => `Recevoir : ${format}`,
  fileOffered:
    'Le fichier est proposé ci-dessous : acceptez-le pour le garder dans votre OneDrive.',
  fileAbout: (title: string): string =>
    `${title}. À relire avant tout usage : chaque valeur porte sa page.`,
  fileDeclined: 'Le fichier n’est pas gardé. Vous pourrez le redemander depuis la carte.',
  fileSent: (name: string): string => `« ${name} » est dans votre OneDrive.`,
  fileNotSent: (name: string): string =>
    `« ${name} » n’a pas pu être déposé dans votre OneDrive. Téléchargez-le depuis l’onglet « Synthèses », ou réessayez.`,
  gone: 'Ce travail n’existe plus, ou n’est pas le vôtre.',
  done: 'C’est fait.',
  below: 'Le choix s’affiche ci-dessous.',
};

const en = {
  offer: '- **Syntheses and minutes**: drop reports, accounts or the transcript of a meeting here',
  choose: (files) => `Sheet, synthesis or minutes${files > 1 ? ` (${files} files)` : ''}`,
  basketTitle: (files) => `What is to be done with ${files > 1 ? 'these files' : 'this file'}?`,
  basketFiles: (files) =>
    `${countEn(files, 'file received', 'files received')}. You may drop others before you choose.`,
  more: (files) => `and ${countEn(files, 'other', 'others')}`,
  basketFull:
    'There are too many files here (100 files or 150 MB at most). Launch those that are here, then drop the next ones.',
  basketEmpty: 'There is no file here any more: drop them again, then choose.',
  emptied: 'The files dropped are forgotten.',
  sheetPart: 'Fill a sheet',
  sheet: 'Sheet to fill',
  sheetMissing: 'Choose a sheet.',
  question: 'Your question (free synthesis)',
  questionHint: 'For a free synthesis only: what you look for in the documents',
  minutesPart: 'Make minutes',
  minutesKindMissing: 'Choose the document to make.',
  go: 'Launch',
  empty: 'Forget these files',
  started: 'Launched: progress shows below. You can go on writing here.',
  notTaken: (name, why) => `"${name}" is not taken: ${why}`,
  progress: (done, all) => `${done} of ${all} documents read`,
  reviewHint: 'Each value can be reviewed beside its page, in the tab "Synthèses".',
  openReview: 'Review',
  title: (title, state) => `${title}: ${state.toLowerCase()}`,
  coverage: (of) =>
    [
      countEn(of.found, 'value found', 'values found'),
      `${of.toCheck} to check`,
      countEn(of.contradictory, 'contradiction', 'contradictions'),
      `${of.absent} absent`,
    ].join(', '),
  failed: (file, why) => `"${file}": ${why}`,
  decisions: (count) => countEn(count, 'decision', 'decisions'),
  actions: (count) => countEn(count, 'action', 'actions'),
  topics: (count) => countEn(count, 'topic', 'topics'),
  differences: 'Differences found by arithmetic',
  page: (page) => `p. ${page}`,
  file: (format) => `Receive: ${format}`,
  fileOffered: 'The file is offered below: accept it to keep it in your OneDrive.',
  fileAbout: (title) => `${title}. To be read before any use: each value bears its page.`,
  fileDeclined: 'The file is not kept. You can ask for it again from the card.',
  fileSent: (name) => `"${name}" is in your OneDrive.`,
  fileNotSent: (name) =>
    `"${name}" could not be put into your OneDrive. Download it from the tab "Synthèses", or try again.`,
  gone: 'This work does not exist any more, or is not yours.',
  done: 'Done.',
  below: 'The choice shows below.',
} satisfies typeof fr;

/** What the chat says of syntheses and minutes. */
export const chatJobTexts: Catalogue<typeof fr> = { fr, en };
