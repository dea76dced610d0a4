import { answerTexts } from './answer-texts.ts';
import type { PaneTexts } from './pane-texts.ts';

const frNumber = (count: number): string => new Intl.NumberFormat('fr-FR').format(count);

/** The French of `pane-texts`. */
export const paneTextsFr: PaneTexts = {
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
  syntheses: 'Synthèses',
  console: 'Console RH',
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
    `Votre responsable ne voit pas vos questions. Un échange est effacé après ${days} jours. Une question restée sans réponse, ou dont vous signalez la réponse, est gardée aussi longtemps, sans votre nom, pour que les RH y répondent.`,
  privacyNoteRestart: (days) =>
    `Votre responsable ne voit pas vos questions. L’échange est effacé après ${days} jours, ou tout de suite avec « Recommencer » tant que cette page reste ouverte. Une question restée sans réponse, ou dont vous signalez la réponse, est gardée aussi longtemps, sans votre nom, pour que les RH y répondent.`,
  recalled: (day) => `Conversation reprise du ${day}`,
  recalledNote:
    'Les données personnelles y sont masquées. Les questions restées sans réponse n’y figurent pas.',
  answeredOn: (moment) => `Répondu le ${moment}`,
  sourceLost: (n, changed) =>
    changed === null
      ? `Source ${n} : ce document n’existe plus, ou vous n’y avez plus accès. Vérifiez auprès des RH ce que la réponse en disait.`
      : `Source ${n} : « ${changed} » a changé depuis cette réponse, le passage cité n’y figure plus. Posez à nouveau la question.`,
  keptBefore: 'Une conversation précédente est gardée, mais elle n’a pas pu être affichée.',
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
  askComplete: 'Générer une réponse complète',
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
  detailChoices: 'Votre situation',
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
  charterIntro:
    'Avant votre première demande (question ou texte à rédiger), lisez la charte d’usage de votre collectivité.',
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
