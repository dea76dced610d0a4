import type { TeamsTexts } from './teams-texts.ts';

export const teamsTextsFr: TeamsTexts = {
  welcomeTitle: 'Bonjour, ici Calame',
  welcomeAi:
    'Ici, personne ne vous répond : c’est une intelligence artificielle ou un moteur de recherche de documents. Vérifiez toujours les passages cités.',
  welcomeWhat:
    '**Ce que je fais** : je réponds aux questions de ressources humaines à partir des documents validés par votre collectivité, en citant les passages exacts. J’aide aussi à préparer des textes (courriels, courriers, actes) : vous les relisez, vous les complétez, et la personne qui les signe en répond ; je n’envoie et ne signe rien.',
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
  welcomeAlso: '**Vous pouvez aussi** :',
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
  ],
  helpFile:
    '- **Déposer un fichier** dans cette conversation : je réponds à partir de lui, pour vous seul',
  helpPanel:
    '- **Réponses validées** : dans le menu « + » sous le message, cherchez une réponse des RH et déposez-la dans une conversation',
  helpReport: '- **Signaler une erreur** : le bouton sous chaque réponse',
  helpGroup:
    'Dans un groupe, mentionnez-moi avant votre question. Supprimer votre message efface aussi ma copie de la conversation.',
  commandNames: { help: '/aide', restart: '/recommencer', sources: '/sources' },
  restarted:
    'Calame a oublié la conversation ; vos messages restent dans Teams, où vous pouvez les supprimer. Posez une nouvelle question.',
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
    'Ce fichier joint ne peut pas être lu : déposez-le de nouveau avec le trombone de Teams, ou recopiez le passage utile dans votre question.',
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
