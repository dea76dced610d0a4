import type { Catalogue } from './language.ts';

type HealthTexts = {
  /** Why a file could not be read, by the reader's code. */
  readonly unread: (file: string, code: string) => string;
  readonly conflictsWith: (title: string) => string;
  /** The file bears the id of another document, of which the person may know nothing. */
  readonly idTaken: (file: string) => string;
  /** A file of this name is there, and is not this person's to replace. */
  readonly nameTaken: (file: string) => string;
  /** The document that is replaced came from a file of another place, or from that place. */
  readonly replacedElsewhere: (place: string) => string;
};

const frReasons: Readonly<Record<string, string>> = {
  empty: 'il ne contient aucun texte',
  encrypted: 'il est protégé par un mot de passe',
  oversized: 'il est trop volumineux',
  'too-complex': 'il n’a pas pu être lu jusqu’au bout, par sécurité',
  damaged: 'il est endommagé, ou d’un autre type que son nom ne le dit',
  'needs-ocr': 'c’est une image numérisée, sans texte à lire',
  'head-invalid': 'son en-tête n’est pas valide',
  unreadable: 'il n’a pas pu être ouvert',
  'duplicate-id': 'il porte le même identifiant qu’un autre document',
  'folder-closed': 'son dossier n’a pas pu être ouvert',
  'not-fetched': 'il n’a pas pu être téléchargé',
};

const enReasons: Readonly<Record<string, string>> = {
  empty: 'it holds no text',
  encrypted: 'it is protected by a password',
  oversized: 'it is too large',
  'too-complex': 'it could not be read to its end, for safety',
  damaged: 'it is damaged, or of another type than its name says',
  'needs-ocr': 'it is a scanned image, without text to read',
  'head-invalid': 'its head is not valid',
  unreadable: 'it could not be opened',
  'duplicate-id': 'it bears the same id as another document',
  'folder-closed': 'its folder could not be opened',
  'not-fetched': 'it could not be downloaded',
};

const fr: HealthTexts = {
  unread: (file, code) =>
    `«\u202f${file}\u202f» n’a pas pu être lu\u00a0: ${frReasons[code] ?? code}. Déposez-en une version lisible.`,
  conflictsWith: (title) =>
    `Dit autre chose que «\u202f${title}\u202f» pour le même cas\u00a0: à vérifier.`,
  idTaken: (file) =>
    `«\u202f${file}\u202f» porte l’identifiant d’un autre document de cet espace. Changez l’identifiant dans son en-tête.`,
  nameTaken: (file) =>
    `cet espace a déjà un fichier «\u202f${file}\u202f», réservé à d’autres personnes. Donnez un autre nom au vôtre.`,
  replacedElsewhere: (place) =>
    `le document remplacé vient de «\u202f${place}\u202f»\u00a0: remplacez-le ou retirez-le aussi à cet endroit, pour qu’il ne revienne pas.`,
};

const en: HealthTexts = {
  unread: (file, code) =>
    `"${file}" could not be read: ${enReasons[code] ?? code}. Upload a version that can be.`,
  conflictsWith: (title) => `Says otherwise than "${title}" for the same case: to be checked.`,
  idTaken: (file) =>
    `"${file}" bears the id of another document of this space. Change the id in its head.`,
  nameTaken: (file) =>
    `this space already has a file "${file}", kept for other people. Give yours another name.`,
  replacedElsewhere: (place) =>
    `the document that is replaced comes from "${place}": replace it or remove it there too, so that it does not come back.`,
};

/** What is the matter with a document, for those who keep it. */
export const healthTexts: Catalogue<HealthTexts> = { fr, en };
