import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

const fr = {
  title: 'Synthétiser',
  lead: 'Calame remplit une fiche, ou répond à une question, d’après les documents que vous choisissez : chaque valeur garde sa page et sa citation.',
  from: 'Documents',
  opened: 'Le document ouvert dans Word',
  files: 'Des fichiers de ce poste',
  chooseFiles: 'Choisir des fichiers',
  chosen: (files: number): string => countFr(files, 'fichier choisi', 'fichiers choisis'),
  takeOut: (name: string): string => `Retirer ${name}`,
  noFile: 'Choisissez au moins un fichier.',
  sheet: 'Ce qu’il faut établir',
  question: 'Votre question',
  questionHint:
    'Ce que les documents en disent, leurs accords, leurs contradictions, ce qu’ils taisent',
  noQuestion: 'Écrivez la question à laquelle les documents doivent répondre.',
  limits: 'Ce qu’elle ne fait pas',
  go: 'Synthétiser',
  sending: (done: number, all: number): string => `Envoi : ${done} sur ${all}`,
  progress: (done: number, all: number): string => `${done} sur ${all} documents lus`,
  cancel: 'Arrêter',
  cancelled: 'Arrêté. Rien n’a été écrit dans le document.',
  paused: 'En pause',
  failed: 'Aucun document n’a donné de résultat.',
  notRead: (name: string, why: string): string => `« ${name} » : ${why}`,
  done: 'La synthèse est prête : rien n’est encore dans le document.',
  preview: 'Aperçu de la synthèse',
  insert: 'Insérer après le curseur',
  inserted: 'La synthèse est dans le document, avec ses tableaux et ses notes de bas de page.',
  download: 'Télécharger (Word)',
  review: 'Chaque valeur se relit à côté de sa page dans l’onglet « Synthèses » de Teams.',
  again: 'Nouvelle synthèse',
  documentName: 'document-ouvert.docx',
  note: (note: string): string => `Note : ${note}`,
};

const en = {
  title: 'Synthesise',
  lead: 'Calame fills a sheet, or answers a question, from the documents that you choose: each value keeps its page and its quote.',
  from: 'Documents',
  opened: 'The document open in Word',
  files: 'Files of this computer',
  chooseFiles: 'Choose files',
  chosen: (files) => countEn(files, 'file chosen', 'files chosen'),
  takeOut: (name) => `Take out ${name}`,
  noFile: 'Choose at least one file.',
  sheet: 'What is to be made',
  question: 'Your question',
  questionHint:
    'What the documents say of it, where they agree, contradict each other or are silent',
  noQuestion: 'Write the question that the documents are to answer.',
  limits: 'What it does not do',
  go: 'Synthesise',
  sending: (done, all) => `Sending: ${done} of ${all}`,
  progress: (done, all) => `${done} of ${all} documents read`,
  cancel: 'Stop',
  cancelled: 'Stopped. Nothing was written in the document.',
  paused: 'Paused',
  failed: 'No document gave a result.',
  notRead: (name, why) => `"${name}": ${why}`,
  done: 'The synthesis is ready: nothing is in the document yet.',
  preview: 'Preview of the synthesis',
  insert: 'Insert after the cursor',
  inserted: 'The synthesis is in the document, with its tables and its footnotes.',
  download: 'Download (Word)',
  review: 'Each value can be reviewed beside its page in the tab "Synthèses" of Teams.',
  again: 'New synthesis',
  documentName: 'open-document.docx',
  note: (note) => `Note: ${note}`,
} satisfies typeof fr;

export type WordSynthesisTexts = typeof fr;

/** What the panel says of syntheses. */
export const wordSynthesisTexts: Catalogue<WordSynthesisTexts> = { fr, en };
