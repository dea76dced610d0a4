import type { Catalogue } from './language.ts';

export type WordSourceTexts = {
  readonly title: string;
  readonly bases: string;
  readonly askLead: string;
  readonly insertAnswer: string;
  readonly inserted: string;
  readonly citation: (title: string, date: string | null) => string;
  readonly visas: string;
  readonly visaLead: string;
  readonly visaSearch: string;
  readonly visaNone: string;
  readonly visaSuperseded: (day: string) => string;
  readonly visaVersion: (day: string, checked: string) => string;
  readonly visaInsert: (reference: string) => string;
  readonly insert: string;
  readonly copyVisa: string;
  readonly tracesTitle: string;
  readonly tracesLead: string;
  readonly nowTitle: string;
  readonly documentTitle: string;
  readonly documentNone: string;
  readonly documentShare: (ai: number, all: number) => string;
  readonly documentModels: (models: string) => string;
  readonly documentTraces: (count: number) => string;
  readonly lastTitle: string;
  readonly lastNone: string;
  readonly lastNothingLeft: string;
  readonly lastEndpoint: (id: string) => string;
  /** As the endpoint told it; null = it told none. */
  readonly lastRegion: (region: string | null) => string;
  readonly lastFootprint: string;
  readonly lastJournal: string;
  readonly lastSent: string;
  readonly localTitle: string;
  readonly localLead: string;
};

const fr: WordSourceTexts = {
  title: 'Chercher dans vos sources',
  bases: 'Questions',
  askLead:
    'La réponse vient des documents validés de votre organisation ; chaque phrase garde sa source.',
  insertAnswer: 'Insérer avec ses sources',
  inserted: 'Inséré dans le document.',
  citation: (title, date) => (date === null ? title : `${title}, ${date}`),
  visas: 'Visas',
  visaLead: 'Seules les références comparées à leur texte sont proposées.',
  visaSearch: 'Chercher une référence',
  visaNone: 'Aucune référence validée ne porte ces mots. Essayez le nom du code ou l’article.',
  visaSuperseded: (day) => `Plus en vigueur depuis le ${day}`,
  visaVersion: (day, checked) => `Version du ${day}, comparée le ${checked}`,
  visaInsert: (reference) => `Insérer le visa : ${reference}`,
  insert: 'Insérer',
  copyVisa: 'Copier',
  tracesTitle: 'Ce qui est parti, et où',
  tracesLead: 'Le chemin que prendrait une demande maintenant.',
  nowTitle: 'Maintenant',
  documentTitle: 'Ce document',
  documentNone: 'Aucun bloc de ce document n’est marqué comme écrit par une IA.',
  documentShare: (ai, all) =>
    `${ai} bloc${ai > 1 ? 's' : ''} sur ${all} écrit${ai > 1 ? 's' : ''} par une IA`,
  documentModels: (models) => `Modèles : ${models}`,
  documentTraces: (count) =>
    count > 1 ? `${count} demandes au journal :` : '1 demande au journal :',
  lastTitle: 'Vos derniers textes',
  lastNone: 'Rien n’a été demandé depuis l’ouverture du volet.',
  lastNothingLeft: 'Écrit sans IA : rien n’est parti vers un modèle.',
  lastEndpoint: (id) => `Envoyé à ${id}`,
  lastRegion: (region) =>
    region === null ? 'région non indiquée par le service' : `région ${region}`,
  lastFootprint: 'Empreinte',
  lastJournal: 'Référence au journal',
  lastSent: 'Voir ce qui est parti',
  localTitle: 'Sur ce poste',
  localLead:
    'Les brouillons en cours sont gardés dans ce navigateur seulement, et effacés dès l’insertion. La vérification, la lecture des lettres et la recherche des données personnelles se font ici, sans rien envoyer à un modèle.',
};

const en = {
  title: 'Search your sources',
  bases: 'Questions',
  askLead:
    'The answer comes from the validated documents of your organisation; each sentence keeps its source.',
  insertAnswer: 'Insert with its sources',
  inserted: 'Inserted in the document.',
  citation: (title, date) => (date === null ? title : `${title}, ${date}`),
  visas: 'Visas',
  visaLead: 'Only references compared with their text are offered.',
  visaSearch: 'Search a reference',
  visaNone: 'No validated reference has these words. Try the name of the code or the article.',
  visaSuperseded: (day) => `Not in force since ${day}`,
  visaVersion: (day, checked) => `Version of ${day}, compared on ${checked}`,
  visaInsert: (reference) => `Insert the visa: ${reference}`,
  insert: 'Insert',
  copyVisa: 'Copy',
  tracesTitle: 'What left, and where to',
  tracesLead: 'The way that a request would take now.',
  nowTitle: 'Now',
  documentTitle: 'This document',
  documentNone: 'No block of this document is marked as written by an AI.',
  documentShare: (ai, all) => `${ai} block${ai > 1 ? 's' : ''} of ${all} written by an AI`,
  documentModels: (models) => `Models: ${models}`,
  documentTraces: (count) =>
    count > 1 ? `${count} requests in the journal:` : '1 request in the journal:',
  lastTitle: 'Your last texts',
  lastNone: 'Nothing was asked since the panel was opened.',
  lastNothingLeft: 'Written without AI: nothing went to a model.',
  lastEndpoint: (id) => `Sent to ${id}`,
  lastRegion: (region) => (region === null ? 'region not told by the service' : `region ${region}`),
  lastFootprint: 'Footprint',
  lastJournal: 'Reference in the journal',
  lastSent: 'See what left',
  localTitle: 'On this computer',
  localLead:
    'Drafts under way are kept in this browser only, and erased when they are inserted. Checks, the reading of letters and the search for personal data happen here, and send nothing to a model.',
} satisfies WordSourceTexts;

export const wordSourceTexts: Catalogue<WordSourceTexts> = { fr, en };
