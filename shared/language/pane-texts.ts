import { answerTexts } from './answer-texts.ts';
import type { Catalogue, Language } from './language.ts';

/** What the panes say: the personal tab now, the Word panel after it. */
export type PaneTexts = {
  readonly language: Language;
  readonly locale: string;
  readonly productName: string;
  readonly tabTitle: string;
  readonly skipToQuestion: string;
  readonly disclosure: string;
  readonly modeModel: (model: string, operator: string, place: string) => string;
  readonly modeWithoutModel: string;
  /** Endpoints are set up, and none can serve now. */
  readonly modeOutOfService: string;
  /** Others that would stand in for the first. */
  readonly modeStandIns: (count: number) => string;
  readonly modeUnknown: string;
  readonly residency: Readonly<Record<'fr' | 'eu' | 'eu-efta', string>>;
  readonly pendingFiles: (count: number) => string;
  readonly documents: (count: number) => string;
  readonly personLabel: string;
  readonly personOnOffer: (name: string) => string;
  readonly welcomeTitle: string;
  readonly welcomeLead: (organisation: string | null) => string;
  readonly examplesTitle: string;
  readonly examples: readonly string[];
  readonly privacyNote: (days: number) => string;
  /** Who sees the exchange, and that the button beside deletes it. */
  readonly privacyNoteRestart: (days: number) => string;
  readonly keptBefore: string;
  readonly keptErase: string;
  readonly restartFailed: string;
  readonly questionLabel: string;
  readonly questionHint: string;
  readonly questionKeys: string;
  readonly questionCount: (length: number, limit: number) => string;
  readonly questionOver: (length: number, limit: number) => string;
  readonly send: string;
  readonly stop: string;
  readonly restart: string;
  readonly restarted: string;
  readonly thread: string;
  readonly yourQuestion: string;
  readonly answer: string;
  readonly steps: Readonly<Record<'searching' | 'asking', string>>;
  readonly generatedLabel: string;
  readonly extractsLabel: string;
  readonly withoutModelReason: typeof answerTexts.fr.withoutModelReason;
  /** With a part of the answer above, and with none. */
  readonly ended: Readonly<Record<'stopped' | 'cut', string>>;
  readonly endedEmpty: Readonly<Record<'stopped' | 'cut', string>>;
  readonly questionUnreachable: string;
  readonly askAgain: string;
  readonly sourceCount: (sources: number) => string;
  readonly settled: (sources: number) => string;
  readonly table: string;
  readonly sources: string;
  readonly sourceButton: (n: number, title: string) => string;
  readonly sourceHeading: (n: number) => string;
  readonly passage: string;
  readonly page: (page: number) => string;
  readonly dated: (date: string) => string;
  readonly undated: string;
  readonly owner: (owner: string) => string;
  readonly publisher: (source: string) => string;
  readonly expired: string;
  readonly toReview: string;
  readonly replaced: string;
  /** Followed by the title of the document that replaces it. */
  readonly replacedBy: string;
  readonly validUntil: (date: string) => string;
  readonly openLink: (host: string) => string;
  readonly seeDocument: string;
  readonly backTo: Readonly<Record<'passage' | 'index' | 'document', string>>;
  readonly citedPassage: string;
  readonly close: string;
  readonly followUps: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly whereTitle: string;
  readonly whereNowTitle: string;
  readonly madeIn: (seconds: string) => string;
  readonly thisServer: string;
  readonly innerServer: string;
  readonly cutSentences: (count: number) => string;
  readonly pendingAtAnswer: (count: number) => string;
  readonly contactTitle: string;
  readonly writeTo: (mail: string) => string;
  readonly call: (phone: string) => string;
  readonly faultTitle: string;
  readonly reference: (reference: string) => string;
  readonly retry: string;
  readonly unreachable: string;
  readonly unreachableNext: string;
  readonly charterIntro: string;
  readonly charterChanged: string;
  readonly charterVersion: (version: string) => string;
  readonly charterAccept: string;
  readonly charterAccepted: string;
  readonly charterOpen: string;
  readonly sourcesTitle: string;
  readonly sourcesLead: string;
  readonly sourcesFilter: string;
  readonly sourcesShown: (shown: number, all: number) => string;
  readonly sourcesMore: string;
  readonly loading: string;
};

const frNumber = (count: number): string => new Intl.NumberFormat('fr-FR').format(count);
const enNumber = (count: number): string => new Intl.NumberFormat('en-GB').format(count);

const fr: PaneTexts = {
  language: 'fr',
  locale: 'fr-FR',
  productName: 'Calame',
  tabTitle: 'Poser une question',
  skipToQuestion: 'Aller à la zone de question',
  disclosure:
    'Calame peut faire rédiger une réponse par une IA, à partir des documents validés par votre collectivité. Il cite chaque source et dit quand il répond sans IA.',
  modeModel: (model, operator, place) => `Modèle : ${model} (${operator}, ${place})`,
  modeWithoutModel: 'Sans IA : extraits des documents',
  modeOutOfService: 'Sans IA pour l’instant : aucun modèle ne peut servir',
  modeStandIns: (count) => (count > 1 ? `${count} autres en secours` : '1 autre en secours'),
  modeUnknown: 'Connexion à Calame…',
  residency: {
    fr: 'France',
    eu: 'Union européenne',
    'eu-efta': 'Union européenne ou AELE',
  },
  pendingFiles: (count) =>
    count > 1 ? `${count} documents restent à lire` : '1 document reste à lire',
  documents: (count) => (count > 1 ? `${count} documents` : `${count} document`),
  personLabel: 'Vous êtes',
  personOnOffer: (name) => `${name} – démonstration`,
  welcomeTitle: 'Que voulez-vous savoir ?',
  welcomeLead: (organisation) =>
    `Congés, temps de travail, télétravail, paie, formation : posez votre question, la réponse vient des documents RH que vous pouvez consulter${organisation === null ? '' : ` (${organisation})`}.`,
  examplesTitle: 'Par exemple',
  examples: [
    'Combien de jours de congés ai-je si je suis à 80 % ?',
    'Combien de jours de télétravail par semaine ?',
    'Comment alimenter mon compte épargne-temps ?',
  ],
  privacyNote: (days) =>
    `Votre responsable ne voit pas vos questions. Un échange est effacé après ${days} jours.`,
  privacyNoteRestart: (days) =>
    `Votre responsable ne voit pas vos questions. L’échange est effacé après ${days} jours, ou tout de suite avec « Recommencer » tant que cette page reste ouverte.`,
  keptBefore:
    'Une conversation précédente est gardée sans être affichée : votre prochaine question en tient compte.',
  keptErase: 'Effacer cette conversation',
  restartFailed:
    'L’échange n’a pas pu être effacé. Réessayez ; si cela dure, prévenez votre service informatique.',
  questionLabel: 'Votre question',
  questionHint: 'Écrivez ici…',
  questionKeys: 'Entrée pour envoyer, Maj + Entrée pour aller à la ligne.',
  questionCount: (length, limit) => `${frNumber(length)} caractères sur ${frNumber(limit)}`,
  questionOver: (length, limit) =>
    `${frNumber(length)} caractères : une question en compte ${frNumber(limit)} au plus. Gardez l’essentiel, ou posez-la en plusieurs fois.`,
  send: 'Envoyer',
  stop: 'Arrêter',
  restart: 'Recommencer',
  restarted: 'L’échange est effacé. Vous pouvez poser une autre question.',
  thread: 'Échange',
  yourQuestion: 'Votre question',
  answer: 'Réponse de Calame',
  steps: {
    searching: 'Recherche dans les documents…',
    asking: 'Rédaction par une IA à partir des documents trouvés…',
  },
  generatedLabel: 'Réponse rédigée par une IA à partir des documents cités, à vérifier',
  extractsLabel: 'Sans IA : extraits des documents, mot pour mot.',
  withoutModelReason: answerTexts.fr.withoutModelReason,
  ended: {
    stopped: 'Réponse arrêtée à votre demande : le texte ci-dessus est incomplet.',
    cut: 'La liaison s’est coupée avant la fin : le texte ci-dessus est incomplet.',
  },
  endedEmpty: {
    stopped: 'Réponse arrêtée à votre demande, avant son début.',
    cut: 'La liaison s’est coupée avant le début de la réponse. Posez à nouveau la question.',
  },
  questionUnreachable:
    'Calame ne répond pas : votre question n’a pas de réponse.\nVérifiez votre connexion, puis posez à nouveau la question. Si cela dure, prévenez votre service informatique.',
  askAgain: 'Poser à nouveau la question',
  sourceCount: (sources) =>
    sources === 0 ? '' : sources > 1 ? `${sources} sources.` : '1 source.',
  settled: (sources) =>
    sources > 1
      ? `Réponse terminée, ${sources} sources.`
      : sources === 1
        ? 'Réponse terminée, 1 source.'
        : 'Réponse terminée.',
  table: 'Tableau',
  sources: 'Sources',
  sourceButton: (n, title) => `Source ${n} : ${title}`,
  sourceHeading: (n) => `Source ${n}`,
  passage: 'Passage cité',
  page: (page) => `page ${page}`,
  dated: (date) => `daté du ${date}`,
  undated: 'sans date',
  owner: (owner) => `tenu à jour par : ${owner}`,
  publisher: (source) => `publié par : ${source}`,
  expired: 'Attention : ce document n’est plus en vigueur.',
  toReview: 'À revoir : ce document n’a pas été relu depuis longtemps.',
  replaced: 'Ce document est remplacé par un autre.',
  replacedBy: 'Ce document est remplacé par :',
  validUntil: (date) => `valable jusqu’au ${date}`,
  openLink: (host) => `Ouvrir sur ${host} (nouvel onglet)`,
  seeDocument: 'Voir le document',
  backTo: {
    passage: 'Revenir au passage',
    index: 'Revenir à la liste',
    document: 'Revenir au document remplacé',
  },
  citedPassage: 'Passage cité dans la réponse',
  close: 'Fermer',
  followUps: 'Pour continuer',
  copy: 'Copier la réponse',
  copied: 'Réponse copiée avec ses sources.',
  copyRefused: 'Le navigateur refuse la copie : sélectionnez le texte, puis Ctrl + C.',
  whereTitle: 'Où est allée ma question ?',
  whereNowTitle: 'Où va ma question ?',
  madeIn: (seconds) => `en ${seconds} s`,
  thisServer: 'ce serveur',
  innerServer: 'un serveur du réseau de votre collectivité',
  cutSentences: answerTexts.fr.cutSentences,
  pendingAtAnswer: (count) =>
    count > 1
      ? `Au moment de la réponse, ${count} documents restaient à lire : posez à nouveau la question plus tard pour les inclure.`
      : 'Au moment de la réponse, 1 document restait à lire : posez à nouveau la question plus tard pour l’inclure.',
  contactTitle: 'À qui s’adresser',
  writeTo: (mail) => `Écrire à ${mail}`,
  call: (phone) => `Appeler le ${phone}`,
  faultTitle: 'La demande n’a pas abouti',
  reference: (reference) => `Référence : ${reference}`,
  retry: 'Réessayer',
  unreachable: 'Calame ne répond pas.',
  unreachableNext:
    'Vérifiez votre connexion. La page réessaie d’elle-même et garde ce qui est affiché. Si cela dure, prévenez votre service informatique.',
  charterIntro: 'Avant votre première question, lisez la charte d’usage de votre collectivité.',
  charterChanged: 'La charte a changé : lisez la nouvelle version avant de continuer.',
  charterVersion: (version) => `Version ${version}`,
  charterAccept: 'J’accepte la charte',
  charterAccepted: 'Votre acceptation est enregistrée.',
  charterOpen: 'Lire la charte',
  sourcesTitle: 'Documents que vous pouvez consulter',
  sourcesLead: 'Calame répond à partir de ces documents, et d’aucun autre.',
  sourcesFilter: 'Chercher un titre',
  sourcesShown: (shown, all) => `${shown} sur ${all}`,
  sourcesMore: 'Afficher la suite',
  loading: 'Chargement…',
};

const en: PaneTexts = {
  language: 'en',
  locale: 'en-GB',
  productName: 'Calame',
  tabTitle: 'Ask a question',
  skipToQuestion: 'Skip to the question box',
  disclosure:
    'Calame may have an AI draft an answer, from the documents validated by your organisation. It cites each source and says when it answers without AI.',
  modeModel: (model, operator, place) => `Model: ${model} (${operator}, ${place})`,
  modeWithoutModel: 'Without AI: extracts of the documents',
  modeOutOfService: 'Without AI for now: no model can serve',
  modeStandIns: (count) => (count > 1 ? `${count} others stand in` : '1 other stands in'),
  modeUnknown: 'Connecting to Calame…',
  residency: { fr: 'France', eu: 'European Union', 'eu-efta': 'European Union or EFTA' },
  pendingFiles: (count) =>
    count > 1 ? `${count} documents still to be read` : '1 document still to be read',
  documents: (count) => (count > 1 ? `${count} documents` : `${count} document`),
  personLabel: 'You are',
  personOnOffer: (name) => `${name} – demonstration`,
  welcomeTitle: 'What would you like to know?',
  welcomeLead: (organisation) =>
    `Leave, working time, telework, pay, training: ask your question, the answer comes from the HR documents you may read${organisation === null ? '' : ` (${organisation})`}.`,
  examplesTitle: 'For example',
  examples: [
    'Combien de jours de congés ai-je si je suis à 80 % ?',
    'Combien de jours de télétravail par semaine ?',
    'Comment alimenter mon compte épargne-temps ?',
  ],
  privacyNote: (days) =>
    `Your manager does not see your questions. An exchange is deleted after ${days} days.`,
  privacyNoteRestart: (days) =>
    `Your manager does not see your questions. The exchange is deleted after ${days} days, or at once with "Start again" as long as this page is open.`,
  keptBefore: 'An earlier conversation is kept, not shown: your next question goes on from it.',
  keptErase: 'Delete this conversation',
  restartFailed:
    'The exchange could not be deleted. Try again; if this lasts, tell your IT department.',
  questionLabel: 'Your question',
  questionHint: 'Write here…',
  questionKeys: 'Enter to send, Shift + Enter for a new line.',
  questionCount: (length, limit) => `${enNumber(length)} characters of ${enNumber(limit)}`,
  questionOver: (length, limit) =>
    `${enNumber(length)} characters: a question has ${enNumber(limit)} at most. Keep what matters, or ask in several times.`,
  send: 'Send',
  stop: 'Stop',
  restart: 'Start again',
  restarted: 'The exchange is deleted. You may ask another question.',
  thread: 'Exchange',
  yourQuestion: 'Your question',
  answer: 'Answer of Calame',
  steps: {
    searching: 'Searching the documents…',
    asking: 'An AI is drafting from the documents found…',
  },
  generatedLabel: 'Answer drafted by an AI from the cited documents, to be checked',
  extractsLabel: 'Without AI: extracts of the documents, word for word.',
  withoutModelReason: answerTexts.en.withoutModelReason,
  ended: {
    stopped: 'Answer stopped at your request: the text above is incomplete.',
    cut: 'The connection broke before the end: the text above is incomplete.',
  },
  endedEmpty: {
    stopped: 'Answer stopped at your request, before it began.',
    cut: 'The connection broke before the answer began. Ask the question again.',
  },
  questionUnreachable:
    'Calame does not answer: your question has no answer.\nCheck your connection, then ask the question again. If this lasts, tell your IT department.',
  askAgain: 'Ask the question again',
  sourceCount: (sources) =>
    sources === 0 ? '' : sources > 1 ? `${sources} sources.` : '1 source.',
  settled: (sources) =>
    sources > 1
      ? `Answer complete, ${sources} sources.`
      : sources === 1
        ? 'Answer complete, 1 source.'
        : 'Answer complete.',
  table: 'Table',
  sources: 'Sources',
  sourceButton: (n, title) => `Source ${n}: ${title}`,
  sourceHeading: (n) => `Source ${n}`,
  passage: 'Cited passage',
  page: (page) => `page ${page}`,
  dated: (date) => `dated ${date}`,
  undated: 'undated',
  owner: (owner) => `kept by: ${owner}`,
  publisher: (source) => `published by: ${source}`,
  expired: 'Caution: this document is no longer in force.',
  toReview: 'To be reviewed: nobody has re-read this document for long.',
  replaced: 'This document is replaced by another.',
  replacedBy: 'This document is replaced by:',
  validUntil: (date) => `valid until ${date}`,
  openLink: (host) => `Open on ${host} (new tab)`,
  seeDocument: 'See the document',
  backTo: {
    passage: 'Back to the passage',
    index: 'Back to the list',
    document: 'Back to the replaced document',
  },
  citedPassage: 'Passage cited in the answer',
  close: 'Close',
  followUps: 'To go on',
  copy: 'Copy the answer',
  copied: 'Answer copied with its sources.',
  copyRefused: 'The browser refuses to copy: select the text, then Ctrl + C.',
  whereTitle: 'Where did my question go?',
  whereNowTitle: 'Where does my question go?',
  madeIn: (seconds) => `in ${seconds} s`,
  thisServer: 'this server',
  innerServer: 'a server of your organisation’s network',
  cutSentences: answerTexts.en.cutSentences,
  pendingAtAnswer: (count) =>
    count > 1
      ? `When this was answered, ${count} documents were still to be read: ask again later to include them.`
      : 'When this was answered, 1 document was still to be read: ask again later to include it.',
  contactTitle: 'Whom to turn to',
  writeTo: (mail) => `Write to ${mail}`,
  call: (phone) => `Call ${phone}`,
  faultTitle: 'The request did not succeed',
  reference: (reference) => `Reference: ${reference}`,
  retry: 'Try again',
  unreachable: 'Calame does not answer.',
  unreachableNext:
    'Check your connection. The page tries again by itself and keeps what is shown. If this lasts, tell your IT department.',
  charterIntro: 'Before your first question, read the charter of use of your organisation.',
  charterChanged: 'The charter changed: read the new version before you go on.',
  charterVersion: (version) => `Version ${version}`,
  charterAccept: 'I accept the charter',
  charterAccepted: 'Your acceptance is recorded.',
  charterOpen: 'Read the charter',
  sourcesTitle: 'Documents that you may read',
  sourcesLead: 'Calame answers from these documents, and from no other.',
  sourcesFilter: 'Search a title',
  sourcesShown: (shown, all) => `${shown} of ${all}`,
  sourcesMore: 'Show more',
  loading: 'Loading…',
};

export const paneTexts: Catalogue<PaneTexts> = { fr, en };
