import type { Catalogue } from './language.ts';

type Residency = 'fr' | 'eu' | 'eu-efta';

type TeamsTexts = {
  readonly welcomeTitle: string;
  readonly welcomeAi: string;
  readonly welcomeWhat: string;
  readonly welcomeWhereModel: (endpoints: readonly string[], masked: boolean) => string;
  readonly welcomeWhereNoModel: string;
  readonly welcomeWho: (days: number) => string;
  readonly welcomeWhoGroup: (days: number) => string;
  readonly welcomeWhoJournal: string;
  /** `declared`: Calame did not see the place itself. */
  readonly operatorAndPlace: (operator: string, place: string, declared: boolean) => string;
  readonly welcomeNext: string;
  /** An endpoint that is set up and does not serve for now. */
  readonly notNow: (endpoint: string) => string;
  readonly where: string;
  readonly whereBelow: string;
  readonly completeBelow: string;
  readonly askAgain: string;
  readonly againPartial: string;
  readonly againFailed: string;
  readonly askedAgain: string;
  readonly againTooLate: string;
  readonly ownServer: string;
  readonly places: Readonly<Record<Residency, string>>;
  readonly charterAccept: string;
  readonly charterVersion: (version: string) => string;
  readonly charterAccepted: (title: string, version: string) => string;
  readonly charterAcceptedNow: string;
  readonly charterChanged: string;
  readonly charterRefused: string;
  readonly searching: string;
  readonly asking: string;
  readonly laterSeparately: string;
  readonly replacedBelow: string;
  readonly followsBelow: string;
  readonly sourcesTitle: string;
  readonly sourceDate: (date: string) => string;
  readonly sourceUndated: string;
  readonly sourceOwner: (owner: string) => string;
  readonly sourcePage: (page: number) => string;
  readonly citationUntitled: string;
  readonly openPassage: string;
  readonly openSource: string;
  readonly madeByModel: (model: string, operator: string, place: string) => string;
  readonly madeWithoutModel: string;
  readonly policyAndReference: (policy: string, reference: string) => string;
  readonly pendingFiles: (count: number) => string;
  readonly shortened: string;
  readonly help: readonly string[];
  readonly commandNames: Readonly<Record<'help' | 'restart' | 'sources', string>>;
  readonly restarted: string;
  readonly erased: string;
  readonly sourcesNone: string;
  readonly sourcesPage: (page: number, pages: number, documents: number) => string;
  readonly sourcesNext: (command: string) => string;
  readonly answeredPrivately: string;
  readonly openPrivateChat: string;
  readonly whyPrivately: string;
  readonly share: string;
  readonly shareBelow: string;
  readonly shared: string;
  readonly shareTooLate: string;
  readonly shareRefused: string;
  /** `name` null: not known. */
  readonly sharedBy: (name: string | null) => string;
  readonly foundBy: (owner: string, day: string) => string;
  readonly foundRestricted: string;
  readonly foundInforms: string;
  readonly searchNone: string;
  readonly searchNothing: string;
  readonly searchTooSlow: string;
  readonly searchFailed: string;
  readonly searchWriteFirst: string;
  readonly searchCharterFirst: string;
  readonly noText: string;
  readonly noFile: string;
  readonly busy: string;
  readonly tooMany: string;
  readonly interruptedByRestart: string;
  readonly interruptedByStop: string;
  readonly tookTooLong: string;
  readonly anonymous: string;
  readonly guest: string;
  readonly unknownAction: string;
  readonly fault: (what: string, next: string, reference: string) => string;
};

const fr: TeamsTexts = {
  welcomeTitle: 'Bonjour, ici Calame',
  welcomeAi:
    'Ici, personne ne vous répond : c’est une intelligence artificielle ou un moteur de recherche de documents. Vérifiez toujours les passages cités.',
  welcomeWhat:
    '**Ce que je fais** : je réponds aux questions de ressources humaines à partir des documents validés par votre collectivité, en citant les passages exacts.',
  welcomeWhereModel: (endpoints, masked) =>
    `**Où va votre question** : de Teams, Microsoft la transporte jusqu’à Calame, qui l’envoie vers ${endpoints.join(' ou ')}${masked ? ', après masquage des données personnelles reconnues' : ''} ; aucun autre service d’IA ne la reçoit.`,
  welcomeWhereNoModel:
    '**Où va votre question** : de Teams, Microsoft la transporte jusqu’à Calame ; aucun service d’IA ne la reçoit. Sans IA : extraits des documents, cherchés sur ce serveur.',
  welcomeWho: (days) =>
    `**Qui peut la lire** : vous ; votre responsable ne voit pas vos questions. Comme pour tout fichier, un administrateur du serveur pourrait en ouvrir la copie, où les numéros et adresses reconnus sont masqués. Elle est effacée de ce serveur après ${days} jours (Teams garde la sienne selon les règles de votre collectivité). Une question restée sans réponse, ou dont vous signalez la réponse, est gardée aussi longtemps, sans votre nom, pour que les RH y répondent.`,
  welcomeWhoGroup: (days) =>
    `**Qui peut la lire** : les membres de cette conversation Teams ; personne d’autre, et votre responsable ne voit pas vos questions s’il n’en est pas membre. Ma copie est effacée après ${days} jours. Une question restée sans réponse, ou dont vous signalez la réponse, est gardée aussi longtemps, sans votre nom, pour que les RH y répondent.`,
  welcomeWhoJournal:
    'Le journal de contrôle en garde le contenu : les personnes habilitées par votre collectivité peuvent le consulter.',
  operatorAndPlace: (operator, place, declared) =>
    `${operator} (${place}${declared ? ', lieu déclaré' : ''})`,
  welcomeNext: 'Posez votre question, ou écrivez **/aide**.',
  notNow: (endpoint) => `${endpoint}, à l’arrêt en ce moment`,
  where: 'Où est allée ma question ?',
  whereBelow: 'Le chemin de votre question est affiché ci-dessous.',
  completeBelow: 'La réponse complète arrive ci-dessous.',
  askAgain: 'Poser à nouveau la question',
  againPartial:
    'La réponse ci-dessus est incomplète. Vous pouvez poser à nouveau la même question.',
  againFailed:
    'Aucun modèle n’a répondu. Vous pouvez poser à nouveau la même question dans un moment.',
  askedAgain: 'La question est posée à nouveau : la réponse arrive ci-dessous.',
  againTooLate:
    'Cette question a déjà été posée à nouveau, ou trop de temps a passé. Écrivez-la de nouveau.',
  ownServer: 'un serveur de votre collectivité',
  places: {
    fr: 'hébergé en France',
    eu: 'hébergé dans l’Union européenne',
    'eu-efta': 'hébergé dans l’Union européenne ou l’AELE',
  },
  charterAccept: 'J’accepte la charte',
  charterVersion: (version) =>
    `Version ${version}. Votre acceptation est enregistrée avec sa date.`,
  charterAccepted: (title, version) => `Vous avez accepté « ${title} », version ${version}.`,
  charterAcceptedNow: 'Charte acceptée. Vous pouvez poser votre question.',
  charterChanged: 'La charte a changé entre-temps : voici celle qui est en vigueur.',
  charterRefused: 'Cette action n’a pas pu être comprise. Écrivez votre question, ou /aide.',
  searching: 'Recherche dans les documents…',
  asking: 'Rédaction à partir des documents trouvés…',
  laterSeparately: 'La réponse demande plus de temps : elle arrive dans un message séparé.',
  replacedBelow: '_Cette rédaction est remplacée par le message suivant._',
  followsBelow: '_La réponse entière arrive dans le message suivant._',
  sourcesTitle: 'Sources',
  sourceDate: (date) => `datée du ${date}`,
  sourceUndated: 'sans date',
  sourceOwner: (owner) => owner,
  sourcePage: (page) => `page ${page}`,
  citationUntitled: 'Document sans titre',
  openPassage: 'Voir le passage dans Calame',
  openSource: 'Ouvrir le document',
  madeByModel: (model, operator, place) =>
    `Rédigé par une IA (${model}, ${operator}, ${place}) : à vérifier dans les sources`,
  madeWithoutModel: 'Sans IA',
  policyAndReference: (policy, reference) => `politique ${policy} · référence ${reference}`,
  pendingFiles: (count) =>
    count > 1
      ? `Indexation en cours : ${count} documents restent à lire, la réponse peut changer.`
      : 'Indexation en cours : un document reste à lire, la réponse peut changer.',
  shortened:
    '_Réponse abrégée : elle dépassait la taille d’un message. Posez une question plus précise._',
  help: [
    'Je réponds aux questions de ressources humaines à partir des documents validés par votre collectivité. Je ne connais ni votre dossier ni vos soldes.',
    '- **/sources** : les documents que vous pouvez consulter',
    '- **/où** : où est allée votre dernière question ; avant la première, où elle irait',
    '- **/recommencer** : oublier cette conversation et repartir de zéro',
    '- **/aide** : ce message',
    'Dans un groupe, mentionnez-moi avant votre question. Supprimer votre message efface aussi ma copie de la conversation.',
  ],
  commandNames: { help: '/aide', restart: '/recommencer', sources: '/sources' },
  restarted: 'La conversation est oubliée. Posez une nouvelle question.',
  erased: 'Votre message est supprimé : ma copie de cette conversation l’est aussi.',
  sourcesNone: 'Aucun document ne vous est ouvert pour l’instant.',
  sourcesPage: (page, pages, documents) =>
    pages > 1
      ? `${documents} documents vous sont ouverts (page ${page} sur ${pages}) :`
      : `${documents} ${documents > 1 ? 'documents vous sont ouverts' : 'document vous est ouvert'} :`,
  sourcesNext: (command) => `Suite : écrivez **${command}**.`,
  answeredPrivately:
    'Cette réponse est réservée à la personne qui l’a demandée : elle est dans notre conversation privée.',
  openPrivateChat:
    'Cette réponse est réservée à la personne qui la demande : elle ne peut pas être donnée ici. Ouvrez une conversation privée avec moi (dans Teams, cherchez « Calame », puis « Ouvrir »), écrivez-moi, et posez-y votre question.',
  whyPrivately:
    'Vous avez posé cette question dans une conversation à plusieurs. La réponse ci-dessus n’est donnée qu’à vous, car elle s’appuie sur des documents qui ne sont pas ouverts à tous les agents. Si vous la partagez, tous les membres de cette conversation liront la réponse et les passages cités ; votre décision est inscrite au journal.',
  share: 'Partager dans la conversation',
  shareBelow: 'Le résultat du partage est affiché ci-dessous.',
  shared: 'La réponse est partagée dans la conversation où vous aviez posé la question.',
  shareTooLate:
    'Cette réponse ne peut plus être partagée : elle l’a déjà été, ou trop de temps a passé. Posez de nouveau la question.',
  shareRefused:
    'Cette réponse n’est pas partagée : l’un des documents cités ne vous est plus ouvert. Posez de nouveau la question.',
  sharedBy: (name) =>
    name === null
      ? 'Réponse partagée par la personne qui l’a demandée'
      : `Réponse demandée et partagée par ${name}`,
  foundBy: (owner, day) => `Validée par ${owner} le ${day}`,
  foundRestricted: 'Réservée à certains agents : vérifiez qui lit cette conversation',
  foundInforms:
    'Réponse validée par les RH, déposée depuis Calame. Elle informe et ne vaut pas décision.',
  searchNone: 'Les RH n’ont pas encore validé de réponse que vous puissiez lire.',
  searchNothing:
    'Aucune réponse validée pour ces mots. Essayez d’autres mots, ou posez la question à Calame.',
  searchTooSlow: 'La recherche prend trop de temps. Continuez à écrire, ou réessayez.',
  searchFailed: 'La recherche n’a pas pu être faite. Réessayez dans un moment.',
  searchWriteFirst:
    'Écrivez d’abord à Calame dans une conversation privée : vous pourrez ensuite chercher ici.',
  searchCharterFirst:
    'Acceptez d’abord la charte d’usage : écrivez à Calame dans une conversation privée, elle vous sera présentée.',
  noText: 'Je n’ai reçu aucun texte. Écrivez votre question, ou /aide.',
  noFile:
    'Je ne lis pas encore les fichiers joints : recopiez le passage utile dans votre question.',
  busy: 'Je termine la réponse en cours, puis je réponds à cette question.',
  tooMany:
    'Trop de questions attendent dans cette conversation. Attendez la réponse en cours, puis reposez celle-ci.',
  interruptedByRestart:
    'Un redémarrage du service a interrompu la réponse à votre dernière question. Posez-la de nouveau.',
  interruptedByStop:
    'Le service s’arrête : la réponse est interrompue. Reposez la question dans un moment.',
  tookTooLong: 'La réponse a pris trop de temps : elle est abandonnée. Reposez la question.',
  anonymous:
    'Je ne peux pas vous reconnaître comme agent de la collectivité : connectez-vous à Teams avec votre compte professionnel.',
  guest:
    'La politique de votre collectivité réserve Calame à ses agents : les comptes invités n’y ont pas accès.',
  unknownAction: 'Cette action n’existe pas ou plus. Écrivez votre question, ou /aide.',
  fault: (what, next, reference) => `${what}\n\n${next}\n\nRéférence : ${reference}`,
};

const en: TeamsTexts = {
  welcomeTitle: 'Hello, this is Calame',
  welcomeAi:
    'Nobody answers you here: it is an artificial intelligence or a search in documents. Always check the passages cited.',
  welcomeWhat:
    '**What I do**: I answer human-resources questions from the documents that your organisation validated, citing the exact passages.',
  welcomeWhereModel: (endpoints, masked) =>
    `**Where your question goes**: from Teams, Microsoft carries it to Calame, which sends it to ${endpoints.join(' or ')}${masked ? ', once the personal data recognised in it is masked' : ''}; no other AI service receives it.`,
  welcomeWhereNoModel:
    '**Where your question goes**: from Teams, Microsoft carries it to Calame; no AI service receives it. Without AI: extracts of the documents, searched on this server.',
  welcomeWho: (days) =>
    `**Who can read it**: you; your manager does not see your questions. As with any file, an administrator of the server could open the copy, in which recognised numbers and addresses are masked. It is erased from this server after ${days} days (Teams keeps its own by your organisation’s rules). A question left without an answer, or whose answer you report, is kept as long, without your name, so that HR can answer it.`,
  welcomeWhoGroup: (days) =>
    `**Who can read it**: the members of this Teams conversation and nobody else; your manager does not see your questions unless a member. My copy is erased after ${days} days. A question left without an answer, or whose answer you report, is kept as long, without your name, so that HR can answer it.`,
  welcomeWhoJournal:
    'The control journal keeps its content: the people your organisation entitled to may consult it.',
  operatorAndPlace: (operator, place, declared) =>
    `${operator} (${place}${declared ? ', declared place' : ''})`,
  welcomeNext: 'Ask your question, or write **/help**.',
  notNow: (endpoint) => `${endpoint}, out of service for now`,
  where: 'Where did my question go?',
  whereBelow: 'The way of your question is shown below.',
  completeBelow: 'The complete answer comes below.',
  askAgain: 'Ask the question again',
  againPartial: 'The answer above is incomplete. You may ask the same question again.',
  againFailed: 'No model answered. You may ask the same question again in a moment.',
  askedAgain: 'The question is asked again: the answer comes below.',
  againTooLate:
    'This question was asked again already, or too much time has passed. Write it again.',
  ownServer: 'a server of your organisation',
  places: {
    fr: 'hosted in France',
    eu: 'hosted in the European Union',
    'eu-efta': 'hosted in the European Union or EFTA',
  },
  charterAccept: 'I accept the charter',
  charterVersion: (version) => `Version ${version}. Your acceptance is recorded with its date.`,
  charterAccepted: (title, version) => `You accepted “${title}”, version ${version}.`,
  charterAcceptedNow: 'Charter accepted. You may ask your question.',
  charterChanged: 'The charter changed meanwhile: here is the one in force.',
  charterRefused: 'This action could not be understood. Write your question, or /help.',
  searching: 'Searching the documents…',
  asking: 'Writing from the documents found…',
  laterSeparately: 'The answer needs more time: it comes in a separate message.',
  replacedBelow: '_This draft is replaced by the next message._',
  followsBelow: '_The whole answer comes in the next message._',
  sourcesTitle: 'Sources',
  sourceDate: (date) => `dated ${date}`,
  sourceUndated: 'undated',
  sourceOwner: (owner) => owner,
  sourcePage: (page) => `page ${page}`,
  citationUntitled: 'Untitled document',
  openPassage: 'See the passage in Calame',
  openSource: 'Open the document',
  madeByModel: (model, operator, place) =>
    `Written by an AI (${model}, ${operator}, ${place}): check it in the sources`,
  madeWithoutModel: 'Without AI',
  policyAndReference: (policy, reference) => `policy ${policy} · reference ${reference}`,
  pendingFiles: (count) =>
    count > 1
      ? `Indexing under way: ${count} documents are still to be read, the answer may change.`
      : 'Indexing under way: one document is still to be read, the answer may change.',
  shortened: '_Shortened answer: it exceeded the size of a message. Ask a more precise question._',
  help: [
    'I answer human-resources questions from the documents that your organisation validated. I know neither your file nor your balances.',
    '- **/sources**: the documents that you may read',
    '- **/where**: where your last question went; before the first, where it would go',
    '- **/restart**: forget this conversation and start afresh',
    '- **/help**: this message',
    'In a group, mention me before your question. Deleting your message also erases my copy of the conversation.',
  ],
  commandNames: { help: '/help', restart: '/restart', sources: '/sources' },
  restarted: 'The conversation is forgotten. Ask a new question.',
  erased: 'Your message is deleted: so is my copy of this conversation.',
  sourcesNone: 'No document is open to you for now.',
  sourcesPage: (page, pages, documents) =>
    pages > 1
      ? `${documents} documents are open to you (page ${page} of ${pages}):`
      : `${documents} ${documents > 1 ? 'documents are' : 'document is'} open to you:`,
  sourcesNext: (command) => `More: write **${command}**.`,
  answeredPrivately: 'This answer is kept for whoever asked for it: it is in our private chat.',
  openPrivateChat:
    'This answer is kept for whoever asks for it: it cannot be given here. Open a private chat with me (in Teams, search for “Calame”, then “Open”), write to me, and ask your question there.',
  whyPrivately:
    'You asked this question in a conversation with others. The answer above is given to you alone, because it rests on documents that are not open to all staff. If you share it, all members of that conversation will read the answer and the passages cited; your decision is written in the journal.',
  share: 'Share in the conversation',
  shareBelow: 'What became of it is shown below.',
  shared: 'The answer is shared in the conversation where you had asked the question.',
  shareTooLate:
    'This answer can no longer be shared: it was shared already, or too much time has passed. Ask the question again.',
  shareRefused:
    'This answer is not shared: one of the documents cited is no longer open to you. Ask the question again.',
  sharedBy: (name) =>
    name === null
      ? 'Answer shared by whoever asked for it'
      : `Answer asked for and shared by ${name}`,
  foundBy: (owner, day) => `Validated by ${owner} on ${day}`,
  foundRestricted: 'Kept for some of the staff: check who reads this conversation',
  foundInforms: 'Answer validated by HR, dropped from Calame. It informs and is no decision.',
  searchNone: 'HR has not yet validated an answer that you may read.',
  searchNothing: 'No validated answer for these words. Try others, or ask Calame the question.',
  searchTooSlow: 'The search takes too long. Go on typing, or try again.',
  searchFailed: 'The search could not be made. Try again in a moment.',
  searchWriteFirst: 'Write to Calame in a private chat first: you may then search here.',
  searchCharterFirst:
    'Accept the charter first: write to Calame in a private chat, which will show it to you.',
  noText: 'I received no text. Write your question, or /help.',
  noFile: 'I do not read attached files yet: copy the useful passage into your question.',
  busy: 'I am finishing the current answer, then I answer this question.',
  tooMany:
    'Too many questions are waiting in this conversation. Wait for the current answer, then ask this one again.',
  interruptedByRestart:
    'A restart of the service interrupted the answer to your last question. Please ask it again.',
  interruptedByStop: 'The service is stopping: the answer is interrupted. Ask again in a moment.',
  tookTooLong: 'The answer took too long: it is given up. Please ask again.',
  anonymous:
    'I cannot recognise you as a member of the organisation: sign in to Teams with your work account.',
  guest:
    'Your organisation’s policy keeps Calame for its own staff: guest accounts have no access.',
  unknownAction: 'This action does not exist any more. Write your question, or /help.',
  fault: (what, next, reference) => `${what}\n\n${next}\n\nReference: ${reference}`,
};

/** What the Teams bot says itself; answers bring their own text. */
export const teamsTexts: Catalogue<TeamsTexts> = { fr, en };
